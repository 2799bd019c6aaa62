"""What a page is made from, known before the page is made.

A page is a function of its ingredients, and of nothing else: the function is one of a module and is given them alone.
So whoever keeps a page need not make it again to know whether it would be another; equal ingredients make equal pages.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.site.pages.records.page import Page

Ingredients = TypeVar("Ingredients")


@dataclass(frozen=True, slots=True)
class PagePlan(Generic[Ingredients]):
    """A page that can be made.

    Attributes:
        address: Where it will stand below the site's first page.
        maker: Makes its record from the ingredients.
        ingredients: A frozen record whose fields are texts, numbers, other such records, and lists and mappings of
            these.
    """

    address: str
    maker: Callable[[Ingredients], Page]
    ingredients: Ingredients

    def made(self) -> Page:
        """The page's record."""
        return self.maker(self.ingredients)


# The plan of a page of any sort.
Plan: TypeAlias = PagePlan[Any]


def ready(page: Page) -> Plan:
    """The plan of a page so light that its record is all that it is made from."""
    return PagePlan(page.address, _itself, page)


def _itself(page: Page) -> Page:
    return page
