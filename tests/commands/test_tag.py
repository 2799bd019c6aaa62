"""`dateline tag` shows what the tagger makes of a text."""

from __future__ import annotations

import json
import os
import subprocess
import sys
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
    """Each expression has a line: its words, type, value, date, and the day that it counts from."""
    assert dateline("tag", text, "--date", "2013-01-25").stdout.splitlines() == [
        "WORDS             TYPE  VALUE       DATE        FROM",
        "late on Thursday  DATE  2013-01-24  2013-01-24  2013-01-25",
        "April             DATE  2012-04     2012-04/..  2013-01-25",
        "Saturday          DATE  2013-01-26  2013-01-26  2013-01-25",
    ]


def test_a_table_cuts_nothing_that_is_piped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever reads through a pipe gets all words, however narrow the terminal is."""
    monkeypatch.setenv("COLUMNS", "40")
    path = tmp_path / "long.txt"
    path.write_text("It opened on the second Thursday of January, from 12 January to 3 February 2013.", "utf-8")
    lines = dateline("tag", path, "--date", "2013-01-25").stdout.splitlines()
    assert lines[1] == "the second Thursday of January  DATE  2013-01-10  2013-01-10             2013-01-25"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such terminals")
@pytest.mark.parametrize(
    ("columns", "words"), [("60", "the second Thur…  "), ("200", "the second Thursday of January  ")]
)
def test_a_table_fits_a_terminal(tmp_path: Path, columns: str, words: str) -> None:
    """On a terminal words give way where it is too narrow, and nowhere else."""
    import pty  # noqa: PLC0415 it is not there on Windows

    path = tmp_path / "long.txt"
    path.write_text("It opened on the second Thursday of January, from 12 January to 3 February 2013.", "utf-8")
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "generator", "tag", str(path), "--date", "2013-01-25"]
    subprocess.run(command, stdout=theirs, check=True, env={**os.environ, "COLUMNS": columns})
    os.close(theirs)
    shown = os.read(ours, 4096).decode()
    os.close(ours)
    assert shown.splitlines()[1].startswith(words)


@pytest.mark.parametrize("content", [b"", b"nothing of that kind"])
def test_a_text_without_time(tmp_path: Path, content: bytes) -> None:
    """Where nothing is found, that is said."""
    path = tmp_path / "empty.txt"
    path.write_bytes(content)
    result = dateline("tag", path)
    assert (result.stdout, result.exit_code) == ("No expressions of time.\n", 0)


def test_what_is_no_text(tmp_path: Path) -> None:
    """A program or a picture is refused; a text in an encoding with null bytes is none of these."""
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\0\0\0\rIHDR")
    result = dateline("tag", path)
    assert result.exit_code == 2
    assert "picture.png is no text" in result.stderr
    path.write_bytes("It rained on 14 January 2013.".encode("utf-16"))
    assert "2013-01-14" in dateline("tag", path).stdout


def test_a_hint(text: Path) -> None:
    """Without a day of publication the table says what that costs, beside its output."""
    result = dateline("tag", text)
    assert "without --date, “late on Thursday” and its like have no date" in result.stderr
    assert "without --date" not in result.stdout


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
    ("file", "arguments", "words"),
    [
        ("bridge.txt", ["--mode", "poetry"], "'poetry' is not one of 'auto', 'news', 'narrative'"),
        ("bridge.txt", ["--form", "xml"], "'--format'"),
        ("bridges.txt", [], "give a .txt, .md or .html file, or - for standard input"),
        ("", [], "is a folder; give a file in it"),
    ],
)
def test_wrong_words_are_told(text: Path, file: str, arguments: list[str], words: str) -> None:
    """An unknown mode, a file that is not there, a folder: one line with what to do, exit status 2."""
    result = dateline("tag", text.parent / file, *arguments)
    assert result.exit_code == 2
    assert words in result.stderr
    assert result.stderr.startswith("dateline: ")
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("page.html", f"<html><head><title>Of May 2001</title></head><body><p>{TEXT}</p></body></html>"),
        ("page.md", f"---\ntitle: Of May 2001\npublished: 2013-01-25\n---\n{TEXT}"),
    ],
)
def test_an_article_without_its_wrapping(tmp_path: Path, name: str, content: str) -> None:
    """Of a web page and of Markdown the article is read, without head and front matter."""
    path = tmp_path / name
    path.write_text(content, "utf-8")
    found = json.loads(dateline("tag", path, "--date", "2013-01-25", "--format", "json").stdout)
    assert [timex["text"] for timex in found] == ["late on Thursday", "April", "Saturday"]


@pytest.mark.parametrize(
    ("name", "record"),
    [
        ("flood.md", ""),
        ("flood.txt", "flood.yaml"),
        ("flood.html", "flood.yml"),
    ],
)
def test_the_day_of_the_record(tmp_path: Path, name: str, record: str) -> None:
    """What counts from the publication counts from the record's day, unless another is given."""
    written, front = "published: 2013-01-25\ntitle: Flood\n", ""
    if record:
        (tmp_path / record).write_text(written, "utf-8")
    else:
        front = f"---\n{written}---\n"
    path = tmp_path / name
    path.write_text(f"{front}{TEXT}", "utf-8")
    result = dateline("tag", path)
    assert "late on Thursday  DATE  2013-01-24  2013-01-24  2013-01-25" in result.stdout
    assert result.stderr == ""
    assert "2013-01-17" in dateline("tag", path, "--date", "2013-01-18").stdout


def test_a_record_that_is_no_yaml(tmp_path: Path) -> None:
    """A record that cannot be read is told with its place."""
    path = tmp_path / "flood.txt"
    path.write_text(TEXT, "utf-8")
    (tmp_path / "flood.yaml").write_text("title: [unclosed\n", "utf-8")
    result = dateline("tag", path)
    assert result.exit_code == 1
    assert "flood.yaml" in result.stderr


def test_front_matter_without_end(tmp_path: Path) -> None:
    """Front matter that never ends is told with what to do."""
    path = tmp_path / "page.md"
    path.write_text(f"---\ntitle: Flood\n{TEXT}", "utf-8")
    result = CliRunner().invoke(main, ["tag", str(path)])
    assert result.exit_code != 0
    assert "never ends" in result.output
