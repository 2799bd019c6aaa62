"""How much a clause tells of something that happened, rather than of how things are or what somebody thinks."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.drafting.lexicon.verb_classes import (
    ANNOUNCING,
    BACKGROUND,
    CONSEQUENCES,
    CONTACTING,
    REPORTING,
    SCHEDULING,
    SPEAKING,
    STATES_WITH_BEGINNING,
    STATIVE,
)
from generator.drafting.lexicon.word_sets import word_set
from generator.drafting.lexicon.words import PREPOSITIONS
from generator.drafting.meaning.happenings import HAPPENING_VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.drafting.grammar.predicates import Predicate

# From so many points on a clause is worth drafting.
ENOUGH = 3

_ORDINALS = word_set("first second third fourth fifth sixth seventh eighth ninth tenth final last new")
_PERIODS = word_set("day week month year hour minute decade quarter round phase")
_WITHIN_WORDS = 4
_SPEAKER_PRONOUNS = word_set("i we you")
_EMPTY_SUBJECTS = word_set("it there this that what")
_NOBODY = {("no",), ("nobody",), ("none",), ("neither",)}
# What somebody "asked to" do or "asked for" is a request.
_REQUESTS = word_set("to for")
# "the year | ending on 31 March"
_BOUNDS = word_set("end begin start")
_GOALPOSTS = word_set("bar crossbar post woodwork upright")
_DENIALS = word_set("no nobody none neither not")
_EMPTY_OBJECTS = word_set("it this that so")
# Verbs that tell of a deed unless it is a feeling that they do it to.
_DEEDS_OR_COMMENTS = word_set("raise use")
_FEELINGS = word_set(
    "fear fears concern concerns question questions hope hopes doubt doubts alarm suspicion suspicions"
)
# Who "confirmed the news" or "gave details" tells what another sentence tells.
_SAME_NEWS = {("the", "news"), ("the", "report"), ("the", "reports"), ("further", "details"), ("no", "details")}
_STATE = "it tells how things are, not what happened"
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
        asks: Whether it is a question, or part of one ("asked whether …").
        denied: Whether what governs it denies it or only supposes it ("denied that …", "if …").
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
    asks: bool = False
    denied: bool = False


def score(telling: Telling) -> int:
    """Points for a clause; from `ENOUGH` on it tells of an event."""
    return sum(points for points, _ in _weighed(telling))


def doubts(telling: Telling) -> tuple[str, ...]:
    """What speaks against an event, in plain words, the weightiest first; empty where nothing does."""
    against = sorted((points, reason) for points, reason in _weighed(telling) if points < 0)
    weak = [reason for points, reason in _weighed(telling) if points >= 0 and reason]
    borrowed = [] if telling.own_date else ["no date stands in this clause: it borrows one from beside it"]
    return tuple(dict.fromkeys((*(reason for _, reason in against), *weak, *borrowed)))


def _weighed(telling: Telling) -> Iterator[tuple[int, str]]:
    """What counts for a clause, and against it: points, with a reason for an editor where they raise a doubt."""
    verb = telling.predicate
    verbs = {verb.lexeme, verb.meaning}
    consequence = not verb.is_finite and verb.lexeme in CONSEQUENCES
    weights = (
        (1, verb.tense in _TENSES_OF_EVENTS, ""),
        (-2, verb.tense == "present" and not (telling.planned and telling.own_date), _STATE),
        (-1, verb.tense == "present" and verb.progressive, _STATE),
        (1, verb.tense == "modal" and telling.planned, ""),
        (-4, verb.tense == "modal" and not telling.planned, "it tells what may, could or should be"),
        (-4, verb.negative or _is_nobody(telling.subject), "it tells what did not happen"),
        (-4, telling.denied, "it is denied, doubted, supposed or only almost came about"),
        (-4, not verb.is_finite and verb.base in _BOUNDS and not telling.rest, "it tells when a time begins or ends"),
        (-4, _is_of_game(telling), "it tells a moment of a game"),
        (-4, telling.asks or (verb.lexeme == "ask" and _REQUESTS.isdisjoint(telling.rest)), "it asks what happened"),
        (-4, verb.passive and not verb.is_finite and verb.lexeme in CONTACTING, "it tells how somebody came to speak"),
        # "was due to land": whether it did is another matter.
        (-4, verb.tense == "future" and verb.base == "be" and not telling.planned, "whether it came to that is open"),
        (1, telling.own_date, ""),
        (
            -1,
            telling.beside and (consequence or not (verbs & HAPPENING_VERBS or (verb.idiom and verb.is_finite))),
            "it stands beside what happened: a consequence or a circumstance",
        ),
        (-1, telling.quoted, "it stands in quotation marks"),
        (-4, _only_lasts(telling.rest), "it tells only how long something has lasted"),
        (-2, verb.lexeme in SCHEDULING and verb.tense == "past perfect", "it tells what had been arranged"),
        (
            -2,
            telling.begins and verb.meaning not in STATES_WITH_BEGINNING,
            "it tells what has been so since then, not what began",
        ),
        (-2, len(telling.rest) == 1 and telling.rest[0] in _EMPTY_OBJECTS, "what was done is only “it” or “that”"),
        (-4, telling.rest[:2] in _SAME_NEWS, "it confirms what another sentence tells"),
        (
            -4,
            verb.lexeme in (REPORTING | SPEAKING) - ANNOUNCING
            and not (_has_words(telling.rest) or verb.carried or verb.passive),
            "it tells only that somebody spoke",
        ),
        (-2, telling.subject[:1] != () and telling.subject[0] in _SPEAKER_PRONOUNS, "a speaker tells of “I” or “we”"),
        (
            -2,
            len(telling.subject) == 1 and telling.subject[0] in _EMPTY_SUBJECTS,
            f"who or what did it is only “{' '.join(telling.subject)}”",
        ),
        # "was shot as he left": where somebody was then.
        (-2, telling.beside and telling.refers_back, "it tells what somebody did meanwhile"),
        (-4, "comment" in telling.rest[:_WITHIN_WORDS] and not telling.begins, "it is about a comment"),
    )
    yield _weighed_verb(verb, telling.rest, begins=telling.begins)
    yield from ((points, reason) for points, holds, reason in weights if holds)


def _is_of_game(telling: Telling) -> bool:
    """Whether a clause tells where the ball went: "the ball dropped to", "hit the bar"."""
    if "ball" in telling.subject[:2] or "ball" in telling.rest[:2]:
        return True
    return telling.predicate.base in ("hit", "strike") and not _GOALPOSTS.isdisjoint(telling.rest[:2])


def _is_nobody(subject: tuple[str, ...]) -> bool:
    """Whether a subject denies what is said of it: "nobody", "none of them", "In Nola, not everybody"."""
    if subject[:1] in _NOBODY:
        return True
    # "In Nola | no ships", but "With no warning"
    introduced = len(subject) > 1 and subject[0] in PREPOSITIONS and subject[1] not in _DENIALS
    opens = (
        at
        for at, word in enumerate(subject)
        if word in _DENIALS and (at == 0 or subject[at - 1] == "," or (introduced and "," not in subject[:at]))
    )
    return any(subject[at + 1 : at + 2] != ("only",) for at in opens)


def _has_words(rest: tuple[str, ...]) -> bool:
    return any(word[0].isalnum() for word in rest)


def _weighed_verb(verb: Predicate, rest: tuple[str, ...], *, begins: bool) -> tuple[int, str]:
    is_ahead = bool(verb.carried) and verb.tense == "future"
    sees = is_ahead and verb.meaning == "see"  # "is to see the president"
    rules = (
        (2, verb.passive and verb.base in SCHEDULING and verb.tense == "future", ""),
        (2, begins and verb.meaning in STATES_WITH_BEGINNING, ""),
        (2, verb.lexeme in ANNOUNCING, ""),
        (-3, verb.lexeme in STATIVE and not is_ahead, _STATE),
        (-1, verb.lexeme in BACKGROUND and not _is_concrete(verb, rest), f"“{verb.lexeme}” explains or comments"),
        (1, verb.lexeme in SPEAKING, f"“{verb.lexeme}” is mostly said of words"),
        (-2, verb.meaning in STATIVE and not sees, _STATE),
    )
    return next(((points, reason) for points, holds, reason in rules if holds), (2, ""))


def _is_concrete(verb: Predicate, rest: tuple[str, ...]) -> bool:
    """Whether a verb that mostly comments tells of a deed here: "raised interest rates", not "raised fears"."""
    return verb.lexeme in _DEEDS_OR_COMMENTS and bool(rest) and _FEELINGS.isdisjoint(rest[:_WITHIN_WORDS])


def _only_lasts(rest: tuple[str, ...]) -> bool:
    """Whether a clause only says how long something has lasted: "entered a fourth day", "began its second week"."""
    return any(word in _ORDINALS and after in _PERIODS for word, after in itertools.pairwise(rest[:_WITHIN_WORDS]))
