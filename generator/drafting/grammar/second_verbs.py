"""A finite verb where the innermost clause has one already: what that tells of both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from generator.drafting.grammar.introductions import opens_introduction
from generator.drafting.grammar.open_clauses import introduces_sentence
from generator.drafting.grammar.phrases import core
from generator.drafting.lexicon import words
from generator.drafting.lexicon.claims import CLAIMS
from generator.drafting.lexicon.verb_classes import DENYING, REPORTING, TELLING

if TYPE_CHECKING:
    from generator.drafting.grammar.open_clauses import OpenClause
    from generator.drafting.grammar.predicates import Predicate
    from generator.drafting.grammar.sentence import Sentence

Reading = Literal[
    "first beside its noun",  # "The president, elected in May, said"
    "second beside its noun",  # "…, cheered on by villagers"
    "relative without its word",  # "the cities they held"
    "content",  # "Officials said troops had left"
    "next in a list",  # "took on water, keeled over and sank"
    "new clause",  # "Troops left, officials said"
    "first describes its noun",  # "Leaders gathered in Rome appealed"
    "second describes its noun",  # "securing towns recaptured last week"
    "second inside a phrase",  # "…, according to a study published in May"
]

_PAUSES = frozenset({",", ";", ":"})
_NAMING = frozenset({"name", "call", "title", "entitle"})
_COMMAS_OF_SPEAKER_BEHIND = 3


@dataclass(frozen=True, slots=True)
class SecondVerb:
    """How a second finite verb is read.

    Attributes:
        reading: What it tells of itself and of the first one.
        subject: Indices of the tokens before it that are its subject; empty where it has none of its own.
    """

    reading: Reading
    subject: tuple[int, ...]


def read_second_verb(sentence: Sentence, clause: OpenClause, verb: Predicate, *, awaits_content: bool) -> SecondVerb:
    """Read a finite verb that follows a clause's own.

    Args:
        sentence: The sentence.
        clause: The innermost clause, which has a verb.
        verb: The verb that follows.
        awaits_content: Whether the clause reports something that has not come yet.
    """
    first = clause.predicate
    subject = _without_phrase(sentence, clause, subject_since_verb(sentence, clause), verb)
    behind_claim = _behind_claim(sentence, clause, subject, awaits_content=awaits_content)
    if behind_claim:
        return SecondVerb("content", behind_claim)
    set_off = bool(subject) and sentence.word(subject[0] - 1) in _PAUSES
    bare_deed = verb.bare and verb.lexeme not in REPORTING
    rules: tuple[tuple[Reading, bool], ...] = (
        ("first beside its noun", not subject and first is not None and stands_beside(sentence, first)),
        ("first beside its noun", not subject and first is not None and _in_apposition(sentence, clause, verb)),
        ("first describes its noun", first is not None and first.bare and _is_named(sentence, first, subject)),
        ("first describes its noun", first is not None and first.bare and clause.opens_with_phrase),
        ("first describes its noun", not subject and not verb.bare and _is_described(sentence, clause, verb)),
        ("second inside a phrase", set_off and verb.bare and introduces_sentence(sentence, subject)),
        ("next in a list", not subject and first is not None and _is_listed(sentence, first, verb)),
        ("second beside its noun", not subject and bare_deed and stands_beside(sentence, verb)),
        ("relative without its word", not awaits_content and _ends_in_pronoun(sentence, subject)),
        ("content", awaits_content and bool(subject) and not set_off),
        ("new clause", set_off),
        ("first describes its noun", first is not None and first.bare and not clause.has_object),
        ("second describes its noun", bare_deed and bool(subject)),
    )
    reading: Reading = next((reading for reading, holds in rules if holds), "new clause")
    return SecondVerb(reading, subject)


def stands_beside(sentence: Sentence, verb: Predicate) -> bool:
    """Whether a form that may be a participle follows a comma directly."""
    return verb.bare and sentence.word(verb.first - 1) == ","


def _in_apposition(sentence: Sentence, clause: OpenClause, verb: Predicate) -> bool:
    """Whether a clause's verb is part of what commas enclose: "Skylark, a carrier | set up in 2009, has"."""
    first = clause.predicate
    if first is None or not first.bare or sentence.word(verb.first - 1) != ",":
        return False
    opens = (
        at for at in clause.before_verb[1:] if sentence.word(at - 1) == "," and sentence.word(at) in words.ARTICLES
    )
    commas = [at for at in clause.before_verb if sentence.word(at) == "," and at > clause.before_verb[0]]
    return (
        next(opens, None) is not None
        and (first.tense != verb.tense or len(commas) == 1)
        and not clause.opens_with_phrase
    )


def _is_named(sentence: Sentence, first: Predicate, subject: tuple[int, ...]) -> bool:
    """Whether a clause's verb gives its noun a name that the next verb follows: "a clerk | named Otto Lind found"."""
    names = first.base in _NAMING and bool(subject) and subject[0] == first.end
    return names and all(sentence.tokens[one].is_capital for one in subject)


