"""Runs of capitalised words in a sentence: what may be names, with what stands around them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.drafting import words
from generator.drafting.demonyms import is_demonym
from generator.drafting.name_clues import NO_NAMES
from generator.drafting.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from generator.drafting.tokens import Token


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of capitalised words.

    Attributes:
        first: Index of its first token in the sentence.
        end: Index after its last.
        tokens: Its tokens.
    """

    first: int
    end: int
    tokens: tuple[Token, ...]

    @property
    def text(self) -> str:
        return " ".join(token.text for token in self.tokens)


def capital_runs(tokens: Sequence[Token], common: Container[str]) -> list[Run]:
    """Runs of capitalised words, left to right.

    Args:
        tokens: A sentence.
        common: Words that the articles also write in lower case: at the beginning of a sentence they are no names.
    """
    runs: list[Run] = []
    index = 0
    while index < len(tokens):
        if not _is_part(tokens, index, common):
            index += 1
            continue
        end = index + 1
        while end < len(tokens) and (_is_part(tokens, end, common) or _joins(tokens, end, common)):
            end += 1
        runs.append(Run(index, end, tuple(tokens[index:end])))
        index = end
    return runs


def _is_part(tokens: Sequence[Token], index: int, common: Container[str]) -> bool:
    token = tokens[index]
    if not token.is_capital or token.lower in NO_NAMES:
        return False
    opens = index == 0 or not (
        tokens[index - 1].is_word or tokens[index - 1].text in ",'’" or tokens[index - 1].lower == "'s"
    )
    return not (
        opens
        and (token.lower in common or token.lower in words.DETERMINERS | words.PREPOSITIONS | words.SENTENCE_OPENERS)
    )


def _joins(tokens: Sequence[Token], index: int, common: Container[str]) -> bool:
    """Whether a small word stands inside a name: a particle, or the "of" of an institution."""
    if index + 1 >= len(tokens) or not _is_part(tokens, index + 1, common):
        return False
    word = tokens[index].lower
    if word in words.NAME_PARTICLES:
        return not is_demonym(tokens[index + 1].lower)
    return word == "of" and tokens[index - 1].lower in _HEADS_OF


# Institutions whose name goes on after "of".
_HEADS_OF = word_set(
    "bank university ministry department court house church institute college council chamber republic bishop"
)


def without_peoples(run: Run) -> Run:
    """A run without the words for a people that open it: "French" of "French Foreign Minister"."""
    start = 0
    while start < len(run.tokens) - 1 and is_demonym(run.tokens[start].lower):
        start += 1
    return Run(run.first + start, run.end, run.tokens[start:])
