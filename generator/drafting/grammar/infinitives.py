"""Verbs that other verbs carry: "helped take over", "plans to hold", "is due to be held"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.lexicon.verb_classes import CATENATIVE, PROSPECTIVE_WORDS
from generator.drafting.lexicon.verbs import is_also_noun

if TYPE_CHECKING:
    from generator.drafting.grammar.token_lines import TokenLine

# Index after an infinitive, and the base of its verb.
Carried = tuple[int, str]
NOTHING: Carried = (0, "")


def carried_by(line: TokenLine, base: str, index: int) -> Carried:
    """The infinitive that a verb carries, where it is one that does.

    Args:
        line: The sentence.
        base: Base form of the verb.
        index: Index after it.
    """
    if base not in CATENATIVE:
        return NOTHING
    # "help" alone does without "to": "helped take over".
    return infinitive(line, index, without_to=base == "help")


def ahead(line: TokenLine, index: int) -> Carried:
    """What a form of "be" puts into the future: "is | to meet", "was | due to meet", "are | set to be held"."""
    index = line.past_adverbs(index)
    if line.word(index) in PROSPECTIVE_WORDS:
        index += 1
    return infinitive(line, index)


def infinitive(line: TokenLine, index: int, *, without_to: bool = False) -> Carried:
    """The infinitive at an index, adverbs passed over; `NOTHING` where there is none."""
    index = line.past_adverbs(index)
    if line.word(index) == "to":
        index = line.past_adverbs(index + 1)
    elif not without_to or is_also_noun(line.word(index)):
        return NOTHING
    if line.word(index) in ("be", "have"):
        after = line.past_adverbs(index + 1)
        participle = line.base_of(after, "participle")
        return (after + 1, participle) if participle else (index + 1, line.word(index))
    base = line.base_of(index, "base")
    if not base:
        return NOTHING
    deeper = carried_by(line, base, index + 1)
    return deeper if deeper != NOTHING else (index + 1, base)
