"""A passage taken apart: what the article says in it, what it quotes somebody with, and where its times stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.drafting.grammar.clauses import Clause, clauses
from generator.drafting.lexicon import words
from generator.drafting.lexicon.tokens import Token, tokenise
from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model.source import Passage
    from generator.model.time import Timex

# "WELLINGTON (Reuters) - ", "BOGOTA/QUITO, Nov 3 — ": where and by whom the article was filed.
_DATELINE = re.compile(
    r"""
    (?: [A-Z][\w./'’-]+ (?: [ ,/] \s* [\w./'’-]+ ){0,6} \s* \( [A-Za-z ]{2,20} \)   # place and agency
      | [A-Z]{3,} [A-Z./ '’-]* (?: , \s [\w. ]+ )?                                   # place in capitals
    )
    \s* [-–—] \s+ (?= ["“]? [A-Z\d] )                                                  # and a sentence begins
    """,
    re.VERBOSE,
)
_QUOTE_MARKS = frozenset('“”"‘«»')
# Words before an expression of time that belong to it: "on Monday", "late on Thursday", "since April".
_TIME_PREPOSITIONS = word_set(
    "on in at by since over during from until till before for within around through to of between"
)
_PARTICLES, _SIMPLE_PREPOSITIONS = word_set("in on over through"), word_set("on in at during")
_PARTS_OF_HOLIDAYS = word_set("weekend weekends holiday holidays")
_TIME_MODIFIERS = word_set("late early later earlier just only again also again back")


@dataclass(frozen=True, slots=True)
class Utterance:
    """One voice in a passage: the article's own, or somebody's whom it quotes.

    Attributes:
        tokens: Its words and marks with offsets into the source's text; quotation marks and brackets are left out.
        clauses: Its clauses.
        times: The date or hour that a token belongs to, by the token's index; durations are words like others.
        blocked: Indices of the tokens of times and of the small words before them.
        quoted: Whether it is direct speech.
        asks: Whether it is a question.
    """

    tokens: tuple[Token, ...]
    clauses: tuple[Clause, ...]
    times: dict[int, Timex]
    blocked: frozenset[int]
    quoted: bool
    asks: bool = False

    def word(self, index: int) -> str:
        """A token in lower case; empty before the first and after the last."""
        return self.tokens[index].lower if 0 <= index < len(self.tokens) else ""

    def stretch(self, first: int, end: int) -> str:
        """The text of some neighbouring tokens, a single space wherever something parts them in the passage."""
        parts: list[str] = []
        for index in range(first, end):
            parts.append(" " if index > first and self.tokens[index].start > self.tokens[index - 1].end else "")
            parts.append(self.tokens[index].text)
        return "".join(parts)


def utterances(passage: Passage, timexes: Sequence[Timex], spoken: Sequence[tuple[int, int]]) -> list[Utterance]:
    """The article's own words in a passage first, then each quotation in it.

    Args:
        passage: A sentence of the source.
        timexes: Those of the source that lie in the passage.
        spoken: Stretches of direct speech in the source.
    """
    dateline = _DATELINE.match(passage.text)
    start = passage.start + (dateline.end() if dateline else 0)
    tokens = _without_brackets(tokenise(passage.text[start - passage.start :], start))
    inside = [span for span in spoken if span[0] < passage.end and span[1] > passage.start]
    own = [token for token in tokens if not any(begin <= token.start < end for begin, end in inside)]
    quotes = [[token for token in tokens if begin <= token.start < end] for begin, end in inside]
    found = [_utterance(own, timexes, quoted=False)] if any(token.is_word for token in own) else []
    return found + [_utterance(quote, timexes, quoted=True) for quote in quotes if quote]


def _without_brackets(tokens: Sequence[Token]) -> list[Token]:
    """Tokens outside brackets, quotation marks dropped; an apostrophe behind a word stays ("the rebels' retreat")."""
    kept: list[Token] = []
    depth = 0
    for token in tokens:
        if token.text in "([":
            depth += 1
        elif token.text in ")]":
            depth = max(0, depth - 1)
        elif depth == 0 and token.text not in _QUOTE_MARKS and not _is_loose_apostrophe(token, kept):
            kept.append(token)
    return kept


def _is_loose_apostrophe(token: Token, kept: Sequence[Token]) -> bool:
    return token.text in "’'" and not (kept and kept[-1].end == token.start and kept[-1].lower.endswith("s"))


def _utterance(tokens: Sequence[Token], timexes: Sequence[Timex], *, quoted: bool) -> Utterance:
    asks = tokens[-1].text == "?"
    tokens = _trimmed(tokens)
    times = {
        index: timex
        for timex in timexes
        if timex.tells_when
        for index, token in enumerate(tokens)
        if timex.start <= token.start and token.end <= timex.end
    }
    blocked = set(times)
    for index in sorted(times):
        if tokens[index + 1 : index + 2] and tokens[index + 1].lower == "'s":
            # "in Sunday's election": the preposition belongs to the noun.
            blocked.add(index + 1)
            continue
        before = index - 1
        while before >= 0 and before not in blocked and tokens[before].lower in _TIME_PREPOSITIONS | _TIME_MODIFIERS:
            if tokens[before].lower == "of" and before and tokens[before - 1].is_word:
                blocked |= set(range(_start_of_hours(tokens, before), before + 1))
                break
            # "sworn in | on Monday": the first of two prepositions belongs to the verb.
            if tokens[before].lower in _PARTICLES and tokens[before + 1].lower in _SIMPLE_PREPOSITIONS:
                break
            # "back in 2019", but "is expected | back on Monday".
            if tokens[before].lower == "back" and tokens[before + 1].lower != "in":
                break
            blocked.add(before)
            before -= 1
        if before > 1 and tokens[before].lower == tokens[before - 2].lower == "as":
            blocked |= {before - 2, before - 1, before}  # "as recently as | 2012"
        if tokens[index + 1 : index + 2] and tokens[index + 1].lower in _PARTS_OF_HOLIDAYS:
            blocked.add(index + 1)  # "during Easter | weekend"
    blocked |= {
        at
        for at in range(1, len(tokens) - 1)
        if at - 1 in blocked and at + 1 in blocked and (tokens[at].lower == "and" or tokens[at].text == "/")
    }
    frozen = frozenset(blocked)
    return Utterance(tuple(tokens), tuple(clauses(tokens, frozen)), times, frozen, quoted, asks)


def _start_of_hours(tokens: Sequence[Token], of: int) -> int:
    """Index where "in the early hours | of Tuesday" begins; that of the "of" itself where no such hours are named."""
    told = [token.lower for token in tokens[max(0, of - 4) : of]]
    return (
        of - 4 if told[1:] in (["the", "early", "hours"], ["the", "small", "hours"]) and told[0] in ("in", "by") else of
    )


def _trimmed(tokens: Sequence[Token]) -> list[Token]:
    """Without marks at the beginning and the end, and without the "But" that joins it to the sentence before."""
    begin, end = 0, len(tokens)
    while begin < end and not tokens[begin].is_word:
        begin += 1
    while begin < end and not tokens[end - 1].is_word and tokens[end - 1].text not in "’'":
        end -= 1
    if (
        end - begin > 1
        and tokens[begin].lower in words.SENTENCE_OPENERS
        and tokens[begin].lower not in ("then", "still")
    ):
        begin += 1
        while begin < end and tokens[begin].text == ",":
            begin += 1
    return list(tokens[begin:end])
