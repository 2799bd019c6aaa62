"""What dated articles tell of which day."""

from __future__ import annotations

import datetime

from generator.timex.dating.reports import gathered, reports_in
from generator.timex.dating.sentences import content_of
from generator.timex.reading.phrases import read_text

FRIDAY = datetime.date(2013, 3, 8)


def test_reports() -> None:
    """A sentence that tells of a day up to the article's own is a report of it; what is to come is none."""
    text = "The ferry sank on Monday. Divers searched it yesterday. It will be raised on Tuesday. It sank in March."
    days = [report.day - FRIDAY.toordinal() for report in reports_in("a", text, FRIDAY.toordinal(), "en")]
    assert days == [-4, -1]


def test_looked_up() -> None:
    """A report is found by a sentence that tells the same, but not by its own article."""
    reports = gathered(reports_in("a", "The ferry Jolanda sank off Kelba on Monday.", FRIDAY.toordinal(), "en"))
    content = content_of(read_text("The Jolanda, a ferry, sank off Kelba.", "en"), 0)
    assert reports.days_of(content) == {FRIDAY.toordinal() - 4}
    assert reports.but_of("a").days_of(content) == set()
    assert reports.but_of("b").days_of(content) == {FRIDAY.toordinal() - 4}


def test_words_that_all_reports_have() -> None:
    """A word that all reports have is what they are about, and tells none of them from another."""
    text = "The ferry Jolanda sank off Kelba on Monday. " * 4
    reports = gathered(reports_in("a", text, FRIDAY.toordinal(), "en"))
    assert reports.days_of(content_of(read_text(text, "en"), 0)) == set()
