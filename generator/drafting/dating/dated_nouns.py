"""Nouns that are happenings with a date of their own: "heavy bombing by jets on Sunday", "Wednesday's attack"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.drafting.dating.dated_clauses import Dated, dating_of
from generator.drafting.lexicon.verb_classes import EVENT_NOUNS, STATIVE

if TYPE_CHECKING:
    from generator.drafting.dating.dated_clauses import TimeInClause
    from generator.drafting.grammar.clauses import Clause
    from generator.drafting.grammar.utterances import Utterance
    from generator.model.time import Dating

# Before a noun that is a happening, these give it the date that follows: "resigned after a vote on Sunday".
_ANCHORS = frozenset({"after", "following", "since", "before", "despite", "amid"})
_ENDS_OF_PHRASE = frozenset({",", ";", "and", "but", "which", "who"})
# Before "Monday's meeting", these say that the clause tells of what was done there.
_OCCASIONS = frozenset({"in", "at", "during"})
# Further off than right behind the noun, these belong to the verb before it.
_LOOSER = frozenset({"with", "as", "after", "before", "despite", "following", "because", "without"})
# How many words may stand between the opener of a phrase and its noun ("after | very heavy | bombing").
_WORDS_BEFORE_NOUN = 4


@dataclass(frozen=True, slots=True)
class DatedNoun:
    """A happening that a noun names.

    Attributes:
        dating: When, and why then.
        first: Index of the noun phrase's first token in the utterance.
        noun: Index of the noun.
        end: Index after its last token.
        clause: Position of the clause it stands in.
    """

    dating: Dating
    first: int
    noun: int
    end: int
    clause: int


def noun_dated_by(utterance: Utterance, position: int, time: TimeInClause) -> DatedNoun | None:
    """The happening that a date belongs to rather than to the clause's verb, where there is one.

    Args:
        utterance: The utterance.
        position: Position of the clause that the date stands in.
        time: The date.
    """
    clause = utterance.clauses[position]
    dating = dating_of(utterance, time)
    if dating is None:
        return None
    owns = utterance.word(time.last + 1) == "'s"
    # "Turnout in Monday's vote was low"; but "Monday's vote ended in chaos" tells of how it ended.
    if time.first < clause.predicate.end and not (owns and clause.predicate.lexeme in STATIVE):
        return None
    if owns:
        first = time.last + 2
        noun = _event_noun(utterance, first, first + _WORDS_BEFORE_NOUN)
        if noun is None:
            return None
        return DatedNoun(dating, first, noun, _end_of_phrase(utterance, clause, noun), position)
    return _anchored(utterance, position, time, dating)


def _anchored(utterance: Utterance, position: int, time: TimeInClause, dating: Dating) -> DatedNoun | None:
    """The happening before a date, where a word such as "after" parts it from the verb."""
    clause = utterance.clauses[position]
    for at in range(time.first - 1, clause.predicate.end - 1, -1):
        if utterance.word(at) == ",":
            return None
        if utterance.word(at) in _ANCHORS and at not in utterance.blocked:
            noun = _event_noun(utterance, at + 1, min(at + 1 + _WORDS_BEFORE_NOUN, time.first))
            if noun is not None:
                return DatedNoun(dating, at + 1, noun, time.first, position)
    return None


def dated_by_noun(utterance: Utterance, noun: DatedNoun) -> Dated | None:
    """The date of a clause that tells what was done at a dated happening: "took part in | Monday's meeting"."""
    clause = utterance.clauses[noun.clause]
    at = min(noun.first, noun.noun) - 1
    while at > 0 and at in utterance.blocked:
        at -= 1
    attends = utterance.word(at) in _OCCASIONS and clause.predicate.end <= at
    if not attends or clause.predicate.lexeme in STATIVE or utterance.word(noun.first - 1) != "'s":
        return None
    return Dated(noun.dating, own=True)


def _event_noun(utterance: Utterance, first: int, end: int) -> int | None:
    return next((at for at in range(first, end) if utterance.word(at) in EVENT_NOUNS), None)


def _end_of_phrase(utterance: Utterance, clause: Clause, noun: int) -> int:
    """Index after a noun's own prepositional phrases: up to the next comma or the end of its clause."""
    end = noun + 1
    while end in clause.indices and end != clause.predicate.first and utterance.word(end) not in _ENDS_OF_PHRASE:
        # "talks with rebels", but "Sunday's election in Nola | with half of the vote"
        if utterance.word(end) in _LOOSER and end > noun + 1:
            break
        end += 1
    return end
