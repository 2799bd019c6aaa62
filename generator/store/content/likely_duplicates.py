"""Pairs of events that may be one: of the same days, with nearly the same title.

Of ten thousand events not every pair can be looked at. Only those are that begin or end in one month and share one of
the rarest words of their titles; a word that many titles of a month have tells nothing apart and is passed over. So the
work grows with the number of events, not with its square.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from generator.dates.calendar import calendar_date
from generator.model.links import find_links

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.model.event import Event
    from generator.model.name_index import NameIndex
    from generator.model.names import NameKind

# Likeness of two titles, 0 to 100, their words in any order.
_ENOUGH = 85
_RAREST = 3
_MOST_TO_COMPARE = 40
_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"\d+")

# A month, as its year and number, and what is shared in it: a word, or all words of a title.
_Block = tuple[tuple[int, int], str]


def likely_duplicates(events: Sequence[Event], names: NameIndex) -> Iterator[tuple[Event, Event]]:
    """Each pair once, the one that stands first in the files before the other.

    Left out are pairs whose titles have other numbers ("day 3", "day 4"), that name other places, people or
    organisations, and of which one links to the other: whoever wrote that knows of both.
    """
    pairs = sorted({pair for block in _blocks(events) for pair in _pairs(block)})
    candidates = [(events[first], events[second]) for first, second in pairs]
    possible = [pair for pair in candidates if _can_be_one(*pair, names)]
    if not possible:
        return
    from rapidfuzz import fuzz  # noqa: PLC0415 40 ms that content without any need not wait for

    for one, other in possible:
        if fuzz.token_sort_ratio(one.title.casefold(), other.title.casefold(), score_cutoff=_ENOUGH):
            yield one, other


def _blocks(events: Sequence[Event]) -> Iterable[list[int]]:
    """Numbers of events that are worth comparing."""
    words = [sorted(set(_WORD.findall(event.title.casefold()))) for event in events]
    common = Counter(word for title in words for word in title)
    blocks: defaultdict[_Block, list[int]] = defaultdict(list)
    for number, (event, title) in enumerate(zip(events, words, strict=True)):
        rarest = sorted(title, key=lambda word: (common[word], word))[:_RAREST]
        for month in _months(event):
            for shared in (*rarest, " ".join(title)):
                blocks[month, shared].append(number)
    return blocks.values()


def _months(event: Event) -> set[tuple[int, int]]:
    """The months in which an event begins and ends."""
    days = (event.date.begin, event.date.last)
    return {calendar_date(day)[:2] for day in days if day is not None}


def _pairs(block: list[int]) -> Iterator[tuple[int, int]]:
    if len(block) <= _MOST_TO_COMPARE:
        yield from ((one, other) for index, one in enumerate(block) for other in block[index + 1 :])


def _can_be_one(one: Event, other: Event, names: NameIndex) -> bool:
    fields = (
        (_ids(one.places, "place", names), _ids(other.places, "place", names)),
        (_ids(one.people, "person", names), _ids(other.people, "person", names)),
        (_ids(one.organisations, "organisation", names), _ids(other.organisations, "organisation", names)),
    )
    return (
        one.date.overlaps(other.date)
        and _NUMBER.findall(one.title) == _NUMBER.findall(other.title)
        and all(not mine or not theirs or mine & theirs for mine, theirs in fields)
        and not (_links_to(one, other) or _links_to(other, one))
    )


def _ids(texts: Iterable[str], kind: NameKind, names: NameIndex) -> set[str]:
    """What an event names, by id where it is known."""
    return {name.id if (name := names.find(text, kind)) else text for text in texts}


def _links_to(one: Event, other: Event) -> bool:
    return any(link.target == other.id for link in find_links(one.summary))
