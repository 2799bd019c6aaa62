"""A page for each trail, the list of them, and the trails that lead through an event."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.site import addresses
from generator.site.pages.plans import PagePlan
from generator.site.pages.records.parts import Link, Markdown, Step
from generator.site.pages.records.trails import StepOnTrail, TrailLine, TrailPage, TrailsPage, TrailThroughEvent
from generator.site.pages.shared.cards import walk_between
from generator.site.pages.shared.cite_boxes import cite_page
from generator.site.pages.shared.pieces import walk_at
from generator.site.plain_text import plain_text, shortened
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.dates.edtf import Edtf
    from generator.model.trail import Trail
    from generator.site.pages.plans import Plan
    from generator.site.pages.records.parts import Site, Walk
    from generator.site.pages.shared.cards import Card, Mention
    from generator.site.pages.shared.pieces import Pieces


@dataclass(frozen=True, slots=True)
class AllTrails:
    """What the list of trails is made from.

    Attributes:
        site: What all pages share.
        trails: Of each the link to it, what it tells, how many events it has, and its first.
    """

    site: Site
    trails: tuple[tuple[Link, Markdown, int, Mention], ...]


@dataclass(frozen=True, slots=True)
class Passing:
    """What an event's page tells of a trail that leads through it is made from.

    Attributes:
        trail: To the event's place on the trail's page.
        position: Which of its events this one is, counted from 1.
        length: How many events it has.
        line: What leads from here to the next; nothing on its last event.
        previous: The event before on the trail; None for its first.
        following: The one after; None for its last.
    """

    trail: Link
    position: int
    length: int
    line: Markdown
    previous: Mention | None
    following: Mention | None

    @property
    def through(self) -> TrailThroughEvent:
        walk = walk_between(self.previous, self.following)
        return TrailThroughEvent(self.trail, self.position, self.length, self.line, walk)


@dataclass(frozen=True, slots=True)
class OneTrail:
    """What a trail's page is made from.

    Attributes:
        site: What all pages share.
        id: The trail's id.
        title: Its heading.
        about: What it tells.
        steps: Its events in order, each with the line that leads to it.
        changed: The day of the last change that the editor noted for any of them; None where none was.
        walk: The trails before and after.
    """

    site: Site
    id: str
    title: str
    about: Markdown
    steps: tuple[tuple[Markdown, Card], ...]
    changed: Edtf | None
    walk: Walk


def trail_pages(pieces: Pieces) -> Iterator[Plan]:
    trails = list(_trails(pieces))
    if trails:
        lines = tuple(
            (_link(trail), pieces.markdown(trail.description), len(steps), steps[0][1].mention)
            for trail, steps in trails
        )
        yield PagePlan(addresses.TRAILS, trails_page, AllTrails(pieces.site, lines))
    neighbours = [Step(_link(trail)) for trail, _ in trails]
    for position, (trail, steps) in enumerate(trails):
        one = OneTrail(
            site=pieces.site,
            id=trail.id,
            title=trail.title,
            about=pieces.markdown(trail.description),
            steps=steps,
            changed=pieces.last_change(card.event for _, card in steps),
            walk=walk_at(neighbours, position),
        )
        yield PagePlan(addresses.trail(trail.id), trail_page, one)


def trails_page(whole: AllTrails) -> TrailsPage:
    return TrailsPage(
        address=addresses.TRAILS,
        title=wording_of(whole.site.language).say("trails"),
        site=whole.site,
        lines=tuple(TrailLine(link, about, events, first.link) for link, about, events, first in whole.trails),
    )


def trail_page(one: OneTrail) -> TrailPage:
    address = addresses.trail(one.id)
    return TrailPage(
        address=address,
        title=one.title,
        description=plain_text(one.about.text),
        site=one.site,
        about=one.about,
        steps=tuple(
            StepOnTrail(number, addresses.trail_anchor(number), line, card.entry)
            for number, (line, card) in enumerate(one.steps, start=1)
        ),
        cite=cite_page(one.site, f"trail-{one.id}", address, one.title, one.changed),
        walk=one.walk,
    )


def trails_of_events(pieces: Pieces) -> Mapping[str, Sequence[Passing]]:
    """The trails that lead through each event, by its id."""
    found: defaultdict[str, list[Passing]] = defaultdict(list)
    for trail, steps in _trails(pieces):
        mentions = [card.mention for _, card in steps]
        lines = (*(line for line, _ in steps[1:]), Markdown(""))
        around = zip((None, *mentions), mentions, (*mentions[1:], None), lines, strict=False)
        for number, (before, mention, after, line) in enumerate(around, start=1):
            found[mention.id].append(
                Passing(
                    trail=Link(addresses.trail_step(trail.id, number), shortened(trail.title)),
                    position=number,
                    length=len(steps),
                    line=line,
                    previous=before,
                    following=after,
                )
            )
    return found


def _trails(pieces: Pieces) -> Iterator[tuple[Trail, tuple[tuple[Markdown, Card], ...]]]:
    """The trails with those of their events that the chronology has; none that has none of them."""
    for trail in pieces.chronology.content.trails:
        known = (step for step in trail.steps if step.event in pieces.cards)
        steps = tuple((pieces.markdown(step.line), pieces.cards[step.event]) for step in known)
        if steps:
            yield trail, steps


def _link(trail: Trail) -> Link:
    return Link(addresses.trail(trail.id), shortened(trail.title))
