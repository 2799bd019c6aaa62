"""Which edits of an event are no more than other words, and what they leave the same."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest

from generator.dates.edtf import parse
from generator.model.event import Citation, Event, Origin
from generator.site.pages.records.parts import Markdown
from generator.site.pages.shared.pieces import pieces
from generator.site.pages.shared.retelling import exchanged_with, is_retold, retold
from tests.site.flood import flood

EVENT = pieces(flood()).cards["dyke-breaks"].event
OTHER: dict[str, Any] = {
    "id": "dyke-gives-way",
    "date": parse("1998-03-04"),
    "title": "The dyke gives way",
    "summary": "Other words.",
    "kind": "other",
    "status": "draft",
    "planned": True,
    "places": (),
    "people": ("somebody",),
    "organisations": ("nobody",),
    "citations": (Citation("herald-dyke", "The dyke broke"),),
    "figures": (),
    "claims": (),
    "was": ("dyke-gives-way",),
    "origin": Origin("content/events/elsewhere.yaml", 7),
}


def test_every_field_has_another_value() -> None:
    """The table above leaves no field out."""
    assert {field.name for field in fields(Event)} == OTHER.keys()
    assert not [field for field, value in OTHER.items() if getattr(EVENT, field) == value]


@pytest.mark.parametrize("field", OTHER)
def test_what_is_no_more_than_words(field: str) -> None:
    """Title and summary are words, and that nobody has read them; all else may move the event or bring others to it."""
    assert is_retold(EVENT, replace(EVENT, **{field: OTHER[field]})) == (field in ("title", "summary", "status"))


@pytest.mark.parametrize(
    ("changed", "exchanged"),
    [
        ({"summary": "Other words."}, ["Card"]),
        ({"title": "The dyke gives way"}, ["Card", "Headline", "Mention"]),
        ({"status": "draft"}, ["Card", "Headline"]),
        ({}, ["Card"]),
    ],
)
def test_what_stays_the_same(changed: dict[str, str], exchanged: list[str]) -> None:
    """With another summary an event keeps its headline, and so do the lists that show it."""
    card = pieces(flood()).cards["dyke-breaks"]
    event = replace(card.event, **changed)
    after = retold(card, event, Markdown(event.summary))
    pairs = list(exchanged_with(card, after))
    assert [type(before).__name__ for before, _ in pairs] == exchanged
    assert all(type(before) is type(now) for before, now in pairs)
    assert (after.mention.title, after.headline.draft) == (event.title, event.status == "draft")
