"""Whether pages are harmless, whatever stands in them."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Elements(HTMLParser):
    """Every element of a page with its attributes."""

    def __init__(self, html: bytes) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html.decode("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))


def harmless(site: Mapping[str, bytes]) -> bool:
    """Whether no page runs, frames or loads anything but the theme's own styles, scripts and icon; data do not run."""
    for address, html in site.items():
        if address.endswith(".html"):
            for tag, attributes in Elements(html).elements:
                if tag == "script" and attributes != {"type": "application/ld+json"}:
                    assert re.fullmatch(r"(?:.*/)?static/[\w-]+\.js", attributes.get("src") or ""), (
                        address,
                        attributes,
                    )
                assert tag not in {"img", "iframe", "object", "embed", "style", "base"}, (address, tag)
                assert tag != "meta" or attributes.get("http-equiv") in (None, "Content-Security-Policy"), address
                assert tag != "form" or attributes.get("class") in ("filters", "search"), (address, attributes)
                assert not any(name.startswith("on") or name == "style" for name in attributes), (address, attributes)
                scheme = re.match(r"\s*([a-z]+):", attributes.get("href") or "", re.IGNORECASE)
                assert not scheme or scheme[1] in ("http", "https", "mailto"), (address, attributes)
            inline = re.search(r"<script(?! type=.application/ld.json)[^>]*>[^<]", html.decode("utf-8"))
            assert not inline, f"{address} has a script in its text"
    return True
