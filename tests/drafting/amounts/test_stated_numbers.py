"""Whether a figure stands in a text."""

from __future__ import annotations

import pytest

from generator.drafting.amounts.stated_numbers import StatedNumbers

TEXT = """\
Forty houses were swept away. About 1,400 people, at least 60 of them children, slept in 12 schools, the mayor said.
Between 10 and 15 boats came from Weir, 350km off; a third of them leaked. The damage is 2.5 million crowns, as of 1953.
"""


@pytest.mark.parametrize(
    ("value", "stands"),
    [
        ("40", True),
        ("forty", True),
        ("1400", True),
        ("about 1,400", True),
        ("at least 60", True),
        ("60", True),
        ("a dozen", True),
        ("10 to 15", True),
        ("15", True),
        ("350", True),
        ("a third", True),
        ("2,500,000", True),
        ("1953", True),
        ("4", False),
        ("400", False),
        ("50", False),
        ("10 to 20", False),
        ("half", False),
        ("953", False),
        ("many", False),
    ],
)
def test_a_figure_stands_or_not(value: str, stands: bool) -> None:
    """In digits or in words, whatever bounds it; a part of another number is none."""
    assert StatedNumbers(TEXT).have(value) is stands
