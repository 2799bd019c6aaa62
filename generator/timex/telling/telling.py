"""A text's expressions of time resolved one after the other, each in the light of what was told before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from generator.timex.resolving.resolve import resolve
from generator.timex.resolving.situation import Mode, Resolved, Situation
from generator.timex.resolving.story import Story
from generator.timex.resolving.windows import WINDOW_FROM, WINDOW_UP_TO, portion_date, window_date
from generator.timex.telling.apposition import is_in_other_words, said_again
from generator.timex.telling.days_ahead import days_ahead
from generator.timex.telling.expressions import Expression
from generator.timex.telling.headings import dated_paragraphs, in_entry, is_heading, opens_entry
from generator.timex.telling.in_passing import counts_in_years
from generator.timex.telling.past_midnight import on_next_day
from generator.timex.telling.progress import gone_on_to, reaching
from generator.timex.telling.surroundings import surroundings_of
from generator.timex.telling.years_beside import year_beside, year_of_begin, year_of_end

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.dates.calendar import Day
    from generator.timex.calendar.periods import Period
    from generator.timex.reading.meanings import Phrase
    from generator.timex.reading.phrases import ReadText
    from generator.timex.telling.surroundings import Surroundings

_NOTHING_TOLD = Story()
# What lies so many days before the publication is history to news.
_DAYS_OF_BACKGROUND = 31


@dataclass(frozen=True, slots=True)
class Telling:
    """A text told up to some expression: all that the next is met with.

    Attributes:
        mode: Which way the text leans.
        written_on: Day on which what follows was written: that of publication, or of the latest heading.
        story: What has been told of.
        told_at: Number of the first token of the expression that moved the story last.
        before: The latest expression; None at the beginning.
        story_before: What that one was resolved by.
        opening: The first expression of the sentence of that one.
        entry: The latest date that opened an entry of a chronology, with what it stands for; None where none did.
    """

    mode: Mode
    written_on: Day | None
    story: Story = _NOTHING_TOLD
    told_at: int = 0
    before: Expression | None = None
    story_before: Story = _NOTHING_TOLD
    opening: Expression | None = None
    entry: Expression | None = None


def resolve_in_order(of: ReadText, publication: Day | None, mode: Mode) -> Iterator[Expression]:
    """Resolve a text's expressions as if it had been published on a day."""
    context = of.context
    telling = Telling(mode, publication)
    entries = dated_paragraphs(of) if mode == "news" else ()
    for phrase, behind, day_ahead in zip_longest(of.phrases, of.phrases[1:], days_ahead(of.phrases)):
        around = surroundings_of(context, phrase.start, phrase.end)
        telling = _returned(telling, around)
        situation = _situation(telling, around, phrase, behind, day_ahead)
        is_entry = mode == "news" and (phrase.start in entries or opens_entry(of, phrase))
        if is_entry:
            situation = in_entry(situation, phrase.meaning, telling.entry.resolved.period if telling.entry else None)
        again = said_again(telling.before, telling.story_before, phrase, situation, context) if telling.before else None
        resolved = again or on_next_day(resolve(phrase.meaning.when, situation), phrase.meaning, situation)
        here = _in_window(Expression(phrase, resolved), situation)
        yield here
        is_new = not again and not (telling.before and is_in_other_words(telling.before, here, context))
        telling = _gone_on(telling, here, around, situation, is_new=is_new)
        if is_entry and not phrase.meaning.clock and resolved.period:
            telling = replace(telling, entry=here)
        if resolved.period and is_heading(of, phrase, resolved.period, publication):
            telling = replace(telling, written_on=resolved.period.first)


def _returned(telling: Telling, around: Surroundings) -> Telling:
    """A telling come to an expression: a new paragraph returns from what the last turned to that was long before."""
    if not telling.story.left or _is_beside(telling, around):
        return telling
    return replace(telling, story=telling.story.returned())


def _situation(
    telling: Telling, around: Surroundings, phrase: Phrase, behind: Phrase | None, day_ahead: Period | None
) -> Situation:
    """What is known when an expression is met that a text has come to.

    Args:
        telling: What the text has told.
        around: What stands around the expression.
        phrase: The expression.
        behind: The one behind it.
        day_ahead: The next day behind it that says its year.
    """
    context, before, opening = around.context, telling.before, _opening(telling, around)
    tense = around.tense()
    # What news tells of in a relative clause holds up to its end.
    is_same_clause = (
        telling.mode == "news" and before is not None and context.same_clause(before.phrase.end, phrase.start)
    )
    keeps_story = is_same_clause or counts_in_years(phrase.meaning.when)
    is_first = telling.mode == "narrative" and telling.story.latest is None
    year = year_of_end(phrase, behind, context, is_first=is_first) if behind else None
    if year is None and before:
        year = year_of_begin(before, phrase, context, telling.written_on if tense == "past" else None)
    if year is None and before and opening:
        year = year_beside(before, opening, phrase, context, tense)
    return Situation(
        publication=telling.written_on,
        story=telling.story if keeps_story else telling.story.in_days(),
        mode="narrative" if _is_in_entry(telling, around) else telling.mode,
        tense=tense,
        boundary=around.boundary,
        is_over=around.is_over(),
        is_ahead=around.is_ahead(),
        year_beside=year,
        beside=_is_beside(telling, around),
        looks_back=opening is None and around.looks_back(),
        day_ahead=day_ahead,
    )


def _gone_on(
    telling: Telling, here: Expression, around: Surroundings, situation: Situation, *, is_new: bool
) -> Telling:
    """A telling gone on to an expression.

    Args:
        telling: What the text had told.
        here: The expression.
        around: What stands around it.
        situation: What it was resolved by.
        is_new: Whether it says more than the one before it.
    """
    story, told_at, opening = telling.story, telling.told_at, _opening(telling, around)
    if is_new:
        gone_on = gone_on_to(here, opening, around, situation)
        if gone_on is not situation.story:
            story, told_at = reaching(gone_on, telling.before, here, around.context), here.phrase.start
    return Telling(
        telling.mode, telling.written_on, story, told_at, here, situation.story, opening or here, telling.entry
    )


def _opening(telling: Telling, around: Surroundings) -> Expression | None:
    """The first expression of the sentence that an expression stands in; None where this is the first."""
    opening = telling.opening
    return opening if opening and opening.phrase.start >= around.first else None


def _is_beside(telling: Telling, around: Surroundings) -> bool:
    """Whether an expression stands in the paragraph that moved the story last."""
    return around.context.same_paragraph(telling.told_at, around.start)


def _is_in_entry(telling: Telling, around: Surroundings) -> bool:
    """Whether an expression stands in the paragraph of an entry that tells of what was long before the publication."""
    entry, written_on = telling.entry, telling.written_on
    period = entry.resolved.period if entry else None
    if entry is None or period is None or written_on is None or period.last >= written_on - _DAYS_OF_BACKGROUND:
        return False
    return around.context.same_paragraph(entry.phrase.start, around.start)


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
