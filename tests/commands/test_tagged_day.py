"""The day that `dateline tag` counts from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.commands.conftest import dateline

STORY = "The lock at Esk was closed late on Thursday after a week of rain, and the ferry company sent its crews home."
MORE = "The council said that the ferries would sail again on Saturday if the river had gone down by then."


def page(head: str = "", above: str = "") -> str:
    return f"<!doctype html><html><head>{head}</head><body><h1>Lock closed</h1>{above}<p>{STORY}</p><p>{MORE}</p>"


IN_META = '<meta property="article:published_time" content="2013-01-25T10:00:00Z">'
IN_JSON = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2013-01-25"}</script>'
BELOW = "<p>By Jane Doe | Published 25 January 2013 | Updated 28 January 2013</p>"


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    path = tmp_path / "lock.html"
    path.write_text(page(), "utf-8")
    return path


@pytest.mark.parametrize(
    "written", ["2014-2-3", "20140203", "2014/02/03", "3 February 2014", "2014-02-03T10:00", " 2014-02-03"]
)
def test_a_day_not_so_written(lock: Path, written: str) -> None:
    """There is one way to write a day; for any other the message has the day as it is to be written."""
    result = dateline("tag", lock, "--date", written)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "dateline: --date has to be written year-month-day; write 2014-02-03\n"


@pytest.mark.parametrize("written", ["2013-02-30", "2013-13-01", "0000-01-01"])
def test_no_day_of_the_calendar(lock: Path, written: str) -> None:
    """A day that is none is called so."""
    result = dateline("tag", lock, "--date", written)
    assert result.exit_code == 2
    assert f"--date {written} is no day of the calendar; give one" in result.stderr


@pytest.mark.parametrize(
    "written", ["", "yesterday", "03/02/2014", "2014-W06-1", "2014-02", "2014-2-31", "２０１４-02-03"]
)
def test_no_day_at_all(lock: Path, written: str) -> None:
    """What may mean two days, or none, gets the way to write one."""
    result = dateline("tag", lock, "--date", written)
    assert result.exit_code == 2
    assert f"“{written}” is no day for --date; write one as 2013-01-14" in result.stderr


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (page(IN_META), "its page’s head says ‘2013-01-25T10:00:00Z’ (article:published_time)"),
        (page(IN_JSON), "its page’s head says ‘2013-01-25’ (datePublished)"),
        (page(above=BELOW), "its date line says ‘By Jane Doe | Published 25 January 2013"),
        (page('<link rel="canonical" href="https://esk.example/2013/01/25/lock">'), "its address has the date"),
    ],
)
def test_the_day_that_a_page_gives_itself(lock: Path, markup: str, words: str) -> None:
    """A page's own day is counted from, and a line beside the output says what it rests on."""
    lock.write_text(markup, "utf-8")
    result = dateline("tag", lock, "--format", "json")
    assert [timex["date"] for timex in json.loads(result.stdout)] == ["2013-01-24", None, "2013-01-26"]
    assert result.stderr.startswith(f"dateline: the article appeared on 2013-01-25: {words}")
    assert result.stderr.count("\n") == 1


def test_a_page_on_standard_input() -> None:
    """A page needs no name to be read as one; of its head no expressions are made."""
    result = CliRunner().invoke(main, ["tag", "-"], input=page(IN_META))
    assert "late on Thursday  DATE      2013-01-24" in result.stdout
    assert "10:00" not in result.stdout
    assert "article:published_time" in result.stderr


@pytest.mark.parametrize(("given", "record"), [("2013-02-01", ""), ("", "2013-02-01")])
def test_who_comes_before_the_page(lock: Path, given: str, record: str) -> None:
    """The day that a user gives, and that of the record, come before the page's own, which is not told then."""
    lock.write_text(page(IN_META), "utf-8")
    if record:
        lock.with_suffix(".yaml").write_text(f"published: {record}\n", "utf-8")
    result = dateline("tag", lock, *(["--date", given] if given else []))
    assert "late on Thursday  DATE      2013-01-31" in result.stdout
    assert result.stderr == ""


def test_two_days(lock: Path) -> None:
    """Where a page gives itself two days, neither is taken, and both are told."""
    lock.write_text(page(IN_META, "<p>Published: 3 May 2013</p>"), "utf-8")
    result = dateline("tag", lock)
    assert "late on Thursday  DATE      XXXX-WXX-4  -" in result.stdout
    assert (
        "two dates, Friday 25 January 2013 and Friday 3 May 2013; without --date, “late on Thursday”" in result.stderr
    )


def test_an_unsure_day(lock: Path) -> None:
    """A day that is not sure is proposed, and not taken."""
    lock.write_text(page(IN_META, "<p>Published: 26 January 2013</p>"), "utf-8")
    result = dateline("tag", lock)
    assert "late on Thursday  DATE      XXXX-WXX-4  -" in result.stdout
    assert "the article may have appeared on 2013-01-25 (" in result.stderr
    assert "if it did, give --date 2013-01-25\n" in result.stderr


def test_a_page_that_says_nothing_of_its_day(lock: Path) -> None:
    """Then there is the hint alone."""
    result = dateline("tag", lock)
    assert result.stderr == "dateline: without --date, “late on Thursday” and its like have no date\n"
