"""Files for machines before they are made: part by part, so that one changed event is one part made anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from generator.model.printable import printable_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

Ingredients = TypeVar("Ingredients")


@dataclass(frozen=True, slots=True)
class Part(Generic[Ingredients]):
    """A stretch of a file.

    Attributes:
        maker: Makes its text from the ingredients, and from nothing else.
        ingredients: As those of a page; see `pages.plans`.
        before: What stands between it and the part before.
    """

    maker: Callable[[Ingredients], str]
    ingredients: Ingredients
    before: str = ""

    def made(self) -> bytes:
        """The part as it is written to disk."""
        return printable_bytes(f"{self.before}{self.maker(self.ingredients)}")


@dataclass(frozen=True, slots=True)
class FilePlan:
    """A file that can be made.

    Attributes:
        address: Where it will stand below the site's first page.
        parts: All of it, from its beginning to its end.
    """

    address: str
    parts: tuple[Part[Any], ...]

    def made(self) -> bytes:
        """The whole file."""
        return b"".join(part.made() for part in self.parts)


def words(text: str) -> Part[str]:
    """A part that is the same in every site, or so short that it is its own ingredient."""
    return Part(str, text)
