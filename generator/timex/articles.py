"""The expressions of time of an article, counted from the day it was published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.timex.language import LANGUAGES
from generator.timex.tagger import tag

if TYPE_CHECKING:
    from generator.model.source import Source
    from generator.model.time import Timex


def timexes_of(source: Source) -> list[Timex]:
    """All expressions of time in an article's text; none where it is in a language that has no files here."""
    if source.record.language not in LANGUAGES:
        return []
    return tag(source.text, source.record.publication_day, language=source.record.language)
