"""What a plan hangs on: "if talks fail" of "drivers will strike on Saturday if talks fail"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.grammar.phrases import text_of
from generator.drafting.lexicon import words
from generator.drafting.lexicon.word_sets import word_set
from generator.drafting.titling.titles import LONGEST

if TYPE_CHECKING:
    from generator.drafting.grammar.utterances import Utterance

_CONDITIONS = word_set("if unless")
# Of "if they come to nothing" nobody could tell in a headline what they are.
_POINTING = words.PERSONAL_PRONOUNS | word_set("him them her his its their this that these those such so not")


def with_condition(title: str, utterance: Utterance, position: int) -> str:
    """A plan's headline with what it hangs on; empty where that doesn't stand by itself or doesn't fit.

    A plan without its condition says more than its source does.

    Args:
        title: The headline of the clause.
        utterance: The utterance.
        position: Position of the clause.
    """
    for clause in utterance.clauses:
        if clause.parent == position and clause.connector in _CONDITIONS:
            told = [utterance.tokens[index] for index in clause.indices if index not in utterance.blocked]
            text = f"{title} {clause.connector} {text_of(told)}"
            pointing = any(token.lower in _POINTING for token in told)
            return "" if pointing or len(text) > LONGEST else text
    # A condition whose verb nobody found ("if the airline cuts wages") stands among the words of the plan.
    is_hidden = any(utterance.word(index) in _CONDITIONS for index in utterance.clauses[position].indices)
    return "" if is_hidden else title
