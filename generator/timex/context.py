"""What the words around an expression say of its time: whether they look back or ahead, and what they bound by it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.timex.find import symbols_of
from generator.timex.language import BREAK, NAME, OTHER, Language, Tense
from generator.timex.stops import sentence_ends
from generator.timex.tenses import tenses_of
from generator.timex.tokens import Tokens, tokenise

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# How far a verb may stand from the expression that its tense decides, in words.
_REACH = 40
# A verb that stands so near before a day is the one that happens on it: "was shot dead on April 2".
_CLOSE = 3
# So few words of a relative clause stand before its time: "the storm that hit the coast on Monday".
_CLAUSE = 6
# "Ended", and an article, between a period and the day it ends on.
_BESIDE = 2
# An expression behind so few words of its sentence opens it: "On May 1, they marched".
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
        hints: Numbers of the tokens that the language's hints begin at, rising, by their names.
        sentence_ends: Numbers of the tokens that end a sentence or a dateline, rising.
        boundaries: Numbers of the tokens behind "since", "until" and their like, with what they make of it.
    """

    tokens: Tokens
    symbols: str
    language: Language
    cues: Sequence[int]
    tenses: Sequence[Tense]
    hints: Mapping[str, Sequence[int]]
    sentence_ends: Sequence[int]
    boundaries: Mapping[int, str]

    def tense(self, start: int, end: int) -> Tense:
        """The tense of what happens at the expression of these tokens.

        It is that of the verb right behind it, else of the nearest before it in its sentence, else after it. A headline
        without a verb looks ahead by its infinitive.
        """
        end = self._end_of_pair(end)
        boundary = self.boundary(start)
        if boundary in ("since", "ended") or self._is_given(end):
            return "past"
        first, _ = self.sentence(start)
        if boundary == "until" and start - first > 1:
            return self._tense_until(start)
        tense = self._tense_of_verbs(start, end)
        if tense == "present" and boundary == "by":
            # What is to be so by a day is not yet: "unless it is paid by Friday".
            return "future"
        if tense == "unknown" and self._has_infinitive(max(first, start - _REACH), start):
            return "future"
        return tense

    def _tense_until(self, start: int) -> Tense:
        """Ahead in "postponed until Tuesday" and "will stay shut until Tuesday", back in "lasted until Tuesday".

        Back, too, in "it had been postponed until Tuesday", which was before what is told.
        """
        verb = bisect_left(self.cues, start) - 1
        told = self._tense_of_cue(verb, start - 2, start - 2)
        if told != "unknown" and not self.language.is_in["pluperfect"].isdisjoint(
            self.symbols[start - 2 - _CLOSE : start]
        ):
            return "past"
        is_ahead = self._tense_of_cue(verb - 1, start - 2 - _CLOSE, start) == "future"
        return "past" if told == "past" and not is_ahead else "future"

    def _tense_of_verbs(self, start: int, end: int) -> Tense:
        """The tense of the verbs of a sentence around an expression."""
        before, behind = bisect_left(self.cues, start) - 1, bisect_left(self.cues, end)
        first, last = self.sentence(start)
        told = self._tense_of_cue(before, first, start)
        if self._tense_of_cue(behind, end, end) == "present":
            # "Talks on Friday are unlikely" looks ahead; "the man shot on Friday is a baker" tells of what has been.
            return "future" if told == "unknown" else told
        if told == "past" and self._belongs_to_noun(before, start):
            return "past"
        for cue, low, high in (
            (behind, end, self._end_of_clause(end) if self._opens_clause(start) else end),
            (before, max(first, start - _REACH), start),
            (behind, end, min(last, end + _REACH)),
        ):
            tense = self._tense_of_cue(cue, low, high)
            if tense != "unknown":
                return tense
        return "unknown"

    def _opens_clause(self, start: int) -> bool:
        """Whether an expression with its preposition opens a further clause: "he said, and by Friday they will …"."""
        is_in = self.language.is_in
        has_preposition = start > 1 and (self.boundary(start) != "" or self.symbols[start - 1] in is_in["at-time"])
        return has_preposition and self.symbols[start - 2] in is_in["range-and"]

    def _end_of_clause(self, end: int) -> int:
        """Number of the token that a clause which opens with an expression reaches to, as far as its verb may stand."""
        for position in range(end, min(end + _CLAUSE, len(self.symbols))):
            if self.symbols[position] in self.language.is_in["comma"]:
                return position
        return end + _CLAUSE

    def _has_infinitive(self, start: int, end: int) -> bool:
        """Whether an infinitive stands between two tokens that a headline may look ahead by."""
        return self._has_hint("infinitive", start, end)

    def _is_given(self, end: int) -> bool:
        """Whether what stands right behind an expression says that it has been: "Monday's attack"."""
        return self._has_hint("given", end, end + 1)

    def _has_hint(self, name: str, start: int, end: int) -> bool:
        """Whether a hint of that name begins between two tokens."""
        places = self.hints.get(name, ())
        index = bisect_left(places, start)
        return index < len(places) and places[index] < end

    def _belongs_to_noun(self, cue: int, start: int) -> bool:
        """Whether a verb before an expression tells of a noun, with its time: "the storm that hit on Monday will …".

        So do "the storm that hit", "the man arrested on" and "the man shot": the verb behind the expression has
        another time. But "they said Monday would …" tells nothing of Monday.
        """
        verb, is_in = self.cues[cue], self.language.is_in
        if verb and self.symbols[verb - 1] in is_in["relative-pronoun"]:
            return start - verb <= _CLAUSE
        if verb == start - 1:
            return self.symbols[verb] not in is_in["saying"]
        return verb == start - 2 and self.symbols[start - 1] in is_in["at-time"]

    def _end_of_pair(self, end: int) -> int:
        """Where an expression's verb may begin: "Thursday and Friday are holidays" has one for both days."""
        is_in = self.language.is_in
        mark, day = self.symbols[end : end + 1], self.symbols[end + 1 : end + 2]
        return end + 2 if mark in is_in["range-and"] and day in is_in["weekday"] else end

    def is_ahead(self, start: int) -> bool:
        """Whether what stands right before an expression looks ahead: "break would run from", "is due on"."""
        before = bisect_left(self.cues, start) - 1
        return self._tense_of_cue(before, start - _CLOSE, start) == "future"

    def is_over(self, start: int, end: int) -> bool:
        """Whether the words around an expression say that it has been.

        That is so of "resigned on", but not of "put off to", and of "On May 1, they marched".
        """
        if self.boundary(start) == "ended":
            return True
        if start and self.symbols[start - 1] in self.language.is_in["range-mark"]:
            return False
        first, last = self.sentence(start)
        before, behind = bisect_left(self.cues, start) - 1, bisect_left(self.cues, end)
        if self._tense_of_cue(before, start - _CLOSE, start) == "past":
            # Of "will redeem the preferred shares on May 1" the participle tells nothing.
            return self._tense_of_cue(before - 1, first, start) != "future"
        if start - first > _OPENING or self._tense_of_cue(behind, end + 1, last) != "past":
            return False
        return "future" not in self.tenses[behind : bisect_left(self.cues, last)]

    def sentence(self, position: int) -> tuple[int, int]:
        """Numbers of the first token of the sentence in which a token stands, and of the mark that ends it."""
        sentence = bisect_left(self.sentence_ends, position)
        first = self.sentence_ends[sentence - 1] + 1 if sentence else 0
        return first, self.sentence_ends[sentence] if sentence < len(self.sentence_ends) else len(self.symbols)

    def _tense_of_cue(self, cue: int, low: int, high: int) -> Tense:
        """What a cue says, if it stands between two tokens."""
        return self.tenses[cue] if 0 <= cue < len(self.cues) and low <= self.cues[cue] <= high else "unknown"

    def same_sentence(self, position: int, other: int) -> bool:
        """Whether two tokens stand in one sentence."""
        return bisect_left(self.sentence_ends, position) == bisect_left(self.sentence_ends, other)

    def opens_sentence(self, position: int) -> bool:
        """Whether a token stands behind so few words of its sentence that it opens it: "In 1998", "The 1998 flood"."""
        return position - self.sentence(position)[0] <= _OPENING

    def same_clause(self, position: int, other: int) -> bool:
        """Whether no comma stands between two tokens of a sentence."""
        return not self.language.is_in["comma"] & {*self.symbols[position:other]}

    def joins(self, position: int) -> bool:
        """Whether a token joins two expressions that belong together: "and", a comma."""
        return self.symbols[position] in self.language.is_in["range-and"] | self.language.is_in["comma"]

    def same_paragraph(self, position: int, other: int) -> bool:
        """Whether no empty line stands between two tokens."""
        return BREAK not in self.symbols[min(position, other) : max(position, other)]

    def goes_on_with_and(self, end: int) -> bool:
        """Whether "and" stands right behind an expression."""
        return self.symbols[end : end + 1] in self.language.is_in["range-and"]

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
        joins = self.language.is_in["before-day"]
        return all(symbol == NAME or symbol in joins for symbol in self.symbols[start:end])

    def boundary(self, start: int) -> str:
        """What the words before an expression make of it: "since" of "since April"; empty where they bound nothing."""
        return self.boundaries.get(start, "")

    def is_range(self, start: int, end: int, next_start: int) -> bool:
        """Whether an expression and the next are begin and end of one stretch, such as "Friday to Sunday".

        Args:
            start: Number of the first one's first token.
            end: Number of the token after its last.
            next_start: Number of the second one's first token.
        """
        is_in = self.language.is_in
        between = self.symbols[end:next_start] or OTHER
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
    return Context(
        tokens,
        symbols,
        language,
        cues=tuple(tenses),
        tenses=tuple(tenses.values()),
        hints={
            name: tuple(match.start() for match in pattern.finditer(symbols))
            for name, pattern in language.hints.items()
        },
        sentence_ends=tuple(sentence_ends(tokens, symbols, language)),
        boundaries={
            # An expression may begin with the article before it or behind it: "depuis le début", "depuis le | 3 mai".
            position: name
            for name, pattern in language.boundaries.items()
            for match in pattern.finditer(symbols)
            for position in range(match.start() + 1, match.end() + 1)
        },
    )
