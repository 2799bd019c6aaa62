"""The made-up chronology as a Dateline project: files of a day's events, as extraction files them."""

from __future__ import annotations

import itertools
import sys
from typing import TYPE_CHECKING

from tests.bench.chronology import MARK

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bench.chronology import MadeUpChronology, MadeUpEvent, MadeUpSource

# As a command of a Dateline without pagefind, whose index its peers have nothing like; it would be measured, too.
COMMAND = (
    sys.executable,
    "-c",
    "from generator import search; search.is_installed = lambda: False; from generator.cli import main; main()",
)
SETTINGS = """\
title: A made-up chronology
description: Made up to be measured.
url: https://example.org/made-up/
first_day: 1950-01-01
last_day: 2020-12-31
"""


def write(chronology: MadeUpChronology, folder: Path, *, maps: bool = False) -> None:
    """Write the project into an empty folder.

    Args:
        chronology: What it tells.
        folder: Where.
        maps: Whether places have coordinates, all over the world, so that pages have maps. Peers draw none.
    """
    content = folder / "content"
    (content / "sources").mkdir(parents=True)
    (content / "events").mkdir()
    (content / "site.yaml").write_text(SETTINGS)
    places = "".join(
        f"- id: {place}\n  name: {name}\n" + (f"  coordinates: [{10 + number % 50}, {number % 170}]\n" if maps else "")
        for number, (place, name) in enumerate(chronology.places.items())
    )
    (content / "places.yaml").write_text(places)
    for source in chronology.sources:
        (content / "sources" / f"{source.id}.md").write_text(_source(source))
    for day, events in itertools.groupby(chronology.events, key=lambda event: event.day):
        (content / "events" / f"{day}.yaml").write_text("\n".join(_event(event) for event in events))


def file_of(event: MadeUpEvent, folder: Path) -> Path:
    """Where an event's entry stands."""
    return folder / "content" / "events" / f"{event.day}.yaml"


def page_of(event: MadeUpEvent) -> str:
    """Address of an event's page."""
    return f"events/{event.id}.html"


def _source(source: MadeUpSource) -> str:
    paragraphs = "\n\n".join(" ".join(four) for four in _fours(source.sentences))
    record = f"title: {source.title}\npublisher: The Paper\npublished: {source.published}\ntext: digest\n"
    return f"---\n{record}---\n{paragraphs}\n"


def _event(event: MadeUpEvent) -> str:
    one, two, three, four, five = event.words
    first, second = event.links
    quoted, more = event.quotes
    citations = (
        f"  - source: {event.source.id}\n    quote: {quoted}\n    dated: {event.dated}\n"
        f"  - source: {event.source.id}\n    quote: {more}\n"
    )
    return (
        f"- id: {event.id}\n  date: {event.day}\n  title: {event.title}\n"
        f"  summary: {one} [[{first}|this]] {two} **strong** {three} [[{second}|that]] {four} {five} {MARK}.\n"
        f"  status: reviewed\n  kind: other\n  places: [{', '.join(event.places)}]\n  citations:\n{citations}"
    )


def _fours(sentences: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [sentences[start : start + 4] for start in range(0, len(sentences), 4)]
