"""Follows every link of a built site: is there such a page, and has the page such a place?"""

from __future__ import annotations

import posixpath
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

from lxml import etree

from generator.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

_REMEDY = "correct it in the text or the template that the page is made of"


@dataclass(frozen=True, slots=True)
class PageLinks:
    """What a page links to, and what in it can be linked to.

    Attributes:
        hrefs: Addresses of links, images, styles and scripts, as they are written, in order.
        lines: The line of each, counted from 1.
        ids: In order.
    """

    hrefs: tuple[str, ...]
    lines: tuple[int, ...]
    ids: tuple[str, ...]


def links_of(html: bytes) -> PageLinks:
    """The links and ids of a page. Its canonical address is none: it leads to the site as it is published."""
    if not html.strip():
        return PageLinks((), (), ())
    hrefs: list[tuple[str, int]] = []
    ids: list[str] = []
    root = etree.fromstring(html, etree.HTMLParser(encoding="utf-8", huge_tree=True))
    for element in root.iterfind(".//*"):
        found = element.attrib
        if found.get("id"):
            ids.append(found["id"])
        if found.get("rel") != "canonical":
            hrefs += [(found[name], element.sourceline or 0) for name in ("href", "src") if name in found]
    return PageLinks(tuple(href for href, _ in hrefs), tuple(line for _, line in hrefs), tuple(ids))


def broken_links(addresses: Collection[str], read: Callable[[str], bytes], base_path: str = "/") -> list[Problem]:
    """Every link inside a site that leads nowhere, and every id that a page has twice.

    Args:
        addresses: The files of the site.
        read: Gives a file's bytes.
        base_path: Where the site's first page lies on its host.

    Returns:
        In the order of files and lines, with the files' addresses for paths.
    """
    places: dict[str, frozenset[str]] = {}
    into_pages: list[tuple[str, int, str, str, str]] = []
    problems: list[Problem] = []
    for address in addresses:
        if not address.endswith(".html"):
            continue
        page = links_of(read(address))
        places[address] = frozenset(page.ids)
        problems += _ids_twice(address, page)
        for href, line in dict(zip(page.hrefs, page.lines, strict=True)).items():
            why, path, fragment = _target(address, href, base_path)
            if not why and path is not None and path not in addresses:
                why = "leads to no page of the site"
            if why:
                problems.append(_broken(address, line, href, why))
            elif path is not None and fragment:
                into_pages.append((address, line, href, path, fragment))
    problems += [
        _broken(address, line, href, "leads to a page that has no such place")
        for address, line, href, path, fragment in into_pages
        if fragment not in places.get(path, {fragment})
    ]
    return sorted(problems)


def _target(address: str, href: str, base_path: str) -> tuple[str, str | None, str]:
    """What is wrong with a link by itself, the file that it leads to, and the place in it.

    There is no file where the link leads out of the site, as most addresses with a scheme do.
    """
    try:
        parts = urlsplit(href)
    except ValueError:
        return "is no address", None, ""
    if parts.scheme or parts.netloc:
        return "", None, ""
    if href.startswith("/"):
        if not href.startswith(base_path):
            return f"begins with /, but the site lies under {base_path}", None, ""
        href = f"/{href.removeprefix(base_path)}"
    target = urlsplit(urljoin(posixpath.join("/", address), href))
    return "", unquote(target.path).lstrip("/"), unquote(target.fragment)


def _ids_twice(address: str, page: PageLinks) -> Iterator[Problem]:
    if len(set(page.ids)) < len(page.ids):
        for name, times in Counter(page.ids).items():
            if times > 1:
                message = f"the id “{name}” stands on the page {times} times"
                yield Problem(address, 0, 0, message, "mend the theme's template", code="theme")


def _broken(address: str, line: int, href: str, why: str) -> Problem:
    return Problem(address, line, 0, f"the link “{href}” {why}", _REMEDY, code="link")
