"""The days that a page gives itself, in its head and in its date lines, each with the words that say so.

They are only collected here. Which of them counts, and what the article's own words say to it, is for whoever dates it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.time import STATED_PUBLISHED
from generator.sources.stated_dates import stated_in
from generator.sources.survey import end_of_article, first_prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model.time import Dating
    from generator.sources.metadata import Metadata
    from generator.sources.survey import Line


# Lines that date the text below them: "14 January 2013", "The Esk Herald, 13 May 2023", "By Jane Doe, 13 May 2023"
_DATED_ABOVE = ("day", "imprint", "byline")


def statements(lines: Sequence[Line], metadata: Metadata) -> tuple[Dating, ...]:
    """What a page says of its own day.

    A line with a label counts wherever it stands in the article's part of the page; one without, as in an imprint or a
    byline, above the text alone, and where no label tells of the publication: the page may have been printed that day.
    """
    lines = lines[: end_of_article(lines)]
    opening = first_prose(lines)
    labelled = [dating for line in lines if line.kind == "date" for dating in stated_in(line.text)]
    bare = [dating for line in lines[:opening] if line.kind in _DATED_ABOVE for dating in stated_in(line.text)]
    is_published = any(dating.rule == STATED_PUBLISHED for dating in labelled)
    return (*metadata.stated, *(() if is_published else bare), *labelled)
