"""The pages of trails."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from generator.site.pages.records.page import Page

if TYPE_CHECKING:
    from generator.site.pages.records.citing import CiteBox
    from generator.site.pages.records.parts import Entry, Link, Markdown, Walk


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


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailPage(Page):
    """An editor's walk through some of the events.

    Attributes:
        about: What it tells.
        steps: Its events, in order.
        cite: How to cite the page.
        walk: The trails before and after.
    """

    template: ClassVar[str] = "trail.html"

    about: Markdown
    steps: tuple[StepOnTrail, ...]
    cite: CiteBox
    walk: Walk


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailsPage(Page):
    """All trails.

    Attributes:
        lines: In the order of their ids.
    """

    template: ClassVar[str] = "trails.html"

    lines: tuple[TrailLine, ...]
