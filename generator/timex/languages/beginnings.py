"""How what a pattern matches can begin: its first symbols, and which can stand right behind each of them.

Most rules that a word could begin fail at the next one, and need not be tried.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Beginnings:
    """The first two symbols of all that a pattern matches, whatever it looks ahead or back for.

    Attributes:
        empty: Whether it matches nothing, too.
        first: Symbols that a match can begin with.
        alone: Those of them that are a match by themselves.
        pairs: Symbols that longer matches can begin with, each set with those that can be second.
    """

    empty: bool
    first: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()
    pairs: tuple[tuple[frozenset[str], frozenset[str]], ...] = ()

    def fits(self, opening: str) -> bool:
        """Whether a match can begin with two symbols, or be the one that is left at the end of a text."""
        return opening[0] in self.alone or opening[1:] in self.behind(opening[0])

    def behind(self, symbol: str) -> frozenset[str]:
        """The symbols that can stand second behind one, in matches of two and more."""
        return frozenset().union(*(second for first, second in self.pairs if symbol in first))

    def then(self, other: Beginnings) -> Beginnings:
        """The beginnings of this with another behind it."""
        if not self.empty and not self.alone:
            return self
        between = ((self.alone, other.first),) if self.alone and other.first else ()
        return Beginnings(
            self.empty and other.empty,
            self.first | other.first if self.empty else self.first,
            (other.alone if self.empty else frozenset()) | (self.alone if other.empty else frozenset()),
            self.pairs + between + (other.pairs if self.empty else ()),
        )

    def either(self, other: Beginnings) -> Beginnings:
        """The beginnings of this or another."""
        return Beginnings(
            self.empty or other.empty,
            self.first | other.first,
            self.alone | other.alone,
            self.pairs + other.pairs,
        )

    def repeated(self, mark: str) -> Beginnings:
        """The beginnings of this with "?", "*" or "+" behind it."""
        often = self if mark == "?" else self.then(self.either(NOTHING))
        return often if mark == "+" else often.either(NOTHING)


NOTHING = Beginnings(empty=True)


def symbol_of(symbols: str) -> Beginnings:
    """The beginnings of one symbol out of some."""
    some = frozenset(symbols)
    return Beginnings(empty=False, first=some, alone=some)
