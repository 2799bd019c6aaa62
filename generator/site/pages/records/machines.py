"""What is written for machines with a template: the sitemap and what robots may read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from generator.site.pages.records.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class SitemapPage(Page):
    """The list of all pages for search engines.

    Attributes:
        addresses: Of every page that they may list.
    """

    template: ClassVar[str] = "sitemap.xml"

    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RobotsPage(Page):
    """What machines may read: everything.

    Attributes:
        sitemap: Address of the sitemap; empty where there is none.
    """

    template: ClassVar[str] = "robots.txt"

    sitemap: str
