"""The sentences of a text that has been read: what they name, and which of them tell of the same thing."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.timex.languages.language import NAME

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from generator.timex.reading.phrases import ReadText

# Shorter words are mostly those that every sentence has.
_SHORTEST_WORD = 4
# Two sentences tell of the same thing when they share so many names and words. Names alone are not enough: the same
# people do many things in the same places.
_ENOUGH = ((0, 5), (1, 2), (3, 1))


@dataclass(frozen=True, slots=True)
class Content:
    """What a sentence is about.

    Attributes:
        names: Its words with a capital, but for the first.
        words: Its other words but for those of time and those that any sentence has.
    """

    names: frozenset[str]
    words: frozenset[str]

    def same_event(self, other: Content) -> bool:
        """Whether both tell of the same thing, as far as their words tell."""
        names, words = len(self.names & other.names), len(self.words & other.words)
        return any(names >= fewest_names and words >= fewest_words for fewest_names, fewest_words in _ENOUGH)


def sentence_number(read: ReadText, token: int) -> int:
    """The number of the sentence in which a token stands, from 0."""
    return bisect_left(read.context.sentence_ends, token)


def sentence_tokens(read: ReadText, number: int) -> range:
    """Numbers of a sentence's tokens, without the mark that ends it."""
    ends = read.context.sentence_ends
    first = ends[number - 1] + 1 if number else 0
    return range(first, ends[number] if number < len(ends) else len(read.context.tokens.words))


def content_of(read: ReadText, number: int) -> Content:
    """What a sentence is about."""
    words, symbols, language = read.context.tokens.words, read.context.symbols, read.context.language
    tokens = sentence_tokens(read, number)
    return Content(
        frozenset(words[token] for token in tokens[1:] if symbols[token] == NAME),
        frozenset(
            word
            for token in tokens
            if len(word := words[token]) >= _SHORTEST_WORD and word.isalpha() and word.islower()
            if word not in language.common_words and not language.triggers.match(symbols[token])
        ),
    )


def sentences_of_beginnings(read: ReadText) -> AbstractSet[int]:
    """Numbers of the sentences in which something begins."""
    words = read.context.language.beginnings
    return {
        sentence_number(read, position)
        for position, word in enumerate(read.context.tokens.words)
        if word.lower() in words
    }
