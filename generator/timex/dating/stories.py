"""Which articles are on the same story, those that share a few names, and which words every article on it has."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.dates.calendar import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from generator.timex.dating.undated import Article

# Articles are on the same story when they share so many names.
_SHARED_NAMES = 2
# What more than half of the articles tell of is their story; two articles have to share something.
_ARTICLES_TO_COMPARE = 2
_WORD = re.compile(r"[^\W\d_]+")
# Shorter names are rare, and abbreviations and words that begin a sentence are many.
_SHORTEST_NAME = 4
_OF_CALENDAR = frozenset((*WEEKDAYS, *MONTHS))


@dataclass(frozen=True, slots=True)
class Stories:
    """The names in articles, by which these are known to be on the same story.

    Attributes:
        names: By the id of each article the names in it.
        common: Words that so many of the articles have that they tell nothing of what a sentence is about.
    """

    names: Mapping[str, frozenset[str]]
    common: frozenset[str]

    def same(self, article: str, other: str) -> bool:
        """Whether two articles, given by their ids, are on the same story."""
        return article != other and len(self.names[article] & self.names[other]) >= _SHARED_NAMES


def stories(articles: Iterable[Article]) -> Stories:
    """Find the names in articles: the words that none of them writes small, but for those of the calendar."""
    words = {article.id: frozenset(_WORD.findall(article.text)) for article in articles}
    small = {word for found in words.values() for word in found if word.islower()}
    names = {article_id: frozenset(_names(found, small)) for article_id, found in words.items()}
    articles_with = Counter(word for found in words.values() for word in found)
    most = max(_ARTICLES_TO_COMPARE, len(words) // 2)
    return Stories(names, frozenset(word for word, count in articles_with.items() if count > most))


def _names(words: Iterable[str], small: AbstractSet[str]) -> Iterator[str]:
    for word in words:
        if len(word) >= _SHORTEST_NAME and word.istitle() and word.lower() not in small and word not in _OF_CALENDAR:
            yield word
