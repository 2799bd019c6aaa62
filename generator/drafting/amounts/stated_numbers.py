"""The numbers that a text states, to know whether a figure stands in it."""

from __future__ import annotations

import re

from generator.drafting.amounts.numbers import numbers


class StatedNumbers:
    """All numbers of a text, in digits and in words."""

    def __init__(self, text: str) -> None:
        self._text = _folded(text)
        self._amounts = _amounts(text)

    def have(self, value: str) -> bool:
        """Whether a number stands in the text: as it is written, or its amount written otherwise.

        "40" stands in "forty houses", "at least 1,400" in "1400 soldiers" and "10 to 15" in "between 10 and 15". What
        bounds a number is not compared, since an editor may know it from elsewhere in the article.
        """
        amounts = _amounts(value)
        # The words themselves, and not a part of others: no "4" of "40", no "400" of "1,400".
        words = re.compile(rf"(?<![\w.,]){re.escape(_folded(value))}(?!\w|[.,]\d)")
        return (bool(amounts) and amounts <= self._amounts) or words.search(self._text) is not None


def _amounts(text: str) -> set[float]:
    return {amount for number in numbers(text) for amount in (number.low, number.high)}


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
