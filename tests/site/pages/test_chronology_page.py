"""The first page has everything in order, its gaps named and its vague dates where they belong."""

from __future__ import annotations

from generator.dates.edtf import parse
from generator.model.content import Content, Settings
from generator.model.event import Event
from generator.site.chronology import chronology
from generator.site.citing.references import plain
from generator.site.pages.chronology_page import chronology_page, chronology_plan
from generator.site.pages.records.chronology import ChronologyPage, DayGroup, Gap
from generator.site.pages.shared.pieces import MOST_ENTRIES_IN_FULL, pieces
from tests.site.flood import flood


def page_of(*dates: str, first_day: str | None = None) -> ChronologyPage:
    events = tuple(Event(f"e{number}", parse(date), f"On {date}") for number, date in enumerate(dates))
    settings = Settings("Test", first_day=parse(first_day) if first_day else None)
    return chronology_page(chronology_plan(pieces(chronology(Content(settings, (), events, ()), {}))).ingredients)


def outline(page: ChronologyPage) -> list[str]:
    """What stands under each month, in order: vague dates, days, and gaps by their length."""
    lines: list[str] = []
    for month in page.months:
        lines += [f"{month.date}: {entry.date}" for entry in month.vague]
        for item in month.days:
            lines.append(f"{month.date}: " + (f"gap {item.days}" if isinstance(item, Gap) else f"day {item.date}"))
    return lines


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
        "1998-03: gap 3",
        "1998-03: day 1998-03-08",
    ]


def test_a_vague_date_never_stands_on_a_first_day() -> None:
    """A month, a season or a year stands under its month and is no day."""
    page = page_of("1998-03", "1998-03-01", "1998", "1998-21")
    assert outline(page) == ["1998-01: 1998", "1998-03: 1998-21", "1998-03: 1998-03", "1998-03: day 1998-03-01"]


def test_gaps_across_months() -> None:
    """A gap between two months is named before the first day of the later one."""
    assert outline(page_of("1998-02-27", "1998-03-02")) == [
        "1998-02: day 1998-02-27",
        "1998-03: gap 2",
        "1998-03: day 1998-03-02",
    ]


def test_a_span_of_days_is_no_gap() -> None:
    """Days that a span covers are not days without an event, though the span stands under its first."""
    assert outline(page_of("1998-03-03/1998-03-06", "1998-03-04", "1998-03-07")) == [
        "1998-03: day 1998-03-03",
        "1998-03: day 1998-03-04",
        "1998-03: day 1998-03-07",
    ]


def test_beginning_unknown() -> None:
    """What has no beginning stands apart."""
    page = page_of("../1998-03-05", "1998-03-04")
    assert [entry.date.text for entry in page.undated] == ["../1998-03-05"]
    assert outline(page) == ["1998-03: day 1998-03-04"]


def test_a_long_chronology_is_short_of_words() -> None:
    """Beyond some hundred events each stands with its title alone."""
    assert not page_of(*["1998-03-03"] * MOST_ENTRIES_IN_FULL).short
    assert page_of(*["1998-03-03"] * (MOST_ENTRIES_IN_FULL + 1)).short


def test_a_day_leads_to_its_page() -> None:
    """Each day links to the page of its own."""
    days = [item for month in page_of("1998-03-03").months for item in month.days if isinstance(item, DayGroup)]
    assert [(day.address, day.anchor) for day in days] == [("days/1998-03-03.html", "day-1998-03-03")]
