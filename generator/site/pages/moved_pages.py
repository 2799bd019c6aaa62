"""Pages at the addresses that events and names had before, so that nobody's link goes dead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.site import addresses
from generator.site.pages.plans import PagePlan, ready
from generator.site.pages.records.others import MovedPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.site.pages.plans import Plan
    from generator.site.pages.records.parts import Site
    from generator.site.pages.shared.cards import Mention
    from generator.site.pages.shared.pieces import Pieces


@dataclass(frozen=True, slots=True)
class MovedEvent:
    """What stands at an address that an event had before is made from.

    Attributes:
        site: What all pages share.
        former: The id that it had.
        event: The event.
    """

    site: Site
    former: str
    event: Mention


def moved_pages(pieces: Pieces) -> Iterator[Plan]:
    """One for each former id. No sitemap lists them."""
    content = pieces.chronology.content
    for event in content.events:
        for former in event.was:
            moved = MovedEvent(pieces.site, former, pieces.cards[event.id].mention)
            yield PagePlan(addresses.event(former), moved_page, moved)
    for name in content.names:
        for former in name.was:
            address, target = addresses.name(name.kind, former), pieces.names[name.kind, name.id]
            yield ready(MovedPage(address=address, title=target.text, site=pieces.site, target=target))


def moved_page(moved: MovedEvent) -> MovedPage:
    target = moved.event.link
    return MovedPage(address=addresses.event(moved.former), title=target.text, site=moved.site, target=target)
