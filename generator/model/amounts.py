"""Whether two numbers, as sources write them, can both be right: "at least 60" and "100" can, 350 and 400 cannot."""

from __future__ import annotations

import re

# What "about 400" still allows, as a part of the number.
_TOLERANCE = 0.025
_AMOUNT = re.compile(
    r"""
    (?: (?P<from> at \s least | more \s than | over | just \s over | no \s fewer \s than | no \s less \s than )
      | (?P<to> up \s to | at \s most | as \s many \s as | as \s much \s as | no \s more \s than | fewer \s than
          | less \s than | under | just \s under | within )
      | (?P<about> about | around | some | roughly | approximately | nearly | almost | an \s estimated | close \s to )
      | between
    )? \s*
    (?P<low> \d{1,3} (?: ,\d{3} )+ (?: \.\d+ )? | \d+ (?: \.\d+ )? )
    (?: \s* (?: to | and | [-–] ) \s* (?P<high> \d{1,3} (?: ,\d{3} )+ | \d+ (?: \.\d+ )? ) )?
    (?P<scale> \s (?: thousand | million | billion | trillion ) )?
    """,
    re.VERBOSE,
)
_SCALES = {"": 1.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}


def amounts_agree(one: str, other: str) -> bool:
    """Whether two numbers can both be right; where one is not written in digits, whether they are written alike."""
    first, second = _AMOUNT.fullmatch(_folded(one)), _AMOUNT.fullmatch(_folded(other))
    if first is None or second is None:
        return _folded(one) == _folded(other)
    (low, high), (other_low, other_high) = match_to_bounds(first), match_to_bounds(second)
    return low <= other_high and other_low <= high


def match_to_bounds(match: re.Match[str]) -> tuple[float, float]:
    """The smallest and the largest number that what `_AMOUNT` matched can mean."""
    scale = _SCALES[(match["scale"] or "").strip()]
    low = float(match["low"].replace(",", "")) * scale
    high = float((match["high"] or match["low"]).replace(",", "")) * scale
    if match["from"]:
        return low, float("inf")
    if match["to"]:
        return 0.0, high
    slack = _TOLERANCE if match["about"] else 0.0
    return low * (1 - slack), high * (1 + slack)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
