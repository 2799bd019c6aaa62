"""What stands in `href`: relative links, and the few that are not."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from generator.site.pages.records.others import NotFoundPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.site.pages.records.page import Page


def root_of(page: Page) -> str:
    """What leads from a page to the site's first page.

    Links are relative, so that a site works under any base path and from disk. The page for dead links is shown at any
    depth; its links alone begin at the base path of the site's url.
    """
    if isinstance(page, NotFoundPage):
        return f"{urlsplit(page.site.url).path.rstrip('/')}/"
    return "../" * page.address.count("/")


def links_on(page: Page) -> Callable[[str], str]:
    """A function that gives what stands in `href` on a page, for any address of the site."""
    root, here = root_of(page), page.address

    def href(address: str) -> str:
        path, _, fragment = address.partition("#")
        return f"#{quote(fragment, errors='replace')}" if fragment and path == here else link(root, address)

    return href


@lru_cache(maxsize=65_536)
def link(root: str, address: str) -> str:
    """What stands in `href` for an address, on another page from which `root` leads to the first page."""
    path, hash_mark, fragment = address.partition("#")
    return f"{root}{quote(path, errors='replace')}{hash_mark}{quote(fragment, errors='replace')}"
