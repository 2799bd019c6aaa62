"""Pages at the addresses that events and names had before, so that nobody's link goes dead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site import addresses
from generator.site.pages.records.others import MovedPage
from generator.site.pages.records.parts import Link

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.site.pages.pieces import Pieces


def moved_pages(pieces: Pieces) -> Iterator[MovedPage]:
    """One for each former id. No sitemap lists them."""
    content = pieces.chronology.content
    for event in content.events:
        for former in event.was:
            target = Link(addresses.event(event.id), event.title)
            yield MovedPage(address=addresses.event(former), title=event.title, site=pieces.site, target=target)
    for name in content.names:
        for former in name.was:
            target = Link(addresses.name(name.kind, name.id), name.name)
            address = addresses.name(name.kind, former)
            yield MovedPage(address=address, title=name.name, site=pieces.site, target=target)
