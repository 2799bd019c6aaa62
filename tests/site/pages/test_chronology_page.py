"""The first page has everything in order, its gaps named and its vague dates where they belong."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.dates.edtf import of_day, parse
from generator.model.content import Content, Settings
from generator.model.event import Event
from generator.site.chronology import chronology
from generator.site.citing.references import plain
from generator.site.pages.chronology_page import chronology_page, chronology_plan
from generator.site.pages.records.chronology import ChronologyPage, DayGroup, Gap
from generator.site.pages.shared.pieces import MOST_ENTRIES_IN_FULL, pieces
from tests.site.flood import CONTENT, flood


def page_of(*dates: str, first_day: str | None = None) -> ChronologyPage:
    events = tuple(Event(f"e{number}", parse(date), f"On {date}") for number, date in enumerate(dates))
    settings = Settings("Test", first_day=parse(first_day) if first_day else None)
    return chronology_page(chronology_plan(pieces(chronology(Content(settings, (), events, ()), {}))).ingredients)


def outline(page: ChronologyPage) -> list[str]:
    """What stands under each heading, in order: vague dates, long ones, days, and gaps by the days that bound them."""
    lines: list[str] = []
    for period in page.periods:
        lines += [told(period.gap)] if period.gap else []
        lines += [f"{period.date}: {entry.date}" for entry in period.vague]
        lines += [f"{period.date}: long {entry.date}" for entry in period.long]
        for item in period.days:
            lines.append(f"{period.date}: " + (told(item) if isinstance(item, Gap) else f"day {item.date}"))
    return lines


def told(gap: Gap) -> str:
    return f"gap {of_day(gap.first)} to {of_day(gap.after)}"


def test_the_flood() -> None:
    """The shared example: context apart, a month without a day, days, a gap, and what is to come."""
    page = chronology_page(chronology_plan(pieces(flood())).ingredients)
    assert [entry.id for entry in page.context] == ["inspectors-warn"]
    assert [entry.id for entry in page.outlook] == ["inquiry"]
    assert page.events == 5
    chicago, _ = (plain(reference) for _, reference in page.cite.references)
    assert chicago == "“The Arle flood.” Last modified February 1, 1999. https://archive.example/arle/."
    assert outline(page) == [
        "1998-03: 1998-03",
        "1998-03: day 1998-03-03",
        "1998-03: day 1998-03-04",
        "1998-03: gap 1998-03-05 to 1998-03-08",
        "1998-03: day 1998-03-08",
    ]


@pytest.mark.parametrize(
    ("dates", "under"),
    [
        (("1998-03", "1998-03-01"), ["1998-03: 1998-03", "1998-03: day 1998-03-01"]),
        (("1998-01-01", "1998", "1998-01"), ["1998: 1998", "1998-01: 1998-01", "1998-01: day 1998-01-01"]),
        (("1998-21", "1998-03", "1998"), ["1998: 1998", "1998-21: 1998-21", "1998-03: 1998-03"]),
        (("1990", "199X", "19XX"), ["19XX: 19XX", "199X: 199X", "1990: 1990"]),
        (("1998~", "1998-XX", "1998?/.."), ["1998: 1998-XX", "1998: 1998~", "1998: 1998?/.."]),
        (("-0081", "-0057/-0049"), ["-0081: -0081", "gap -0080-01-01 to -0057-01-01", "-0057: -0057/-0049"]),
        (("1998-05-01/1999-02-03",), ["1998-05: long 1998-05-01/1999-02-03"]),
        (("1998-05/1998-09", "1998-05/.."), ["1998-05: 1998-05/1998-09", "1998-05: 1998-05/.."]),
        (("1998-05/1998-05",), ["1998-05: 1998-05/1998-05"]),
    ],
)
def test_a_date_stands_under_a_heading_of_its_own_precision(dates: tuple[str, ...], under: list[str]) -> None:
    """A year is no January and a month no first day; what is vague stands before what it may mean."""
    assert outline(page_of(*dates)) == under


def test_gaps_across_months() -> None:
    """A gap that begins before a month stands before its heading."""
    assert outline(page_of("1998-02-27", "1998-03-02", "1998-03-05")) == [
        "1998-02: day 1998-02-27",
        "gap 1998-02-28 to 1998-03-02",
        "1998-03: day 1998-03-02",
        "1998-03: gap 1998-03-03 to 1998-03-05",
        "1998-03: day 1998-03-05",
    ]


def test_a_gap_stands_once() -> None:
    """Where a year and its January begin with the same day, the gap stands before both."""
    assert outline(page_of("1990-05-06", "1998", "1998-01-01")) == [
        "1990-05: day 1990-05-06",
        "gap 1990-05-07 to 1998-01-01",
        "1998: 1998",
        "1998-01: day 1998-01-01",
    ]


def test_a_span_of_days_is_no_gap() -> None:
    """Days that a span covers are not days without an event, though the span stands under its first."""
    assert outline(page_of("1998-03-03/1998-03-06", "1998-03-04", "1998-03-07")) == [
        "1998-03: day 1998-03-03",
        "1998-03: day 1998-03-04",
        "1998-03: day 1998-03-07",
    ]


def test_beginning_unknown() -> None:
    """What has no beginning stands apart, also where the span has a first day: it ended after that."""
    page = page_of("../1998-03-05", "1998-03-04", "../1997-12-31", first_day="1998-01-01")
    assert [entry.date.text for entry in page.context] == ["../1997-12-31"]
    assert [entry.date.text for entry in page.undated] == ["../1998-03-05"]
    assert outline(page) == ["1998-03: day 1998-03-04"]


def test_no_gap_where_something_of_unknown_beginning_ended() -> None:
    """Its end is an event in between, but it stands apart, and nothing here could follow it."""
    page = page_of("../-0060", "-0081", "-0057")
    assert outline(page) == ["-0081: -0081", "-0057: -0057"]


def test_it_rests_on_what_its_events_cite() -> None:
    """An article that no event cites stands in the bibliography alone."""
    cited = {citation.source for event in CONTENT.events for citation in event.citations}
    unread = replace(CONTENT.sources[0], record=replace(CONTENT.sources[0].record, id="unread"))
    content = replace(CONTENT, sources=(*CONTENT.sources, unread))
    page = chronology_page(chronology_plan(pieces(chronology(content, {}))).ingredients)
    assert {line.address for line, _ in page.sources} == {f"sources/{source}.html" for source in cited}


@pytest.mark.parametrize(
    ("dates", "has_filters", "has_strip"),
    [
        ((), False, False),
        (("1998-03-03",), False, False),
        (("1998-03-03", "1998-03-03"), True, False),
        (("1998-03-03", "1998-03-04"), True, True),
    ],
)
def test_a_small_chronology(dates: tuple[str, ...], *, has_filters: bool, has_strip: bool) -> None:
    """There is nothing to filter in one event, and nothing to compare in one day."""
    page = page_of(*dates)
    assert (bool(page.filters), page.strip is not None) == (has_filters, has_strip)


def test_a_long_chronology_is_short_of_words() -> None:
    """Beyond some hundred events each stands with its title alone."""
    assert not page_of(*["1998-03-03"] * MOST_ENTRIES_IN_FULL).short
    assert page_of(*["1998-03-03"] * (MOST_ENTRIES_IN_FULL + 1)).short


def test_a_day_leads_to_its_page() -> None:
    """Each day links to the page of its own."""
    days = [item for period in page_of("1998-03-03").periods for item in period.days if isinstance(item, DayGroup)]
    assert [(day.address, day.anchor) for day in days] == [("days/1998-03-03.html", "day-1998-03-03")]