def _is_described(sentence: Sentence, clause: OpenClause, verb: Predicate) -> bool:
    """Whether a clause's verb is a participle, another one following a comma: "The notes | found in May, were"."""
    first = clause.predicate
    follows_comma = sentence.word(verb.first - 1) == ","
    return first is not None and first.bare and follows_comma and not clause.has_noun_behind_verb


def _without_phrase(
    sentence: Sentence, clause: OpenClause, subject: tuple[int, ...], verb: Predicate
) -> tuple[int, ...]:
    """A subject, or nothing where it is a phrase of the verb before it: "broke | into an office, took"."""
    follows_verb = bool(subject) and clause.predicate is not None and subject[0] == clause.predicate.end
    if not follows_verb or sentence.word(subject[0]) not in words.PREPOSITIONS:
        return subject
    phrase = core([sentence.tokens[one] for one in subject])
    # "engaged | in a state | sponsored reform"
    is_phrase = not phrase or sentence.word(subject[-1]) == ","
    return () if is_phrase or (not verb.bare and opens_introduction(phrase)) else subject


def _behind_claim(
    sentence: Sentence, clause: OpenClause, subject: tuple[int, ...], *, awaits_content: bool
) -> tuple[int, ...]:
    """What follows the noun for what is told that a subject opens with: "rejected claims | troops", "no sign | rebels".

    Nothing where the noun may belong to the subject: "said | news agencies", "found reports | of looting".
    """
    verb = clause.predicate
    if verb is None or not subject or subject[0] != sentence.past_adverbs(verb.end):
        return ()
    has_none = sentence.word(subject[0]) == "no"
    at = int(sentence.word(subject[0]) in words.ARTICLES or has_none)
    behind = subject[at + 1 :]
    is_free = has_none or verb.lexeme in DENYING or not awaits_content
    is_claim = is_free and bool(behind) and sentence.word(subject[at]) in CLAIMS
    opens = is_claim and sentence.word(behind[0]) not in words.PREPOSITIONS | words.COORDINATORS | {",", "to"}
    return behind if opens else ()


def _is_listed(sentence: Sentence, first: Predicate, verb: Predicate) -> bool:
    """Whether a verb after a comma is one of several that "and" closes: "…, | keeled over and sank"."""
    if first.tense != "past" or first.passive or verb.tense != "past" or not stands_beside(sentence, verb):
        return False
    at = verb.end
    while at < len(sentence.tokens) and sentence.word(at) not in words.COORDINATORS | _PAUSES:
        if at in sentence.predicates:
            return False
        at += 1
    following = sentence.predicates.get(sentence.past_adverbs(at + 1))
    return sentence.word(at) == "and" and following is not None and following.tense == "past"


def _ends_in_pronoun(sentence: Sentence, subject: tuple[int, ...]) -> bool:
    return len(subject) > 1 and sentence.word(subject[-1]) in words.PERSONAL_PRONOUNS


def subject_since_verb(sentence: Sentence, clause: OpenClause) -> tuple[int, ...]:
    """Tokens after a clause's verb that can be the subject of the next: since the last comma, date or person told."""
    after = clause.after_verb
    start = 0
    in_apposition = False
    commas = [position for position, one in enumerate(after) if sentence.word(one) == ","]
    # "Troops left the port, | the mayor, Ana Ruiz, said": the first of three parts what was said from who says it.
    parting = commas[0] if len(commas) == _COMMAS_OF_SPEAKER_BEHIND else -1
    for position, one in enumerate(after):
        leads = start == position
        encloses = position != parting and _inside_apposition(sentence, after, position)
        pause = sentence.word(one) in _PAUSES and not encloses
        # "…, the mayor, Ana Ruiz, | said": the comma before the verb closes what is part of the subject.
        closes = in_apposition and position == len(after) - 1
        in_apposition = in_apposition or (sentence.word(one) == "," and not pause)
        pause = pause and not closes
        dates = one in sentence.blocked or (one + 1 in sentence.blocked and sentence.word(one) in words.PREPOSITIONS)
        if pause or (leads and dates):
            start = position + 1
    subject = tuple(after[start:])
    told = start == 0 and clause.predicate is not None and clause.predicate.lexeme in TELLING
    return _without_addressee(sentence, subject) if told else subject


def _inside_apposition(sentence: Sentence, after: list[int], position: int) -> bool:
    """Whether another comma before the verb closes what this one opens."""
    return position > 0 and any(sentence.word(one) == "," for one in after[position + 1 :])


def _without_addressee(sentence: Sentence, subject: tuple[int, ...]) -> tuple[int, ...]:
    """What follows the one told: "told Reuters in Rome | his country was", "told reporters | the government would"."""
    begins = words.DETERMINERS | words.PERSONAL_PRONOUNS
    for position in range(1, len(subject)):
        before = sentence.word(subject[position - 1])
        if sentence.word(subject[position]) in begins and before not in words.PREPOSITIONS:
            return subject[position:]
    return subject[1:] if len(subject) > 1 else subject
