"""A text as the rules see it: its words and symbols, its sentences and clauses, and what joins its expressions."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.timex.finding.find import symbols_of
from generator.timex.finding.stops import sentence_ends
from generator.timex.finding.tenses import tenses_of
from generator.timex.finding.tokens import Tokens, tokenise
from generator.timex.languages.language import BREAK, NAME, OTHER, Language, Tense

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# "Ended", and an article, between a period and the day it ends on.
_BESIDE = 2
# A token behind so few words of its sentence opens it: "In 1998", "The 1998 flood".
_OPENING = 2


@dataclass(frozen=True, slots=True)
class Context:
    """A text as the rules see it.

    Attributes:
        tokens: Its words.
        symbols: Their symbols.
        language: The language.
        cues: Numbers of the tokens that look back or ahead, rising.
        tenses: What each of these says.
        sentence_ends: Numbers of the tokens that end a sentence or a dateline, rising.
        breaks: Numbers of the empty lines among them.
        commas: Numbers of the commas, rising.
        boundaries: Numbers of the tokens behind "since", "until" and their like, with what they make of it and the
            number of their first.
        sinces: Numbers of those behind "since", rising.
    """

    tokens: Tokens
    symbols: str
    language: Language
    cues: Sequence[int]
    tenses: Sequence[Tense]
    sentence_ends: Sequence[int]
    breaks: Sequence[int]
    commas: Sequence[int]
    boundaries: Mapping[int, tuple[str, int]]
    sinces: Sequence[int]

    def has_hint(self, name: str, start: int, end: int) -> bool:
        """Whether a hint of that name begins between two tokens."""
        pattern = self.language.hints.get(name)
        if pattern is None:
            return False
        # Few places are asked about, so that to try each takes less time than to look through the text for all hints.
        return any(pattern.match(self.symbols, position) for position in range(max(start, 0), end))

    def sentence(self, position: int) -> tuple[int, int]:
        """Numbers of the first token of the sentence in which a token stands, and of the mark that ends it."""
        sentence = bisect_left(self.sentence_ends, position)
        first = self.sentence_ends[sentence - 1] + 1 if sentence else 0
        return first, self.sentence_ends[sentence] if sentence < len(self.sentence_ends) else len(self.symbols)

    def same_sentence(self, position: int, other: int) -> bool:
        """Whether two tokens stand in one sentence."""
        return bisect_left(self.sentence_ends, position) == bisect_left(self.sentence_ends, other)

    def opens_sentence(self, position: int) -> bool:
        """Whether a token stands behind so few words of its sentence that it opens it."""
        return position - self.sentence(position)[0] <= _OPENING

    def same_clause(self, position: int, other: int) -> bool:
        """Whether no comma stands between two tokens, the earlier first."""
        return bisect_left(self.commas, position) == bisect_left(self.commas, other)

    def joins(self, position: int) -> bool:
        """Whether a token joins two expressions that belong together: "and", a comma."""
        is_in, symbol = self.language.is_in, self.symbols[position]
        return symbol in is_in["range-and"] or symbol in is_in["comma"]

    def same_paragraph(self, position: int, other: int) -> bool:
        """Whether no empty line stands between two tokens."""
        return bisect_left(self.breaks, position) == bisect_left(self.breaks, other)

    def goes_on_with_and(self, end: int) -> bool:
        """Whether "and" stands right behind an expression."""
        return self.symbols[end : end + 1] in self.language.is_in["range-and"]

    def spans(self, start: int) -> bool:
        """Whether something goes on for a length of time: "**for** two days", "**the** two days"."""
        is_in, before = self.language.is_in, self.symbols[max(0, start - 1) : start]
        return self.symbols[start] in is_in["range-article"] or bool(before and before in is_in["spanning"])

    def ends_with(self, end: int, start: int) -> bool:
        """Whether "ended" stands between an expression and the next, which tells when: "the year ended | May 31"."""
        is_in = self.language.is_in
        word, article = self.symbols[end : end + 1], self.symbols[end + 1 : start]
        return (
            0 < start - end <= _BESIDE
            and word in is_in["closing"]
            and (not article or article in is_in["range-article"])
        )

    def leads_to_day(self, start: int, end: int) -> bool:
        """Whether the tokens between a time of the clock and a day join them: "10:15 (02:15 GMT) on Sunday"."""
        # Where a language lists no zones, "(AEDT)" is a name to it.
        joins = self.language.is_in["before-day"] | self.language.is_in.get("zone", frozenset())
        # "It ended at 9 p.m. On Sunday …" has begun a new sentence, though no mark tells it.
        at_time = self.language.is_in["at-time"]
        words = zip(self.tokens.words[start:end], self.symbols[start:end], strict=True)
        return all(
            symbol == NAME or (symbol in joins and not (word.istitle() and symbol in at_time)) for word, symbol in words
        )

    def boundary(self, start: int) -> str:
        """What the words before an expression make of it: "since" of "since April"; empty where they bound nothing."""
        return self.boundaries.get(start, ("", start))[0]

    def boundary_start(self, start: int) -> int:
        """Number of the first of those words; that of the expression itself where there are none."""
        return self.boundaries.get(start, ("", start))[1]

    def is_range(self, start: int, end: int, next_start: int) -> bool:
        """Whether an expression and the next are begin and end of one stretch, such as "Friday to Sunday".

        Args:
            start: Number of the first one's first token.
            end: Number of the token after its last.
            next_start: Number of the second one's first token.
        """
        is_in = self.language.is_in
        between = self.symbols[end:next_start] or OTHER
        # "From Nov. 1, 2005, to February".
        if len(between) > 1 and between[0] in is_in["comma"]:
            between = between[1:]
        mark, article = between[0], between[1:]
        if article and (len(article) > 1 or article not in is_in["range-article"]):
            return False
        before = self.symbols[max(0, start - 2) : start] or OTHER
        opener = before[0] if before[-1] in is_in["range-article"] else before[-1]
        return mark in is_in["range-mark"] or (mark in is_in["range-and"] and opener in is_in["range-opener"])


def context_of(text: str, language: Language) -> Context:
    """Look through a text for all that says something of the time of its expressions."""
    tokens = tokenise(text)
    symbols = symbols_of(tokens, language)
    tenses = tenses_of(tokens, symbols, language)
    ends = sentence_ends(tokens, symbols, language)
    commas = language.is_in["comma"]
    # An expression may begin with the article before it or behind it: "depuis le début", "depuis le | 3 mai".
    boundaries = {
        position: (name, match.start())
        for name, pattern in language.boundaries.items()
        for match in pattern.finditer(symbols)
        for position in range(match.start() + 1, match.end() + 1)
    }
    return Context(
        tokens,
        symbols,
        language,
        cues=tuple(tenses),
        tenses=tuple(tenses.values()),
        sentence_ends=tuple(ends),
        breaks=tuple([position for position in ends if symbols[position] == BREAK]),
        commas=tuple([position for position, symbol in enumerate(symbols) if symbol in commas]),
        boundaries=boundaries,
        sinces=tuple(sorted([position for position, (name, _) in boundaries.items() if name == "since"])),
    )
