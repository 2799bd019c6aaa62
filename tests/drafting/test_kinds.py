"""Kinds of events."""

from __future__ import annotations

import pytest

from generator.drafting.kinds import kind_of
from generator.model.event import KINDS


@pytest.mark.parametrize(
    ("action", "title", "kind"),
    [
        ("elect", "voters elect a parliament", "politics"),
        ("bomb", "jets bomb the bridge", "strike"),
        ("seize", "rebels seize the port", "fighting"),
        ("hold", "donors to hold a relief meeting for refugees", "aid"),
        ("sign", "envoys sign a treaty", "diplomacy"),
        ("buy", "airline buys its rival", "other"),
    ],
)
def test_kind_of_an_event(action: str, title: str, kind: str) -> None:
    """The verb speaks loudest, then the other words."""
    assert kind_of(action, title.split()) == kind
    assert kind in KINDS
