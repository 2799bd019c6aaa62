"""The calendar, as icalendar reads it."""

from __future__ import annotations

import datetime

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates.edtf import parse
from generator.model.content import Content, Settings
from generator.model.event import Event
from generator.model.printable import printable
from generator.site import addresses
from generator.site.chronology import chronology
from generator.site.exports.calendar import days_of
from generator.site.pages.shared.pieces import pieces
from tests.site.exports.examples import FLOOD, UNPUBLISHED, of_dates
from tests.site.made import exported


def read(parts: object) -> icalendar.Calendar:
    return icalendar.Calendar.from_ical(exported(parts)[addresses.CALENDAR].decode())


def event_called(words: str) -> icalendar.Event:
    return next(event for event in read(FLOOD).walk("VEVENT") if words in str(event["SUMMARY"]))


def test_an_event_of_a_day() -> None:
    """All that a calendar can show of it; it ends on the day after, as the standard counts."""
    event = event_called("lower town is told")
    assert event["DTSTART"].dt == datetime.date(1998, 3, 4)
    assert event["DTEND"].dt == datetime.date(1998, 3, 5)
    assert str(event["SUMMARY"]) == "The lower town is told to leave"
    assert str(event["DESCRIPTION"]) == (
        "Wednesday 4 March 1998\n\nMayor Calder sends everyone south of the market away.\n\nThe Arle Herald"
    )
    assert str(event["LOCATION"]) == "Millbridge"
    assert (event["GEO"].latitude, event["GEO"].longitude) == (52.31, -3.05)
    assert event["CATEGORIES"].cats == ["Statement"]
    assert str(event["URL"]) == "https://archive.example/arle/events/lower-town-leaves.html"
    assert (str(event["TRANSP"]), str(event["STATUS"])) == ("TRANSPARENT", "CONFIRMED")


@pytest.mark.parametrize(
    ("date", "first", "after", "words"),
    [
        ("2013-01-14", (2013, 1, 14), (2013, 1, 15), ""),
        ("2013-01-14T16:00", (2013, 1, 14), (2013, 1, 15), ""),
        ("2013-01-14~", (2013, 1, 14), (2013, 1, 15), " (about Monday 14 January 2013)"),
        ("2013-01-12/2013-01-13", (2013, 1, 12), (2013, 1, 14), " (Saturday 12 to Sunday 13 January 2013)"),
        ("2013-01", (2013, 1, 1), (2013, 2, 1), " (January 2013)"),
        ("2013", (2013, 1, 1), (2014, 1, 1), " (2013)"),
    ],
)
def test_vague_dates(date: str, first: tuple[int, int, int], after: tuple[int, int, int], words: str) -> None:
    """An event lies over every day that its date may mean, and its title says what is vague."""
    (event,) = read(of_dates(date)).walk("VEVENT")
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (datetime.date(*first), datetime.date(*after))
    assert str(event["SUMMARY"]) == f"Event 1{words}"


@pytest.mark.parametrize("date", ["2012-04/..", "../2013-01", "2013/2015", "201X", "-0044-03-15", "Y12345"])
def test_what_has_no_place_on_a_calendar(date: str) -> None:
    """It is a journal entry without a day: there to read, and nowhere placed."""
    read_back = read(of_dates(date))
    assert read_back.walk("VEVENT") == []
    (entry,) = read_back.walk("VJOURNAL")
    assert "DTSTART" not in entry
    assert str(entry["SUMMARY"]).startswith("Event 1 (")
    assert days_of(parse(date)) == range(0)


def test_a_planned_event_is_tentative() -> None:
    """Nobody takes for done what was announced."""
    assert str(event_called("county hears")["STATUS"]) == "TENTATIVE"


def test_identifiers_stay() -> None:
    """A calendar knows an event again after the next build, and by another name in another chronology."""
    dates = ("2013-01-14", "2013-01-15")
    identifiers = [str(event["UID"]) for event in read(of_dates(*dates)).walk("VEVENT")]
    assert identifiers == [str(event["UID"]) for event in read(of_dates(*dates)).walk("VEVENT")]
    others = [str(event["UID"]) for event in read(of_dates(*dates, settings=UNPUBLISHED)).walk("VEVENT")]
    assert len({*identifiers, *others}) == 4


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), min_size=1, max_size=300))
def test_any_words_come_back(title: str) -> None:
    """Whatever a title says, lines are no longer than allowed and the words are read as they were written."""
    event = Event("e", parse("2013-01-14"), title, title)
    parts = pieces(chronology(Content(Settings("Words"), (), (event,), ()), {}))
    text = exported(parts)[addresses.CALENDAR].decode()
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    (component,) = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert str(component["SUMMARY"]) == printable(parts.cards["e"].entry.title)
