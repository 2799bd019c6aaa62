"""Every file of a site, made or left as the last build made it."""

from __future__ import annotations

import hashlib
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from generator.build.fingerprints import Fingerprints
from generator.build.last_build import LastBuild, Made
from generator.build.shares import in_shares, processors
from generator.render.renderer import Renderer
from generator.search import last_index, new_index
from generator.site import addresses
from generator.site.chronology import chronology
from generator.site.exports import exports
from generator.site.pages import pages
from generator.site.pages.pieces import pieces
from generator.stamps import stamp_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.build.checking import Checked
    from generator.model.project import Project
    from generator.output import Rebuilding
    from generator.site.pages.pieces import Pieces
    from generator.site.pages.records.page import Page

# Address, fingerprint of the record, digest of the bytes, and whether the page waits to take its place.
PageMade: TypeAlias = tuple[str, str, str, bool]

_WORTH_ANOTHER_PROCESS = 500  # events
_AT_A_TIME = 32  # pages


class Making:
    """A site's files while they come into being, one by one, so that no more than one is ever held."""

    def __init__(self, site: Rebuilding, last: LastBuild, progress: Callable[[str, int, int], None]) -> None:
        """Begin to make a site, knowing how the last build left it."""
        self._site = site
        self._last = last
        self._progress = progress
        # Fingerprint of the record, and digest of the bytes, by address.
        self._made: dict[str, tuple[str, str]] = {}

    def make(self, project: Project, checked: Checked, *, searchable: bool) -> None:
        """Make all files but the search's index.

        Raises:
            ContentError: The theme has a mistake, or two pages claim one address.
        """
        renderer = Renderer(project, checked.content.settings)
        parts = pieces(chronology(checked.content, checked.datings), searchable=searchable)
        work = partial(self._make_share, parts, renderer)
        for address, fingerprint, digest, waits in in_shares(work, self._shares(parts)):
            (self._site.expect if waits else self._site.keep)(address)
            self._made[address] = (fingerprint, digest)
        for address, data in exports(parts):
            self._write(address, data)
        for address, data in renderer.static_files().items():
            self._write(address, data)

    def index(self, *, anew: bool) -> bool:
        """Make the search's index, or keep the last one; tell whether it is made of the pages as they are.

        Args:
            anew: Whether to make a new one where pages have changed.
        """
        digests = {address: digest for address, (_, digest) in self._made.items() if address.endswith(".html")}
        folder = self._site.folder
        fitting = self._standing(last_index(folder, digests))
        if not fitting and anew:
            for address, data in new_index(digests, self._site.path_of).items():
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

    def _shares(self, parts: Pieces) -> int:
        """Into how many shares the pages are worth being divided."""
        # Where there is a first page, few pages may have changed, and walking through all of them is most of the work.
        from_nothing = not self._last.stands(self._site.folder, addresses.CHRONOLOGY)
        return processors() if from_nothing and len(parts.entries) >= _WORTH_ANOTHER_PROCESS else 1

    def _make_share(self, parts: Pieces, renderer: Renderer, share: int, shares: int) -> list[PageMade]:
        """Make one of so many shares of the pages."""
        fingerprints = Fingerprints(renderer.fingerprint)
        chronology = parts.chronology
        total = sum(map(len, (chronology.events, chronology.days, chronology.names, chronology.sources)))
        made: list[PageMade] = []
        for number, page in enumerate(pages(parts)):
            # Neighbours show the same events, so they stay together.
            if number // _AT_A_TIME % shares == share:
                made.append(self._make_page(page, fingerprints.of(page), renderer))
                if share == 0:
                    self._progress("Rendering pages", number, max(number, total))
        return made

    def _make_page(self, page: Page, fingerprint: str, renderer: Renderer) -> PageMade:
        made = self._last.made.get(page.address)
        if made and made.fingerprint == fingerprint and self._last.stands(self._site.folder, page.address):
            return page.address, fingerprint, made.digest, False
        data = renderer.render(page)
        return page.address, fingerprint, _digest(data), self._site.prepare(page.address, data)

    def _write(self, address: str, data: bytes) -> None:
        self._site.write(address, data)
        self._made[address] = ("", _digest(data))

    def _standing(self, addresses: tuple[str, ...]) -> tuple[str, ...]:
        """The files of an index, if nobody touched one since it was made; where nothing is known, they are believed."""
        touched = any(
            address in self._last.made and not self._last.stands(self._site.folder, address) for address in addresses
        )
        return () if touched else addresses


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()
