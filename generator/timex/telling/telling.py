"""A text's expressions of time resolved one after the other, each in the light of what was told before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from generator.timex.reading.days_behind import is_day_of
from generator.timex.reading.meanings import Relative, Told
from generator.timex.resolving.resolve import resolve
from generator.timex.resolving.situation import Mode, Resolved, Situation
from generator.timex.resolving.story import Story
from generator.timex.resolving.windows import WINDOW_FROM, WINDOW_UP_TO, portion_date, window_date
from generator.timex.telling.apposition import counts_beside, is_in_brackets_behind
from generator.timex.telling.headings import in_entry, is_heading, opens_entry
from generator.timex.telling.in_passing import counts_in_years
from generator.timex.telling.past_midnight import is_past_midnight
from generator.timex.telling.progress import gone_on_to
from generator.timex.telling.surroundings import surroundings_of
from generator.timex.telling.years_beside import year_of_end, year_of_sentence, year_right_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf
    from generator.timex.calendar.periods import Period
    from generator.timex.finding.context import Context
    from generator.timex.languages.language import Tense
    from generator.timex.reading.meanings import Meaning, Phrase
    from generator.timex.reading.phrases import ReadText


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
    story_before = story
    written_on = publication
    headed: Period | None = None
    before: Expression | None = None
    opening: Expression | None = None
    for phrase, behind in zip_longest(of.phrases, of.phrases[1:]):
        around = surroundings_of(context, phrase.start, phrase.end)
        if before is None or before.phrase.start < around.first:
            opening = None
        beside = context.same_paragraph(told_at, phrase.start)
        if not beside:
            story = story.returned()
        tense = around.tense()
        # What news tells of in a relative clause holds up to its end.
        is_same_clause = mode == "news" and before is not None and context.same_clause(before.phrase.end, phrase.start)
        is_first = mode == "narrative" and story.latest is None
        year = year_of_end(phrase, behind, context, is_first=is_first) if behind else None
        if year is None and before and opening:
            year = _year_beside(before, opening, phrase, context, tense)
        situation = Situation(
            written_on,
            story if counts_in_years(phrase.meaning.when) or is_same_clause else story.in_days(),
            mode,
            tense,
            around.boundary,
            around.is_over(),
            around.is_ahead(),
            year,
            beside,
            opening is None and around.looks_back(),
        )
        is_head = mode == "news" and opens_entry(of, phrase)
        if is_head:
            situation = in_entry(situation, phrase.meaning, headed)
        resolved = _past_midnight(resolve(phrase.meaning.when, situation), phrase.meaning, situation)
        again = _once_more(before, phrase, situation, story_before, context) if before else None
        here = _in_window(Expression(phrase, again or resolved), situation)
        yield here
        is_told = again is not None or (before is not None and _is_in_other_words(before, here, context))
        head = opening.resolved.period if opening else None
        story_before = situation.story
        gone_on = story_before if is_told else gone_on_to(resolved.period, phrase, head, around, situation)
        if gone_on is not story_before:
            story, told_at = _reaching(gone_on, before, phrase, context), phrase.start
        before, opening = here, opening or here
        if is_head and not phrase.meaning.clock:
            headed = resolved.period or headed
        if resolved.period and is_heading(of, phrase, resolved.period, publication):
            written_on = resolved.period.first


def _year_beside(before: Expression, opening: Expression, phrase: Phrase, context: Context, tense: Tense) -> int | None:
    """The year that the expression right before another, or the first of its sentence, gives it."""
    year = year_right_before(before.phrase, before.resolved.period, phrase, context)
    if year is None and tense == "past":
        year = year_of_sentence(opening.phrase, opening.resolved.period, phrase, context)
    return year


def _once_more(
    before: Expression, phrase: Phrase, situation: Situation, story_before: Story, context: Context
) -> Resolved | None:
    """What a time stands for that says once more what the date right before it says.

    So "a day later" in "on 3 May, a day later, …", and Saturday in "declared at 2.45pm on Saturday".

    Args:
        before: The expression before it.
        phrase: The expression that may say it again.
        situation: What is known when it is met.
        story_before: What the text had told of before that date.
        context: The words of the text.

    Returns:
        None if it says something new.
    """
    if is_day_of(before.phrase, phrase, context):
        return before.resolved
    date = before.resolved.period
    if date is None or not counts_beside(before.phrase, phrase, context):
        return None
    resolved = resolve(phrase.meaning.when, replace(situation, story=story_before))
    counted = resolved.period
    return resolved if counted and counted.first <= date.last and date.first <= counted.last else None


def _is_in_other_words(before: Expression, here: Expression, context: Context) -> bool:
    """Whether brackets behind a day hold the same day by another calendar: "on 16 May (6 May Old Style)"."""
    period, other = before.resolved.period, here.resolved.period
    if period is None or other is None or period.unit != other.unit:
        return False
    return is_in_brackets_behind(before.phrase, here.phrase, context)


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
    if situation.boundary == "since":
        # "At 8 p.m. they were found; they had been there since two that morning".
        return resolved
    is_next = is_past_midnight(situation.story.time, meaning, is_beside=situation.beside)
    return replace(resolved, period=day.shifted(1)) if is_next and situation.may_reach(day.first + 1) else resolved


def _in_window(expression: Expression, situation: Situation) -> Expression:
    """An expression with the window of time that it covers, if it does not cover a whole period."""
    meaning, resolved = expression.phrase.meaning, expression.resolved
    if meaning.window:
        anchor = situation.anchor(meaning.window.anchor)
        if anchor and anchor.unit == "day":
            rule = WINDOW_UP_TO if meaning.window.direction < 0 else WINDOW_FROM
            stretch = window_date(meaning.window, anchor.index)
            return replace(expression, stretch=stretch, resolved=Resolved(None, rule, anchor))
    if meaning.portion == "rest" and resolved.period and _ends_now(resolved.period, situation):
        # On a Sunday nothing is left of the week: "later this week" is in the next.
        return replace(expression, resolved=replace(resolved, period=resolved.period.shifted(1)))
    if meaning.portion and resolved.period and situation.mode == "news":
        return replace(expression, stretch=portion_date(resolved.period, meaning.portion, situation.publication))
    return expression


def _ends_now(period: Period, situation: Situation) -> bool:
    """Whether a period that is told of as still to come ends with the day of publication."""
    return situation.tense != "past" and period.unit != "day" and period.last == situation.publication
