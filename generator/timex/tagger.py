"""The tagger: a text in, its expressions of time out, each with its date and the reason for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from generator.dates.edtf import parse
from generator.model.time import Timex, TimexType
from generator.timex.boundaries import between, bounded, not_before
from generator.timex.context import Context, context_of
from generator.timex.edtf_dates import edtf_date
from generator.timex.find import find
from generator.timex.language import language as language_of
from generator.timex.meanings import Meaning, Named, Plain, Relative, Shift
from generator.timex.mode import mode_of
from generator.timex.readings import READINGS
from generator.timex.reason import reason_for
from generator.timex.resolve import resolve
from generator.timex.situation import Mode, Resolved, Situation
from generator.timex.story import Story
from generator.timex.value import timex_value, unknown_value
from generator.timex.words import Words

if TYPE_CHECKING:
    import datetime

    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf
    from generator.timex.periods import Period


@dataclass(frozen=True, slots=True)
class _Expression:
    """An expression of time, found, read and resolved."""

    words: Words
    meaning: Meaning
    resolved: Resolved
    interval: Edtf | None = None


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
    context = context_of(text, language_of(language))
    publication = reference.toordinal() if reference else None
    read = [
        (words, READINGS[match.rule.reads](words))
        for match in find(context.symbols, context.language)
        if match.rule.reads != "nothing"
        for words in Words(match, context.tokens.words, context.language, match.start, match.end).expressions()
    ]
    decided: Mode = mode_of((meaning.when for _, meaning in read), publication) if mode == "auto" else mode
    expressions = _with_intervals(_resolved(read, context, publication, decided), context)
    return [_timex(text, context, expression, publication) for expression in expressions]


def _resolved(
    read: list[tuple[Words, Meaning]], context: Context, publication: Day | None, mode: Mode
) -> list[_Expression]:
    """Resolve expression after expression, each in the light of those before it."""
    story = Story()
    expressions: list[_Expression] = []
    for words, meaning in read:
        tense = context.tense(words.start, words.end)
        situation = Situation(publication, story, mode, tense, context.boundary(words.start))
        resolved = resolve(meaning.when, situation)
        expressions.append(_Expression(words, meaning, resolved))
        story = _gone_on(story, expressions[-1], context)
    return expressions


def _gone_on(story: Story, expression: _Expression, context: Context) -> Story:
    """What has been told once an expression has been met; one that looks aside moves nothing."""
    period = expression.resolved.period
    if period is None or _looks_back(expression, context):
        return story
    if period.unit == "year" and _in_brackets(expression.words, context):
        return story
    return story.then(period)


def _looks_back(expression: _Expression, context: Context) -> bool:
    """Whether an expression looks back from what is told: "a year earlier", "the previous April", "since May"."""
    match expression.meaning.when:
        case Shift(direction=step) | Relative(offset=step, anchor="told") | Named(offset=int(step), anchor="told"):
            return step < 0
        case _:
            return context.boundary(expression.words.start) == "since"


def _in_brackets(words: Words, context: Context) -> bool:
    """Whether brackets hold an expression and nothing else, as they do the year of a work cited: "(2003)"."""
    tokens = context.tokens.words
    return tokens[words.start - 1 : words.start] == ("(",) and tokens[words.end : words.end + 1] == (")",)


def _with_intervals(expressions: list[_Expression], context: Context) -> list[_Expression]:
    """Give expressions the stretch of time that they bound, alone or with their neighbour."""
    bounding = [
        replace(expression, interval=bounded(context.boundary(expression.words.start), expression.resolved.period))
        if expression.resolved.period
        else expression
        for expression in expressions
    ]
    for index in range(len(bounding) - 1):
        first, last = bounding[index], bounding[index + 1]
        begin, end = first.resolved.period, last.resolved.period
        if begin and end and begin != end and context.is_range(first.words.start, first.words.end, last.words.start):
            end = not_before(end, last.meaning.when, begin)
            interval = between(begin, end)
            bounding[index] = replace(first, interval=interval)
            bounding[index + 1] = replace(last, interval=interval, resolved=replace(last.resolved, period=end))
    return bounding


def _timex(text: str, context: Context, expression: _Expression, publication: Day | None) -> Timex:
    words, meaning, resolved = expression.words, expression.meaning, expression.resolved
    start, end = context.tokens.starts[words.start], context.tokens.ends[words.end - 1]
    kind, value = _type_and_value(meaning, resolved.period)
    date = _date(resolved.period, meaning.modifier) if resolved.period else None
    return Timex(
        start=start,
        end=end,
        text=text[start:end],
        type=kind,
        value=value,
        date=date,
        rule=resolved.rule,
        reference=edtf_date(resolved.reference) if resolved.reference else None,
        reason=reason_for(text[start:end], resolved.reference, publication) if date else "",
        modifier=meaning.modifier,
        interval=expression.interval,
    )


def _date(period: Period, modifier: str) -> Edtf | None:
    """The EDTF date of a period, marked where the words say "about"."""
    date = edtf_date(period)
    if date is None or modifier != "APPROX" or date.precision == "interval":
        return date
    return parse(f"{date.text}~")


def _type_and_value(meaning: Meaning, period: Period | None) -> tuple[TimexType, str]:
    if isinstance(meaning.when, Plain):
        value = meaning.when.value
        is_duration = value.startswith("P") and not value.endswith("_REF")
        return "SET" if meaning.is_set else "DURATION" if is_duration else "DATE", value
    value = timex_value(period) if period else unknown_value(meaning.when)
    time = meaning.clock or meaning.part_of_day
    return ("TIME", f"{value}T{time}") if time else ("DATE", value)
