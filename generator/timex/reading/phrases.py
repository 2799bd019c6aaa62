"""A text read once: its expressions of time with what they mean, whatever its day of publication."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.timex.finding.context import Context, context_of
from generator.timex.finding.find import find
from generator.timex.finding.words import Words
from generator.timex.languages.known import language as language_of
from generator.timex.reading.clocks_like_years import with_clocks_like_years
from generator.timex.reading.daily_times import with_daily_times
from generator.timex.reading.days_behind import with_days_behind
from generator.timex.reading.halves_of_day import with_halves_told
from generator.timex.reading.meanings import Fixed, Phrase
from generator.timex.reading.readings import READINGS

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from generator.timex.finding.find import Match
    from generator.timex.languages.language import Language

# Of earlier years texts say before or after whose birth they were.
_YEARS_WITH_ERA = 1000


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


def read_text(text: str, language: str) -> ReadText:
    """Find and read a text's expressions.

    Args:
        text: Any text.
        language: ISO 639-1 code of the text.

    Raises:
        UsageError: The language is none that Dateline reads.
    """
    context = context_of(text, language_of(language))
    phrases, without_era = _phrases(context)
    eras = _turns_of_era(phrases, without_era)
    if eras:
        phrases, _ = _phrases(context, eras)
    return ReadText(text, context, _with_what_times_leave_out(phrases, context))


def _with_what_times_leave_out(phrases: Sequence[Phrase], context: Context) -> Sequence[Phrase]:
    """Give times of the clock that name no day what those around them tell: their half of the day, and their day."""
    if not any(phrase.meaning.is_of_day_told() for phrase in phrases):
        return phrases
    timed = with_halves_told(with_clocks_like_years(phrases, context), context)
    return with_daily_times(with_days_behind(timed, context), context)


def _phrases(context: Context, eras: Sequence[tuple[int, str]] = ()) -> tuple[list[Phrase], set[int]]:
    """What is found in a text, which turns to another era at some tokens.

    Returns:
        The expressions, and the numbers of the first tokens of those whose year is one of the first thousand without
        saying so.
    """
    tokens = context.tokens.words
    # News says "Monday" again and again, and the same words mean the same.
    known: dict[tuple[str, tuple[str, ...]], list[Phrase]] = {}
    phrases: list[Phrase] = []
    without_era: set[int] = set()
    for match in find(context.symbols, context.language, eras):
        if match.rule.reads == "nothing":
            continue
        said = (match.rule.name, tokens[match.start : match.end])
        if said not in known:
            known[said] = _read(match, tokens, context.language)
        offset = match.start - known[said][0].start
        phrases += [Phrase(first.start + offset, first.end + offset, first.meaning) for first in known[said]]
        if "era" in match.rule.settings:
            without_era.add(match.start)
    return phrases, without_era


def _turns_of_era(phrases: Iterable[Phrase], without_era: Container[int]) -> list[tuple[int, str]]:
    """Numbers of the tokens behind which a text tells of years before Christ ("BC") or of the first after ("AD").

    A text that names no era with the first such year tells of that time from its beginning.
    """
    turns: list[tuple[int, str]] = []
    for phrase in phrases:
        when, says_none = phrase.meaning.when, phrase.start in without_era
        if not isinstance(when, Fixed) or when.period.year >= _YEARS_WITH_ERA or (says_none and turns):
            continue
        era = "AD" if when.period.year > 0 else "BC"
        if not turns or turns[-1][1] != era:
            turns.append((0 if says_none else phrase.end, era))
    return turns


def _read(match: Match, tokens: Sequence[str], language: Language) -> list[Phrase]:
    """The expression, or the two, of a match."""
    words = Words(match.rule, match.kept(), tokens, language, match.start, match.end)
    return [Phrase(said.start, said.end, READINGS[match.rule.reads](said)) for said in words.expressions()]
