"""Kinds of events."""

from __future__ import annotations

import pytest

from generator.drafting.meaning.kinds import kind_of
from generator.model.event import KINDS


@pytest.mark.parametrize(
    ("subject", "action", "rest", "kind"),
    [
        ("voters", "elect", "a parliament", "politics"),
        ("donors", "hold", "a relief meeting for refugees", "aid"),
        ("envoys", "sign", "a treaty", "diplomacy"),
        ("airline", "buy", "its rival", "other"),
        # Who uses force, and with what.
        ("jets", "bomb", "the bridge", "strike"),
        ("rebels", "seize", "the port", "fighting"),
        ("rebels", "fire", "two missiles into the city", "strike"),
        ("prosecutors", "seize", "documents", "politics"),
        ("army", "seize", "power", "politics"),
        ("gunmen", "open fire", "on a crowd", "fighting"),
        # What nature and accident do.
        ("quake", "strike", "the coast", "other"),
        ("storm", "kill", "40 people", "other"),
        ("ferry", "sink", "off the island", "other"),
        ("a flood", "destroy", "the houses of soldiers", "other"),
        # Courts, offices, strikes of another sort.
        ("judge", "sentence", "a broker to two years", "politics"),
        ("actor", "plead guilty", "", "politics"),
        ("nurses", "go on strike", "", "politics"),
        ("premier", "step down", "", "politics"),
        # Rescue.
        ("helicopters", "pick up", "300 survivors", "aid"),
        ("divers", "recover", "four bodies", "aid"),
    ],
)
def test_kind_of_an_event(subject: str, action: str, rest: str, kind: str) -> None:
    """Who did what to what decides: the verb, then those who did it, then all that is named."""
    assert kind_of(action, subject.split(), rest.split()) == kind
    assert kind in KINDS
