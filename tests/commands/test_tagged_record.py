"""What `dateline tag` takes from a text's record."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.commands.tagged_record import TaggedRecord, record_beside, record_in
from tests.commands.conftest import dateline

DAY = datetime.date(2013, 1, 25)


@pytest.mark.parametrize(
    ("record", "published", "language"),
    [
        ("title: Flood\npublished: 2013-01-25\nlanguage: fr", DAY, "fr"),
        ("published: 2013-01-25?\ntags: [a, b]\ndraft: no", DAY, ""),
        ("published:\nlanguage: ~", None, ""),
        ("- a list", None, ""),
        ("", None, ""),
    ],
)
def test_what_a_record_says(record: str, published: datetime.date | None, language: str) -> None:
    """Of any record the day and the language count, whatever else stands in it."""
    assert record_in(Path("flood.yaml"), record.encode()) == TaggedRecord(published, language)


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("someday", "published: someday: not a date"),
        ("2013-02-30", "published: 2013-02-30: "),
        ("true", "published: true: not a date"),
        ("[2013-01-25]", "published: a date must be text"),
        ("2013-01", "the day of publication is known only to the month"),
        ("2013-01-24/2013-01-25", "the day of publication is an interval"),
    ],
)
def test_what_is_no_day(written: str, words: str) -> None:
    """It is doubted with its place and what to do, as a check does, and leaves the rest as it is."""
    found = record_in(Path("flood.md"), f"---\ntitle: Flood\nlanguage: fr\npublished: {written}\n".encode())
    assert (found.published, found.language) == (None, "fr")
    (doubt,) = found.doubts
    assert (doubt.path, doubt.line, doubt.column, doubt.severity) == ("flood.md", 4, 12, "warning")
    assert doubt.message.startswith(words)
    assert doubt.remedy


def test_what_is_no_language() -> None:
    """Likewise a language that is no code."""
    found = record_in(Path("flood.yaml"), b"published: 2013-01-25\nlanguage: in French\n")
    assert (found.published, found.language) == (DAY, "")
    assert [(doubt.line, doubt.remedy) for doubt in found.doubts] == [(2, "write something like en")]


def test_a_doubt_is_told(tmp_path: Path) -> None:
    """The command warns, with file and line, and goes on."""
    path = tmp_path / "flood.md"
    path.write_text("---\ntitle: Flood\npublished: someday\n---\nThe dyke broke on Thursday.\n", "utf-8")
    result = dateline("tag", path)
    assert result.exit_code == 0
    assert "Thursday  DATE  XXXX-WXX-4  -" in result.stdout
    assert f"{path}:3:12: warning: published: someday" in result.stderr
    assert "without --date, “Thursday” and its like have no date" in result.stderr


def test_no_record_beside(tmp_path: Path) -> None:
    """A text without a record has one that says nothing."""
    assert record_beside(tmp_path / "flood.txt") == TaggedRecord()


def test_a_record_on_standard_input() -> None:
    """Front matter counts without a file, too, and none of it is read as text."""
    text = "---\ntitle: Of May 2001\npublished: 2013-01-25\nlanguage: 5\n---\nThe dyke broke on Thursday.\n"
    result = CliRunner().invoke(main, ["tag", "-"], input=text)
    assert result.stdout.splitlines()[1:] == ["Thursday  DATE  2013-01-24  2013-01-24  2013-01-25"]
    assert result.stderr.startswith("standard input:4:11: warning: language: ")


def test_a_rule_on_standard_input() -> None:
    """A line of hyphens that nothing closes is no front matter there."""
    result = CliRunner().invoke(main, ["tag", "-"], input="---\nThe dyke broke on 14 January 2013.\n")
    assert "2013-01-14" in result.stdout
