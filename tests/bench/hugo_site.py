"""The made-up chronology as a site of Hugo, with the pages, lists, feeds and data that Dateline's theme makes of it.

The layouts in hugo_layouts/ show what Dateline's pages show: the same cards and lists under months and days, strips,
threads with what stands before and after, passages marked in the text of their source, ways of citing, linked data,
feed, calendar, JSON and CSV. What every page shares is made once, as Hugo's manual advises.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.chronology import MARK

if TYPE_CHECKING:
    from tests.bench.chronology import MadeUpChronology, MadeUpEvent, MadeUpSource

LAYOUTS = Path(__file__).parent / "hugo_layouts"
SETTINGS = """\
baseURL = "https://example.org/made-up/"
title = "A made-up chronology"
[taxonomies]
day = "days"
place = "places"
source = "sources"
kind = "kinds"
[outputs]
home = ["HTML", "atom", "JSON", "ics", "events", "citations", "timeline"]
section = []
taxonomy = ["HTML"]
term = ["HTML"]
[outputFormats.atom]
mediaType = "application/atom+xml"
baseName = "events"
[outputFormats.ics]
mediaType = "text/calendar"
isPlainText = true
[outputFormats.events]
mediaType = "text/csv"
baseName = "events"
isPlainText = true
[outputFormats.citations]
mediaType = "text/csv"
baseName = "citations"
isPlainText = true
[outputFormats.timeline]
mediaType = "application/json"
baseName = "timeline"
isPlainText = true
[mediaTypes."application/atom+xml"]
suffixes = ["xml"]
[markup.goldmark.renderer]
unsafe = false
"""


def write(chronology: MadeUpChronology, folder: Path) -> None:
    """Write the site into an empty folder."""
    (folder / "hugo.toml").write_text(SETTINGS)
    shutil.copytree(LAYOUTS, folder / "layouts")
    for place, name in chronology.places.items():
        _page(folder / "content" / "places" / place / "_index.md", f'title: "{name}"\n', "")
    for source in chronology.sources:
        _page(folder / "content" / "sources" / source.id / "_index.md", *_source(source))
    for event in chronology.events:
        _page(file_of(event, folder), *_event(event))


def file_of(event: MadeUpEvent, folder: Path) -> Path:
    """Where an event's text stands."""
    return folder / "content" / "events" / f"{event.id}.md"


def _page(path: Path, record: str, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\n{record}---\n{text}\n")


def _source(source: MadeUpSource) -> tuple[str, str]:
    paragraphs = (" ".join(source.sentences[start : start + 4]) for start in range(0, len(source.sentences), 4))
    return f'title: "{source.title}"\ndate: {source.published}\n', "\n\n".join(paragraphs)


def _event(event: MadeUpEvent) -> tuple[str, str]:
    first, second = event.quotes
    citations = (
        f'- source: {event.source.id}\n  quote: "{first}"\n  dated: "{event.dated}"\n'
        f'- source: {event.source.id}\n  quote: "{second}"\n'
    )
    record = (
        f'title: "{event.title}"\ndate: {event.day}\ndays: ["{event.day}"]\nplaces: [{", ".join(event.places)}]\n'
        f"sources: [{event.source.id}]\nkinds: [other]\ncitations:\n{citations}"
    )
    return record, summary(event, "/made-up/events/{}/")


def summary(event: MadeUpEvent, address: str) -> str:
    """An event's summary as Markdown, with the address of its links as given."""
    one, two, three, four, five = event.words
    first, second = (address.format(link) for link in event.links)
    return f"{one} [this]({first}) {two} **strong** {three} [that]({second}) {four} {five} {MARK}."
