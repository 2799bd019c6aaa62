"""Characters that turn the direction of text, and whether a text closes what it opens."""

from __future__ import annotations

import pytest

from generator.store.text.directions import left_open

LRE, RLE, RLO, PDF = "\u202a", "\u202b", "\u202e", "\u202c"
LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"


@pytest.mark.parametrize(
    ("text", "open_at_its_end"),
    [
        ("plain", ""),
        ("مالي (Mali)", ""),  # letters have a direction of their own and turn nothing
        ("a\u200eb\u200f", ""),  # neither do marks
        (f"{RLO}ab{PDF}c", ""),
        (f"{RLI}ab{PDI}c", ""),
        (f"{LRE}{RLO}a{PDF}b{PDF}", ""),
        (f"{FSI}a{LRE}b{PDI}c", ""),  # the end of an isolate ends what is inside it
        (f"{RLO}ab", RLO),
        (f"{RLE}a{RLO}b{PDF}", RLE),
        (f"{LRI}a{PDF}", LRI),  # closes embeddings, not isolates
        (f"{RLO}a{PDI}", RLO),  # and the other way round
        (f"{RLO}{RLI}a", RLO + RLI),
        (f"{PDF}{PDI}a", ""),
        (f"{RLE}a{RLI}b{PDF}c{PDI}{PDF}", ""),
    ],
)
def test_left_open(text: str, open_at_its_end: str) -> None:
    """What a text opens and does not close would turn what stands behind it."""
    assert left_open(text) == open_at_its_end
