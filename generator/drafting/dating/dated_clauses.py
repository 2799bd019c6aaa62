"""Dates of clauses, as far as their own sentence tells."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.dates.edtf import parse
from generator.drafting.lexicon.verb_classes import SCHEDULING
from generator.model.time import Dating

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.dates.edtf import Edtf
    from generator.drafting.grammar.clauses import Clause
    from generator.drafting.grammar.predicates import Predicate
    from generator.drafting.grammar.utterances import Utterance
    from generator.model.time import Timex

# Before an expression of time, these make it a limit and not the day on which something happens.
_LIMITS = frozenset({"until", "till", "before", "than", "for", "by"})
# But an hour or part of a day lies on its day: "shortly before dawn on Monday", "by noon".
_ON_THE_DAY = frozenset({"before", "by"})

_JOINING = frozenset({"and", "on", "the"})
# An hour without a day: the day was told before, so the clause has no date of its own.
_CLOCK_ALONE = re.compile(
    r"""
    (?: (?: about | around | nearly | shortly | after | before | just ) \s+ )*
    (?: \d{1,2} (?: [:.] \d{2} )? \s* (?: [ap]\.?m\.? | hours | o['’]clock | GMT )? | noon | midnight )
    (?: \s+ (?: GMT | local\ time ) )?
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date for one clause.

    Attributes:
        dating: When, and why then.
        own: Whether the words it rests on stand in the clause itself.
        begins: Whether the date is where a state begins ("since April").
    """

    dating: Dating
    own: bool
    begins: bool = False


@dataclass(frozen=True, slots=True)
class TimeInClause:
    """A date or hour among the words of a clause.

    Attributes:
        timex: The expression; it has a date.
        first: Index of its first token in the utterance.
        last: Index of its last token.
    """

    timex: Timex
    first: int
    last: int


def times_in(utterance: Utterance, indices: Sequence[int]) -> list[TimeInClause]:
    """The dated expressions of time among some tokens, in their order."""
    found: dict[int, TimeInClause] = {}
    for index in indices:
        timex = utterance.times.get(index)
        if timex is not None and timex.date is not None:
            first = found[timex.start].first if timex.start in found else index
            found[timex.start] = TimeInClause(timex, first, index)
    return _joined(utterance, list(found.values()))


def _joined(utterance: Utterance, times: Sequence[TimeInClause]) -> list[TimeInClause]:
    """Expressions of time, days that follow each other and are joined as one span: "on Thursday and Friday"."""
    found: list[TimeInClause] = []
    for time in times:
        before = found[-1] if found else None
        span = _span_of(utterance, before, time) if before else None
        if before is None or span is None:
            found.append(time)
            continue
        text = utterance.stretch(before.first, time.last + 1)
        found[-1] = TimeInClause(replace(before.timex, text=text, interval=span), before.first, time.last)
    return found


def _span_of(utterance: Utterance, one: TimeInClause, other: TimeInClause) -> Edtf | None:
    """The days from one expression to another that "and" joins to it; None where they are no days in a row."""
    between = {utterance.word(index) for index in range(one.last + 1, other.first)}
    first, last = one.timex.span, other.timex.date
    if first is None or last is None or "and" not in between or not between <= _JOINING:
        return None
    first_day = first.text.partition("/")[0]
    if one.timex.type != "DATE" or other.timex.type != "DATE":
        return None  # "on Tuesday and overnight"
    follows = first.end is not None and first.end == last.begin and last.is_day
    is_plain = all(letter.isdigit() or letter == "-" for letter in first_day + last.text)
    return parse(f"{first_day}/{last.text}") if follows and is_plain else None


def dating_of(utterance: Utterance, time: TimeInClause) -> Dating | None:
    """The date of an expression with its reason, the small words before it taken in ("late on Thursday")."""
    timex = time.timex
    if timex.span is None:
        return None
    first = time.first
    while first - 1 in utterance.blocked and first - 1 not in utterance.times:
        first -= 1
    return Dating(timex.span, utterance.stretch(first, _last_of(utterance, time) + 1), timex.rule, timex.reason)


def _last_of(utterance: Utterance, time: TimeInClause) -> int:
    """The last token of an expression, of a length of time that of the day behind it: "two days after | Monday"."""
    if time.timex.type != "DURATION":
        return time.last
    behind = next((utterance.times[index] for index in sorted(utterance.times) if index > time.last), time.timex)
    return max(index for index, timex in utterance.times.items() if timex is behind)


def dated_by(utterance: Utterance, time: TimeInClause, verb: Predicate) -> Dated | None:
    """The date that an expression gives the verb of its clause; None for a limit ("before next week")."""
    before = utterance.word(time.first - 1)
    dating = dating_of(utterance, time)
    is_scheduled = before == "for" and verb.lexeme in SCHEDULING
    on_the_day = before in _ON_THE_DAY and time.timex.type == "TIME"
    is_limit = before in _LIMITS and not (is_scheduled or on_the_day)
    if dating is None or is_limit or _measures_another(utterance, time):
        return None
    return Dated(dating, own=not _CLOCK_ALONE.fullmatch(time.timex.text), begins=before == "since")


def dated_by_antecedent(utterance: Utterance, clause: Clause) -> Dated | None:
    """The date that a clause describes: "in 1994, when | the ferry caught fire"; None where it describes none."""
    if clause.connector != "when":
        return None
    at = min(clause.indices) - 1
    while at > 0 and utterance.word(at) in ("when", ","):
        at -= 1
    timex = utterance.times.get(at)
    if timex is None or timex.date is None:
        return None
    first = next(index for index, one in utterance.times.items() if one is timex)
    # "since 1994, when …": the ferry burnt in that year, not ever since.
    dating = dating_of(utterance, TimeInClause(replace(timex, interval=None), first, at))
    return Dated(dating, own=True) if dating else None


def _measures_another(utterance: Utterance, time: TimeInClause) -> bool:
    """Whether a time says of which day a thing is, or how much of a span is left, rather than when the verb happened.

    "Monday's closing price", "for the rest of the week".
    """
    is_owner = utterance.word(time.last + 1) == "'s"
    rest = any(utterance.word(time.first - back) in ("rest", "remainder") for back in (2, 3))
    return is_owner or rest
