"""A site before it is made: every page with what it is made from, and by what one knows whether that has changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.build.fingerprints import Fingerprints
from generator.build.garbage import nothing_thrown_away
from generator.site.chronology import chronology
from generator.site.pages import pages
from generator.site.pages.pieces import pieces

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.build.checking import Checked
    from generator.render.renderer import Renderer
    from generator.site.pages.pieces import Pieces
    from generator.site.pages.plans import Plan


@dataclass(frozen=True, slots=True)
class SitePlan:
    """All pages of a site, any of which can be made at any time.

    Attributes:
        parts: What pages and files for machines are put together from.
        pages: The plan of every page by address, the first page first.
        fingerprints: What each page is known by, by address: of all that decides how it looks.
        renderer: Turns them into bytes.
    """

    parts: Pieces
    pages: Mapping[str, Plan]
    fingerprints: Mapping[str, str]
    renderer: Renderer

    def make(self, address: str) -> bytes:
        """A page as it is written to disk.

        Raises:
            ContentError: A template is wrong or asks for what the page does not have.
        """
        return self.renderer.render(self.pages[address].made())


def plan_site(checked: Checked, renderer: Renderer, *, searchable: bool) -> SitePlan:
    """Plan all pages of a site; a `searchable` one has a page to search it.

    Raises:
        ContentError: Two pages claim one address.
    """
    with nothing_thrown_away():
        parts = pieces(chronology(checked.content, checked.datings), searchable=searchable)
        planned = {plan.address: plan for plan in pages(parts)}
        fingerprints = Fingerprints(renderer.fingerprint)
        known_by = {plan.address: fingerprints.of(plan) for plan in planned.values()}
    return SitePlan(parts, planned, known_by, renderer)
