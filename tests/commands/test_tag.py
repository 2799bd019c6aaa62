"""`dateline tag` shows what the tagger makes of a text."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.commands.conftest import dateline

TEXT = "The bridge closed late on Thursday. Talks “have failed since April”, & a vote will be held on Saturday.\n"


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_a_table_for_people(text: Path) -> None:
    """Each expression has a line: its words, type, value, date and the reason."""
    lines = dateline("tag", text, "--date", "2013-01-25").stdout.splitlines()
    assert lines[0].split() == ["WORDS", "TYPE", "VALUE", "DATE", "WHY"]
    assert lines[1].startswith("late on Thursday  DATE")
    assert "‘late on Thursday’, in an article published on Friday 25 January 2013" in lines[1]
    assert [line.split("  DATE")[0].strip() for line in lines[1:]] == ["late on Thursday", "April", "Saturday"]


def test_json_for_programs(text: Path) -> None:
    """Offsets, values and EDTF dates, as a list of objects."""
    found = json.loads(dateline("tag", text, "--date", "2013-01-25", "--format", "json").stdout)
    assert [TEXT[timex["start"] : timex["end"]] for timex in found] == [timex["text"] for timex in found]
    assert [timex["date"] for timex in found] == ["2013-01-24", "2012-04", "2013-01-26"]
    assert found[1]["interval"] == "2012-04/.."


def test_timeml_for_other_tools(text: Path) -> None:
    """A TimeML document that holds the text unchanged, each expression a TIMEX3 with an id of its own."""
    document = dateline("tag", text, "--date", "2013-01-25", "--format", "timeml").stdout
    root = ElementTree.fromstring(document.encode())  # noqa: S314 - written by this program
    body = root.find("TEXT")
    assert body is not None
    assert "".join(body.itertext()) == TEXT
    assert [timex.get("value") for timex in body] == ["2013-01-24", "2012-04", "2013-01-26"]
    ids = [timex.get("tid") for timex in root.iter("TIMEX3")]
    assert len(ids) == len(set(ids)) == 4


def test_standard_input_is_a_hyphen() -> None:
    """With `-` the text comes from a pipe, in any encoding that articles come in."""
    result = CliRunner().invoke(main, ["tag", "-"], input="Le café closed on 14 January 2013.".encode("cp1252"))
    assert "2013-01-14" in result.stdout


def test_without_a_day_of_publication_a_weekday_has_no_date(text: Path) -> None:
    """Nothing is guessed: what counts from an unknown day stays open."""
    found = json.loads(dateline("tag", text, "--format", "json").stdout)
    assert [timex["date"] for timex in found] == [None, None, None]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--language", "xx"], "it knows en and fr"),
        (["--date", "2013-02-30"], "2013-02-30"),
        (["--mode", "poetry"], "poetry"),
    ],
)
def test_wrong_options_are_told(text: Path, arguments: list[str], words: str) -> None:
    """An unknown language, an impossible day, an unknown mode: one message, exit status 2."""
    result = dateline("tag", text, *arguments)
    assert result.exit_code == 2
    assert words in result.stderr
