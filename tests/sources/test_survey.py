"""Looking at a page's blocks."""

from __future__ import annotations

import pytest

from generator.sources.blocks import Block
from generator.sources.survey import end_of_article, first_prose, survey

PARAGRAPH = "The river burst its banks on Monday."


def test_lines_know_what_they_are() -> None:
    """A line is furniture, running text or neither; a list that a paragraph announces is running text with it."""
    blocks = [
        Block("Most read"),
        Block("Bridge closed"),
        Block(PARAGRAPH),
        Block("Marked.", "heading"),
        Block("These roads are closed:"),
        Block("the coast road", "item"),
        Block("the mill road", "item"),
        Block("Weather"),
    ]
    lines = survey(blocks)
    assert [line.kind for line in lines] == ["list", None, None, None, None, None, None, None]
    assert [line.prose for line in lines] == [False, False, True, False, True, True, True, False]
    assert lines[2].text == PARAGRAPH


def test_furniture_is_no_prose() -> None:
    """A line that says what furniture says is none of the article's text, full stop or not."""
    (line,) = survey([Block("Join our Telegram channel and never miss a thing.")])
    assert (line.kind, line.prose) == ("invitation", False)


def test_first_prose() -> None:
    """The article's text begins at its first paragraph, and nowhere where there is none."""
    lines = survey([Block("Weather"), Block(PARAGRAPH), Block(PARAGRAPH)])
    assert (first_prose(lines), first_prose(lines, 2), first_prose(lines[:1])) == (1, 2, 1)


@pytest.mark.parametrize(
    ("texts", "end"),
    [
        ([PARAGRAPH, PARAGRAPH, "Comments", PARAGRAPH], 2),
        ([PARAGRAPH, "Popular posts from this blog", PARAGRAPH], 1),
        (["Comments", PARAGRAPH, PARAGRAPH], 3),  # a link above the article
        ([PARAGRAPH, "12 comments", PARAGRAPH, PARAGRAPH], 4),  # a link below the standfirst
        ([PARAGRAPH, PARAGRAPH, "12 comments", PARAGRAPH], 2),
        ([PARAGRAPH, "Her comments were not welcome.", PARAGRAPH], 3),
        ([], 0),
    ],
)
def test_end_of_article(texts: list[str], end: int) -> None:
    """An article ends at what stands above comments or other posts, and not at a link to them above its text."""
    assert end_of_article(survey([Block(text) for text in texts])) == end
