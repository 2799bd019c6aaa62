"""What an article has dated so far, for the sentences that lean on those before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.drafting.dating.lending import lent, of_publication
from generator.drafting.lexicon.verb_classes import ANNOUNCING, REPORTING
from generator.drafting.meaning.happenings import HAPPENING_VERBS

if TYPE_CHECKING:
    from generator.dates.edtf import Edtf
    from generator.drafting.dating.dated_clauses import Dated
    from generator.drafting.grammar.clauses import Clause
    from generator.drafting.grammar.utterances import Utterance
    from generator.model.source import Passage, SourceRecord

# Within how many characters, and how many dated sentences, "the press conference" may name an occasion again.
_NEAR = 1500
_DATED_SENTENCES_BACK = 4
_OPENERS = frozenset({"During", "At", "After"})
_POINTERS = frozenset({"the", "that", "this"})
# The noun after "During the" is one of two words: "summit", "press conference".
_WORDS_OF_OCCASION = 2
# A sentence and the next one stand so close, a space or two apart.
_ADJACENT = 3


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence that has a date.

    Attributes:
        passage: The sentence.
        dated: Its date.
        words: Its words, in lower case.
    """

    passage: Passage
    dated: Dated
    words: frozenset[str]


class Discourse:
    """The dated sentences of an article, as far as read."""

    def __init__(self, record: SourceRecord) -> None:
        self._record = record
        self._told: list[Told] = []
        self._lead: Passage | None = None

    @property
    def published(self) -> Edtf | None:
        """The day the article appeared."""
        return self._record.published

    def remember(self, passage: Passage, utterance: Utterance, dated: dict[int, Dated]) -> None:
        """Take note of a sentence and of the first date that stands in it for what it tells."""
        own = next((one for at, one in dated.items() if one.own and _carries_on(utterance.clauses[at], one)), None)
        if self._lead is None:
            self._lead = passage
        if own:
            self._told.append(Told(passage, own, frozenset(_plain_words(passage.text))))

    def may_date(self, passage: Passage, *, is_lead: bool) -> bool:
        """Whether an undated sentence can have a date from outside itself."""
        return (
            (is_lead and self._record.published is not None)
            or self._goes_on(passage)
            or self._follows_lead(passage)
            or bool(self._occasion(passage))
        )

    def lend(self, passage: Passage, utterance: Utterance, *, is_lead: bool) -> dict[int, Dated]:
        """A date for the main clause of an undated sentence, by the clause's position; empty where none is safe."""
        main = next((at for at, clause in enumerate(utterance.clauses) if clause.role == "main"), None)
        if main is None:
            return {}
        verb = utterance.clauses[main].predicate
        published = self._record.published
        if is_lead and verb.tense == "perfect" and published is not None and published.is_day:
            return {main: of_publication(published)}
        occasion = self._occasion(passage)
        if occasion:
            return {main: lent(occasion.dated, "same-occasion")}
        tells = verb.tense == "past" and verb.lexeme not in REPORTING - ANNOUNCING
        if (
            tells
            and not verb.carried
            and self._follows_lead(passage)
            and (verb.idiom or verb.meaning in HAPPENING_VERBS)
        ):
            return {main: lent(self._told[-1].dated, "lead")}
        return {main: lent(self._told[-1].dated, "same-paragraph")} if tells and self._goes_on(passage) else {}

    def _goes_on(self, passage: Passage) -> bool:
        """Whether a sentence follows a dated one directly, in its paragraph."""
        if not self._told:
            return False
        told = self._told[-1]
        follows = told.passage.paragraph == passage.paragraph and 0 <= passage.start - told.passage.end < _ADJACENT
        return follows and not self._is_ahead(told.dated.dating.date)

    def _follows_lead(self, passage: Passage) -> bool:
        """Whether a sentence comes right after the article's first one, in a paragraph of its own, and that is news."""
        lead, published = self._lead, self._record.published
        if lead is None or published is None or not self._told or self._told[-1].passage is not lead:
            return False
        starts_next = passage.paragraph == lead.paragraph + 1 and passage.start - lead.end < _ADJACENT
        date = self._told[-1].dated.dating.date
        is_news = date.begin is not None and published.begin is not None and date.begin == published.begin
        return starts_next and is_news

    def _is_ahead(self, date: Edtf) -> bool:
        """Whether a date was still to come when the article appeared, so that nothing told in the past is of it."""
        return self._record.published is not None and date.follows(self._record.published)

    def _occasion(self, passage: Passage) -> Told | None:
        """The dated sentence whose occasion a sentence opens with: "During the press conference …"."""
        opener, _, rest = passage.text.partition(" ")
        pointer, _, rest = rest.partition(" ")
        if opener not in _OPENERS or pointer not in _POINTERS:
            return None
        nouns = _plain_words(rest)[:_WORDS_OF_OCCASION]
        recent = [told for told in self._told[-_DATED_SENTENCES_BACK:] if passage.start - told.passage.end < _NEAR]
        return next((told for told in reversed(recent) if nouns and nouns[0] in told.words), None)


def _carries_on(clause: Clause, dated: Dated) -> bool:
    """Whether what follows may go on from a dated clause: it looks back on nothing and describes no noun."""
    verb = clause.predicate
    looks_back = verb.tense == "past perfect" or dated.begins
    return not looks_back and not (clause.role in ("participial", "relative") and verb.passive)


def _plain_words(text: str) -> list[str]:
    return [word.strip(".,;:“”\"'’").lower() for word in text.split()]
