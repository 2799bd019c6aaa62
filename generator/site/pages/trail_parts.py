"""The pieces of trails."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.site.pages.parts import Entry, Link, Markdown, Walk


@dataclass(frozen=True, slots=True)
class StepOnTrail:
    """An event on a trail's page.

    Attributes:
        number: Counted from 1.
        anchor: Names its place on the page.
        line: What leads to it from the event before.
        entry: The event.
    """

    number: int
    anchor: str
    line: Markdown
    entry: Entry


@dataclass(frozen=True, slots=True)
class TrailLine:
    """A trail in the list of them.

    Attributes:
        link: To its page.
        description: What it tells.
        events: How many it has.
        first: Its first event.
    """

    link: Link
    description: Markdown
    events: int
    first: Link


@dataclass(frozen=True, slots=True)
class TrailThroughEvent:
    """A trail on the page of one of its events.

    Attributes:
        trail: To the event's place on the trail's page.
        position: Which of its events this one is, counted from 1.
        length: How many events it has.
        line: What leads from here to the next; nothing on its last event.
        walk: The events before and after on the trail.
    """

    trail: Link
    position: int
    length: int
    line: Markdown
    walk: Walk
