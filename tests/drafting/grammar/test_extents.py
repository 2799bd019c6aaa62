"""Which words of an utterance belong to a draft."""

from __future__ import annotations

import pytest

from generator.drafting.grammar.extents import outer_of, scope_of
from generator.drafting.grammar.phrases import text_of
from generator.drafting.grammar.utterances import utterances
from tests.drafting.conftest import make_source


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Police arrested the owner after his plane had crashed in Nola.", "arrest", "Police arrested the owner"),
        ("Miners in Nola, who had struck for weeks, went home.", "go", "Miners in Nola, went home"),
        ("Speaking in Nola, the mayor resigned.", "resign", "Speaking in Nola, the mayor resigned"),
    ],
)
def test_outer(text: str, verb: str, expected: str) -> None:
    """A clause with those around it and what introduces it, without those that hang on it."""
    (passage,) = make_source(text).passages
    (part,) = utterances(passage, [], [])
    position = next(at for at, clause in enumerate(part.clauses) if clause.predicate.base == verb)
    assert text_of(outer_of(part, position)) == expected


def test_scope_leaves_out_what_is_told_apart() -> None:
    """What hangs on a clause belongs to it, but for what is said to be of another time."""
    (passage,) = make_source("A rally was held in Nola, where ten people died.").passages
    (part,) = utterances(passage, [], [])
    told = {token.text for token in part.tokens if token.start in scope_of(part, [0])}
    assert {"rally", "ten"} <= told
    apart = {token.text for token in part.tokens if token.start in scope_of(part, [0], apart=[1])}
    assert "rally" in apart
    assert "ten" not in apart
