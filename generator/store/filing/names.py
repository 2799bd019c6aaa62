"""Proposed names compared with those that are known: which to file, and how drafts are to call them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.model.name_index import NameIndex, spelling_key
from generator.store.filing.reconciling import unique_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model.event import Event
    from generator.model.names import Name, NameKind


@dataclass(frozen=True, slots=True)
class ChosenNames:
    """What became of the proposals.

    Attributes:
        new: Those to file, each under an id of its own, as drafts.
        remembered: Those to know again when they are removed: all that were ever proposed.
        ids: Under which id each proposal is known now, by kind and proposed id; None for one that was removed by hand.
    """

    new: tuple[Name, ...]
    remembered: tuple[Name, ...]
    ids: dict[tuple[NameKind, str], str | None]


def choose_names(known: Sequence[Name], remembered: Sequence[Name], proposed: Iterable[Name]) -> ChosenNames:
    """Tell the new names among proposals.

    Args:
        known: Every name of the project.
        remembered: Every name that earlier runs proposed; one that is known no more was removed or renamed by hand.
        proposed: Names found in the articles.
    """
    owners: dict[tuple[NameKind, str], str | None] = {}
    taken = {(name.kind, name.id) for name in known}
    for name in remembered:
        owners |= {(name.kind, key): None for key in _keys(name)}
        taken.add((name.kind, name.id))
    # A run that was killed has filed names that it did not come to remember; they are drafts as it left them.
    unremembered = [
        replace(name, origin=None)
        for name in known
        if name.status == "draft" and not any((name.kind, key) in owners for key in _keys(name))
    ]
    for name in known:
        owners |= {(name.kind, key): name.id for key in _keys(name)}
    new: list[Name] = []
    ids: dict[tuple[NameKind, str], str | None] = {}
    for name in proposed:
        here = (name.kind, spelling_key(name.name))
        if here not in owners:
            name_id = unique_id(name.id, {taken_id for kind, taken_id in taken if kind == name.kind})
            new.append(replace(name, id=name_id, status="draft", origin=None))
            taken.add((name.kind, name_id))
            owners |= {(name.kind, key): name_id for key in _keys(new[-1]) if (name.kind, key) not in owners}
        ids[name.kind, name.id] = owners[here]
    return ChosenNames(tuple(new), (*remembered, *unremembered, *new), ids)


def with_known_names(drafts: Iterable[Event], known: Sequence[Name], chosen: ChosenNames) -> list[Event]:
    """Drafts that use only names that are there; a name that an editor removed does not come back with a draft."""
    index = NameIndex((*known, *chosen.new))

    def kept(texts: tuple[str, ...], kind: NameKind) -> tuple[str, ...]:
        called = (chosen.ids.get((kind, text), text) for text in texts)
        return tuple(dict.fromkeys(text for text in called if text and index.matches(text, kind)))

    return [
        replace(
            draft,
            places=kept(draft.places, "place"),
            people=kept(draft.people, "person"),
            organisations=kept(draft.organisations, "organisation"),
        )
        for draft in drafts
    ]


def _keys(name: Name) -> set[str]:
    return {spelling_key(text) for text in (name.id, *name.spellings)}
