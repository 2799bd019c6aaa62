"""Passages: when two quotes are one."""

from __future__ import annotations

import pytest

from generator.dates.edtf import parse
from generator.model.event import Citation, Event
from generator.store.filing.passages import PassageIndex

QUOTE = "On Monday the dam above Arden broke, said the mayor."
INDEX = PassageIndex(
    [
        Event("dam", parse("1999"), "a", citations=(Citation("herald", QUOTE), Citation("herald", "The dam"))),
        Event(
            "mayor",
            parse("1999"),
            "b",
            citations=(Citation("herald", QUOTE), Citation("times", "It rained all night.")),
        ),
    ]
)


@pytest.mark.parametrize(
    ("source", "quote", "citing"),
    [
        ("herald", QUOTE, ("dam", "mayor")),
        ("herald", "On Monday  the dam above\nArden broke, said the mayor.", ("dam", "mayor")),
        ("herald", "the dam above Arden broke", ("dam", "mayor")),
        ("herald", f"It was so. {QUOTE}", ("dam", "mayor")),
        ("herald", "The dam", ("dam",)),
        ("herald", "The dam broke on Tuesday", ()),
        ("herald", "the mayor.", ()),
        ("times", QUOTE, ()),
        ("post", QUOTE, ()),
    ],
)
def test_who_cites_a_passage(source: str, quote: str, citing: tuple[str, ...]) -> None:
    """The same words; or, of some length, a part of them or more. Never another source."""
    assert INDEX.citing(Citation(source, quote)) == citing
