"""Every file of a site, made or left as the last build made it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from generator.build.exporting import NO_PARTS, noting_lengths, put_together
from generator.build.garbage import all_stays
from generator.build.last_build import LastBuild, Made
from generator.build.press import Press
from generator.build.shares import in_shares, processors
from generator.search import last_index, new_index
from generator.site.pages.event_page import OneEvent
from generator.site.pages.source_pages import OneSource
from generator.stamps import stamp_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from generator.build.exporting import Parts
    from generator.build.planning import SitePlan
    from generator.output import Rebuilding
    from generator.site.pages.plans import Plan

Progress: TypeAlias = "Callable[[str, int, int], None]"

_WORTH_ANOTHER_PROCESS = 500  # pages


class Making:
    """A site's files while they come into being, one by one, so that no more than one is ever held."""

    def __init__(self, site: Rebuilding, last: LastBuild, last_parts: Mapping[str, Parts], progress: Progress) -> None:
        """Begin to make a site, knowing how the last build left it."""
        self._site = site
        self._last = last
        self._last_parts = last_parts
        self._progress = progress
        # Fingerprint of the ingredients, and digest of the bytes, by address.
        self._made: dict[str, tuple[str, str]] = {}
        self._parts: dict[str, Parts] = {}

    def make(self, plan: SitePlan) -> None:
        """Make all files but the search's index.

        Raises:
            ContentError: The theme has a mistake.
        """
        due = [page for address, page in plan.pages.items() if not self._stands(plan, address)]
        self._make_pages(plan, due, meanwhile=lambda: self._make_other_files(plan))

    def index(self, *, anew: bool) -> bool:
        """Make the search's index, or keep the last one; tell whether it is made of the pages as they are.

        Args:
            anew: Whether to make a new one where pages have changed.
        """
        digests = {address: digest for address, (_, digest) in self._made.items() if address.endswith(".html")}
        folder = self._site.folder
        fitting = self._standing(last_index(folder, digests))
        if not fitting and anew:
            for address, data in new_index(digests, self._site.room.path_of).items():
                self._write(address, data)
            return True
        for address in fitting or last_index(folder):
            self._site.keep(address)
            self._made[address] = ("", "")
        return bool(fitting)

    def made(self) -> Mapping[str, Made]:
        """All files as they lie in the output folder, once that is finished."""
        folder = self._site.folder
        return {
            address: Made(fingerprint, digest, stamp_of(f"{folder}/{address}"))
            for address, (fingerprint, digest) in self._made.items()
        }

    def parts(self) -> Mapping[str, Parts]:
        """What each file for machines was put together from, by address."""
        return self._parts

    def _stands(self, plan: SitePlan, address: str) -> bool:
        """Whether a page lies in the output folder as it would be made; it is kept then."""
        made, fingerprint = self._last.made.get(address), plan.fingerprints[address]
        if made is None or made.fingerprint != fingerprint or not self._last.stands(self._site.folder, address):
            return False
        self._site.keep(address)
        self._made[address] = (fingerprint, made.digest)
        return True

    def _make_export(self, plan: SitePlan, address: str) -> None:
        """Make a file for machines, as far as it changed, or keep it."""
        keys = list(plan.part_fingerprints[address])
        stood, last = self._last.made.get(address), self._last_parts.get(address, NO_PARTS)
        if stood and last[2] == stood.digest and self._last.stands(self._site.folder, address):
            if last[0] == keys:
                self._site.keep(address)
                self._made[address], self._parts[address] = ("", stood.digest), last
                return
        else:
            last = NO_PARTS
        lengths: list[int] = []
        pieces = put_together(plan.exports[address], keys, self._site.folder / address, last)
        made = self._site.room.put(address, noting_lengths(pieces, lengths))
        self._site.expect(made)
        self._made[address], self._parts[address] = ("", made.digest), (keys, lengths, made.digest)

    def _make_other_files(self, plan: SitePlan) -> None:
        """Make what is no page, but the search's index."""
        for address in plan.exports:
            self._make_export(plan, address)
        for address, data in plan.renderer.static_files().items():
            self._write(address, data)

    def _make_pages(self, plan: SitePlan, due: Sequence[Plan], meanwhile: Callable[[], None]) -> None:
        """Make the pages that are due."""
        # Those of one event or source show little that others show, too; so they are for helpers.
        due = sorted(due, key=lambda page: isinstance(page.ingredients, OneEvent | OneSource))
        many = len(due) >= _WORTH_ANOTHER_PROCESS
        with all_stays():
            made = in_shares(
                Press(plan.renderer, self._site.room),
                due,
                processors() if many else 1,
                meanwhile=meanwhile,
                tell=lambda done: self._progress("Rendering pages", done, len(due)),
            )
        if many:
            plan.renderer.forget()  # a preview that goes on makes few of them again
        for page in made:
            self._site.expect(page)
            self._made[page.address] = (plan.fingerprints[page.address], page.digest)

    def _write(self, address: str, data: bytes) -> None:
        self._made[address] = ("", self._site.write(address, data).digest)

    def _standing(self, addresses: tuple[str, ...]) -> tuple[str, ...]:
        """The files of an index, if nobody touched one since it was made; where nothing is known, they are believed."""
        touched = any(
            address in self._last.made and not self._last.stands(self._site.folder, address) for address in addresses
        )
        return () if touched else addresses
