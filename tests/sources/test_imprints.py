"""Imprints, and lines with a date that are none."""

from __future__ import annotations

import pytest

from generator.sources.imprints import read_imprint


@pytest.mark.parametrize(
    ("line", "paper"),
    [
        ("The Esk Herald, 13 May 2023", "The Esk Herald"),
        ("Esk Weekly News | Saturday 13 May 2023", "Esk Weekly News"),
        ("Lowtown Gazette - 2023-05-13", "Lowtown Gazette"),
        ("Post and Courier of Lowtown · May 13, 2023", "Post and Courier of Lowtown"),
        ("BBC, 13 May 2023", "BBC News"),
        ("Reuters, 13 May 2023", "Reuters"),
    ],
)
def test_a_paper_and_its_day(line: str, paper: str) -> None:
    """The paper is known by its name, or calls itself as papers do."""
    found = read_imprint(line)
    assert found is not None
    assert found.name == paper


@pytest.mark.parametrize(
    "line",
    [
        "",
        "The Esk Herald",
        "13 May 2023",
        "Paris, 13 May 2023",
        "Storm Ada, 13 May 2023",
        "The Esk Herald, 13 May",
        "The Esk Herald, founded on 13 May 2023",
        "The Esk Herald reported the flood, 13 May 2023",
        "Post office burns, 13 May 2023",
        "The Esk Herald, 31 June 2023",
    ],
)
def test_what_is_no_imprint(line: str) -> None:
    """A place, a headline or half a date makes none."""
    assert read_imprint(line) is None
