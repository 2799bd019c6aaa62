"""A text's expressions of time resolved one after the other, each in the light of what was told before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.timex.reading.meanings import Plain, Relative, Told
from generator.timex.resolving.resolve import resolve
from generator.timex.resolving.situation import Mode, Resolved, Situation
from generator.timex.resolving.story import Story
from generator.timex.resolving.windows import WINDOW_FROM, WINDOW_UP_TO, portion_date, window_date
from generator.timex.telling.asides import is_in_brackets, looks_aside
from generator.timex.telling.headings import is_heading
from generator.timex.telling.past_midnight import is_past_midnight
from generator.timex.telling.surroundings import surroundings_of
from generator.timex.telling.years_beside import year_of_sentence, year_right_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf
    from generator.timex.calendar.periods import Period
    from generator.timex.finding.context import Context
    from generator.timex.languages.language import Tense
    from generator.timex.reading.meanings import Meaning, Phrase
    from generator.timex.reading.phrases import ReadText
    from generator.timex.telling.surroundings import Surroundings

# Half a year and nine months, which a report on a quarter sums up besides.
_REPORTED_MONTHS = ("P6M", "P9M")
# Who looks back so many days comes back in the next paragraph.
_DAYS_OF_FLASHBACK = 365


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression of time, found, read and resolved.

    Attributes:
        phrase: Its words and what they mean.
        resolved: The period it stands for.
        stretch: The window of time it stands for instead, such as "earlier this week".
        interval: The stretch that it bounds, alone or with its neighbour.
    """

    phrase: Phrase
    resolved: Resolved
    stretch: Edtf | None = None
    interval: Edtf | None = None


def resolve_in_order(of: ReadText, publication: Day | None, mode: Mode) -> Iterator[Expression]:
    """Resolve a text's expressions as if it had been published on a day."""
    context = of.context
    story, told_at = Story(), 0
    written_on = publication
    before: Expression | None = None
    opening: Expression | None = None
    for phrase in of.phrases:
        around = surroundings_of(context, phrase.start, phrase.end)
        if before is None or before.phrase.start < around.first:
            opening = None
        beside = context.same_paragraph(told_at, phrase.start)
        if not beside:
            story = story.returned()
        tense = around.tense()
        situation = Situation(
            written_on,
            story,
            mode,
            tense,
            around.boundary,
            around.is_over(),
            around.is_ahead(),
            _year_beside(before, opening, phrase, context, tense) if before and opening else None,
            beside,
            opening is None and around.looks_back(),
        )
        resolved = _past_midnight(resolve(phrase.meaning.when, situation), phrase.meaning, situation)
        here = _in_window(Expression(phrase, resolved), situation)
        yield here
        gone_on = _gone_on(story, here, around, situation)
        if gone_on is not story:
            story, told_at = _reaching(gone_on, before, phrase, context), phrase.start
        before, opening = here, opening or here
        if resolved.period and is_heading(of, phrase, resolved.period, publication):
            written_on = resolved.period.first


def _year_beside(before: Expression, opening: Expression, phrase: Phrase, context: Context, tense: Tense) -> int | None:
    """The year that the expression right before another, or the first of its sentence, gives it."""
    year = year_right_before(before.phrase, before.resolved.period, phrase, context)
    if year is None and tense == "past":
        year = year_of_sentence(opening.phrase, opening.resolved.period, phrase, context)
    return year


def _reaching(story: Story, before: Expression | None, phrase: Phrase, context: Context) -> Story:
    """A story that has come to an expression, with where the stretch begins that this is the end of."""
    begin = before.resolved.period if before else None
    if before is None or begin is None or story.latest is None or begin.first > story.latest.first:
        return story
    is_range = context.is_range(before.phrase.start, before.phrase.end, phrase.start)
    return story.reaching_from(begin) if is_range and begin.unit != "year" else story


def _past_midnight(resolved: Resolved, meaning: Meaning, situation: Situation) -> Resolved:
    """A time that names no day of its own, on the next day if the story has come to the night before it."""
    day = resolved.period
    match meaning.when:
        case Told("day") | Relative("day", 0, "told") if day and day == situation.story.latest:
            pass
        case _:
            return resolved
    if situation.tense == "future" and situation.boundary not in ("until", "by"):
        return resolved
    if not is_past_midnight(situation.story.time, meaning, is_beside=situation.beside):
        return resolved
    return replace(resolved, period=day.shifted(1))


def _in_window(expression: Expression, situation: Situation) -> Expression:
    """An expression with the window of time that it covers, if it does not cover a whole period."""
    meaning, resolved = expression.phrase.meaning, expression.resolved
    if meaning.window:
        anchor = situation.anchor(meaning.window.anchor)
        if anchor and anchor.unit == "day":
            rule = WINDOW_UP_TO if meaning.window.direction < 0 else WINDOW_FROM
            stretch = window_date(meaning.window, anchor.index)
            return replace(expression, stretch=stretch, resolved=Resolved(None, rule, anchor))
    if meaning.portion and resolved.period and situation.mode == "news":
        return replace(expression, stretch=portion_date(resolved.period, meaning.portion, situation.publication))
    return expression


def _gone_on(story: Story, expression: Expression, around: Surroundings, situation: Situation) -> Story:
    """What has been told once an expression has been met; one that looks aside moves nothing."""
    period, meaning = expression.resolved.period, expression.phrase.meaning
    if isinstance(meaning.when, Plain) and meaning.when.value in _REPORTED_MONTHS:
        return story.beyond_quarter()
    if period is None or looks_aside(expression.phrase, around):
        return story
    if period.unit == "quarter" and situation.mode == "news":
        return _gone_on_to_quarter(story, period, situation)
    if period.unit == "year" and is_in_brackets(expression.phrase, around.context):
        return story
    told = story.left or story.latest
    if told and period.last < told.first - _DAYS_OF_FLASHBACK and around.looks_back():
        return story.back_to(period)
    return story.then(period, meaning.clock or meaning.part_of_day)


def _gone_on_to_quarter(story: Story, quarter: Period, situation: Situation) -> Story:
    """What news has told once it has named a quarter.

    It reports on the latest that is over; a firm's own may end before the calendar's: "it earned less in the fourth
    quarter". It still does when it looks back on another or ahead to the next.
    """
    reported, publication = situation.reported_quarter(), situation.publication
    if reported and quarter.first < reported.first:
        return story
    is_over = publication is not None and quarter.last < publication
    if is_over or (reported is None and situation.tense == "past"):
        return story.reporting(quarter)
    return story.then(quarter)
