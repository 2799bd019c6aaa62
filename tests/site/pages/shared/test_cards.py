"""Events as other pages show them."""

from __future__ import annotations

from generator.site.pages.shared.cards import citations_of
from generator.site.pages.shared.pieces import pieces
from tests.site.flood import flood


def test_citations_are_counted() -> None:
    """Each citation of an event has its number, and its number among those into the same source."""
    event = pieces(flood()).cards["dyke-breaks"].event
    counted = [(each.citation.source, each.number, each.occurrence) for each in citations_of(event)]
    assert counted == [("herald-dyke", 1, 1), ("herald-dyke", 2, 2), ("wire-arle", 3, 1)]


def test_disputed() -> None:
    """An event is disputed whose sources give different numbers for one thing."""
    cards = pieces(flood()).cards.values()
    assert [card.mention.id for card in cards if card.entry.disputed] == ["dyke-breaks"]


def test_a_headline_has_no_words() -> None:
    """In a list of titles an event has all that it has in full, but its summary and its passage."""
    for card in pieces(flood()).cards.values():
        full, title = card.entry, card.headline.entry
        assert (title.summary.text, title.quotation) == ("", None)
        assert (title.title, title.disputed, title.sources) == (full.title, full.disputed, full.sources)


def test_made_once() -> None:
    """Whoever asks for an entry again is given the same one, by which render knows what it has drawn already."""
    card = pieces(flood()).cards["appeal"]
    assert card.entry is card.entry
    assert card.headline.entry is card.headline.entry
