"""Where the sources of an event disagree: no mistake, and worth an editor's knowing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.model.disagreements import compare
from generator.store.content.assembling import claims_with_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.errors import Problem
    from generator.model.disagreements import Comparison, SameValue
    from generator.model.event import Event
    from generator.model.name_index import NameIndex
    from generator.store.content.loaded import Loaded
    from generator.store.text.locating import Locator

_ON = {"date": "when it happened", "place": "where it happened", "responsible": "who did it"}


def check_disagreements(loaded: Loaded, names: NameIndex, locator: Locator) -> Iterator[Problem]:
    """A note for each thing on which the sources of an event disagree, at the first of them in its entry.

    Args:
        loaded: The project's content.
        names: Its places, people and organisations: a town by its name and by an alias is no disagreement.
        locator: Finds the place of a field.
    """
    for event in loaded.events:
        if not event.origin or not (event.figures or event.claims):
            continue
        named = replace(event, claims=claims_with_names(event.claims, names))
        for comparison in compare(named):
            if comparison.disagree:
                subject = _ON.get(comparison.subject, comparison.what)
                message = f"sources disagree on {subject}: {', '.join(map(_said, comparison.by_value))}"
                if comparison.own:
                    message += f"; the event is dated {comparison.own}"
                keys = (event.origin.index, *_way_to(named, comparison))
                yield locator.problem(event.origin.path, keys, message, severity="note", code="disagreement")


def _way_to(event: Event, comparison: Comparison) -> tuple[str, int]:
    """The way to the first of what is compared, in the entry."""
    if comparison.subject == "figure":
        return "figures", event.figures.index(comparison.accounts[0])
    return "claims", event.claims.index(comparison.accounts[0])


def _said(same: SameValue) -> str:
    """A value and who gives it: "400 (afp, rfi)"."""
    return f"{same.value} ({', '.join(dict.fromkeys(account.source for account in same.accounts))})"
