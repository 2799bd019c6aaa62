"""Clauses of a sentence."""

from __future__ import annotations

import pytest

from generator.drafting.grammar.clauses import clauses
from generator.drafting.grammar.phrases import core, text_of
from generator.drafting.lexicon.tokens import tokenise


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The mayor, who had resigned, said the bridge was unsafe.",
            [("relative", "The mayor", "resign"), ("main", "The mayor", "say"), ("content", "the bridge", "be")],
        ),
        (
            "In Nola, which the river had flooded, officials reported the dam had burst.",
            [("relative", "the river", "flood"), ("main", "officials", "report"), ("content", "the dam", "burst")],
        ),
        (
            "Police fired tear gas as crowds stormed the gates, injuring dozens.",
            [("main", "Police", "fire"), ("adverbial", "crowds", "storm"), ("participial", "crowds", "injure")],
        ),
        (
            "Rescuers left as they were hit by rocks, abandoning a truck.",
            [("main", "Rescuers", "leave"), ("adverbial", "they", "hit"), ("participial", "Rescuers", "abandon")],
        ),
        (
            "Leaders gathered at a summit in Oslo appealed for calm.",
            [("main", "Leaders gathered at a summit in Oslo", "appeal")],
        ),
        (
            "The plant, built in haste, exploded.",
            [("participial", "The plant", "build"), ("main", "The plant", "explode")],
        ),
        (
            "Workers voted to strike, union officials said.",
            [("main", "Workers", "vote"), ("main", "union officials", "say")],
        ),
        (
            "The ship was engaged in a state sponsored search.",
            [("main", "The ship", "engage")],
        ),
        (
            "Armed men broke into the office, took no money and fled.",
            [("main", "Armed men", "break"), ("main", "Armed men", "take"), ("main", "Armed men", "flee")],
        ),
        (
            "Otto Lind – the pilot branded a liar – was freed.",
            [("participial", "the pilot", "brand"), ("main", "Otto Lind", "free")],
        ),
        (
            "Police reported ten miners rescued from the pit.",
            [("main", "Police", "report"), ("content", "ten miners", "rescue")],
        ),
        (
            "Troops left the cities they held.",
            [("main", "Troops", "leave"), ("relative", "they", "hold")],
        ),
        (
            "Scientists said fires had destroyed homes and killed cattle.",
            [("main", "Scientists", "say"), ("content", "fires", "destroy"), ("content", "fires", "kill")],
        ),
        (
            "He denied the charge and his lawyer, Ana Ruiz, said he would appeal.",
            [("main", "He", "deny"), ("main", "Ana Ruiz", "say"), ("content", "he", "appeal")],
        ),
        (
            "The lake – which is shallow – first dried up.",
            [("relative", "The lake", "be"), ("main", "The lake", "dry")],
        ),
    ],
)
def test_who_does_what(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    """Each verb has its own clause, with its role and the subject that it has or shares."""
    tokens = tokenise(sentence)
    found = clauses(tokens, frozenset())
    told = [
        (clause.role, text_of(core([tokens[index] for index in clause.subject])), clause.predicate.base)
        for clause in found
    ]
    assert told == expected


def test_what_a_relative_clause_takes() -> None:
    """A relative clause knows whether its noun phrase is its subject or its object."""
    tokens = tokenise("The fort that rebels had seized fell to soldiers who came by sea.")
    taken = {clause.predicate.base: clause.takes_antecedent for clause in clauses(tokens, frozenset())}
    assert taken == {"seize": "object", "fall": "", "come": "subject"}


@pytest.mark.parametrize("sentence", ["", "A quiet day in the north.", "“", "and but or", "who which that"])
def test_sentences_without_clauses(sentence: str) -> None:
    """Where there is no verb there is no clause."""
    assert clauses(tokenise(sentence), frozenset()) == []
