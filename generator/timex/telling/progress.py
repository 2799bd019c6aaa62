"""What a text has told once an expression has been met: how its story goes on from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.timex.calendar.periods import is_wider
from generator.timex.reading.meanings import Fixed, Plain
from generator.timex.telling.asides import looks_aside, stands_in_participle_clause, stands_in_relative_clause
from generator.timex.telling.in_passing import is_in_passing, restates

if TYPE_CHECKING:
    from generator.timex.calendar.periods import Period
    from generator.timex.finding.context import Context
    from generator.timex.reading.meanings import Phrase
    from generator.timex.resolving.situation import Situation
    from generator.timex.resolving.story import Story
    from generator.timex.telling.expressions import Expression
    from generator.timex.telling.surroundings import Surroundings

# Half a year and nine months, which a report on a quarter sums up besides.
_REPORTED_MONTHS = ("P6M", "P9M")
# News that looks back so many days comes back in the next paragraph; so does a history that looks back at all.
_DAYS_OF_FLASHBACK = 365


def gone_on_to(here: Expression, opening: Expression | None, around: Surroundings, situation: Situation) -> Story:
    """What has been told once an expression has been met; one that looks aside moves nothing.

    Args:
        here: The expression.
        opening: The first of its sentence, if that is another.
        around: What stands around it.
        situation: What it was resolved by, with the story so far.
    """
    phrase, period = here.phrase, here.resolved.period
    story = situation.story
    if isinstance(phrase.meaning.when, Plain) and phrase.meaning.when.value in _REPORTED_MONTHS:
        return story.beyond_quarter()
    if period is None or restates(phrase.meaning.when, period, story.latest):
        return story
    if looks_aside(phrase, around):
        return _told_aside(period, phrase, around, situation)
    if period.unit == "quarter" and situation.mode == "news":
        return _gone_on_to_quarter(story, period, situation)
    if situation.mode == "news" and period.unit == "day" and stands_in_relative_clause(around):
        # "The envoy, who came on Monday, left in the evening": of Monday nothing else is told.
        return story.naming(period)
    told = story.left or story.latest
    head = opening.resolved.period if opening else None
    is_history = situation.mode == "narrative"
    # A season or a year is no step of a story of days, however near it lies.
    is_no_step = told is not None and is_wider(period, "month") and not is_wider(told, "month")
    aside = 0 if is_history or is_no_step else _DAYS_OF_FLASHBACK
    if told and period.last < told.first - aside and around.looks_back():
        gone_on = story.back_to(period)
    elif is_history and (
        is_in_passing(period, story.in_days().latest, head, around.boundary, situation.tense)
        or (told and period.last < told.first - _DAYS_OF_FLASHBACK and stands_in_participle_clause(around))
    ):
        gone_on = story.naming(period)
    else:
        gone_on = story.then(period, phrase.meaning.clock or phrase.meaning.part_of_day)
        if is_history and phrase.meaning.modifier == "END" and period.unit == "year":
            gone_on = gone_on.late()
    return gone_on


def reaching(story: Story, before: Expression | None, here: Expression, context: Context) -> Story:
    """A story that has come to an expression, with where the stretch begins that this is the end of.

    Args:
        story: What has been told, with the expression.
        before: The expression before it.
        here: The expression.
        context: The words of the text.
    """
    begin = before.resolved.period if before else None
    if before is None or begin is None or story.latest is None or begin.first > story.latest.first:
        return story
    is_range = context.is_range(before.phrase.start, before.phrase.end, here.phrase.start)
    return story.reaching_from(begin) if is_range and begin.unit != "year" else story


def _told_aside(period: Period, phrase: Phrase, around: Surroundings, situation: Situation) -> Story:
    """What has been told once an expression has been met that looks aside."""
    story = situation.story
    if situation.mode == "news":
        # "The day before, at 8 p.m., he had said": news goes back to that day for the rest of its paragraph.
        return story.back_to(period) if period.unit == "day" and around.looks_back() else story
    # "Besieged since May 1703, it fell on 14 October that year"; but who "ruled since 1876" did so before what is told.
    says_year = around.boundary == "since" and isinstance(phrase.meaning.when, Fixed)
    goes_on = says_year and story.latest is not None and period.last >= story.latest.first
    return story.naming(period) if goes_on else story


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
