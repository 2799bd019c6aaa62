"""Direct speech in a text."""

from __future__ import annotations

import pytest

from generator.drafting.grammar.quotations import spoken


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("“We will rebuild the port,” she said.", ["We will rebuild the port,"]),
        ('"It is over. We have lost the vote," he said.', ["It is over. We have lost the vote,"]),
        ("He spoke of a “tactical retreat” and left.", []),
        ("Asked why, he said: “Everywhere. In Oslo and in Rome.”", ["Everywhere. In Oslo and in Rome."]),
        (
            "“This goes on to the end of its paragraph\n\nand not into the next",
            ["This goes on to the end of its paragraph"],
        ),
        ('A 6" pipe broke.', []),
        # What goes on with its sentence is no speech, whatever mark it ends with.
        ("The list was written by “the old ones.”", []),
        ("She said: “it is over.”", ["it is over."]),
    ],
)
def test_stretches_of_speech(text: str, speech: list[str]) -> None:
    """Whole sentences in quotation marks are speech; a few quoted words are not."""
    assert [text[start:end] for start, end in spoken(text)] == speech
