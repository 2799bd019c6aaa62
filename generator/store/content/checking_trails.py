"""Trails: each step must be an event that there is, each link must lead somewhere."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.store.content.checking_references import broken_links, event_may_be_unread
from generator.store.entries.suggesting import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.errors import Problem
    from generator.model.name_index import NameIndex
    from generator.model.trail import Trail
    from generator.store.content.loaded import Loaded
    from generator.store.text.locating import Locator

# Fewer events are no walk, more are a chronology of their own.
_FEWEST_STEPS, _MOST_STEPS = 2, 20


def check_trails(loaded: Loaded, names: NameIndex, locator: Locator) -> Iterator[Problem]:
    """Steps to unknown events, events that stand twice, links that lead nowhere, trails too short or too long."""
    for trail in loaded.trails:
        yield from _check_steps(loaded, trail, locator)
        yield from _check_links(loaded, trail, names, locator)
        if not _FEWEST_STEPS <= len(trail.steps) <= _MOST_STEPS:
            message = f"a trail has {_FEWEST_STEPS} to {_MOST_STEPS} events, this one {len(trail.steps)}"
            yield locator.problem(
                trail.path, ("steps",), message, "add some, or make two trails of it", "warning", code="trail"
            )


def _check_steps(loaded: Loaded, trail: Trail, locator: Locator) -> Iterator[Problem]:
    known = {event.id for event in loaded.events}
    met: Counter[str] = Counter()
    for index, step in enumerate(trail.steps):
        keys = ("steps", index, "event")
        met[step.event] += 1
        if step.event not in known and not event_may_be_unread(loaded, step.event):
            remedy = did_you_mean(step.event, known, "name an event by its id")
            yield locator.problem(trail.path, keys, f"there is no event “{step.event}”", remedy, code="event")
        elif met[step.event] > 1:
            message = f"the event “{step.event}” stands on this trail twice"
            yield locator.problem(trail.path, keys, message, "leave one of the two out", code="event")


def _check_links(loaded: Loaded, trail: Trail, names: NameIndex, locator: Locator) -> Iterator[Problem]:
    events = {event.id: event for event in loaded.events}
    texts: tuple[tuple[tuple[str | int, ...], str], ...] = (
        (("description",), trail.description),
        *((("steps", index, "line"), step.line) for index, step in enumerate(trail.steps)),
    )
    for keys, text in texts:
        for link, message, remedy in broken_links(loaded, text, names, events):
            yield locator.problem(trail.path, keys, message, remedy, code="link", offset=link.start)
