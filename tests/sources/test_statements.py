"""The days that a page gives itself."""

from __future__ import annotations

import pytest

from generator.dates.edtf import parse
from generator.model.time import STATED_PUBLISHED, Dating
from generator.sources.blocks import Block
from generator.sources.metadata import Metadata
from generator.sources.statements import statements
from generator.sources.survey import survey

TEXT = "The river burst its banks on Monday.\nTwo hundred people spent the night in the school."


def stated(page: str, metadata: Metadata | None = None) -> list[str]:
    lines = survey([Block(line) for line in page.splitlines() if line])
    return [dating.date.text for dating in statements(lines, metadata or Metadata())]


@pytest.mark.parametrize(
    ("page", "days"),
    [
        (f"Latest update : 2019-05-04\n{TEXT}\nDate created : 2019-05-03", ["2019-05-04", "2019-05-03"]),
        (f"Friday, 3 May 2019\n{TEXT}", ["2019-05-03"]),
        (f"The Esk Herald, 3 May 2019\nRiver floods lower town\n{TEXT}", ["2019-05-03"]),
        (f"By Jane Doe, 3 May 2019\n{TEXT}", ["2019-05-03"]),
        (f"Sunday 17 September 2023\nRiver floods lower town\nPublished 3 May 2019\n{TEXT}", ["2019-05-03"]),
        (f"Friday, 3 May 2019\n{TEXT}\nUpdated 4 May 2019", ["2019-05-03", "2019-05-04"]),
        (f"{TEXT}\nSaturday, 4 May 2019\n{TEXT}", []),  # a heading inside the text
        (f"{TEXT}\nThe Esk Herald, 3 May 2019\n{TEXT}", []),
        (f"{TEXT}\nComments\nPosted on 5 May 2019", []),
        (f"{TEXT}\nThe dam was built on 3 May 2019.", []),
        (f"{TEXT}\n© 2026 The Esk Herald", []),
    ],
)
def test_lines(page: str, days: list[str]) -> None:
    """They come from lines that date the page, never from the story or from what stands below it."""
    assert stated(page) == days


def test_the_head_speaks_first() -> None:
    """What a page's head says stands before what its lines say."""
    head = Dating(parse("2019-05-02"), "2019-05-02", STATED_PUBLISHED, "its page’s head says ‘2019-05-02’")
    assert stated(f"Published: 3 May 2019\n{TEXT}", Metadata(stated=(head,))) == ["2019-05-02", "2019-05-03"]
