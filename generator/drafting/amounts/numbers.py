"""Numbers in a text, in digits and in words, with what bounds them: "at least 60", "two dozen", "2 or 3"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from generator.model.amounts.number_words import ENGLISH_BOUNDS, ONES, TENS, Bound
from generator.model.amounts.reading import quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

Qualifier: TypeAlias = Bound | Literal["exactly", "range"]

_QUALIFIERS: dict[str, Qualifier] = {words: bound for bound, listed in ENGLISH_BOUNDS.items() for words in listed}
_WORD = rf"(?: (?:{'|'.join(TENS)}) (?: - (?:{'|'.join(ONES[:9])}) )? | {'|'.join(sorted(ONES, key=len)[::-1])} )"
_SCALE = r"(?: dozen | hundred | thousand | million | billion | trillion )"
_CORE = rf"""
    (?: (?: \d{{1,3}} (?: ,\d{{3}} )+ | \d+ ) (?: \.\d+ )? (?: \s? (?: bn | mn | trn ) \b )?   # 2,500  6.2  1.2bn
        (?: \s {_SCALE} \b (?! s) )*                                                           # 3 million
      | (?: {_WORD} | half\ an? (?= \s {_SCALE}) | an? (?= \s {_SCALE} \b) | several (?= \s {_SCALE}) ) \b
        (?: [\s-] {_SCALE} \b )*
        (?: \s and \s {_WORD} \b                                                               # two hundred and fifty
            (?(between) (?! \s {_SCALE} ) | (?: \s {_SCALE} \b (?! s) )* ) )?                    # … thousand
      | (?: tens | dozens | hundreds | thousands | millions | billions ) \b                    # dozens
        (?: \s of \s (?: thousands | millions | billions ) \b )?                               # tens of thousands
    )
"""
# What may stand before a number and bound it; for patterns that are read without regard to white space.
BOUND = "|".join(re.escape(word) for word in sorted(_QUALIFIERS, key=len, reverse=True))
NUMBER = re.compile(
    rf"""
    (?: \b (?P<qualifier> {BOUND} ) \s+
        (?: (?: a | an | another ) \s+ (?: further \s+ )? (?= \d ) )? )?
    (?: (?P<between> \b between \s+ ) | (?P<from> \b from \s+ ) )?
    (?P<currency> (?: US | A | C | NZ )? [$€£¥] \s? )?
    (?<! [\w.,:/+-] ) (?<! \d\s )                                # no part of "4x4", "F-16", "12:30", a phone's number
    (?P<low> {_CORE} )
    (?: \s? (?: [-–] | \b (?(between) and | (?(from) (?!) | (?: to | or ) ) ) \b ) \s? [$€£¥]? (?P<high> {_CORE} ) )?
    (?P<attached> \s? % | (?: km | m | kg | mm | cm | ft ) \b | (?= - [a-z] ) )?
    (?! [\w:/–] | [.,]\d | -\d | \s\d | (?:st|nd|rd|th)\b )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FIRST_YEAR, _LAST_YEAR = 1900, 2099


@dataclass(frozen=True, slots=True)
class Number:
    """A number as a text has it.

    Attributes:
        lead: Offset of the first of all its words, qualifier and currency taken in.
        start: Offset of its first digit or word in the text, qualifier and currency left out.
        end: Offset after its last, with an attached unit ("400km").
        text: With its bounds and without its unit: "at least 60", "10 to 15", "340 million".
        qualifier: Whether it is meant exactly, roughly, as a bound or as a range.
        low: Its value; the smaller of a range. Of "dozens" the unit it counts in.
        high: The same, or the larger of a range.
        unit: What stands before or on it: "$", "km", "%"; empty where nothing does.
        compound: Whether a hyphen joins it to the word behind it: "3,000-strong".
    """

    lead: int
    start: int
    end: int
    text: str
    qualifier: Qualifier
    low: float
    high: float
    unit: str
    compound: bool


def numbers(text: str, offset: int = 0) -> Iterator[Number]:
    """Numbers of a text in order; `offset` is where it begins in the text it is part of.

    What is no quantity by its form is left out: years, ordinals, clock times, telephone numbers, "4x4", "F-16".
    """
    for match in NUMBER.finditer(text):
        found = match_to_number(match, offset)
        if found:
            yield found


def match_to_number(match: re.Match[str], offset: int = 0) -> Number | None:
    """The number that `NUMBER` matched; None for a year and for two numbers that are no range."""
    low, high = _value(match["low"]), _value(match["high"] or match["low"])
    if high < low:
        return None
    bound = match["qualifier"]
    unit = (match["currency"] or match["attached"] or "").strip()
    is_year = match["low"].isdigit() and len(match["low"]) == len("1900") and _FIRST_YEAR <= low <= _LAST_YEAR
    if is_year and not (bound or unit):
        return None
    qualifier: Qualifier = "about" if _is_round(match["low"]) else "exactly"
    if match["high"]:
        qualifier = "range"
    elif bound:
        qualifier = qualifier_of(bound)
    amount = match.string[match.start("low") : match.end("high" if match["high"] else "low")]
    parts = (bound or "", (match["between"] or "").strip(), amount)
    return Number(
        lead=(match.end("from") if match["from"] else match.start()) + offset,
        start=match.start("low") + offset,
        end=match.end() + offset,
        text=" ".join(" ".join(part for part in parts if part).split()),
        qualifier=qualifier,
        low=low,
        high=high,
        unit=unit,
        compound=match.string[match.end() : match.end() + 1] == "-",
    )


def qualifier_of(bound: str) -> Qualifier:
    """What the words before a number make of it: "at least" of "more than"."""
    return _QUALIFIERS[" ".join(bound.lower().split())]


def _is_round(text: str) -> bool:
    """Whether a number only names its order: "dozens", "tens of thousands"."""
    return text.lower().partition(" ")[0] in (
        "tens",
        "dozens",
        "hundreds",
        "thousands",
        "millions",
        "billions",
        "several",
    )


def _value(text: str) -> float:
    """What a number is worth: "two hundred and fifty" 250, "1.2bn" 1.2 thousand million, "dozens" 12."""
    found = quantity(text)
    return found.least if found else 0.0
