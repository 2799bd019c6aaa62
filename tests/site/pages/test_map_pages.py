"""The map of all places, and the small maps of single pages."""

from __future__ import annotations

from dataclasses import replace

from generator.dates.edtf import parse
from generator.model.event import Event
from generator.model.names import Name
from generator.site.chronology import chronology
from generator.site.pages.map_pages import map_pages
from generator.site.pages.records.maps import LocatorMap
from generator.site.pages.shared.locators import locator_of
from generator.site.pages.shared.pieces import Pieces, pieces
from tests.site.flood import CONTENT, DATINGS, flood
from tests.site.made import made


def locator_at(place: str, parts: Pieces) -> LocatorMap | None:
    """The small map of all events at a place."""
    events = parts.chronology.events_of_name["place", place]
    return locator_of((card.entry for card in parts.in_full(events)), parts.places_of(events), parts.landmarks)


def test_all_places_with_their_events_in_time() -> None:
    """The map has each place with a position, the busiest first, and knows at which step each of its events was."""
    (page,) = made(map_pages(pieces(flood())))
    assert page.address == "map.html"
    assert [len(each.steps) for each in page.places] == sorted((len(each.steps) for each in page.places), reverse=True)
    assert all(len(each.place.kinds) == len(each.steps) for each in page.places)
    for each in page.places:
        for step in each.steps:
            assert step == -1 or any(each.place.link in places for _, places in page.steps[step].events)


def test_steps_are_the_columns_of_the_strip() -> None:
    """Each day of the span is a step, with what begins on it; what has no day is in none."""
    (page,) = made(map_pages(pieces(flood())))
    assert page.unit == "day"
    assert [step.number for step in page.steps] == list(range(len(page.steps)))
    told = {entry.id for step in page.steps for entry, _ in step.events}
    assert "dyke-breaks" in told
    assert all(
        step.column.date.begin is not None and entry.date.begin == step.column.date.begin
        for step in page.steps
        for entry, _ in step.events
    )


def test_no_map_without_positions() -> None:
    """Where nobody has written down where anything lies there is neither map nor locator."""
    names = tuple(replace(name, latitude=None, longitude=None) for name in CONTENT.names)
    parts = pieces(chronology(replace(CONTENT, names=names), DATINGS))
    assert made(map_pages(parts)) == []
    assert locator_at("millbridge", parts) is None
    assert all(link.address != "map.html" for link in parts.site.sections)


def test_a_locator_holds_what_happened_where() -> None:
    """Every event at a place gives it a kind; a place of two events has two."""
    locator = locator_at("millbridge", pieces(flood()))
    assert locator
    millbridge = next(place for place in locator.places if place.link.text == "Millbridge")
    assert len(millbridge.kinds) == 4


def test_a_small_map_holds_the_busiest_places() -> None:
    """A small map has a dozen places at most: of more, those where most happened, the busiest first."""
    names = tuple(
        Name("place", f"p{number}", f"P{number}", latitude=50.0, longitude=float(number)) for number in range(20)
    )
    events = tuple(
        Event(f"e{number}", parse("1998-03-04"), "Rain", places=tuple(name.id for name in names[: number + 1]))
        for number in range(20)
    )
    parts = pieces(chronology(replace(CONTENT, names=names, events=events), {}))
    locator = locator_of((card.entry for card in parts.in_full(events)), parts.places_of(events), parts.landmarks)
    assert locator
    assert [place.link.text for place in locator.places] == [f"P{number}" for number in range(12)]
    assert [len(place.kinds) for place in locator.places] == list(range(20, 8, -1))


def test_a_chronology_of_years() -> None:
    """Events years apart are steps of a year each."""
    events = tuple(
        replace(event, date=parse(f"{1900 + 9 * index}-03-03")) for index, event in enumerate(CONTENT.events)
    )
    settings = replace(CONTENT.settings, first_day=None, last_day=None)
    (page,) = made(map_pages(pieces(chronology(replace(CONTENT, events=events, settings=settings), {}))))
    assert page.unit == "year"
    assert sum(len(step.events) for step in page.steps) == len(events)
