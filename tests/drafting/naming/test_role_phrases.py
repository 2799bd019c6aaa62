"""What a phrase beside a name says that somebody is."""

from __future__ import annotations

import pytest

from generator.drafting.lexicon.tokens import tokenise
from generator.drafting.naming.role_phrases import role_phrase


@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        ("the mayor of Nola", "mayor of Nola"),
        ("head of the forces based in Nola", "head of the forces"),
        ("the union's leader", "leader"),
        ("a 34-year-old teacher", "teacher"),
        ("a retired marine biologist who found the wreck", "retired marine biologist"),
        ("a leader of the Movement for Peace and Bread", "leader of the Movement for Peace and Bread"),
        ("chairman of the board and its largest owner", "chairman of the board"),
        ("a small river", ""),
        ("the town of Nola", ""),
        ("a blow to the president", ""),
        ("which the president opened", ""),
        ("", ""),
    ],
)
def test_role_phrases(phrase: str, role: str) -> None:
    """An office or trade with what it is an office of, and nothing for a phrase that is about a thing."""
    assert role_phrase(tokenise(phrase)) == role
