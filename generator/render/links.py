"""What stands in `href`: relative links, and the few that are not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from generator.site.pages.records.others import NotFoundPage

if TYPE_CHECKING:
    from generator.site.pages.records.page import Page


# Nothing in it needs to be written otherwise in a link.
_PLAIN_ADDRESS = re.compile(r"[\w./~-]*(?:\#[\w./~-]*)?", re.ASCII)


def root_of(page: Page) -> str:
    """What leads from a page to the site's first page.

    Links are relative, so that a site works under any base path and from disk. The page for dead links is shown at any
    depth; its links alone begin at the base path of the site's url.
    """
    if isinstance(page, NotFoundPage):
        return f"{urlsplit(page.site.url).path.rstrip('/')}/"
    return "../" * page.address.count("/")


class Links:
    """What stands in `href` on the pages that are as deep in the site.

    Attributes:
        here: Address of the page that is being made.
    """

    def __init__(self, root: str) -> None:
        """Begin with what leads from the pages to the site's first page."""
        self.here = ""
        self._root = root

    def __call__(self, address: str) -> str:
        """What leads from the page that is being made to an address of the site, perhaps a place on the page itself."""
        path, _, fragment = address.partition("#")
        if fragment and path == self.here:
            return f"#{quote(fragment, errors='replace')}"
        return self.from_elsewhere(address)

    def from_elsewhere(self, address: str) -> str:
        """What leads to an address from any page but its own."""
        if _PLAIN_ADDRESS.fullmatch(address):
            return self._root + address
        path, hash_mark, fragment = address.partition("#")
        return f"{self._root}{quote(path, errors='replace')}{hash_mark}{quote(fragment, errors='replace')}"
