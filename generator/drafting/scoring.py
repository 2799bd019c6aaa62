"""How much a clause tells of something that happened, rather than of how things are or what somebody thinks."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.drafting.happenings import HAPPENING_VERBS
from generator.drafting.verb_classes import (
    ANNOUNCING,
    BACKGROUND,
    CONSEQUENCES,
    REPORTING,
    SCHEDULING,
    SPEAKING,
    STATES_WITH_BEGINNING,
    STATIVE,
)
from generator.drafting.word_sets import word_set

if TYPE_CHECKING:
    from generator.drafting.predicates import Predicate

# From so many points on a clause is worth drafting.
ENOUGH = 3

_ORDINALS = word_set("first second third fourth fifth sixth seventh eighth ninth tenth final last new")
_PERIODS = word_set("day week month year hour minute decade quarter round phase")
_WITHIN_WORDS = 4
_SPEAKER_PRONOUNS = word_set("i we you")
_EMPTY_SUBJECTS = word_set("it there this that what")
_NOBODY = {("no",), ("nobody",), ("none",), ("neither",)}
_EMPTY_OBJECTS = word_set("it this that so")
# Verbs that tell of a deed unless it is a feeling that they do it to.
_DEEDS_OR_COMMENTS = word_set("raise use")
_FEELINGS = word_set(
    "fear fears concern concerns question questions hope hopes doubt doubts alarm suspicion suspicions"
)
# Who "confirmed the news" or "gave details" tells what another sentence tells.
_SAME_NEWS = {("the", "news"), ("the", "report"), ("the", "reports"), ("further", "details"), ("no", "details")}
_TENSES_OF_EVENTS = word_set("past perfect future participle") | {"past perfect"}


@dataclass(frozen=True, slots=True)
class Telling:
    """What is weighed of a clause.

    Attributes:
        predicate: Its verb.
        subject: Words of its subject, in lower case.
        rest: Words after its verb, in lower case, expressions of time left out.
        own_date: Whether the date stands in the clause, and isn't lent by its surroundings.
        begins: Whether the date is where a state begins ("since April").
        planned: Whether it announces something for a day to come.
        beside: Whether it is a subordinate clause that another one lends its date.
        quoted: Whether it is direct speech.
        refers_back: Whether its subject is a pronoun.
    """

    predicate: Predicate
    subject: tuple[str, ...]
    rest: tuple[str, ...]
    own_date: bool
    begins: bool = False
    planned: bool = False
    beside: bool = False
    quoted: bool = False
    refers_back: bool = False


def score(telling: Telling) -> int:
    """Points for a clause; from `ENOUGH` on it tells of an event."""
    verb = telling.predicate
    verbs = {verb.lexeme, verb.meaning}
    consequence = not verb.is_finite and verb.lexeme in CONSEQUENCES
    weights = (
        (1, verb.tense in _TENSES_OF_EVENTS),
        (-2, verb.tense == "present" and not (telling.planned and telling.own_date)),
        (-1, verb.tense == "present" and verb.progressive),
        (1 if telling.planned else -4, verb.tense == "modal"),
        (-4, verb.negative or telling.subject[:1] in _NOBODY),
        # "was due to land": whether it did is another matter.
        (-4, verb.tense == "future" and verb.base == "be" and not telling.planned),
        (1, telling.own_date),
        (-1, telling.beside and (consequence or not (verbs & HAPPENING_VERBS or (verb.idiom and verb.is_finite)))),
        (-1, telling.quoted),
        (-4, _only_lasts(telling.rest)),
        (-2, verb.lexeme in SCHEDULING and verb.tense == "past perfect"),
        (-2, telling.begins and verb.meaning not in STATES_WITH_BEGINNING),
        (-2, len(telling.rest) == 1 and telling.rest[0] in _EMPTY_OBJECTS),
        (-4, telling.rest[:2] in _SAME_NEWS),
        (-4, verb.lexeme in REPORTING - ANNOUNCING and not (_has_words(telling.rest) or verb.carried or verb.passive)),
        (-2, telling.subject[:1] != () and telling.subject[0] in _SPEAKER_PRONOUNS),
        (-2, len(telling.subject) == 1 and telling.subject[0] in _EMPTY_SUBJECTS),
        # "was shot as he left": where somebody was then.
        (-2, telling.beside and telling.refers_back),
        (-4, "comment" in telling.rest[:_WITHIN_WORDS] and not telling.begins),
    )
    return _points_of_verb(verb, telling.rest, begins=telling.begins) + sum(
        points for points, holds in weights if holds
    )


def _has_words(rest: tuple[str, ...]) -> bool:
    return any(word[0].isalnum() for word in rest)


def _points_of_verb(verb: Predicate, rest: tuple[str, ...], *, begins: bool) -> int:
    is_ahead = bool(verb.carried) and verb.tense == "future"
    sees = is_ahead and verb.meaning == "see"  # "is to see the president"
    rules = (
        (2, verb.passive and verb.base in SCHEDULING and verb.tense == "future"),
        (2, begins and verb.meaning in STATES_WITH_BEGINNING),
        (2, verb.lexeme in ANNOUNCING),
        (-3, verb.lexeme in STATIVE and not is_ahead),
        (-1, verb.lexeme in BACKGROUND and not _is_concrete(verb, rest)),
        (1, verb.lexeme in SPEAKING),
        (-2, verb.meaning in STATIVE and not sees),
    )
    return next((points for points, holds in rules if holds), 2)


def _is_concrete(verb: Predicate, rest: tuple[str, ...]) -> bool:
    """Whether a verb that mostly comments tells of a deed here: "raised interest rates", not "raised fears"."""
    return verb.lexeme in _DEEDS_OR_COMMENTS and bool(rest) and _FEELINGS.isdisjoint(rest[:_WITHIN_WORDS])


def _only_lasts(rest: tuple[str, ...]) -> bool:
    """Whether a clause only says how long something has lasted: "entered a fourth day", "began its second week"."""
    return any(word in _ORDINALS and after in _PERIODS for word, after in itertools.pairwise(rest[:_WITHIN_WORDS]))
