"""When entries last changed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.dates.calendar import day_number
from generator.dates.edtf import parse
from generator.model.content import Change, Content, Settings
from generator.model.event import Citation, Event
from generator.model.source import Source, SourceRecord
from generator.site.chronology import chronology
from generator.site.revisions import latest, revisions, timestamp
from tests.site.flood import flood

EVENT = Event("dam", parse("2013-01-14"), "The dam breaks", citations=(Citation("herald", "It broke"),))
RECORD = SourceRecord("herald", "Dam breaks")


@pytest.mark.parametrize(
    ("published", "accessed", "changes", "day"),
    [
        ("2013-01-15", None, [], (2013, 1, 15)),
        ("2013-01-15", "2020-02-01", [], (2020, 2, 1)),
        ("2013-01", None, [], (2013, 1, 31)),
        ("2013-01-15", "2020-02-01", ["2019-05-01", "2019-06-01"], (2019, 6, 1)),
        (None, None, [], (1970, 1, 1)),
        ("2013/..", None, [], (1970, 1, 1)),
        ("-0044", None, [], (1970, 1, 1)),
    ],
)
def test_revisions(published: str | None, accessed: str | None, changes: list[str], day: tuple[int, int, int]) -> None:
    """What the editor noted counts before what the sources tell, and no clock is asked."""
    record = replace(
        RECORD, published=parse(published) if published else None, accessed=parse(accessed) if accessed else None
    )
    noted = tuple(Change(parse(date), "Mended", "dam") for date in changes)
    content = Content(Settings("Dam"), (), (EVENT,), (Source(record, "It broke", (), "a.md"),), (), noted)
    graph = chronology(content, {})
    assert revisions(graph) == {"dam": day_number(*day)}


def test_the_latest() -> None:
    """The whole changed when any of it did."""
    graph = flood()
    assert timestamp(latest(graph, revisions(graph))) == "2020-02-01T00:00:00Z"
    assert timestamp(latest(graph, {})) == "1999-02-01T00:00:00Z"
