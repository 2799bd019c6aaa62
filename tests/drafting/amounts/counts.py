"""The figures of a whole article, sentence by sentence as drafting takes them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.drafting.amounts.figures import Count, counts_of_passage
from generator.drafting.grammar.quotations import spoken
from generator.model.source import Source
from generator.model.time import Timex


def counts_in_source(source: Source, timexes: Sequence[Timex]) -> list[Count]:
    """Every figure of an article, in the order of its text."""
    speech = spoken(source.text)
    found: list[Count] = []
    for passage in source.passages:
        if not passage.heading:
            inside = [timex for timex in timexes if passage.start <= timex.start < passage.end]
            found += counts_of_passage(passage, inside, speech)
    return found
