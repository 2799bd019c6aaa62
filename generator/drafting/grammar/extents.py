"""How far a draft reaches in its utterance: its words for a citation, its figures, its places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from generator.drafting.grammar.utterances import Utterance
    from generator.drafting.lexicon.tokens import Token


def with_means(utterance: Utterance, position: int) -> list[int]:
    """Positions of a clause and of those that say by what means ("by launching …")."""
    means = (
        at
        for at, clause in enumerate(utterance.clauses)
        if clause.parent == position and clause.connector in ("by", "without")
    )
    return [position, *means]


def scope_of(utterance: Utterance, positions: Sequence[int], apart: Collection[int] = ()) -> frozenset[int]:
    """Offsets of the tokens of some clauses, of their subjects, and of the clauses that hang on them.

    Args:
        utterance: The utterance.
        positions: Positions of the clauses.
        apart: Positions of those that tell of another time: "…, where three died | in May".
    """
    told = set(positions)
    # A clause comes after the one that it hangs on or opens the sentence; twice through reaches all but odd ones.
    for _ in range(2):
        told |= {at for at, clause in enumerate(utterance.clauses) if clause.parent in told and at not in apart}
    clauses = [utterance.clauses[position] for position in told]
    return frozenset(
        utterance.tokens[index].start for clause in clauses for index in (*clause.indices, *clause.subject)
    )


def outer_of(utterance: Utterance, position: int) -> tuple[Token, ...]:
    """The tokens of a clause, of the one that it hangs on or is joined to, and so on outwards; of none inside it.

    In "police arrested the owner after the ship sank off Nola" the sinking has a place, and the arrest has none.
    """
    told: list[int] = []
    at: int | None = position
    while at is not None and at not in told:
        told.append(at)
        clause = utterance.clauses[at]
        at = clause.partner if clause.parent is None else clause.parent
    verb = utterance.clauses[position].predicate.first
    introduced = [
        other
        for other, clause in enumerate(utterance.clauses)
        if clause.parent == position and clause.role == "participial" and clause.predicate.first < verb
    ]
    indices = {index for other in (*told, *introduced) for index in utterance.clauses[other].indices}
    return tuple(utterance.tokens[index] for index in sorted(indices))


def stretch(utterance: Utterance, positions: Sequence[int]) -> tuple[int, int]:
    """Offsets of the text that some clauses span, from their subject on, also where that stands in a clause before."""
    told = [utterance.clauses[position] for position in positions]
    last = max(max(clause.indices) for clause in told)
    first = min(min((*clause.indices, *clause.antecedent, *clause.subject)) for clause in told)
    trailing = words.COORDINATORS | {",", "even", "only"}
    while last > first and utterance.word(last) in trailing:
        last -= 1
    while first < last and not utterance.tokens[first].is_word:
        first += 1
    return utterance.tokens[first].start, utterance.tokens[last].end
