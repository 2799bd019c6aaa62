"""Runs of capitalised words in a sentence: what may be names, with what stands around them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.drafting.lexicon import words
from generator.drafting.lexicon.demonyms import is_demonym
from generator.drafting.lexicon.name_clues import NO_NAMES, ORGANISATION_WORDS
from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from generator.drafting.lexicon.tokens import Token


# "al-Hadi": a name that begins behind its article.
_AFTER_ARTICLE = re.compile(r"(?:al|el|as|ash|an|ad|ar|at|az|ben|bin|ibn)-[A-Z]")


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
        """The words with a space between them wherever the sentence has one."""
        joined = self.tokens[0].text
        for before, token in pairwise(self.tokens):
            joined += f"{' ' if token.start > before.end else ''}{token.text}"
        return joined


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
    if not (token.is_capital or _AFTER_ARTICLE.match(token.text)) or token.lower in NO_NAMES:
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
    word = tokens[index].lower
    after = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if word in words.NAME_PARTICLES and after in words.NAME_PARTICLES:
        return _joins(tokens, index + 1, common)
    if not after or not _is_part(tokens, index + 1, common):
        return False
    if word == "'s":
        return after in ORGANISATION_WORDS
    if word in words.NAME_PARTICLES:
        return not is_demonym(tokens[index + 1].lower)
    return word == "of" and tokens[index - 1].lower in _HEADS_OF


# Institutions whose name goes on after "of".
_HEADS_OF = word_set(
    "bank university ministry department court house church institute college council chamber republic bishop "
    "association federation union board academy centre center bureau league society organisation organization"
)


def without_peoples(run: Run) -> Run:
    """A run without the words for a people that open it: "French" of "French Foreign Minister"."""
    start = 0
    while start < len(run.tokens) - 1 and is_demonym(run.tokens[start].lower):
        start += 1
    return Run(run.first + start, run.end, run.tokens[start:])
