"""A site before it is made: every page with what it is made from, and by what one knows whether that has changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.build.fingerprints import Fingerprints
from generator.build.garbage import nothing_thrown_away
from generator.site.chronology import chronology
from generator.site.exports import exports
from generator.site.pages import pages
from generator.site.pages.shared.pieces import pieces

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.build.exchanging import Exchange
    from generator.model.content import Content, Settings
    from generator.model.time import Dating
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
        settings: What the site is.
        searchable: Whether one of the pages searches it.
    """

    pages: Mapping[str, Plan]
    fingerprints: Mapping[str, str]
    exports: Mapping[str, FilePlan]
    part_fingerprints: Mapping[str, Sequence[str]]
    renderer: Renderer
    settings: Settings
    searchable: bool

    def make(self, address: str) -> bytes:
        """A page as it is written to disk.

        Raises:
            ContentError: A template is wrong or asks for what the page does not have.
        """
        return self.renderer.render(self.pages[address].made())

    def exchanged(self, exchange: Exchange) -> SitePlan:
        """The plan of the same site with other events, or other words for them."""
        fingerprints = Fingerprints(self.renderer.fingerprint)
        pages = {address: exchange.plan(plan) for address, plan in self.pages.items()}
        files = {address: exchange.file_plan(plan) for address, plan in self.exports.items()}
        return replace(
            self,
            pages=pages,
            fingerprints={
                address: self.fingerprints[address] if plan is self.pages[address] else fingerprints.of(plan)
                for address, plan in pages.items()
            },
            exports=files,
            part_fingerprints={
                address: [
                    known if part is before else fingerprints.of_part(part)
                    for part, before, known in zip(
                        plan.parts, self.exports[address].parts, self.part_fingerprints[address], strict=True
                    )
                ]
                for address, plan in files.items()
            },
        )


def plan_site(
    content: Content, datings: Mapping[tuple[str, int], Dating], renderer: Renderer, *, searchable: bool
) -> SitePlan:
    """Plan all pages of a site.

    Args:
        content: What it shows.
        datings: Why each citation gives its event the date, by event id and index of the citation.
        renderer: Turns its pages into bytes.
        searchable: Whether it has a page to search it.

    Raises:
        ContentError: Two pages claim one address.
    """
    with nothing_thrown_away():
        parts = pieces(chronology(content, datings), searchable=searchable)
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
            settings=content.settings,
            searchable=searchable,
        )
