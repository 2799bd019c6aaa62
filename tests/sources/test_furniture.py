"""Page furniture of every kind, and the sentences that only look like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.sources.furniture import kind_of


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Skip to main content", "navigation"),
        ("Share", "navigation"),
        ("Share this article on Facebook", "navigation"),
        ("Facebook Twitter WhatsApp", "navigation"),
        ("Print  Email", "navigation"),
        ("Home > World > Africa", "section"),
        ("World | Africa", "section"),
        ("Peru - Chile - Bolivia", "section"),
        ("Read more", "more"),
        ("Read also: Bridge closed", "link"),
        ("Most read", "list"),
        ("Comments", "end"),
        ("Follow us on X", "invitation"),
        ("Reuters/Jane Doe", "caption"),
        ("By Jane Doe", "byline"),
        ("Text by FRANCE 24", "byline"),
        ("The Esk Herald, 13 May 2023", "imprint"),
        ("(Reporting by Jane Doe; Editing by John Roe)", "credits"),
        ("(AFP)", "source"),
        ("Latest update : 2019-05-03", "date"),
        ("3 May 2019", "day"),
        ("© 2019 Lowtown Gazette", "small print"),
        ("Tags: flood, dam", "tags"),
        ("#LOWTOWN FLOODS", "tags"),
        ("#flood #dam", "tags"),
        ("https://example.org/news/flood", "address"),
        ("Source: https://example.org/news/flood", "address"),
    ],
)
def test_kinds(line: str, kind: str) -> None:
    """Each kind of furniture is told from the others: some of them say things about the article."""
    assert kind_of(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "River bursts its banks",
        "ROADS CUT",
        "The day the water came",
        "Lowtown - a town without a bridge",
        "Mayor/council dispute goes on",
        "He told reporters to follow us.",
        "The river rose on 3 May 2019.",
        "By Monday the water had fallen.",
        "Share prices fell.",
        "Facebook",
        "1. The dam broke",
        "“Read more,” the teacher told them.",
        "",
    ],
)
def test_lines_of_articles(line: str) -> None:
    """Headlines, headings and sentences are no furniture."""
    assert kind_of(line) is None


@given(st.text(max_size=400))
def test_any_line(line: str) -> None:
    """Whatever a line holds, telling its kind does not fail, and white space alone is no furniture."""
    assert kind_of(line) is None or line.strip()
