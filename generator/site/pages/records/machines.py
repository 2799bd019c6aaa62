"""What is written for machines with a template: the sitemap and what robots may read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from generator.site.pages.records.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class SitemapPage(Page):
    """A list of pages for search engines: of all, or where these are too many, of some.

    Attributes:
        addresses: Of every page that they may list.
    """

    template: ClassVar[str] = "sitemap.xml"

    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SitemapIndexPage(Page):
    """The list of sitemaps, where the pages are too many for one.

    Attributes:
        sitemaps: The address of each.
    """

    template: ClassVar[str] = "sitemap-index.xml"

    sitemaps: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RobotsPage(Page):
    """What machines may read: everything.

    Attributes:
        sitemap: Address of the sitemap; empty where there is none.
    """

    template: ClassVar[str] = "robots.txt"

    sitemap: str
