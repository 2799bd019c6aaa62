"""Who says so: the clauses that report, what they report, and whether the saying itself is the news."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.drafting.grammar.phrases import core, text_of
from generator.drafting.lexicon.verb_classes import ANNOUNCING, REPORTING, SPEAKING
from generator.drafting.lexicon.words import ARTICLES

if TYPE_CHECKING:
    from generator.drafting.grammar.utterances import Utterance
    from generator.drafting.lexicon.tokens import Token


@dataclass(frozen=True, slots=True)
class Report:
    """A clause that says what somebody said.

    Attributes:
        clause: Position of the reporting clause.
        speaker: Tokens of who said it.
        content: Positions of the clauses that it reports, in the same utterance.
    """

    clause: int
    speaker: tuple[Token, ...]
    content: tuple[int, ...]

    @property
    def speaker_text(self) -> str:
        return text_of(core(self.speaker))


def reports(utterance: Utterance, *, has_quote: bool) -> list[Report]:
    """The reporting clauses of an utterance; `has_quote` tells whether its passage quotes somebody beside it."""
    found: list[Report] = []
    for position, clause in enumerate(utterance.clauses):
        base = clause.predicate.lexeme
        if base not in REPORTING:
            continue
        content = tuple(
            other
            for other, one in enumerate(utterance.clauses)
            if one.role == "content" and one.parent == position and one.connector != "whether"
        )
        speaker = tuple(utterance.tokens[index] for index in clause.subject)
        stands_behind = clause.role == "main" and clause.partner is None
        # "…, residents said": what it reports stands before it.
        trailing = not content and base in SPEAKING and stands_behind and _is_last_main(utterance, position)
        if trailing and position and not has_quote:
            content = tuple(other for other in range(position) if utterance.clauses[other].role == "main")
        borrowed = base in SPEAKING and stands_behind and position and not set(clause.subject) & set(clause.indices)
        after = tuple(utterance.tokens[index] for index in clause.indices if index >= clause.predicate.end)
        if not speaker or (borrowed and after and (after[0].is_capital or after[0].lower in ARTICLES)):
            # "said a resident": the speaker comes after the verb.
            speaker = after
        if content or has_quote or base in SPEAKING | ANNOUNCING:
            found.append(Report(position, speaker, content))
    return found


def _is_last_main(utterance: Utterance, position: int) -> bool:
    after = utterance.clauses[position + 1 :]
    # "…, residents said, and doctors warned": what "and" joins is said besides.
    return not any(clause.role == "main" and clause.partner is None for clause in after)
