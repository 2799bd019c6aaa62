"""All verb groups of a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.grammar.idioms import with_idiom
from generator.drafting.grammar.lone_verbs import lone_verb
from generator.drafting.grammar.token_lines import TokenLine
from generator.drafting.grammar.verb_groups import begins_group, verb_group
from generator.drafting.lexicon import words
from generator.drafting.lexicon.verbs import is_also_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.grammar.predicates import Predicate
    from generator.drafting.lexicon.tokens import Token

# What follows their object is an infinitive: "let the hostages | go".
_LETTING = frozenset({"let", "make", "watch"})
_NO_OBJECTS = words.PREPOSITIONS | words.DETERMINERS | words.COORDINATORS | words.SUBORDINATORS | {"to"}
_CLAUSE_MARKS = words.SUBORDINATORS | words.RELATIVES | words.COORDINATORS | {",", ";", ":", "that"}


def predicates(tokens: Sequence[Token], blocked: frozenset[int]) -> list[Predicate]:
    """Verb groups left to right; `blocked` are the tokens of expressions of time, where no verb is looked for."""
    line = TokenLine(tokens, blocked)
    found: list[Predicate] = []
    index = 0
    while index < len(tokens):
        verb = None
        if index not in blocked:
            verb = verb_group(line, index) if begins_group(line, index) else lone_verb(line, index)
        if verb and line.word(verb.first) == "have" and line.before(verb.first) == "to":
            index = verb.end  # "claimed to | have left": the clause has its verb
        elif verb and not _is_object(line, found, verb):
            whole = with_idiom(line, verb)
            found.append(whole)
            index = whole.end
        else:
            index += 1
    return found


def _is_ordered(line: TokenLine, found: Sequence[Predicate], verb: Predicate) -> bool:
    """Whether a form tells what somebody orders to be done: "ordered the gate | opened"."""
    is_participle = verb.bare or (verb.tense == "participle" and verb.passive)
    if not (is_participle and found and found[-1].base == "order" and found[-1].is_finite) or found[-1].passive:
        return False
    between = [line.word(index) for index in range(found[-1].end, verb.first)]
    return bool(between) and _CLAUSE_MARKS.isdisjoint(between)


def _is_object(line: TokenLine, found: Sequence[Predicate], verb: Predicate) -> bool:
    """Whether a present form is a noun after all, the object of the verb before it ("raised fears the country …")."""
    if verb.bare and found and found[-1].tense == "past" and found[-1].end == verb.first and not found[-1].passive:
        return line.word(verb.end).isalpha() and line.word(verb.end) not in _NO_OBJECTS  # "introduced | encrypted mail"
    if _is_ordered(line, found, verb):
        return True
    if verb.tense not in ("present", "future") or verb.modal or not found:
        return False
    if verb.first == found[-1].end and not verb.carried:
        return True  # "would cut back | arms sales"
    if found[-1].base not in _LETTING and not is_also_noun(line.word(verb.first)):
        return False
    between = range(found[-1].end, verb.first)
    return found[-1].is_finite and not any(line.word(index) in _CLAUSE_MARKS for index in between)
