"""A sentence with its verbs found, and what can be seen by looking ahead in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.drafting.lexicon import words
from generator.drafting.lexicon.verbs import readings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.drafting.grammar.predicates import Predicate
    from generator.drafting.lexicon.tokens import Token


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens and verb groups of a sentence.

    Attributes:
        tokens: Its words and marks.
        blocked: Indices of tokens that belong to expressions of time.
        predicates: Its verb groups by the index of their first token.
    """

    tokens: Sequence[Token]
    blocked: frozenset[int]
    predicates: Mapping[int, Predicate]

    def word(self, index: int) -> str:
        """A token in lower case; empty before the first and after the last."""
        return self.tokens[index].lower if 0 <= index < len(self.tokens) else ""

    def past_adverbs(self, index: int) -> int:
        """Index of the first token from `index` on that is neither an adverb nor part of an expression of time."""
        while index < len(self.tokens) and index not in self.predicates and self._is_skipped(index):
            index += 1
        return index

    def _is_skipped(self, index: int) -> bool:
        is_adverb = words.is_adverb(self.tokens[index].text) and not readings(self.word(index))
        return is_adverb or index in self.blocked

    def next_finite(self, index: int) -> int | None:
        """Index of the next finite verb after `index`; None where another clause opens before it.

        A relative clause between commas or dashes is looked past: "while the mayor, who had resigned, spoke".
        """
        at = index + 1
        while at < len(self.tokens):
            predicate = self.predicates.get(at)
            if predicate is not None and (predicate.is_finite or at > index + 1):
                return at if predicate.is_finite else None
            if at not in self.blocked:
                if self._opens_insertion(at):
                    at = self._end_of_insertion(at)
                elif self._opens_clause(at, index):
                    return None
            at += 1
        return None

    def _opens_insertion(self, at: int) -> bool:
        return self.word(at) in words.RELATIVES and (self.word(at - 1) == "," or self.word(at - 1) in words.DASHES)

    def _end_of_insertion(self, at: int) -> int:
        """Index of the mark that closes an inserted clause: the one that opened it, met again."""
        mark = self.word(at - 1)
        return next((one for one in range(at, len(self.tokens)) if self.word(one) == mark), len(self.tokens))

    def _opens_clause(self, at: int, index: int) -> bool:
        word = self.word(at)
        subordinates = word in words.SUBORDINATORS and at > index + 1 and word != "as"
        joins = word == "," and self.word(at + 1) in words.COORDINATORS
        return word in words.RELATIVES or word == ";" or subordinates or joins

    def commas_between(self, first: int, end: int) -> int:
        return sum(self.word(at) == "," for at in range(first, end))
