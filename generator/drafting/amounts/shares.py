"""Parts of something in words: "a third of voters", "more than half of the houses", "one in five patients"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.drafting.amounts.numbers import BOUND, Number, qualifier_of
from generator.model.amounts.number_words import WORTH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.drafting.amounts.numbers import Qualifier

# What a figure that is a part of something has for its unit.
SHARE = "share"
_PARTS = {"half": 1 / 2, "third": 1 / 3, "quarter": 1 / 4, "fifth": 1 / 5, "sixth": 1 / 6, "tenth": 1 / 10}
_WHOLES = {"million": 1e6, "billion": 1e9, "trillion": 1e12}
_COUNT = "one | two | three | four | five | six | seven | eight | nine"
_SHARE = re.compile(
    rf"""
    (?: \b (?P<qualifier> {BOUND} ) \s+ )?
    \b (?P<amount>
        (?: (?P<times> an? | {_COUNT} ) [\s-] )? (?(times) | (?= half ) ) (?P<part> {"|".join(_PARTS)} ) s? \b
        (?: \s of \s an? \s (?P<whole> {"|".join(_WHOLES)} ) \b           # a quarter of a million
          | (?= \s of \s (?! an? \b ) )                                    # a third | of voters
          | (?<= half ) (?= \s (?: the | its | their | all ) \b )          # half | the seats
        )
      | (?P<some> {_COUNT} ) \s (?: in | out \s of ) \s (?P<all> {_COUNT} | ten ) \b
        (?= \s [a-z]+ s \b )                                               # one in five | patients
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def shares(text: str, offset: int = 0) -> Iterator[Number]:
    """Parts of something in a text, in order; `offset` is where it begins in the text it is part of."""
    for match in _SHARE.finditer(text):
        yield match_to_share(match, offset)


def match_to_share(match: re.Match[str], offset: int = 0) -> Number:
    """The number that `_SHARE` matched: its value is a part of one, but for "a quarter of a million"."""
    if match["part"]:
        value = WORTH.get((match["times"] or "a").lower(), 1.0) * _PARTS[match["part"].lower()]
    else:
        value = WORTH[match["some"].lower()] / WORTH[match["all"].lower()]
    value *= _WHOLES.get((match["whole"] or "").lower(), 1.0)
    qualifier: Qualifier = qualifier_of(match["qualifier"]) if match["qualifier"] else "exactly"
    return Number(
        lead=match.start() + offset,
        start=match.start("amount") + offset,
        end=match.end() + offset,
        text=" ".join(match[0].split()),
        qualifier=qualifier,
        low=value,
        high=value,
        unit="" if match["whole"] else SHARE,
        compound=False,
    )
