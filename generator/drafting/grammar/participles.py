"""Forms that look like a clause's verb and turn out to be participles beside their nouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.grammar.antecedents import antecedent
from generator.drafting.grammar.second_verbs import stands_beside, subject_since_verb
from generator.drafting.lexicon import words
from generator.drafting.lexicon.verb_classes import TRANSITIVE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.grammar.open_clauses import OpenClause
    from generator.drafting.grammar.predicates import Predicate
    from generator.drafting.grammar.sentence import Sentence


# Verbs of telling that need an object as well.
_TELLING_OF = frozenset({"reveal", "announce", "disclose", "show", "describe", "mention", "discuss"})


def is_set_off(sentence: Sentence, clause: OpenClause, verb: Predicate) -> bool:
    """Whether one comma parts a verb from its clause's subject: "The ferry, | built in haste, …"."""
    if not stands_beside(sentence, verb) or not clause.has_subject or clause.opens_with_phrase:
        return False
    begin = next((at for at, one in enumerate(clause.before_verb) if sentence.tokens[one].is_word), 0)
    return sum(sentence.word(one) == "," for one in clause.before_verb[begin:]) == 1


def describes_noun_before(sentence: Sentence, clause: OpenClause, verb: Predicate) -> bool:
    """Whether a participle stands directly behind the noun that it describes: "the notes | seized in May"."""
    before = verb.first - 1
    is_open = clause.predicate is not None or clause.role != "participial"
    follows = before in clause.indices and sentence.tokens[before].is_word
    return not verb.is_finite and verb.passive and verb.end == verb.first + 1 and follows and is_open


def noun_described(sentence: Sentence, clause: OpenClause, index: int) -> tuple[int, ...]:
    """Indices of the noun phrase that a participle behind it describes; nothing where that is unsure.

    In "a study in mice | published in May" it is not the last noun; one with an article of its own mostly is.
    """
    phrase = antecedent(sentence, clause, index)
    is_cut = bool(phrase) and sentence.word(phrase[0] - 1) in words.PREPOSITIONS
    return () if is_cut and sentence.word(phrase[0]) not in words.NUMBER_WORDS | {"a", "an"} else phrase


def misread_participle(sentence: Sentence, stack: Sequence[OpenClause], verb: Predicate) -> OpenClause | None:
    """The clause whose verb was no verb, as another one shows: "The notes | found in May, which were old, filled".

    Args:
        sentence: The sentence.
        stack: The open clauses, the innermost last.
        verb: A finite verb that follows.
    """
    follows_comma = sentence.word(verb.first - 1) == ","
    if stack[-1].role != "relative" or not follows_comma or subject_since_verb(sentence, stack[-1]):
        return None
    for clause in reversed(stack[:-1]):
        first = clause.predicate
        if first and first.bare and not clause.has_noun_behind_verb:
            return clause if first.base in TRANSITIVE | _TELLING_OF or not verb.bare else None
    return None
