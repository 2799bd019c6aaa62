"""The clauses of a sentence: which words belong to which verb, who does it, and how each hangs on the others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from generator.drafting.grammar.finding_verbs import predicates
from generator.drafting.grammar.sentence import Sentence
from generator.drafting.grammar.splitting import split
from generator.drafting.lexicon.claims import CLAIMS
from generator.drafting.lexicon.verb_classes import REPORTING, TRANSITIVE
from generator.drafting.lexicon.verbs import readings
from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.drafting.grammar.open_clauses import OpenClause, Role
    from generator.drafting.grammar.predicates import Predicate
    from generator.drafting.lexicon.tokens import Token


# What happens by itself also to what was done something to: "was hit and | collapsed".
_BY_ITSELF = word_set(
    "collapse crash die drown escape explode capsize overturn vanish disappear perish resign retire return recover "
    "survive emerge stop close open move turn land walk travel remain stay cooperate apologise apologize confess appeal"
)
# Nor is what somebody says something that is done to him.
_NEVER_SHARED = _BY_ITSELF | REPORTING


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb and what belongs to it.

    Attributes:
        role: How it stands in the sentence; `content` is what a reporting verb reports.
        predicate: Its verb.
        indices: Indices of its tokens in the sentence; those of clauses inside it are left out.
        subject: Indices of the tokens before the verb that name its subject, expressions of time left out; those of
            the clause that it shares its subject with where it has none of its own; empty where nobody knows.
        connector: The word that opens it, lower case ("after", "who"); empty where none does.
        parent: Position of the clause that it hangs on; None for a main clause.
        antecedent: For a relative clause, indices of the noun phrase it describes.
        takes_antecedent: What the antecedent is in it: its subject, its object, or neither ("where").
        partner: Position of the clause before it that "and" or "but" joins it to; None where none does.
    """

    role: Role
    predicate: Predicate
    indices: tuple[int, ...]
    subject: tuple[int, ...]
    connector: str = ""
    parent: int | None = None
    antecedent: tuple[int, ...] = ()
    takes_antecedent: Literal["subject", "object", ""] = ""
    partner: int | None = None


def clauses(tokens: Sequence[Token], blocked: frozenset[int]) -> list[Clause]:
    """Split a sentence into its clauses, in the order of their verbs.

    Args:
        tokens: The sentence.
        blocked: Indices of the tokens of expressions of time; they are neither verbs nor subjects.
    """
    verbs = predicates(tokens, blocked)
    if not verbs:
        return []
    found = [
        (clause.predicate, clause)
        for clause in split(Sentence(tokens, blocked, {verb.first: verb for verb in verbs}))
        if clause.predicate
    ]
    found.sort(key=lambda pair: pair[0].first)
    positions = {id(clause): position for position, (_, clause) in enumerate(found)}
    return [_closed(clause, predicate, positions) for predicate, clause in found]


def _closed(clause: OpenClause, predicate: Predicate, positions: Mapping[int, int]) -> Clause:
    parent = clause.parent
    while parent is not None and id(parent) not in positions:
        parent = parent.parent
    partner = clause.partner.predicate if clause.partner else None
    # "spent | the night": a time is its object.
    if predicate.bare and predicate.base != "spend" and partner and partner.passive:
        if clause.before_verb:
            is_passive = not clause.has_object  # "ten were killed and dozens | injured"
        else:
            is_passive = not clause.has_noun_behind_verb and predicate.base not in _NEVER_SHARED
        predicate = replace(predicate, passive=is_passive)  # "were arrested and | charged"
    is_base = (predicate.base, "base") in readings(clause.sentence.word(predicate.main))
    if partner and partner.tense in ("future", "modal") and predicate.bare and is_base and not clause.before_verb:
        predicate = replace(predicate, tense=partner.tense, modal=partner.modal, bare=False)  # "will go and | set down"
    return Clause(
        role=clause.role,
        predicate=predicate,
        indices=tuple(clause.indices),
        subject=clause.subject,
        connector=clause.connector,
        parent=None if parent is None else positions[id(parent)],
        antecedent=clause.antecedent,
        takes_antecedent=_part_of_antecedent(clause),
        partner=positions.get(id(clause.partner)),
    )


def _part_of_antecedent(clause: OpenClause) -> Literal["subject", "object", ""]:
    if clause.role != "relative" or clause.connector in ("where", "whose"):
        return ""
    has_subject = any(clause.sentence.tokens[index].is_word for index in clause.before_verb)
    if has_subject and _tells_whole(clause):
        return ""
    return "object" if has_subject else "subject"


def _tells_whole(clause: OpenClause) -> bool:
    """Whether a clause with a subject tells all that a noun stands for: "news that | the ferry had sunk".

    "The news that | the mayor announced" leaves its object to the noun.
    """
    verb = clause.predicate
    if verb is None or clause.connector != "that" or not clause.antecedent:
        return False
    is_whole = clause.has_noun_behind_verb or verb.passive or verb.base not in TRANSITIVE
    return is_whole and clause.sentence.word(clause.antecedent[-1]) in CLAIMS
