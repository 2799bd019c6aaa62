"""Forms that look like a clause's verb and turn out to be participles beside their nouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.grammar.second_verbs import subject_since_verb
from generator.drafting.lexicon.verb_classes import INTRANSITIVE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.grammar.open_clauses import OpenClause
    from generator.drafting.grammar.predicates import Predicate
    from generator.drafting.grammar.sentence import Sentence


def is_set_off(sentence: Sentence, clause: OpenClause, verb: Predicate) -> bool:
    """Whether one comma parts a verb from its clause's subject: "The ferry, | built in haste, …"."""
    if not verb.bare or sentence.word(verb.first - 1) != "," or not clause.has_subject or clause.opens_with_phrase:
        return False
    begin = next((at for at, one in enumerate(clause.before_verb) if sentence.tokens[one].is_word), 0)
    return sum(sentence.word(one) == "," for one in clause.before_verb[begin:]) == 1


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
            return clause if first.base not in INTRANSITIVE or not verb.bare else None
    return None
