"""The headline: finding it above an article, and knowing it again where the text repeats it."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from generator.sources.shape import words_of
from generator.sources.survey import first_prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.sources.survey import Line

_FEWEST_WORDS = 3
_LONGEST = 220
_MOST_WORDS_OF_A_SITE_NAME = 5
_BEFORE_A_SITE_NAME = re.compile(r"\s[|–—·»-]\s")
# What stands directly below a headline.
_BELOW = ("byline", "date", "day", "source", "caption")


def repeats_headline(text: str, title: str) -> bool:
    """Whether a line is the headline, whatever its case and punctuation, with or without the site's name behind it."""
    title_words = words_of(title)
    if not title_words:
        return False
    words = words_of(text)
    if words == title_words:
        return True
    named = len(words) - len(title_words) <= _MOST_WORDS_OF_A_SITE_NAME and bool(_BEFORE_A_SITE_NAME.search(text))
    return named and len(title_words) >= _FEWEST_WORDS and words[: len(title_words)] == title_words


def find_headline(lines: Sequence[Line]) -> str:
    """The headline that stands above an article's first paragraph; empty where there is none.

    It is the line that is printed twice there, or is marked as a heading; or else, below a list of links, the line
    nearest to byline and text; or else the first line of some length.
    """
    above = lines[: first_prose(lines)]
    candidates = _candidates(above)
    chosen = _printed_twice(candidates) or _marked(candidates) or _below_links(above) or candidates
    return chosen[0].text if chosen else ""


def _candidates(lines: Sequence[Line]) -> list[Line]:
    """Lines that are long enough, no furniture, and no teasers with "Read more" below them."""
    return [
        line
        for number, line in enumerate(lines)
        if line.kind is None
        and not any(after.kind == "more" for after in lines[number + 1 : number + 2])
        and len(words_of(line.text)) >= _FEWEST_WORDS
        and len(line.text) <= _LONGEST
    ]


def _printed_twice(candidates: Sequence[Line]) -> list[Line]:
    """The last printing of the line that is there more than once."""
    counts = Counter(words_of(line.text) for line in candidates)
    return [line for line in candidates if counts[words_of(line.text)] > 1][-1:]


def _marked(candidates: Sequence[Line]) -> list[Line]:
    return [line for line in candidates if line.block.role == "heading"]


def _below_links(above: Sequence[Line]) -> list[Line]:
    """The line nearest to byline or text below the last list of links; none where there is no list."""
    lists = [number for number, line in enumerate(above) if line.kind == "list"]
    if not lists:
        return []
    below = above[lists[-1] :]
    signed = next((number for number, line in enumerate(below) if line.kind in _BELOW), len(below))
    return (_candidates(below[:signed]) or _candidates(below))[-1:]
