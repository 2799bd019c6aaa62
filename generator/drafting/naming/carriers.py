"""Newspapers, broadcasters and agencies that only carry what somebody said: "told the Herald", "said on Nola TV"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.lexicon import words
from generator.drafting.lexicon.demonyms import is_demonym
from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.lexicon.tokens import Token
    from generator.drafting.naming.capital_runs import Run

MEDIA = word_set(
    "television tv radio news newspaper daily weekly magazine agency broadcaster channel station website network press"
)
_BETWEEN = MEDIA | words.ARTICLES | {"'s", "state", "local", "public", "national", "private"}
# How many words may stand between "told" and the carrier: "told | the Peruvian news agency | Andina".
_REACH = 6


def only_carries(tokens: Sequence[Token], run: Run) -> bool:
    """Whether a mention names whom a statement was made to and does nothing else.

    Args:
        tokens: The sentence.
        run: A run of capitals in it.
    """
    after = tokens[run.end].lower if run.end < len(tokens) else ""
    if _is_medium(run) or after in MEDIA:
        return True
    at = run.first - 1
    named = False
    while at >= 0 and run.first - at <= _REACH and (tokens[at].lower in _BETWEEN or is_demonym(tokens[at].lower)):
        named = named or tokens[at].lower in MEDIA
        at -= 1
    told = at >= 0 and tokens[at].lower in ("told", "tells")
    goes_on = after in words.PREPOSITIONS | words.SUBORDINATORS | {"", "that", "he", "she", "it", "they"}
    stands_alone = len(run.tokens) == 1 and (goes_on or not after[0].isalnum())
    return named or (told and stands_alone)


def _is_medium(run: Run) -> bool:
    return any(token.lower in MEDIA for token in run.tokens[-2:]) and len(run.tokens) > 1
