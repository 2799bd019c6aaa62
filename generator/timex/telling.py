"""A text read once, and resolved for any day of publication.

One expression is resolved after the other, each in the light of what was told before.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.timex.context import Context, context_of
from generator.timex.find import find
from generator.timex.language import language as language_of
from generator.timex.meanings import Meaning, Named, Plain, Relative, Shift
from generator.timex.readings import READINGS
from generator.timex.resolve import resolve
from generator.timex.situation import Mode, Resolved, Situation
from generator.timex.story import Story
from generator.timex.windows import WINDOW_FROM, WINDOW_UP_TO, portion_date, window_date
from generator.timex.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf
    from generator.timex.find import Match
    from generator.timex.language import Language

# Half a year and nine months, which a report on a quarter sums up besides.
_REPORTED_MONTHS = ("P6M", "P9M")


@dataclass(frozen=True, slots=True)
class Phrase:
    """An expression of time, found and read.

    Attributes:
        start: Number of its first token.
        end: Number of the token after its last.
        meaning: What it means.
    """

    start: int
    end: int
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text with what its expressions mean, before anything is known of its day of publication.

    Attributes:
        text: The text.
        context: Its words, as the rules see them.
        phrases: Its expressions, in its order.
    """

    text: str
    context: Context
    phrases: Sequence[Phrase]

    def place(self, phrase: Phrase) -> tuple[int, str]:
        """Offset and words of one of its expressions."""
        tokens = self.context.tokens
        start = tokens.starts[phrase.start]
        return start, self.text[start : tokens.ends[phrase.end - 1]]


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


def read_text(text: str, language: str) -> ReadText:
    """Find and read a text's expressions.

    Args:
        text: Any text.
        language: ISO 639-1 code of the text.

    Raises:
        UsageError: The language is none that Dateline reads.
    """
    context = context_of(text, language_of(language))
    tokens = context.tokens.words
    # News says "Monday" again and again, and the same words mean the same.
    known: dict[tuple[str, tuple[str, ...]], list[Phrase]] = {}
    phrases: list[Phrase] = []
    for match in find(context.symbols, context.language):
        if match.rule.reads == "nothing":
            continue
        said = (match.rule.name, tokens[match.start : match.end])
        if said not in known:
            known[said] = _phrases(match, tokens, context.language)
        offset = match.start - known[said][0].start
        phrases += [Phrase(first.start + offset, first.end + offset, first.meaning) for first in known[said]]
    return ReadText(text, context, phrases)


def _phrases(match: Match, tokens: Sequence[str], language: Language) -> list[Phrase]:
    """The expression, or the two, of a match."""
    words = Words(match.rule, match.kept(), tokens, language, match.start, match.end)
    return [Phrase(said.start, said.end, READINGS[match.rule.reads](said)) for said in words.expressions()]


def resolve_in_order(of: ReadText, publication: Day | None, mode: Mode) -> Iterator[Expression]:
    """Resolve a text's expressions as if it had been published on a day."""
    story = Story()
    for phrase in of.phrases:
        tense, boundary = of.context.tense(phrase.start, phrase.end), of.context.boundary(phrase.start)
        situation = Situation(publication, story, mode, tense, boundary, of.context.is_over(phrase.start))
        expression = _in_window(Expression(phrase, resolve(phrase.meaning.when, situation)), situation)
        yield expression
        story = _gone_on(story, expression, of.context, situation)


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


def _gone_on(story: Story, expression: Expression, context: Context, situation: Situation) -> Story:
    """What has been told once an expression has been met; one that looks aside moves nothing."""
    period, when = expression.resolved.period, expression.phrase.meaning.when
    if isinstance(when, Plain) and when.value in _REPORTED_MONTHS:
        return story.beyond_quarter()
    if period is None or _looks_aside(expression, context):
        return story
    reported = situation.reported_quarter()
    if reported and period == reported.shifted(-1):
        # A report on the third quarter that looks back on the second still is on the third.
        return story
    if period.unit == "year" and _in_brackets(expression.phrase, context):
        return story
    return story.then(period)


def _looks_aside(expression: Expression, context: Context) -> bool:
    """Whether an expression looks aside or back from what is told: "the 1988 period", "a year earlier", "since May"."""
    match expression.phrase.meaning.when:
        case Named(unit="quarter", number=None):
            return True
        case Shift(direction=step) | Relative(offset=step, anchor="told") | Named(offset=int(step), anchor="told"):
            return step < 0
        case _:
            return context.boundary(expression.phrase.start) == "since"


def _in_brackets(phrase: Phrase, context: Context) -> bool:
    """Whether brackets hold an expression and nothing else, as they do the year of a work cited: "(2003)"."""
    tokens = context.tokens.words
    return tokens[phrase.start - 1 : phrase.start] == ("(",) and tokens[phrase.end : phrase.end + 1] == (")",)
