"""The day on which an article's counting comes out."""

from __future__ import annotations

import pytest

from generator.dates.edtf import parse
from generator.timex.dating.counted_dating import counted
from generator.timex.dating.counting import counting_text
from generator.timex.dating.reports import gathered, reports_in
from generator.timex.dating.told import told_to


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The strike of the dockers started a week ago.", "2013-03-11"),
        ("On Wednesday the strike entered its tenth day.", "2013-03-13"),
        ("PORTHAVEN, March 12 (Newswire) - Dockers are still out.", "2013-03-12"),
        ("PORTHAVEN, March 11 (Newswire) - The strike of the dockers started a week ago.", "2013-03-11"),
        ("PORTHAVEN, March 30 (Newswire) - The strike of the dockers started a week ago.", "2013-03-30"),
        ("The strike started a week ago. The strike started ten days ago.", ""),
        ("Dockers are out.", None),
    ],
)
def test_days(text: str, date: str | None) -> None:
    """The day is the one for which most words speak; an empty one stands for counting that conflicts, None for none."""
    began = parse("2013-03-04").begin
    assert began is not None
    reports = gathered(reports_in("dated", "Dockers began a strike on March 4.", began, "en"))
    publication = counted(counting_text(text, "en", told_to("undated", frozenset({"dated"}), reports)))
    found = publication and (publication.dating.date.text if publication.dating else "")
    assert found == date
