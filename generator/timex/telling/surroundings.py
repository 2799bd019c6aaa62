"""What the verbs around an expression say of its time: whether they look back or ahead."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.timex.finding.context import Context
    from generator.timex.languages.language import Tense

# How far a verb may stand from the expression that its tense decides, in words.
_REACH = 40
# A verb that stands so near before a day is the one that happens on it: "was shot dead on April 2". So near before its
# verb stands an auxiliary: "had at last opened".
_CLOSE = 3
# So few words of a relative clause stand before its time: "the storm that hit the coast on Monday".
_CLAUSE = 6
# An expression behind so few words of its sentence opens it: "On May 1, they marched".
_OPENING = 2


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The verbs of a sentence around an expression.

    Attributes:
        context: The words of the text.
        start: Number of the expression's first token.
        end: Number of the token after its last.
        boundary: What the words right before it make of it; empty where they bound nothing.
        first: Number of the first token of its sentence.
        last: Number of the mark that ends its sentence.
        before: Which of the text's cues is the last before it; -1 where none is.
        behind: Which of them is the first behind it.
    """

    context: Context
    start: int
    end: int
    boundary: str
    first: int
    last: int
    before: int
    behind: int

    def tense(self) -> Tense:
        """The tense of what happens at the expression.

        It is that of the verb right behind it, else of the nearest before it in its sentence, else after it. A headline
        without a verb looks ahead by its infinitive.
        """
        if self.boundary == "since" or self._is_given():
            return "past"
        end = self._end_of_pair()
        if self.boundary == "until" and self.start - self.first > 1:
            return self._tense_until()
        if self._is_condition():
            return "future"
        tense = self._tense_of_verbs(end)
        if tense == "present" and self.boundary == "by":
            # What is to be so by a day is not yet: "unless it is paid by Friday".
            return "future"
        if tense == "unknown" and self._has_hint_before("infinitive"):
            return "future"
        return tense

    def is_ahead(self) -> bool:
        """Whether what stands right before the expression looks ahead: "break would run from", "is due on"."""
        if self._is_condition():
            return True
        if self.context.has_hint("was-planned", self.start - _CLOSE, self.start):
            return False
        return self._cue(self.before, self.start - _CLOSE, self.start) == "future"

    def is_over(self) -> bool:
        """Whether the words around the expression say that it has been.

        That is so of "resigned on", but not of "put off to", and of "On May 1, they marched".
        """
        if self._is_given():
            return True
        context, start = self.context, self.start
        if start and context.symbols[start - 1] in context.language.is_in["range-mark"]:
            return False
        if context.has_hint("planned", start - _OPENING, start):
            return False
        if self._cue(self.before, start - _CLOSE, start) == "past":
            # Of "will redeem the preferred shares on May 1" the participle tells nothing.
            return self._cue(self.before - 1, self.first, start) != "future"
        if start - self.first > _OPENING or self._cue(self.behind, self.end + 1, self.last) != "past":
            return False
        return "future" not in context.tenses[self.behind : bisect_left(context.cues, self.last)]

    def looks_back(self) -> bool:
        """Whether the nearest verb is in the tense of what was before what is told: "talks had opened in May"."""
        if self.boundary:
            # "By May talks had opened" tells how far it had come.
            return False
        cues, before, behind = self.context.cues, self.before, self.behind
        if before >= 0 and self.first <= cues[before]:
            has_auxiliary = before > 0 and cues[before] - cues[before - 1] <= _CLOSE
            return self._is_pluperfect(before) or (has_auxiliary and self._is_pluperfect(before - 1))
        if behind == len(cues) or cues[behind] >= self.last or not self._is_pluperfect(behind):
            return False
        # "On 29 September the garrison, which had lost its chief, gave up": only its relative clause looks back.
        return self.context.symbols[cues[behind] - 1] not in self.context.language.is_in["relative-pronoun"]

    def _is_condition(self) -> bool:
        """Whether something is to be done by the expression: "if it has not been paid by Friday"."""
        return self.boundary in ("by", "before") and self._has_hint_before("condition")

    def _has_hint_before(self, name: str) -> bool:
        """Whether a hint stands before the expression, in its sentence and as far off as its verb may be."""
        return self.context.has_hint(name, max(self.first, self.start - _REACH), self.start)

    def _is_given(self) -> bool:
        """Whether what stands right beside the expression says that it has been: "ended May 31", "Monday's attack"."""
        end = self._end_of_pair()
        return self.boundary == "ended" or self.context.has_hint("given", end, end + 1)

    def _tense_until(self) -> Tense:
        """Ahead in "postponed until Tuesday" and "will stay shut until Tuesday", back in "lasted until Tuesday".

        Back, too, in "it had been postponed until Tuesday", which was before what is told.
        """
        context, verb = self.context, self.context.boundary_start(self.start) - 1
        told = self._cue(self.before, verb, verb)
        pluperfect = context.language.is_in["pluperfect"]
        if told != "unknown" and not pluperfect.isdisjoint(
            context.symbols[max(self.first, verb - _CLOSE) : self.start]
        ):
            return "past"
        is_ahead = self._cue(self.before - 1, verb - _CLOSE, self.start) == "future"
        is_lasting = told == "unknown" and context.has_hint("lasting", max(self.first, verb - _CLOSE), verb)
        return "past" if (told == "past" or is_lasting) and not is_ahead else "future"

    def _tense_of_verbs(self, end: int) -> Tense:
        """The tense of the verbs around the expression, of which those behind it stand from a token on."""
        start, before = self.start, self.before
        behind = self.behind if end == self.end else bisect_left(self.context.cues, end)
        told = self._cue(before, self.first, start)
        right_behind = self._cue(behind, end, end)
        if right_behind == "present":
            # "Talks on Friday are unlikely" looks ahead; "the man shot on Friday is a baker" tells of what has been.
            return "future" if told == "unknown" else told
        if told == "past" and self._belongs_to_noun():
            return "past"
        of_clause = self._cue(behind, end, self._end_of_clause(end)) if self._opens_clause() else right_behind
        if of_clause != "unknown":
            return of_clause
        if told != "unknown" and self.context.cues[before] >= start - _REACH:
            return told
        return self._cue(behind, end, min(self.last, end + _REACH))

    def _cue(self, cue: int, low: int, high: int) -> Tense:
        """What a cue says, if it stands between two tokens."""
        cues = self.context.cues
        return self.context.tenses[cue] if 0 <= cue < len(cues) and low <= cues[cue] <= high else "unknown"

    def _is_pluperfect(self, cue: int) -> bool:
        """Whether a cue is the auxiliary of what was before what is told."""
        return self.context.symbols[self.context.cues[cue]] in self.context.language.is_in["pluperfect"]

    def _opens_clause(self) -> bool:
        """Whether the expression with its preposition opens a further clause: "he said, and by Friday they will …"."""
        is_in, symbols, start = self.context.language.is_in, self.context.symbols, self.start
        opening = self.context.boundary_start(start)
        if opening == start and symbols[start - 1 : start] in is_in["at-time"]:
            opening -= 1
        is_timed = opening < start or symbols[start] in is_in["at-time"]
        return is_timed and opening > 0 and symbols[opening - 1] in is_in["range-and"]

    def _end_of_clause(self, end: int) -> int:
        """Number of the token that a clause which opens with the expression reaches to, as far as its verb may stand.

        Args:
            end: Number of the token that it goes on with.
        """
        symbols = self.context.symbols
        for position in range(end, min(end + _CLAUSE, len(symbols))):
            if symbols[position] in self.context.language.is_in["comma"]:
                return position
        return end + _CLAUSE

    def _belongs_to_noun(self) -> bool:
        """Whether the verb before the expression tells of a noun, with its time: "the storm that hit on Monday will …".

        So do "the storm that hit", "the man arrested on" and "the man shot": the verb behind the expression has
        another time. But "they said Monday would …" tells nothing of Monday.
        """
        symbols, is_in = self.context.symbols, self.context.language.is_in
        verb = self.context.cues[self.before]
        if verb and symbols[verb - 1] in is_in["relative-pronoun"]:
            return self.start - verb <= _CLAUSE
        if verb == self.start - 1:
            return symbols[verb] not in is_in["saying"]
        return verb == self.start - 2 and symbols[self.start - 1] in is_in["at-time"]

    def _end_of_pair(self) -> int:
        """Where the expression's verb may begin: "Thursday and Friday are holidays" has one for both days."""
        end, symbols, is_in = self.end, self.context.symbols, self.context.language.is_in
        if symbols[end : end + 1] not in is_in["range-and"]:
            return end
        other = end + 2 if symbols[end + 1 : end + 2] in is_in["range-article"] else end + 1
        return other + 1 if symbols[other : other + 1] in is_in["weekday"] else end


def surroundings_of(context: Context, start: int, end: int) -> Surroundings:
    """Look around an expression.

    Args:
        context: The words of the text.
        start: Number of the expression's first token.
        end: Number of the token after its last.
    """
    first, last = context.sentence(start)
    cues = context.cues
    behind = bisect_left(cues, end)
    before = (behind if end == start else bisect_left(cues, start, 0, behind)) - 1
    return Surroundings(context, start, end, context.boundary(start), first, last, before, behind)
