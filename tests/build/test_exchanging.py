"""Plans in which an event was exchanged are those that planning anew gives."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.build.exchanging import Exchange
from generator.model.links import by_every_id
from generator.model.name_index import NameIndex
from generator.site import addresses
from generator.site.pages.shared.cards import Card
from generator.site.pages.shared.markdown_links import markdown_maker
from generator.site.pages.shared.retelling import exchanged_with, retold
from tests.build.test_planning import before, planned, with_event
from tests.site.flood import CONTENT

MARKDOWN = markdown_maker(NameIndex(CONTENT.names), by_every_id(CONTENT.events))


def card_of(event_id: str) -> Card:
    card: Card = before().pages[addresses.event(event_id)].ingredients.card
    return card


def exchange(event_id: str, **changed: Any) -> Exchange:
    card = card_of(event_id)
    event = replace(card.event, **changed)
    return Exchange(exchanged_with(card, retold(card, event, MARKDOWN(event.summary))))


@pytest.mark.parametrize("event_id", [event.id for event in CONTENT.events])
@pytest.mark.parametrize(
    "changed",
    [
        {"title": "Something else"},
        {"summary": "Something *else*, see [[inquiry]]."},
        {"status": "draft"},
        {"title": "A" * 300, "summary": "", "status": "reviewed"},
    ],
    ids=" and ".join,
)
def test_as_planned_anew(event_id: str, changed: dict[str, str]) -> None:
    """Every page and every part of a file has the fingerprint of the one that is planned anew."""
    exchanged = before().exchanged(exchange(event_id, **changed))
    anew = planned(with_event(event_id, **changed)(CONTENT))
    assert exchanged.fingerprints == anew.fingerprints
    assert exchanged.part_fingerprints == anew.part_fingerprints
    assert [plan.made() for plan in exchanged.pages.values()] == [plan.made() for plan in anew.pages.values()]


def test_what_shows_nothing_of_it_stays() -> None:
    """A plan without the event is the very object that it was; with another summary, so is a list of titles."""
    plan, exchanged = before(), before().exchanged(exchange("dyke-breaks", summary="Other words."))
    changed = {address for address in plan.pages if plan.pages[address] is not exchanged.pages[address]}
    assert "events/dyke-breaks.html" in changed
    assert not {"sources/index.html", "events/inquiry.html", "404.html"} & changed


def test_one_exchange_after_another() -> None:
    """What stood first and what stood in between are both exchanged for what stands last."""
    first, second, third = object(), object(), object()
    both = Exchange([(first, second)]).then([(second, third)])
    assert both.of((first, second, third)) == (third, third, third)


def test_nothing_to_exchange() -> None:
    """An empty exchange changes nothing, and says that it is empty."""
    value = ({"one": (1, 2)}, None)
    assert not Exchange()
    assert Exchange().of(value) is value
