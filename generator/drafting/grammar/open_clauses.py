"""A clause while its words are still being gathered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from generator.drafting.grammar.introductions import SPANS_OF_TIME, opens_introduction
from generator.drafting.grammar.phrases import core
from generator.drafting.lexicon import words
from generator.drafting.lexicon.verb_classes import REPORTING
from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.grammar.predicates import Predicate
    from generator.drafting.grammar.sentence import Sentence

_NO_SUBJECTS = words.SENTENCE_OPENERS | words.PREPOSITIONS
_WORDS_OF_LAPSES = words.NUMBER_WORDS | SPANS_OF_TIME | word_set("a few several some the just only hour")
Role = Literal["main", "relative", "adverbial", "participial", "content"]


def introduces_sentence(sentence: Sentence, indices: Sequence[int]) -> bool:
    """Whether the tokens at some indices are a phrase that introduces a sentence: "In a report | published"."""
    phrase = core([sentence.tokens[one] for one in indices])
    return bool(phrase) and opens_introduction(phrase)


@dataclass(eq=False, slots=True)
class OpenClause:
    """A clause in the making; what its parts mean is said of `clauses.Clause`.

    Attributes:
        sentence: The sentence it is part of.
        role: How it stands in the sentence.
        connector: The word that opens it.
        parent: The clause that it hangs on.
        shared: The clause whose subject it takes where it has none of its own.
        partner: The clause that "and" or "but" joins it to.
        antecedent: For a relative clause, the noun phrase it describes.
        introduces: Whether it stands before the subject of the clause that it hangs on ("After they left, …").
        indices: Its tokens so far.
        predicate: Its verb, once met.
    """

    sentence: Sentence
    role: Role
    connector: str = ""
    parent: OpenClause | None = None
    shared: OpenClause | None = None
    partner: OpenClause | None = None
    antecedent: tuple[int, ...] = ()
    introduces: bool = False
    indices: list[int] = field(default_factory=list)
    predicate: Predicate | None = None

    def assign(self, predicate: Predicate) -> None:
        """Give it its verb."""
        self.predicate = predicate
        self.indices.extend(range(predicate.first, predicate.end))

    @property
    def before_verb(self) -> list[int]:
        """Tokens before its verb, expressions of time left out."""
        verb = self.predicate.first if self.predicate else len(self.sentence.tokens)
        return [index for index in self.indices if index < verb and index not in self.sentence.blocked]

    @property
    def after_verb(self) -> list[int]:
        return [index for index in self.indices if self.predicate is not None and index >= self.predicate.end]

    @property
    def has_subject(self) -> bool:
        """Whether a word stands in it that can be a subject."""
        tokens, blocked = self.sentence.tokens, self.sentence.blocked
        return any(
            tokens[one].is_word and one not in blocked and tokens[one].lower not in _NO_SUBJECTS for one in self.indices
        )

    @property
    def has_object(self) -> bool:
        """Whether a noun follows its verb directly, or a comma stands behind it."""
        has_comma = any(self.sentence.word(one) == "," for one in self.after_verb if one not in self.sentence.blocked)
        return has_comma or self.has_noun_behind_verb

    @property
    def has_noun_behind_verb(self) -> bool:
        """Whether a noun phrase follows its verb directly, expressions of time passed over.

        It opens with no mark, no preposition and no adverb but one before a number.
        """
        after = [one for one in self.after_verb if one not in self.sentence.blocked]
        if not after:
            return False
        first = self.sentence.tokens[after[0]]
        if words.is_adverb(first.text):
            return len(after) > 1 and self.sentence.tokens[after[1]].text[0].isdigit()  # "totalled | nearly 200"
        return first.is_word and first.lower not in words.PREPOSITIONS | {"to"}

    @property
    def has_begun(self) -> bool:
        """Whether its subject or its verb has come, so that what opens inside it introduces it no longer."""
        return self.predicate is not None or (self.has_subject and not self._is_lapse)

    @property
    def _is_lapse(self) -> bool:
        """Whether its words only say how long before or after something: "Two days | after the vote, …"."""
        told = [self.sentence.word(one) for one in self.indices if one not in self.sentence.blocked]
        return all(word in _WORDS_OF_LAPSES or word[0].isdigit() for word in told)

    @property
    def is_introducing(self) -> bool:
        """Whether it has its verb and introduces the sentence, or describes something in a clause that does."""
        if self.predicate is None:
            return False
        return self.introduces or (self.role == "relative" and self.parent is not None and self.parent.is_introducing)

    @property
    def opens_with_phrase(self) -> bool:
        """Whether before its verb stands only a phrase that introduces a sentence: "In a report | published"."""
        return introduces_sentence(self.sentence, self.before_verb)

    @property
    def reports(self) -> bool:
        """Whether its verb tells what somebody said or thought."""
        return self.predicate is not None and bool({self.predicate.lexeme, self.predicate.meaning} & REPORTING)

    @property
    def subject(self) -> tuple[int, ...]:
        """Its own words before the verb, what it describes, or the subject that it shares."""
        own = tuple(self.before_verb)
        if any(self.sentence.tokens[one].is_word for one in own):
            return own
        if self.role == "relative":
            return self.antecedent
        return self.shared.subject if self.shared is not None else ()
