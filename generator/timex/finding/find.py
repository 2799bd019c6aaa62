"""Finds expressions of time in a text: which rule, which words. What they mean is not asked here."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING

from generator.timex.languages.language import BREAK, NAME, OTHER, PAST, Language, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.timex.finding.tokens import Tokens

# A stretch without words that no rule names; expressions stand inside one.
_STRETCH = re.compile(f"[^{OTHER}{PAST}{NAME}{BREAK}]+")
# Rules say of which era their years are that are written without one, once a text has told of one that is; or that
# they hold as long as it has told of none.
_ERA, _NO_ERA = "era", "unsaid"


@dataclass(frozen=True, slots=True)
class Kept:
    """Tokens that a pattern keeps.

    Attributes:
        name: The name it keeps them under.
        start: Number of the first.
        end: Number of the one after the last.
        word_class: The class of a single word; empty for what stood in brackets.
    """

    name: str
    start: int
    end: int
    word_class: str


@dataclass(frozen=True, slots=True)
class Match:
    """A rule's match.

    Attributes:
        rule: The rule.
        start: Number of its first token.
        end: Number of the token after its last.
        groups: Begin and end of each group of the rule's pattern, as numbers of tokens; -1 for one that took no part.
    """

    rule: Rule
    start: int
    end: int
    groups: Sequence[tuple[int, int]]

    def kept(self) -> tuple[Kept, ...]:
        """What the pattern keeps of it, in the pattern's order."""
        return tuple(
            Kept(name, start, end, word_class)
            for (name, word_class), (start, end) in zip(self.rule.expression.groups, self.groups, strict=True)
            if start >= 0
        )


def symbols_of(tokens: Tokens, language: Language) -> str:
    """A text as symbols, one a token."""
    known: dict[str, str] = {}
    symbols: list[str] = []
    for word in tokens.words:
        symbol = known.get(word)
        if symbol is None:
            symbol = known[word] = language.symbol(word)
        symbols.append(symbol)
    return "".join(symbols)


def find(symbols: str, language: Language, eras: Sequence[tuple[int, str]] = ()) -> Iterator[Match]:
    """All expressions, from left to right; of those with the same first word the longest, then the earlier rule's.

    Args:
        symbols: A text as symbols.
        language: Its language.
        eras: Numbers of the tokens from which on the text tells of an era's years without saying so, rising, each with
            the era: "BC" or "AD".
    """
    position, era = 0, _NO_ERA
    for stretch in _STRETCH.finditer(symbols):
        if language.triggers.search(symbols, stretch.start(), stretch.end()):
            position = max(position, stretch.start())
            while position < stretch.end():
                if eras and (turns := bisect_right(eras, position, key=itemgetter(0))):
                    era = eras[turns - 1][1]
                match = _longest_match(symbols, position, language, era)
                if match:
                    yield match
                position = match.end if match else position + 1


def _longest_match(symbols: str, position: int, language: Language, era: str) -> Match | None:
    longest: tuple[Rule, re.Match[str]] | None = None
    end = position
    for rule in _rules_beginning(symbols[position : position + 2], language):
        match = rule.expression.regex.match(symbols, position)
        if match and match.end() > end and rule.settings.get(_ERA, era) == era:
            longest, end = (rule, match), match.end()
    if not longest:
        return None
    rule, match = longest
    return Match(rule, position, end, match.regs[1:])


@lru_cache(maxsize=65_536)
def _rules_beginning(opening: str, language: Language) -> tuple[Rule, ...]:
    """The rules whose matches can begin with two symbols, or with the one at the end of a text."""
    first, second = opening[0], opening[1:]
    return tuple(rule for rule, behind in _rules_beginning_with(first, language) if behind is None or second in behind)


@lru_cache(maxsize=4096)
def _rules_beginning_with(first: str, language: Language) -> tuple[tuple[Rule, frozenset[str] | None], ...]:
    """The rules whose matches can begin with a symbol, each with those that can stand behind it; None for any."""
    return tuple(
        (rule, None if first in rule.expression.beginnings.alone else rule.expression.beginnings.behind(first))
        for rule in language.rules_by_symbol.get(first, ())
    )
