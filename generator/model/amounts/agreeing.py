"""Whether two numbers, as sources write them, can both be right: "at least 60" and "100" can, 350 and 400 cannot."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model.amounts.reading import read

if TYPE_CHECKING:
    from generator.model.amounts.reading import Quantity

# What "about 400" still allows, as a part of the number.
_TOLERANCE = 0.025
_PER_CENT = re.compile(r"per ?cent\b|pour cent\b")


def amounts_agree(one: str, other: str) -> bool:
    """Whether two numbers can both be right; where one gives no number, whether they are written alike.

    What stands behind a number must be the same, as in "40 per cent", or be left out by one of them.
    """
    first, second = read(one), read(other)
    if first is None or second is None:
        return _folded(one) == _folded(other)
    rest, other_rest = (_PER_CENT.sub("%", reading.rest) for reading in (first, second))
    if rest and other_rest and rest != other_rest:
        return _folded(one) == _folded(other)
    (low, high), (other_low, other_high) = bounds(first.quantity), bounds(second.quantity)
    return low <= other_high and other_low <= high


def bounds(quantity: Quantity) -> tuple[float, float]:
    """The smallest and the largest number that a quantity can mean."""
    low = 0.0 if quantity.low is None else quantity.low
    high = float("inf") if quantity.high is None else quantity.high
    slack = _TOLERANCE if quantity.about and low == high else 0.0
    return low * (1 - slack), high * (1 + slack)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
