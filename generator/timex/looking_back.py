"""What a text tells in passing, or of what was before: "since May", "the 1978 treaty", "talks had opened in May"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.timex.context import Context

# So far a clause with "since" reaches, in words.
_REACH_OF_SINCE = 8
# An auxiliary stands so near before its verb: "had at last opened".
_CLOSE = 3


def looks_back(context: Context, start: int, end: int) -> bool:
    """Whether the nearest verb of an expression is in the tense of what was before: "talks had opened in May".

    Args:
        context: The words of the text.
        start: Number of the expression's first token.
        end: Number of the token after its last.
    """
    if context.boundary(start):
        # "By May talks had opened" tells how far it had come.
        return False
    cues = context.cues
    first, last = context.sentence(start)
    before, behind = bisect_left(cues, start) - 1, bisect_left(cues, end)
    if before >= 0 and first <= cues[before]:
        has_auxiliary = before > 0 and cues[before] - cues[before - 1] <= _CLOSE
        return _is_pluperfect(context, before) or (has_auxiliary and _is_pluperfect(context, before - 1))
    return behind < len(cues) and cues[behind] < last and _is_pluperfect(context, behind)


def _is_pluperfect(context: Context, cue: int) -> bool:
    """Whether a cue is the auxiliary of what was before what is told."""
    return context.symbols[context.cues[cue]] in context.language.is_in["pluperfect"]


def is_aside(context: Context, start: int, end: int) -> bool:
    """Whether an expression is told in passing: "since May", "since it was declared in May", "published in May".

    What more is said of it is told after all: "not since May, when the bridge fell".

    Args:
        context: The words of the text.
        start: Number of the expression's first token.
        end: Number of the token after its last.
    """
    is_in, symbols = context.language.is_in, context.symbols
    if context.boundary(start) == "cited":
        return True
    if is_in["comma"] >= {*symbols[end : end + 1]} and symbols[end + 1 : end + 2] in is_in["at-which"]:
        return False
    first, _ = context.sentence(start)
    for position in range(start, max(first, start - _REACH_OF_SINCE) - 1, -1):
        if context.boundary(position) == "since":
            return True
        if symbols[position - 1 : position] in is_in["comma"]:
            return False
    return False


def is_attribute(context: Context, start: int, end: int) -> bool:
    """Whether an expression stands between an article and a noun, which it only tells apart: "the 1978 treaty".

    Args:
        context: The words of the text.
        start: Number of the expression's first token.
        end: Number of the token after its last.
    """
    is_in, symbols = context.language.is_in, context.symbols
    return symbols[start - 1 : start] in is_in["determiner"] and symbols[end : end + 1] in is_in["word"]
