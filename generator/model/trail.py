"""Trails: an editor's walks through the chronology."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TrailStep:
    """One event of a trail.

    Attributes:
        event: Id of the event.
        line: What leads from the event before to this one, Markdown with `[[links]]`; empty for nothing.
    """

    event: str
    line: str = ""


@dataclass(frozen=True, slots=True)
class Trail:
    """Some events in an order that tells something, each with a line that leads to it.

    Attributes:
        id: The name of its file without the ending; the address of its page.
        title: Its heading.
        description: What it tells, Markdown with `[[links]]`.
        steps: In order; no event twice.
        path: Its file, relative to the project; empty for one that is not in a file.
    """

    id: str
    title: str
    description: str = ""
    steps: tuple[TrailStep, ...] = ()
    path: str = ""
