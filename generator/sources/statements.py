"""The days that a page gives itself, in its head and in its date lines, each with the words that say so.

They are only collected here. Which of them counts, and what the article's own words say to it, is for whoever dates it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.sources.stated_dates import stated_in
from generator.sources.survey import end_of_article, first_prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model.time import Dating
    from generator.sources.metadata import Metadata
    from generator.sources.survey import Line


def statements(lines: Sequence[Line], metadata: Metadata) -> tuple[Dating, ...]:
    """What a page says of its own day.

    A line with a label counts wherever it stands in the article's part of the page; one without, as in an imprint,
    above the text alone.
    """
    lines = lines[: end_of_article(lines)]
    opening = first_prose(lines)
    dated = (
        line.text
        for number, line in enumerate(lines)
        if line.kind == "date" or (line.kind in ("day", "imprint") and number < opening)
    )
    return (*metadata.stated, *(dating for line in dated for dating in stated_in(line)))
