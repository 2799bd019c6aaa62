"""A sentence's tokens with what a verb's neighbours tell of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.drafting.lexicon import words
from generator.drafting.lexicon.verbs import readings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.lexicon.tokens import Token
    from generator.drafting.lexicon.verbs import Form


@dataclass(frozen=True, slots=True)
class TokenLine:
    """Tokens of a sentence, read word by word.

    Attributes:
        tokens: Its words and marks.
        blocked: Indices of tokens that belong to expressions of time.
    """

    tokens: Sequence[Token]
    blocked: frozenset[int]

    def word(self, index: int) -> str:
        """A token in lower case; empty before the first and after the last."""
        return self.tokens[index].lower if 0 <= index < len(self.tokens) else ""

    def past_adverbs(self, index: int) -> int:
        """Index of the first token from `index` on that is neither an adverb nor part of an expression of time."""
        while index < len(self.tokens) and (self._is_adverb(index) or index in self.blocked):
            index += 1
        return index

    def _is_adverb(self, index: int) -> bool:
        return words.is_adverb(self.tokens[index].text) or (self.word(index), self.word(index - 1)) == ("but", "all")

    def before(self, index: int) -> str:
        """The nearest word before a token, adverbs and expressions of time passed over; empty at the beginning."""
        index -= 1
        while index >= 0 and (words.is_adverb(self.tokens[index].text) or index in self.blocked):
            index -= 1
        return self.word(index)

    def base_of(self, index: int, *forms: Form) -> str:
        """Base of a token that can be one of the forms of a verb; empty where it cannot."""
        return next((base for base, form in readings(self.word(index)) if form in forms), "")
