"""Pairs of events that may be one: of the same days, with nearly the same title, whatever its grammar.

Of ten thousand events not every pair can be looked at. Only those are that begin or end in one month and share one of
the rarest words of their titles; a word that many titles of a month have tells nothing apart and is passed over. So the
work grows with the number of events, not with its square.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.dates.calendar import calendar_date
from generator.model.amounts.spelling import spelled
from generator.model.links import find_links

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from generator.dates.calendar import Day
    from generator.model.event import Event
    from generator.model.name_index import NameIndex
    from generator.model.names import NameKind

# Likeness of two titles, 0 to 100, their words in any order.
_ENOUGH = 85
# Likeness of two words, likewise: "break" and "broke".
_ENOUGH_OF_A_WORD = 60
_RAREST = 3
_MOST_TO_COMPARE = 40
_WORD = re.compile(r"\w+")
# What grammar puts behind a word: "kills", "killed", "killing".
_ENDING = re.compile(r"(?<=\w{3})(?:ing|ed|es|s|e)$")
# What grammar puts between the words that tell, in English and French.
_SMALL_WORDS = frozenset({
    "a", "an", "and", "are", "as", "at", "by", "for", "from", "in", "into", "is", "of", "on", "over", "the", "to",
    "was", "were", "with", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "par",
})  # fmt: skip

# A month, as its year and number, and what is shared in it: a word, or all words of a title.
_Block = tuple[tuple[int, int], str]


def likely_duplicates(events: Sequence[Event], names: NameIndex) -> Iterator[tuple[Event, Event]]:
    """Each event that may be an earlier one, with the first such; the earlier of the two is given first.

    Left out are pairs whose titles have other numbers ("day 3", "day 4"), that name other places, people or
    organisations, and of which one links to the other: whoever wrote that knows of both.
    """
    titles = [_telling_words(event.title) for event in events]
    pairs = sorted({pair for block in _blocks(events, titles) for pair in _pairs(block)})
    possible = [
        (one, other)
        for one, other in pairs
        if _numbers(titles[one]) == _numbers(titles[other]) and _can_be_one(events[one], events[other], names)
    ]
    if not possible:
        return
    from rapidfuzz import fuzz  # noqa: PLC0415 40 ms that content without any need not wait for

    told: set[str] = set()
    for number, position in possible:
        one, other = events[number], events[position]
        mine, theirs = titles[number], titles[position]
        is_alike = fuzz.token_sort_ratio(" ".join(mine), " ".join(theirs), score_cutoff=_ENOUGH) > 0
        if other.id not in told and is_alike and not _tell_otherwise(mine, theirs, fuzz.ratio):
            told.add(other.id)
            yield one, other


def _tell_otherwise(mine: Sequence[str], theirs: Sequence[str], likeness: Callable[[str, str], float]) -> bool:
    """Whether a word stands in one title alone, and another in its place in the other: "arrest", "free"."""
    fewer, more = sorted((set(mine) - set(theirs), set(theirs) - set(mine)), key=len)
    return any(all(likeness(word, other) < _ENOUGH_OF_A_WORD for other in more) for word in fewer)


def _telling_words(title: str) -> tuple[str, ...]:
    """The words of a title that tell, without their endings and with numbers in figures; all words where none does."""
    words = _WORD.findall(title.casefold())
    found: list[str] = []
    at = 0
    while at < len(words):
        number = None if words[at] in _SMALL_WORDS else spelled(words, at)
        if number:
            found.append(f"{number.worth:g}")
        elif words[at] not in _SMALL_WORDS:
            found.append(_ENDING.sub("", words[at]))
        at += number.used if number else 1
    return tuple(found or words)


def _numbers(words: Iterable[str]) -> list[str]:
    return sorted(word for word in words if word[0].isdigit())


def _blocks(events: Sequence[Event], titles: Sequence[Sequence[str]]) -> Iterable[list[int]]:
    """Numbers of events that are worth comparing."""
    words = [sorted(set(title)) for title in titles]
    common = Counter(word for title in words for word in title)
    blocks: defaultdict[_Block, list[int]] = defaultdict(list)
    for number, (event, title) in enumerate(zip(events, words, strict=True)):
        rarest = sorted(title, key=lambda word: (common[word], word))[:_RAREST]
        for month in _months(event):
            for shared in {*rarest, " ".join(title)}:
                blocks[month, shared].append(number)
    return blocks.values()


def _months(event: Event) -> set[tuple[int, int]]:
    """The months in which an event begins and ends."""
    days = (event.date.begin, event.date.last)
    return {_month(day) for day in days if day is not None}


@lru_cache(maxsize=4096)
def _month(day: Day) -> tuple[int, int]:
    return calendar_date(day)[:2]


def _pairs(block: list[int]) -> Iterator[tuple[int, int]]:
    if len(block) <= _MOST_TO_COMPARE:
        yield from ((one, other) for index, one in enumerate(block) for other in block[index + 1 :])


def _can_be_one(one: Event, other: Event, names: NameIndex) -> bool:
    return (
        one.date.overlaps(other.date)
        and _name_the_same(one.places, other.places, "place", names)
        and _name_the_same(one.people, other.people, "person", names)
        and _name_the_same(one.organisations, other.organisations, "organisation", names)
        and not (_links_to(one, other) or _links_to(other, one))
    )


def _name_the_same(mine: Iterable[str], theirs: Iterable[str], kind: NameKind, names: NameIndex) -> bool:
    """Whether two events name one thing, or one of them none of its kind."""

    def ids(texts: Iterable[str]) -> set[str]:
        return {name.id if (name := names.find(text, kind)) else text for text in texts}

    return not mine or not theirs or bool(ids(mine) & ids(theirs))


def _links_to(one: Event, other: Event) -> bool:
    return any(link.target in (other.id, *other.was) for link in find_links(one.summary))
