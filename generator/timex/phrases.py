"""A text read once: its expressions of time with what they mean, whatever its day of publication."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.timex.context import Context, context_of
from generator.timex.days_behind import with_days_behind
from generator.timex.find import find
from generator.timex.language import language as language_of
from generator.timex.meanings import Fixed, Phrase
from generator.timex.readings import READINGS
from generator.timex.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.timex.find import Match
    from generator.timex.language import Language

# What rules say whose years are meant before Christ, once the text has told of one that is.
_ERA = "before-christ"


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
    tokens = context.tokens.words
    # News says "Monday" again and again, and the same words mean the same.
    known: dict[tuple[str, tuple[str, ...]], list[Phrase]] = {}
    phrases: list[Phrase] = []
    tells_of_antiquity = False
    for match in find(context.symbols, context.language):
        if match.rule.reads == "nothing":
            continue
        if match.rule.settings.get(_ERA) and not tells_of_antiquity:
            continue
        said = (match.rule.name, tokens[match.start : match.end])
        if said not in known:
            known[said] = _phrases(match, tokens, context.language)
        offset = match.start - known[said][0].start
        phrases += [Phrase(first.start + offset, first.end + offset, first.meaning) for first in known[said]]
        tells_of_antiquity = tells_of_antiquity or any(_is_before_christ(phrase) for phrase in known[said])
    return ReadText(text, context, with_days_behind(phrases, context))


def _is_before_christ(phrase: Phrase) -> bool:
    return isinstance(phrase.meaning.when, Fixed) and phrase.meaning.when.period.year <= 0


def _phrases(match: Match, tokens: Sequence[str], language: Language) -> list[Phrase]:
    """The expression, or the two, of a match."""
    words = Words(match.rule, match.kept(), tokens, language, match.start, match.end)
    return [Phrase(said.start, said.end, READINGS[match.rule.reads](said)) for said in words.expressions()]
