"""Headlines: finding one, and knowing it again."""

from __future__ import annotations

import pytest

from generator.sources.blocks import Block
from generator.sources.headline import find_headline, repeats_headline
from generator.sources.survey import survey

TEXT = "The river burst its banks on Monday."


@pytest.mark.parametrize(
    "above",
    [
        ["River floods lower town"],
        ["Skip to content", "Home > World", "River floods lower town", "By Jane Doe"],
        ["World", "River floods lower town", "Rescue crews work through the night", "3 May 2019"],
        ["Don't miss", "Bridge closed after flood", "Read more", "River floods lower town", "Text by FRANCE 24"],
        [
            "Most read",
            "Bridge closed after flood",
            "Mayor will not resign",
            "River floods lower town",
            "By Jane Doe",
            "Photo: AP",
        ],
        ["Bridge closed after flood", "River floods lower town", "River floods lower town"],
        ["Bridge closed after flood", "# River floods lower town"],
        ["Weather today", "RIVER FLOODS LOWER TOWN?", "River floods lower town"],
    ],
)
def test_finding(above: list[str]) -> None:
    """The headline is printed twice, or marked, or nearest to the byline below links, or the first of some length."""
    blocks = [Block(line.removeprefix("# "), "heading" if line.startswith("#") else "paragraph") for line in above]
    assert find_headline(survey([*blocks, Block(TEXT)])) == "River floods lower town"


@pytest.mark.parametrize(
    "above", [[], ["World"], ["By Jane Doe", "3 May 2019"], ["Read also: Bridge closed after flood"]]
)
def test_none(above: list[str]) -> None:
    """Labels and furniture are no headline."""
    assert find_headline(survey([*map(Block, above), Block(TEXT)])) == ""


@pytest.mark.parametrize(
    ("line", "title", "repeats"),
    [
        ("River floods lower town", "River floods lower town", True),
        ("RIVER FLOODS ‘LOWER TOWN’", "River floods 'lower town'", True),
        ("River floods lower town | Lowtown Gazette", "River floods lower town", True),
        ("River floods lower town - but mayor says nobody in it was ever in danger", "River floods lower town", False),
        ("River floods lower town again", "River floods lower town", False),
        ("River floods", "River floods lower town", False),
        ("Lower town", "Lower town", True),
        ("Lower town - River floods", "Lower town", False),
        ("", "", False),
        ("Anything", "", False),
    ],
)
def test_repetitions(line: str, title: str, repeats: bool) -> None:
    """A line repeats the headline whatever its case and quotation marks, and with the site's name behind it."""
    assert repeats_headline(line, title) is repeats
