"""What stands around the star of a text, in whose place examples of telling have an expression."""

from __future__ import annotations

from generator.timex.finding.context import context_of
from generator.timex.languages.known import language
from generator.timex.telling.surroundings import Surroundings, surroundings_of


def around(text: str) -> Surroundings:
    """What stands around the star of an English text."""
    context = context_of(text, language("en"))
    star = context.tokens.words.index("*")
    return surroundings_of(context, star, star + 1)
