"""Plans every page of a site, and fills in the record of each that is asked for.

plans           a page before it is made: what it is made from, and by which function
records         what each page shows; all that a theme sees
shared          what pages of several sorts are put together from
*_pages         the pages of a sort, such as `map_pages`; apart from these the makers of two: event_page, name_lists
chronology_page the first page
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from generator.errors import ContentError, Problem
from generator.site.pages.chronology_page import chronology_plan
from generator.site.pages.data_pages import data_pages
from generator.site.pages.day_pages import day_pages
from generator.site.pages.event_pages import event_pages
from generator.site.pages.figure_pages import figure_pages
from generator.site.pages.kind_pages import kind_pages
from generator.site.pages.map_pages import map_pages
from generator.site.pages.moved_pages import moved_pages
from generator.site.pages.name_pages import name_pages
from generator.site.pages.other_pages import editors_pages, machine_pages, search_pages
from generator.site.pages.plans import ready
from generator.site.pages.source_pages import source_pages
from generator.site.pages.trail_pages import trail_pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.site.pages.plans import Plan
    from generator.site.pages.shared.pieces import Pieces


def pages(parts: Pieces) -> Iterator[Plan]:
    """The plan of every page of a chronology, each at an address of its own; the first page comes first.

    Raises:
        ContentError: Two pages claim the same address, such as a place with the id `index` and the list of places.
    """
    content: Iterator[Plan] = chain(
        [chronology_plan(parts)],
        day_pages(parts),
        event_pages(parts),
        name_pages(parts),
        kind_pages(parts),
        map_pages(parts),
        figure_pages(parts),
        trail_pages(parts),
        source_pages(parts),
        map(ready, editors_pages(parts)),
        data_pages(parts),
        map(ready, search_pages(parts)),
    )
    claimed: dict[str, Plan] = {}
    listed: list[str] = []
    for plan in content:
        _claim(plan, claimed)
        listed.append(plan.address)
        yield plan
    for plan in chain(moved_pages(parts), map(ready, machine_pages(parts, listed))):
        _claim(plan, claimed)
        yield plan


def _claim(plan: Plan, claimed: dict[str, Plan]) -> None:
    """Note a page's address. Case makes no difference: on many disks `Gao.html` and `gao.html` are one file."""
    other = claimed.setdefault(plan.address.casefold(), plan)
    if other is not plan:
        message = f"“{plan.made().title}” and “{other.made().title}” would both be the page {plan.address}"
        raise ContentError([Problem("content", 0, 0, message, "give one of them another id", code="id")])
