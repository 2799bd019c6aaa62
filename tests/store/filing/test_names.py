"""Proposed names: which are new, and what drafts call them then."""

from __future__ import annotations

from generator.dates.edtf import parse
from generator.model.event import Event
from generator.model.names import Name
from generator.store.filing.names import choose_names, with_known_names

ARDEN = Name("place", "arden", "Arden", ("the town",))


def ids(*names: Name) -> list[str]:
    return [name.id for name in names]


def test_a_new_name_is_proposed_as_a_draft() -> None:
    """An editor confirms it."""
    chosen = choose_names([ARDEN], [], [Name("place", "bree", "Bree")])
    assert chosen.new == (Name("place", "bree", "Bree", status="draft"),)


def test_a_known_name_is_not_proposed_again() -> None:
    """Known by name or alias, whatever the proposed id; names of another kind are others."""
    chosen = choose_names([ARDEN], [], [Name("place", "town", "The  Town"), Name("person", "arden", "Arden")])
    assert ids(*chosen.new) == ["arden"]
    assert chosen.ids == {("place", "town"): "arden", ("person", "arden"): "arden"}


def test_a_name_removed_by_hand_stays_away() -> None:
    """It was proposed once; and no draft brings it back."""
    chosen = choose_names([], [ARDEN], [ARDEN, Name("place", "x", "The town")])
    assert chosen.new == ()
    assert chosen.ids == {("place", "arden"): None, ("place", "x"): None}


def test_a_draft_that_nobody_remembers_is_remembered() -> None:
    """A killed run filed it; what a person wrote, or renamed, is nothing that extraction proposed."""
    filed, renamed = Name("place", "bree", "Bree", status="draft"), Name("place", "my-coll", "Coll", status="draft")
    coll = Name("place", "coll", "Coll", status="draft")
    chosen = choose_names([ARDEN, filed, renamed], [coll], [])
    assert chosen.remembered == (coll, filed)
    assert choose_names([ARDEN, filed], chosen.remembered, []).remembered == chosen.remembered


def test_one_name_proposed_twice_is_one() -> None:
    """Two articles propose the same."""
    chosen = choose_names([], [], [Name("place", "bree", "Bree"), Name("place", "bree-town", "BREE")])
    assert ids(*chosen.new) == ["bree"]
    assert chosen.ids["place", "bree-town"] == "bree"


def test_two_names_with_one_id_are_two() -> None:
    """An id is given once, also where the first was removed by hand."""
    proposed = [Name("place", "arden", "Old Arden"), Name("place", "arden", "New Arden")]
    assert ids(*choose_names([], [ARDEN], proposed).new) == ["arden-2", "arden-3"]


def test_drafts_use_the_names_that_are_there() -> None:
    """By the id that they have now, each once; what is not there is left out."""
    proposed = [Name("place", "town", "The town"), Name("place", "bree", "Bree"), Name("place", "gone", "Gone")]
    chosen = choose_names([ARDEN], [Name("place", "gone", "Gone")], proposed)
    draft = Event("a", parse("1999"), "b", places=("town", "arden", "bree", "gone", "nowhere"), people=("arden",))
    (known,) = with_known_names([draft], [ARDEN], chosen)
    assert known.places == ("arden", "bree")
    assert known.people == ()
