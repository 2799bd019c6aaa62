"""Loaded content made ready for the stages that read it: every name by its id."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.model.content import Content
from generator.model.name_index import NameIndex

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model.event import Claim
    from generator.model.names import NameKind
    from generator.model.source import Source
    from generator.store.content.loaded import Loaded


def assemble(loaded: Loaded, sources: Mapping[str, Source]) -> Content:
    """The content of a project without errors.

    A name that an event uses and nobody knows, which `check` tells, is left out of that event.

    Args:
        loaded: The project's content.
        sources: Its articles, read, by id.
    """
    names = NameIndex(loaded.names)

    def ids(texts: tuple[str, ...], kind: NameKind) -> tuple[str, ...]:
        found = (names.find(text, kind) for text in texts)
        return tuple(dict.fromkeys(name.id for name in found if name))

    events = tuple(
        replace(
            event,
            places=ids(event.places, "place"),
            people=ids(event.people, "person"),
            organisations=ids(event.organisations, "organisation"),
            claims=claims_with_names(event.claims, names),
        )
        for event in loaded.events
    )
    in_order = tuple(sources[source_id] for source_id in sorted(sources))
    return Content(loaded.settings, loaded.names, events, in_order, loaded.pages, loaded.changes, loaded.trails)


def claims_with_names(claims: tuple[Claim, ...], names: NameIndex) -> tuple[Claim, ...]:
    """Claims in which a place, and whoever did it, is called by its name where it is known."""

    def named(claim: Claim) -> Claim:
        found = None if claim.about == "date" else names.find(claim.value, "place" if claim.about == "place" else None)
        return replace(claim, value=found.name) if found else claim

    return tuple(map(named, claims))
