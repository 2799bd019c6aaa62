"""What can be a headline's subject."""

from __future__ import annotations

import pytest

from generator.drafting.lexicon.tokens import tokenise
from generator.drafting.titling.parts import can_be_subject


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Otto Lind", True),
        ("the mayor of Nola", True),
        ("at least ten miners", True),
        ("about a dozen boats", True),
        ("hundreds of homes", True),
        ("in a report", False),
        ("the day after the vote", False),
        ("as mayor", False),
        ("how the mill", False),
        ("she Otto Lind", False),
        ("being shown", False),
        ("turned against the mayor", False),
        ("half of that", False),
        ("the mayor of", False),
        ("her with pens", False),
        ("", False),
    ],
)
def test_what_can_be_a_subject(phrase: str, expected: bool) -> None:
    """A subject is a noun phrase that neither introduces something else nor breaks off."""
    assert can_be_subject(tokenise(phrase)) is expected
