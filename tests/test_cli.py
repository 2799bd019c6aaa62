"""The command line teaches, and a slip of the finger gets one clear line."""

from __future__ import annotations

import subprocess
import sys

import pytest
from click.testing import CliRunner

from generator.cli import main


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, arguments)
    return result.exit_code, result.output


def test_help_lists_the_verbs_in_the_order_of_the_work() -> None:
    """Help names every verb and says what each does in one line."""
    code, text = run("--help")
    assert code == 0
    places = [text.index(f"\n  {verb}  ") for verb in ("extract", "check", "build", "serve", "publish", "tag")]
    assert places == sorted(places)
    assert "..." not in text.partition("Commands:")[2], "a line of help is cut off"
    assert [line for line in text.splitlines() if line.startswith("  3. Edit the YAML")], "the steps run together"
    assert "\\b" not in text


@pytest.mark.parametrize("verb", ["extract", "check", "build", "serve", "publish"])
def test_each_verb_explains_itself(verb: str) -> None:
    """`--help` behind a verb tells what it does and that it takes a project's folder."""
    code, text = run(verb, "--help")
    assert code == 0
    assert "--project DIR" in text


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["chek"], "did you mean “check”?"),
        (["frobnicate"], "the commands are extract, review, check, build, serve, publish, tag"),
        (["build", "--porject", "."], "--project"),
        (["build", "somewhere"], "unexpected extra argument"),
        (["build", "--project", "/no/such/folder"], "'/no/such/folder' does not exist"),
        (["serve", "--port", "many"], "'many' is not a valid integer"),
        (["serve", "--port", "700000"], "there is no port 700000"),
        (["tag", "--date"], "option '--date' requires an argument"),
        (["tag"], "tag --help” tells what it takes"),
        (["--frobnicate"], "--help” tells what it takes"),
    ],
)
def test_wrong_usage_is_said_and_exits_with_two(arguments: list[str], words: str) -> None:
    """A wrong word gets one line that names it, in the tone of every other mistake, and exit status 2."""
    code, text = run(*arguments)
    assert code == 2
    assert words in text
    assert text.startswith("dateline: ")
    assert text.count("\n") == 1


def test_no_word_at_all_is_no_mistake_to_tell() -> None:
    """Without a verb the help is shown."""
    assert run()[1].startswith("Usage: ")


def test_a_folder_that_is_no_project_is_told_how_to_begin(tmp_path: object) -> None:
    """In a folder without content/, every verb says what to make."""
    for verb in ("extract", "review", "check", "build", "serve", "publish"):
        code, text = run(verb, "--project", str(tmp_path))
        assert code == 2
        assert "content/" in text


def test_the_module_runs_as_the_command() -> None:
    """`python -m generator` is `dateline`."""
    done = subprocess.run([sys.executable, "-m", "generator", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("dateline ")


def test_help_does_not_wait_for_heavy_libraries() -> None:
    """What a verb needs is imported when the verb runs: help answers without them."""
    heavy = ("pydantic", "jinja2", "tornado", "trafilatura", "dateparser", "rich", "yaml", "markdown")
    code = f"import sys, generator.cli; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
