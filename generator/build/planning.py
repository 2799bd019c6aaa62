"""A site before it is made: every page with what it is made from, and by what one knows whether that has changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.build.fingerprints import Fingerprints
from generator.build.garbage import nothing_thrown_away
from generator.site.chronology import chronology
from generator.site.exports import exports
from generator.site.pages import pages
from generator.site.pages.pieces import pieces

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.build.checking import Checked
    from generator.render.renderer import Renderer
    from generator.site.exports.plans import FilePlan
    from generator.site.pages.plans import Plan


@dataclass(frozen=True, slots=True)
class SitePlan:
    """All pages of a site, any of which can be made at any time.

    Attributes:
        pages: The plan of every page by address, the first page first.
        fingerprints: What each page is known by, by address: of all that decides how it looks.
        exports: The plan of every file for machines by address.
        part_fingerprints: What each part of these is known by, by address of the file.
        renderer: Turns them into bytes.
    """

    pages: Mapping[str, Plan]
    fingerprints: Mapping[str, str]
    exports: Mapping[str, FilePlan]
    part_fingerprints: Mapping[str, Sequence[str]]
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
        files = {plan.address: plan for plan in exports(parts)}
        return SitePlan(
            pages=planned,
            fingerprints={address: fingerprints.of(plan) for address, plan in planned.items()},
            exports=files,
            part_fingerprints={
                address: [fingerprints.of_part(part) for part in plan.parts] for address, plan in files.items()
            },
            renderer=renderer,
        )
