"""The dates that stand in an utterance: of its clauses, and of nouns that are happenings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.dating.dated_clauses import Dated, dated_by, dated_by_antecedent, times_in
from generator.drafting.dating.dated_nouns import DatedNoun, dated_by_noun, noun_dated_by

if TYPE_CHECKING:
    from generator.drafting.grammar.utterances import Utterance


def own_dates(utterance: Utterance) -> tuple[dict[int, Dated], list[DatedNoun]]:
    """The dates that stand in an utterance: of its clauses by position, and of nouns that are happenings."""
    dated: dict[int, Dated] = {}
    nouns: list[DatedNoun] = []
    for position, clause in enumerate(utterance.clauses):
        for time in times_in(utterance, clause.indices):
            noun = noun_dated_by(utterance, position, time)
            date = dated_by_noun(utterance, noun) if noun else dated_by(utterance, time, clause.predicate)
            if noun and not date:
                nouns.append(noun)
            elif date:
                dated.setdefault(position, date)
        when = dated_by_antecedent(utterance, clause)
        if when:
            dated[position] = when
    return dated, nouns
