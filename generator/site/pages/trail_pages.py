"""A page for each trail, the list of them, and the trails that lead through an event."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.site import addresses
from generator.site.pages.pieces import walk_at
from generator.site.pages.records.parts import Link, Markdown, Step
from generator.site.pages.records.trails import StepOnTrail, TrailLine, TrailPage, TrailsPage, TrailThroughEvent
from generator.site.plain_text import plain_text, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.model.trail import Trail
    from generator.site.pages.pieces import Pieces


def trail_pages(pieces: Pieces) -> Iterator[TrailPage | TrailsPage]:
    trails = list(_trails(pieces))
    if trails:
        yield TrailsPage(
            address=addresses.TRAILS,
            title=pieces.wording.say("trails"),
            site=pieces.site,
            lines=tuple(_line(pieces, trail, steps) for trail, steps in trails),
        )
    neighbours = [Step(_link(trail)) for trail, _ in trails]
    for position, (trail, steps) in enumerate(trails):
        yield TrailPage(
            address=addresses.trail(trail.id),
            title=trail.title,
            description=plain_text(trail.description),
            site=pieces.site,
            about=pieces.markdown(trail.description),
            steps=steps,
            walk=walk_at(neighbours, position),
        )


def trails_of_events(pieces: Pieces) -> Mapping[str, Sequence[TrailThroughEvent]]:
    """The trails that lead through each event, by its id."""
    found: defaultdict[str, list[TrailThroughEvent]] = defaultdict(list)
    for trail, steps in _trails(pieces):
        neighbours = [Step(Link(step.entry.address, step.entry.title), step.entry.date) for step in steps]
        for position, (step, following) in enumerate(zip(steps, (*steps[1:], None), strict=True)):
            found[step.entry.id].append(
                TrailThroughEvent(
                    trail=Link(addresses.trail_step(trail.id, step.number), shortened(trail.title)),
                    position=step.number,
                    length=len(steps),
                    line=following.line if following else Markdown(""),
                    walk=walk_at(neighbours, position),
                )
            )
    return found


def _trails(pieces: Pieces) -> Iterator[tuple[Trail, tuple[StepOnTrail, ...]]]:
    """The trails with those of their events that the chronology has; none that has none of them."""
    for trail in pieces.chronology.content.trails:
        known = [step for step in trail.steps if step.event in pieces.entries]
        steps = tuple(
            StepOnTrail(number, addresses.trail_anchor(number), pieces.markdown(step.line), pieces.entries[step.event])
            for number, step in enumerate(known, start=1)
        )
        if steps:
            yield trail, steps


def _line(pieces: Pieces, trail: Trail, steps: Sequence[StepOnTrail]) -> TrailLine:
    first = Link(steps[0].entry.address, steps[0].entry.title)
    return TrailLine(_link(trail), pieces.markdown(trail.description), len(steps), first)


def _link(trail: Trail) -> Link:
    return Link(addresses.trail(trail.id), shortened(trail.title))
