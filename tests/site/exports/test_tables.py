"""Tables for spreadsheets."""

from __future__ import annotations

import csv
import io

import pytest

from generator.site import addresses
from generator.site.exports.tables import guarded
from tests.site.exports.examples import FLOOD
from tests.site.made import exported

EVENTS = list(csv.DictReader(io.StringIO(exported(FLOOD)[addresses.EVENTS_TABLE].decode(), newline="")))
CITATIONS = list(csv.DictReader(io.StringIO(exported(FLOOD)[addresses.CITATIONS_TABLE].decode(), newline="")))


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("The dyke breaks", "The dyke breaks"),
        ("", ""),
        ("120", "120"),
        ("=1+1", "'=1+1"),
        ("+33 1", "'+33 1"),
        ("-0044-03-15", "'-0044-03-15"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("＝1+1", "'＝1+1"),
        ("a =1", "a =1"),
        ("x" * 100_000, "x" * 32_000 + "…"),
    ],
)
def test_guarded(text: str, cell: str) -> None:
    """What a spreadsheet would run stands behind an apostrophe; what it has no room for is cut."""
    assert guarded(text) == cell


def test_a_row_for_each_event() -> None:
    """An event with its names and sources in one row."""
    assert [row["id"] for row in EVENTS] == [event.id for event in FLOOD.chronology.events]
    row = next(row for row in EVENTS if row["id"] == "dyke-breaks")
    assert (
        row
        | {
            "date": "1998-03-03/1998-03-04",
            "first_day": "1998-03-03",
            "last_day": "1998-03-04",
            "date_in_words": "Tuesday 3 to Wednesday 4 March 1998",
            "planned": "false",
            "disputed": "true",
            "places": "Millbridge; Arle",
            "people": "Ruth Calder",
            "sources": "herald-dyke; wire-arle",
            "citations": "3",
            "url": "https://archive.example/arle/events/dyke-breaks.html",
        }
        == row
    )


def test_a_row_for_each_citation() -> None:
    """A citation with its source, and the date that its words mean."""
    assert len(CITATIONS) == sum(len(event.citations) for event in FLOOD.chronology.events)
    row = next(row for row in CITATIONS if row["event"] == "dyke-breaks")
    assert (
        row
        | {
            "number": "1",
            "source": "herald-dyke",
            "publisher": "The Arle Herald",
            "published": "1998-03-04",
            "text": "verbatim",
            "dated": "late on Tuesday",
            "dated_date": "1998-03-03",
            "original": "https://herald.example/dyke?page=1",
            "url": "https://archive.example/arle/events/dyke-breaks.html#citation-1",
        }
        == row
    )


def test_lines_end_as_the_standard_has_it() -> None:
    """Each row ends with carriage return and line feed; a break inside a cell stays inside it."""
    assert exported(FLOOD)[addresses.EVENTS_TABLE].decode().endswith("\r\n")
    assert any("\n" in row["quote"] for row in CITATIONS)
