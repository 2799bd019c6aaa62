"""What words set beside a story, so that it is no step of it: "since May", "the 1978 treaty", "a year earlier".

What stands beside it by its distance alone is in `in_passing`.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from generator.timex.calendar.periods import Period
from generator.timex.reading.meanings import Fixed, Named, Relative, Shift

if TYPE_CHECKING:
    from generator.timex.finding.context import Context
    from generator.timex.reading.meanings import Phrase
    from generator.timex.telling.surroundings import Surroundings

# So far a clause with "since" reaches, in words.
_REACH_OF_SINCE = 8


def looks_aside(phrase: Phrase, around: Surroundings) -> bool:
    """Whether an expression looks aside or back from what is told.

    So "the 1988 period", "the 1978 treaty", "(2003)", "a year earlier", "since May".

    Args:
        phrase: The expression.
        around: What stands around it.
    """
    match phrase.meaning.when:
        case Fixed(Period("year")) if is_attribute(phrase, around.context) or is_in_brackets(phrase, around.context):
            return True
        case Named(unit="quarter", number=None):
            return True
        case Shift(count=1, unit="year", direction=-1):
            return True
        case (
            Shift(direction=step, anchor="told")
            | Relative(offset=step, anchor="told")
            | Named(offset=int(step), anchor="told")
        ):
            return step < 0
        case _:
            return is_aside(around)


def is_aside(around: Surroundings) -> bool:
    """Whether an expression is told in passing: "since May", "since it was declared in May", "published in May".

    What more is said of it is told after all: "not since May, when the bridge fell".
    """
    context, start, end = around.context, around.start, around.end
    if around.boundary == "cited":
        return True
    is_in, symbols = context.language.is_in, context.symbols
    if symbols[end : end + 1] in is_in["comma"] and symbols[end + 1 : end + 2] in is_in["at-which"]:
        return False
    nearest = bisect_right(context.sinces, start) - 1
    since = context.sinces[nearest] if nearest >= 0 else -1
    return since >= max(around.first, start - _REACH_OF_SINCE) and context.same_clause(since, start)


def stands_in_relative_clause(around: Surroundings) -> bool:
    """Whether an expression stands in a relative clause between two commas: "the envoy, who came on Monday, left"."""
    opening = _opening_between_commas(around)
    context = around.context
    return opening is not None and context.symbols[opening] in context.language.is_in["relative-pronoun"]


def stands_in_participle_clause(around: Surroundings) -> bool:
    """Whether an expression stands behind a participle between two commas: "the ship, built in 1938, left"."""
    opening = _opening_between_commas(around)
    return opening is not None and around.before >= 0 and around.context.cues[around.before] == opening


def _opening_between_commas(around: Surroundings) -> int | None:
    """Number of the first token of what stands between the two commas around an expression; None without them."""
    commas = around.context.commas
    behind = bisect_right(commas, around.start)
    if not 0 < behind < len(commas):
        return None
    opened, closed = commas[behind - 1], commas[behind]
    return opened + 1 if around.first <= opened and closed < around.last else None


def is_attribute(phrase: Phrase, context: Context) -> bool:
    """Whether an expression stands between an article and a noun, which it only tells apart: "the 1978 treaty"."""
    is_in, symbols = context.language.is_in, context.symbols
    before, behind = symbols[phrase.start - 1 : phrase.start], symbols[phrase.end : phrase.end + 1]
    return before in is_in["determiner"] and behind in is_in["word"]


def is_in_brackets(phrase: Phrase, context: Context) -> bool:
    """Whether brackets hold an expression and nothing else, as they do the year of a work cited: "(2003)"."""
    tokens = context.tokens.words
    return tokens[phrase.start - 1 : phrase.start] == ("(",) and tokens[phrase.end : phrase.end + 1] == (")",)
