"""Two expressions for one time, side by side: "on 3 May, two days later, …", "on 16 May (6 May Old Style)"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.timex.reading.days_behind import is_day_of
from generator.timex.reading.meanings import Relative, Shift
from generator.timex.resolving.resolve import resolve

if TYPE_CHECKING:
    from generator.timex.finding.context import Context
    from generator.timex.reading.meanings import Phrase
    from generator.timex.resolving.situation import Resolved, Situation
    from generator.timex.resolving.story import Story
    from generator.timex.telling.expressions import Expression


def said_again(
    before: Expression, story_before: Story, phrase: Phrase, situation: Situation, context: Context
) -> Resolved | None:
    """What an expression stands for that says once more what the one right before it says.

    So "a day later" in "on 3 May, a day later, …", and Saturday in "declared at 2.45pm on Saturday".

    Args:
        before: The expression before it.
        story_before: What the text had told of before that one.
        phrase: The expression that may say it again.
        situation: What is known when it is met.
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


def is_in_other_words(before: Expression, here: Expression, context: Context) -> bool:
    """Whether brackets behind a period hold the same by another calendar: "on 16 May (6 May Old Style)"."""
    period, other = before.resolved.period, here.resolved.period
    if period is None or other is None or period.unit != other.unit:
        return False
    return context.tokens.words[before.phrase.end : here.phrase.start] == ("(",)


def counts_beside(before: Phrase, phrase: Phrase, context: Context) -> bool:
    """Whether what is counted stands between commas right behind a date, which it may say once more.

    So "two days later" in "on 3 May, two days later, …": it counts from what was told before the third of May.

    Args:
        before: The expression before it.
        phrase: What may be counted.
        context: The words of the text.
    """
    match phrase.meaning.when:
        case Shift(anchor="told") | Relative(anchor="told"):
            commas, symbols = context.language.is_in["comma"], context.symbols
            return symbols[before.end : phrase.start] in commas and symbols[phrase.end : phrase.end + 1] in commas
        case _:
            return False
