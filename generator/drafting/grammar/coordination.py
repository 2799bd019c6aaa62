"""What "and" and "but" join: two nouns or two clauses, and which clause to which verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.lexicon import words
from generator.drafting.lexicon.verb_classes import ACCUSING, REPORTING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.grammar.open_clauses import OpenClause
    from generator.drafting.grammar.predicates import Predicate
    from generator.drafting.grammar.sentence import Sentence


def joins_clauses(sentence: Sentence, index: int) -> bool:
    """Whether what follows "and" is a subject with its verb."""
    finite = sentence.next_finite(index)
    if finite is None or sentence.commas_between(index + 1, finite) % 2:
        return False
    between = [sentence.word(at) for at in range(index + 1, finite)]
    # "the towns and positions they held", "and a port that never worked": a relative clause.
    held = len(between) > 1 and between[-1] in words.PERSONAL_PRONOUNS
    behind_that = between[between.index("that", 1) + 1 :] if "that" in between[1:] else ["that"]
    described = all(words.is_adverb(word) for word in behind_that)
    return "to" not in between and not (held or described)


def partner_of(following: Predicate, stack: Sequence[OpenClause], *, after_comma: bool) -> OpenClause:
    """The open clause that a coordinated verb goes with: reporting with reporting, else the innermost alike.

    Args:
        following: The verb.
        stack: The open clauses, the innermost last.
        after_comma: Whether a comma stands before "and".
    """
    finite = [clause for clause in reversed(stack) if clause.predicate and clause.predicate.is_finite]
    if following.lexeme in REPORTING:
        for clause in finite:
            if clause.predicate and clause.predicate.lexeme in REPORTING | ACCUSING:
                return clause
    alike = [clause for clause in finite if clause.predicate and _go_together(clause.predicate, following)]
    # "It lost money when sites stood still, | and scrapped its dividend": the comma ends what explained.
    explains = after_comma and bool(alike) and alike[0].role in ("adverbial", "participial")
    return next(iter(alike[explains:] or alike), finite[0] if finite else stack[-1])


def _go_together(verb: Predicate, following: Predicate) -> bool:
    """Whether "and" can join two verbs: of one tense, or one lends the other its auxiliary ("had hit and sunk")."""
    lends = following.bare and (verb.tense in ("perfect", "past perfect") or verb.passive)
    return verb.tense == following.tense or lends
