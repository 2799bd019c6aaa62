"""The strip has a column for each day, month or year of the span, whichever its length asks for."""

from __future__ import annotations

import pytest

from generator.dates.edtf import parse
from generator.model.content import Content, Settings
from generator.model.event import Event
from generator.site.chronology import chronology
from generator.site.pages.chronology_page import chronology_plan
from generator.site.pages.records.chronology import Strip
from generator.site.pages.shared.pieces import Pieces, pieces


def parts_of(*dates: str, first_day: str = "", last_day: str = "") -> Pieces:
    events = tuple(Event(f"e{number}", parse(date), "") for number, date in enumerate(dates))
    settings = Settings(
        "Test",
        first_day=parse(first_day) if first_day else None,
        last_day=parse(last_day) if last_day else None,
    )
    return pieces(chronology(Content(settings, (), events, ()), {}))


def strip_of(*dates: str, first_day: str = "", last_day: str = "") -> Strip | None:
    return chronology_plan(parts_of(*dates, first_day=first_day, last_day=last_day)).made().strip


def own_strip_of(dates: tuple[str, ...], *numbers: int) -> Strip | None:
    """The strip of those of some events whose numbers are given."""
    parts = parts_of(*dates)
    entries = [parts.cards[f"e{number}"].entry for number in numbers]
    return parts.frame.own_strip(entries) if parts.frame else None


@pytest.mark.parametrize(
    ("dates", "unit", "columns"),
    [
        (("1998-03-03", "1998-03-08"), "day", 6),
        (("1998-03-03", "1998-06-08"), "month", 4),
        (("1997-12-31", "1998-12-01"), "month", 13),
        (("1998-03-03", "2018-06-08"), "year", 21),
        (("-0002-03-03", "0009-06-08"), "year", 12),
    ],
)
def test_units(dates: tuple[str, ...], unit: str, columns: int) -> None:
    """The unit follows from the span, and no column of it is left out."""
    drawn = strip_of(*dates)
    assert drawn
    assert (drawn.unit, len(drawn.columns)) == (unit, columns)
    assert sum(len(column.events) for column in drawn.columns) == len(dates)


def test_the_span_of_the_settings() -> None:
    """The strip runs over the chronology's own span; what lies outside is not on it."""
    drawn = strip_of("1998-03-01", "1998-03-04", first_day="1998-03-03", last_day="1998-03-09")
    assert drawn
    assert [column.date.text for column in drawn.columns][:: len(drawn.columns) - 1] == ["1998-03-03", "1998-03-09"]
    assert [column.address for column in drawn.columns if column.address] == ["index.html#day-1998-03-04"]


def test_a_month_is_no_column() -> None:
    """An event without a day is counted beside the strip, not set on the first of its month."""
    drawn = strip_of("1998-03", "1998-03-04", "1998-03", "1998-03-05")
    assert drawn
    assert drawn.undated == 2
    assert [column.date.text for column in drawn.columns] == ["1998-03-04", "1998-03-05"]


@pytest.mark.parametrize(
    ("dates", "filled", "undated"),
    [
        (("1998-03-03", "1998-05", "1998-06-08"), ["1998-03", "1998-05", "1998-06"], 0),
        (("1998-03-03", "1998", "1998-21", "1998-06-08"), ["1998-03", "1998-06"], 2),
        (
            ("1998-01-03", "1998/2003", "1998-04/1999", "1998-05-02/..", "1998-06-08"),
            ["1998-01", "1998-04", "1998-05", "1998-06"],
            1,
        ),
        (("1980-03-03", "1985", "1986-21", "199X", "1999-06-08"), ["1980", "1985", "1986", "1999"], 1),
        (("-0081", "-0057/-0049", "-0043-03-15"), ["-0057", "-0043"], 1),  # before the first day that is known
    ],
)
def test_what_lies_in_one_column(dates: tuple[str, ...], filled: list[str], undated: int) -> None:
    """A month has a column of months, and a year one of years; what may lie in several has none."""
    drawn = strip_of(*dates)
    assert drawn
    assert [column.date.text for column in drawn.columns if column.events] == filled
    assert all((column.address != "") == (column.events != ()) for column in drawn.columns)
    assert drawn.undated == undated


def test_a_column_leads_to_its_heading() -> None:
    """A year's column leads to the year where that has events of its own, else to its first month."""
    drawn = strip_of("1980-03-03", "1985", "1985-04-01", "1999-06-08")
    assert drawn
    assert [column.address for column in drawn.columns if column.address] == [
        "index.html#month-1980-03",
        "index.html#year-1985",
        "index.html#month-1999-06",
    ]


def test_nothing_to_show() -> None:
    """Without a day or with one alone there is no strip, nor over more centuries than a page is wide."""
    assert strip_of("1998-03") is None
    assert strip_of("1998-03-03", "1998-03-03") is None
    assert strip_of("0998-03-01", "1998-03-01") is None


@pytest.mark.parametrize(
    ("date", "vague"),
    [
        ("1998-03-03", False),
        ("1998-03-03T06:30:00", False),
        ("1998-03-03~", True),
        ("1998-03-03?", True),
        ("1998-03-03/1998-03-05", True),
        ("1998-03-03/..", True),
    ],
)
def test_vague_days(date: str, vague: bool) -> None:
    """What may lie on another day, or goes on over several, is marked so."""
    drawn = strip_of(date, last_day="1998-03-31")
    assert drawn
    assert [event.vague for event in drawn.columns[0].events] == [vague]
    assert drawn.vague == vague


def test_own_strips() -> None:
    """The strip of some events has all columns of the whole, and in them these events alone."""
    dates = ("1998-03-02", "1998-03-04", "1998-03-04", "1998-03-08")
    own = own_strip_of(dates, 0, 2)
    assert own
    assert [column.date.text[-2:] for column in own.columns] == ["02", "03", "04", "05", "06", "07", "08"]
    assert [[event.address for event in column.events] for column in own.columns if column.events] == [
        ["events/e0.html"],
        ["events/e2.html"],
    ]
    assert [column.address != "" for column in own.columns] == [True, False, True, False, False, False, False]


def test_no_own_strip_of_one_day() -> None:
    """What lies on one day, or outside the strip, needs none."""
    dates = ("1998-03", "1998-03-04", "1998-03-04")
    assert own_strip_of(dates, 0, 1, 2) is None
    assert own_strip_of(("1998-03",), 0) is None
