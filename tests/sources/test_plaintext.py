"""Plain text: which line breaks end a paragraph."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.sources.blocks import Block
from generator.sources.plaintext import paragraphs, read_plain_text

WRAPPED = """\
The river burst its banks on Monday and flooded the lower
town. Two hundred people spent the night in the school, and
the road to the coast was closed. On Tuesday
the water fell.

The mayor thanked the crews."""

LINES = [
    "ROADS CUT",
    "The river burst its banks on Monday and flooded the lower town, and two hundred people spent the night in the "
    "school, where the crews had brought beds and bread.",
    "The mayor thanked the crews. The road to the coast is closed for a week, he said.",
    "He would not leave, he said.",
]


def texts(text: str) -> list[str]:
    return [block.text for block in read_plain_text(text)]


def test_wrapped_text() -> None:
    """In a text broken at a column single breaks fold to spaces, after a full stop too where the line was full."""
    assert texts(WRAPPED) == [
        "The river burst its banks on Monday and flooded the lower town. Two hundred people spent the night in the "
        "school, and the road to the coast was closed. On Tuesday the water fell.",
        "The mayor thanked the crews.",
    ]


def test_one_line_a_paragraph() -> None:
    """In a text whose lines are longer than anybody wraps, each line is a paragraph."""
    assert texts("\n".join(LINES)) == LINES


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The river rose\non Monday.", ["The river rose on Monday."]),
        ("The mayor, a farmer,\nAnna Smith, spoke.", ["The mayor, a farmer, Anna Smith, spoke."]),
        (
            "The river rose on Tuesday and on\nWednesday in town.",
            ["The river rose on Tuesday and on Wednesday in town."],
        ),
        ("The mayor spoke to the\nHerald.", ["The mayor spoke to the Herald."]),
        ("The mayor spoke.\nThe Herald asked.", ["The mayor spoke.", "The Herald asked."]),
        ("Log in\nThe river rose.", ["Log in", "The river rose."]),
        ("What the strike is for\nMiners want more.", ["What the strike is for", "Miners want more."]),
        ("MONEY THEY CAN LIVE ON\nMiners want more.", ["MONEY THEY CAN LIVE ON", "Miners want more."]),
        ("Home\nWorld\nSport", ["Home", "World", "Sport"]),
        ("By Jane Doe\nThe river rose.", ["By Jane Doe", "The river rose."]),
        ("One.\r\n\r\nTwo.\r\rThree.", ["One.", "Two.", "Three."]),
        ("One.\n \t\u00a0\nTwo.", ["One.", "Two."]),
        ("One.\n\u200b\nTwo.", ["One.", "Two."]),
        ("  spaced   out  ", ["spaced out"]),
        ("", []),
        ("\n\n", []),
    ],
)
def test_breaks(text: str, expected: list[str]) -> None:
    """A break before a small letter or behind a comma folds; short lines that stand alone stay alone."""
    assert texts(text) == expected


def test_list_items() -> None:
    """Bullets and dashes make items; a dash inside a wrapped sentence does not."""
    text = (
        "The closed roads:\n• the coast road\n• the mill road\n\n- The bridge\n- The ford\n\nthe town\n- a port - rose"
    )
    assert read_plain_text(text) == (
        Block("The closed roads:"),
        Block("the coast road", "item"),
        Block("the mill road", "item"),
        Block("The bridge", "item"),
        Block("The ford", "item"),
        Block("the town"),
        Block("- a port - rose", attached=True),
    )


def test_a_paragraph_right_below_another_block_is_attached() -> None:
    """Whoever sorts the lines can tell a menu from the beginning of a paragraph."""
    blocks = read_plain_text("Weather\n\nThe river rose in Port\nArthur today.\n• the ford\n\nIt fell.")
    assert [(block.text, block.attached) for block in blocks] == [
        ("Weather", False),
        ("The river rose in Port", False),
        ("Arthur today.", True),
        ("the ford", False),
        ("It fell.", False),
    ]


def test_paragraphs_of_lines() -> None:
    """Lines from elsewhere are put together by the same rules."""
    assert paragraphs(["The river rose", "on Monday.", "", "It fell."]) == ["The river rose on Monday.", "It fell."]


@given(st.text(st.characters(codec="utf-8")))
def test_no_word_is_lost(text: str) -> None:
    """Every visible character but bullets outlives the reading, in its order; blocks are folded and never empty."""
    blocks = read_plain_text(text)
    assert all(block.text and block.text == " ".join(block.text.split()) for block in blocks)
    letters = [character for character in "".join(block.text for block in blocks) if character.isalnum()]
    assert letters == [character for character in text if character.isalnum()]
