"""What a reader can filter the chronology by."""

from __future__ import annotations

from dataclasses import replace

from generator.site.pages.shared.filters import filters
from generator.site.pages.shared.pieces import pieces
from tests.site.flood import flood

PIECES = pieces(flood())
ENTRIES = [card.entry for card in PIECES.cards.values()]


def test_each_choice_says_how_many_events_it_leaves() -> None:
    """What is told of a choice is how many events the filter lets through."""
    by = {
        each.by: {choice.id: choice.events for choice in each.choices} for each in filters(ENTRIES, PIECES.site.kinds)
    }
    assert list(by) == ["kind", "place", "person", "organisation", "source"]
    assert by["kind"]["flood"] == sum(entry.kind.id == "flood" for entry in ENTRIES)
    assert by["place"]["millbridge"] == sum("Millbridge" in [link.text for link in entry.places] for entry in ENTRIES)
    assert by["source"]["wire-arle"] == sum(
        "sources/wire-arle.html" in [line.address for line in entry.sources] for entry in ENTRIES
    )


def test_choices_stand_in_the_order_of_the_alphabet() -> None:
    """Names and sources stand as a reader looks for them."""
    for each in filters(ENTRIES, ()):
        texts = [choice.text.casefold() for choice in each.choices]
        assert texts == sorted(texts), each.by


def test_nothing_to_choose_is_no_filter() -> None:
    """Where no event names a person, nobody is asked for one."""
    nobody = [replace(entry, people=()) for entry in ENTRIES]
    assert [each.by for each in filters(nobody, ())] == ["place", "organisation", "source"]
