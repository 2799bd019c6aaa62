"""What a figure's words come to as a number: "at least 60", "around 550", "dozens", "up to 300,000", "10 to 15".

English and French words; in another language, numbers in words stand in tables alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from math import isfinite

from generator.model.amounts.number_words import ENGLISH_BOUNDS, FRENCH_BOUNDS, PLURALS, SCALES, WORTH, Bound
from generator.model.amounts.spelling import spelled

_BOUNDS: dict[str, Bound] = {
    words: bound for bounds in (ENGLISH_BOUNDS, FRENCH_BOUNDS) for bound, listed in bounds.items() for words in listed
}
# A figure's word alone: in articles, "within" bounds hours and days above all.
_BOUNDS["within"] = "at most"
# The longer words before those that they begin with.
_BOUND = re.compile(
    rf"(?P<words>{'|'.join(sorted(map(re.escape, _BOUNDS), key=len, reverse=True))})(?:\s+|(?<=')|(?=\d))"
)
_DIGITS = re.compile(
    rf"""
    (?! \d+ \. \d{{3}} [\s-]? (?: {"|".join(SCALES)} ) s? \b )                    # no group: 1.375 billion
    (?P<grouped> [1-9]\d{{0,2}} (?P<separator> [,.'\s] ) \d{{3}}                             # 2,500  300 000
      (?: (?P=separator) \d{{3}} )* (?!\d) )
      (?P<fraction> [.,] \d+ )?
    | (?P<plain> \d+ (?: [.,] \d+ )? )                                                         # 400  6.2  0.125
    """,
    re.VERBOSE,
)
_WORD = re.compile(r"[\s-]?(?P<word>[^\W\d_]+)")
_PLURAL = re.compile(
    rf"""
    (?: (?: several | many | a\ few | des | plusieurs | quelques ) \s )?
    (?P<order> {"|".join(PLURALS)} ) \b
    (?: \s (?: of | de ) \s (?P<times> {"|".join(PLURALS)} ) \b )?
    """,
    re.VERBOSE,
)
# "Several hundred" is "hundreds".
_SEVERAL = re.compile(r"(?:several|many|a few)\s(?P<scale>dozen|hundred|thousand|million|billion)\b")
_BETWEEN = re.compile(r"(?:between|from|entre|de)\s+")
# "Two thirds", "one in five": parts of something are no such number.
_PART = re.compile(
    rf"""
    [\s-] (?: hal(?:f|ves) | thirds? | quarters? | fifths? | sixths? | tenths? | tiers | quarts? | cinquièmes?
             | (?: in | out\ of | sur ) \s (?: \d+ | {"|".join(WORTH)} ) ) \b
    """,
    re.VERBOSE,
)
_TO = re.compile(r"\s*(?:[-–]|\b(?:to|and|or|à|et|ou)\b)\s*")
# A short text is read in microseconds; the same figures are asked for by pages, charts and checks.
_MOST_KEPT = 4096
# No number takes more words; what a figure goes on to say may.
_MOST_WORDS = 16


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, perhaps a vague one.

    Attributes:
        low: The least that it can be; None where it has an upper bound alone ("up to 300").
        high: The most; None where it has a lower bound alone ("at least 60").
        about: Whether the words say that it is not exact.
    """

    low: float | None
    high: float | None
    about: bool = False

    @property
    def least(self) -> float:
        """The smallest number that the words name."""
        return (self.low if self.low is not None else self.high) or 0.0

    @property
    def most(self) -> float:
        """The largest number that the words name; of "dozens" the dozen."""
        if self.about:
            return self.least
        return (self.high if self.high is not None else self.low) or 0.0


@dataclass(frozen=True, slots=True)
class Reading:
    """What words come to.

    Attributes:
        quantity: The number that they begin with.
        rest: The words behind it, in small letters; empty where there are none.
    """

    quantity: Quantity
    rest: str


def quantity(words: str) -> Quantity | None:
    """The number that a figure's words give; None where they give none that is understood."""
    reading = read(words)
    return reading.quantity if reading else None


@lru_cache(_MOST_KEPT)
def read(words: str) -> Reading | None:
    """The number that words begin with, and what stands behind it; None where they begin with none."""
    text = " ".join(words.casefold().replace("’", "'").split())
    bound = _BOUND.match(text)
    start = bound.end() if bound else 0
    vague = _PLURAL.match(text, start) or _SEVERAL.match(text, start)
    if vague:
        return Reading(match_to_vague(vague), text[vague.end() :].strip())
    between = _BETWEEN.match(text, start)
    low = _leading(text, between.end(), in_pair=True) if between else _leading(text, start)
    if low is None or _PART.match(text, low.end):
        return None
    joined = _TO.match(text, low.end)
    second = _leading(text, joined.end()) if joined else None
    if second:
        # "10 to 15 million" are millions at both ends.
        shared = low.worth * second.scale if low.scale == 1 else low.worth
        least = shared if shared <= second.worth else low.worth
        if least <= second.worth:
            return Reading(Quantity(least, second.worth), text[second.end :].strip())
    kind = _BOUNDS[bound["words"]] if bound else ""
    number = Quantity(
        None if kind == "at most" else low.worth, None if kind == "at least" else low.worth, about=kind == "about"
    )
    return Reading(number, text[low.end :].strip())


@dataclass(frozen=True, slots=True)
class _Number:
    """A number in a text: its worth, the scale that it is counted in ("million"; 1 for none), the offset behind it."""

    worth: float
    scale: float
    end: int


def _leading(text: str, start: int, *, in_pair: bool = False) -> _Number | None:
    """The number that stands at an offset of a text, perhaps as the first of two that "and" joins."""
    digits = _DIGITS.match(text, start)
    if digits is None:
        return _leading_words(text, start, in_pair=in_pair)
    end, scale = digits.end(), 1.0
    word = _WORD.match(text, end)
    while word and word["word"].removesuffix("s") in SCALES:
        scale *= SCALES[word["word"].removesuffix("s")]
        end = word.end()
        word = _WORD.match(text, end)
    worth = match_to_worth(digits) * scale
    # No chart can show what is too large to be counted with.
    return _Number(worth, scale, end) if isfinite(worth) else None


def _leading_words(text: str, start: int, *, in_pair: bool) -> _Number | None:
    words: list[str] = []
    ends: list[int] = []
    word = _WORD.match(text, start)
    while word and len(words) < _MOST_WORDS:
        words.append(word["word"])
        ends.append(word.end())
        word = _WORD.match(text, word.end())
    number = spelled(words, in_pair=in_pair)
    return _Number(number.worth, number.scale, ends[number.used - 1]) if number else None


def match_to_worth(match: re.Match[str]) -> float:
    """The number that `_DIGITS` matched."""
    if match["plain"]:
        return float(match["plain"].replace(",", "."))
    fraction = (match["fraction"] or "").replace(",", ".")
    return float(match["grouped"].replace(match["separator"], "") + fraction)


def match_to_vague(match: re.Match[str]) -> Quantity:
    """The number that `_PLURAL` or `_SEVERAL` matched."""
    words = match.groupdict()
    least, most = PLURALS[words.get("order") or f"{words['scale']}s"]
    if words.get("times"):
        # "Tens of thousands" end where "hundreds of thousands" begin.
        times = PLURALS[words["times"]][0]
        least, most = least * times, (most + 1) * times - 1
    return Quantity(least, most, about=True)
