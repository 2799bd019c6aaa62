"""The tagger: a text in, its expressions of time out, each with its date and the reason for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from generator.dates.calendar import weekday
from generator.dates.edtf import parse
from generator.model.time import Timex, TimexType
from generator.timex.calendar.edtf_dates import edtf_date
from generator.timex.calendar.periods import Period, nearest_weekday
from generator.timex.calendar.value import timex_value
from generator.timex.reading.meanings import Meaning, Plain, Shift
from generator.timex.reading.phrases import ReadText, read_text
from generator.timex.resolving.boundaries import between, bounded, next_of_name
from generator.timex.resolving.reason import reason_for
from generator.timex.resolving.resolve import DAY_OF_MONTH_TOLD
from generator.timex.resolving.unknown import open_time, unknown_value
from generator.timex.telling.accounts import with_months_of_account
from generator.timex.telling.expressions import Expression
from generator.timex.telling.lengths_apart import with_date_so_far_away
from generator.timex.telling.mode import mode_of
from generator.timex.telling.opening import plain_weekday
from generator.timex.telling.surroundings import surroundings_of
from generator.timex.telling.telling import resolve_in_order

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator

    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf
    from generator.timex.finding.context import Context
    from generator.timex.resolving.situation import Mode, Resolved

# "After 2 p.m. on Tuesday" may be on Tuesday still, and "before the end of the year" is in that year.
_BOUNDARIES_BY_PART = {"after": "since", "before": "by"}
_BOUNDARIES_INSIDE = {("before", "MID"), ("before", "END"), ("after", "START"), ("after", "MID")}
# Modifiers of a count that is not meant sharply.
_ROUGHLY = ("APPROX", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS")
# How TIMEX3 and EDTF both write that the day of a month is unknown.
_SOME_DAY = "-XX"


def tag(
    text: str,
    reference: datetime.date | None = None,
    mode: Literal["auto", "news", "narrative"] = "auto",
    language: str = "en",
) -> list[Timex]:
    """Find the expressions of time in a text and resolve them.

    Args:
        text: Any text, an article or a sentence of it.
        reference: The day of publication, which "today" and "on Monday" count from; None where unknown.
        mode: `news` leans on the publication date, `narrative` on the dates told before; `auto` decides by the text.
        language: ISO 639-1 code of the text.

    Returns:
        In the order of the text, none overlapping another.

    Raises:
        UsageError: The language is none that Dateline reads.
    """
    read = read_text(text, language)
    publication = reference.toordinal() if reference else None
    decided: Mode = mode_of((phrase.meaning.when for phrase in read.phrases), publication) if mode == "auto" else mode
    return resolve_text(read, publication, decided)


def resolve_text(read: ReadText, publication: Day | None, mode: Mode) -> list[Timex]:
    """Resolve the expressions of a text that has been read, as if it had been published on a day."""
    expressions = _with_intervals(resolve_in_order(read, publication, mode), read.context, publication)
    return [_timex(read, expression, publication) for expression in expressions]


def _with_intervals(
    expressions: Iterable[Expression], context: Context, publication: Day | None
) -> Iterator[Expression]:
    """Give expressions the stretch of time that they bound, alone or with their neighbour."""
    before: Expression | None = None
    for expression in expressions:
        here = _bounding(expression, context)
        if before:
            before = with_months_of_account(before, here, context)
            before = with_date_so_far_away(before, here, context, publication)
            before, here = _as_range(before, here, context)
            yield before
        before = here
    if before:
        yield before


def _bounding(expression: Expression, context: Context) -> Expression:
    """An expression with the stretch that a word before it, such as "since", makes of it."""
    boundary, period = context.boundary(expression.phrase.start), expression.resolved.period
    meaning = expression.phrase.meaning
    if _time(meaning) or (boundary, meaning.modifier) in _BOUNDARIES_INSIDE:
        boundary = _BOUNDARIES_BY_PART.get(boundary, boundary)
    return replace(expression, interval=bounded(boundary, period)) if boundary and period else expression


def _as_range(first: Expression, last: Expression, context: Context) -> tuple[Expression, Expression]:
    """An expression and the next, both with the stretch between them where they are its two ends."""
    begin, end = first.resolved.period, last.resolved.period
    if not begin or not end or begin == end:
        return first, last
    if not context.is_range(first.phrase.start, first.phrase.end, last.phrase.start):
        return first, last
    if begin.unit == end.unit and end.first < begin.first:
        # "From Thursday to Tuesday": what is over began before, what is not ends after.
        if surroundings_of(context, first.phrase.start, last.phrase.end).tense() == "past":
            begin = next_of_name(begin, first.phrase.meaning.when, -1)
        else:
            end = next_of_name(end, last.phrase.meaning.when, 1)
    elif plain_weekday(first.phrase) is not None and plain_weekday(last.phrase) is not None:
        # "From Monday until Wednesday" ends with the first Wednesday.
        end = Period("day", nearest_weekday(begin.first, weekday(end.first), 1))
    interval = between(begin, end)
    return _side(first, begin, interval), _side(last, end, interval)


def _side(expression: Expression, period: Period, interval: Edtf | None) -> Expression:
    """An expression as a side of a range, perhaps with another period than by itself."""
    resolved = expression.resolved
    if period != resolved.period:
        resolved = replace(resolved, period=period)
    return Expression(expression.phrase, resolved, expression.stretch, interval)


def _timex(read: ReadText, expression: Expression, publication: Day | None) -> Timex:
    text, context = read.text, read.context
    phrase, resolved = expression.phrase, expression.resolved
    start, end = context.tokens.starts[phrase.start], context.tokens.ends[phrase.end - 1]
    kind, value = _type_and_value(phrase.meaning, resolved)
    date = expression.stretch or _date(resolved, phrase.meaning)
    return Timex(
        start=start,
        end=end,
        text=text[start:end],
        type=kind,
        value=value,
        date=date,
        rule=resolved.rule,
        reference=edtf_date(resolved.reference) if resolved.reference else None,
        reason=reason_for(text[start:end], resolved.period, resolved.reference, publication) if date else "",
        modifier=phrase.meaning.modifier,
        interval=expression.interval,
    )


def _date(resolved: Resolved, meaning: Meaning) -> Edtf | None:
    """The EDTF date of what was found, marked where the words are rough; the day of "about 3 p.m." is sure."""
    date = edtf_date(resolved.period) if resolved.period else None
    if date is None:
        return None
    if resolved.rule == DAY_OF_MONTH_TOLD:
        return parse(f"{date.text}{_SOME_DAY}")
    if not _is_rough(meaning) or _time(meaning) or date.precision == "interval":
        return date
    return parse(f"{date.text}~")


def _is_rough(meaning: Meaning) -> bool:
    """Whether the words give only about when it was: "around 1990", "more than five years ago", "two decades ago"."""
    counts_decades = isinstance(meaning.when, Shift) and meaning.when.unit == "decade"
    return meaning.modifier in _ROUGHLY or counts_decades


def _type_and_value(meaning: Meaning, resolved: Resolved) -> tuple[TimexType, str]:
    kind: TimexType = "DATE"
    if isinstance(meaning.when, Plain):
        value = meaning.when.value
        is_duration = value.startswith("P") and not value.endswith("_REF")
        kind = "SET" if meaning.is_set else "DURATION" if is_duration else "DATE"
    else:
        value = timex_value(resolved.period) if resolved.period else unknown_value(meaning.when)
    if resolved.rule == DAY_OF_MONTH_TOLD:
        value += _SOME_DAY
    # "About an hour later" tells no time.
    time = resolved.time if resolved.time and not meaning.modifier else _time(meaning)
    if not time:
        return kind, value
    # Of "this morning" in an article without a date the morning alone is known.
    return "TIME", f"{'XXXX-XX-XX' if value.endswith('_REF') else value}T{time}"


def _time(meaning: Meaning) -> str:
    """The time of the day in TIMEX3's letters and digits; empty for a day or more."""
    return meaning.clock or meaning.part_of_day or open_time(meaning.when)
