"""Parts of something in words."""

from __future__ import annotations

import pytest

from generator.drafting.amounts.shares import SHARE, shares


@pytest.mark.parametrize(
    ("text", "written", "value"),
    [
        ("A third of voters stayed at home.", "A third", 1 / 3),
        ("Two-thirds of the members agreed.", "Two-thirds", 2 / 3),
        ("Three quarters of the crop was lost.", "Three quarters", 0.75),
        ("More than half of the houses fell.", "More than half", 0.5),
        ("Almost half the seats were empty.", "Almost half", 0.5),
        ("One in five patients died.", "One in five", 0.2),
        ("Nine out of ten drivers agreed.", "Nine out of ten", 0.9),
    ],
)
def test_shares(text: str, written: str, value: float) -> None:
    """A fraction of what follows, with what bounds it."""
    (share,) = shares(text)
    assert (share.text, share.unit) == (written, SHARE)
    assert share.low == share.high == pytest.approx(value)


def test_a_part_of_a_million_is_a_number() -> None:
    """It counts what follows."""
    (number,) = shares("About a quarter of a million tonnes burned.")
    assert (number.text, number.low, number.unit, number.qualifier) == (
        "About a quarter of a million",
        250_000,
        "",
        "about",
    )


@pytest.mark.parametrize(
    "text",
    [
        "The third of May was cold.",
        "She came third of nine.",
        "It took a third day.",
        "Half an hour later it ended.",
        "He lives in a quarter of an old town.",
        "One in the crowd wept.",
        "Two in three",
    ],
)
def test_what_is_no_share(text: str) -> None:
    """Ordinals, parts of an hour and parts of a town."""
    assert list(shares(text)) == []
