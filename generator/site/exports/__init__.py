"""What machines read of a site: feeds, a calendar, data and the bibliography, each a pure function to text.

    atom              a feed as XML             feeds      the events; additions and corrections
    calendar          iCalendar                 timeline   TimelineJS
    shapes            chronology.json's fields  chronology_json  all of it, and its schema
    tables            CSV                       json_text  JSON, a record a line

What stands inside pages is not here: see `site.linked_data` and `site.citing`. `DataPage` lists these files for people.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.printable import printable_bytes
from generator.site import addresses
from generator.site.citing.bibtex import bibtex
from generator.site.citing.csl_json import csl_item
from generator.site.citing.works import article
from generator.site.exports.atom import atom
from generator.site.exports.calendar import calendar
from generator.site.exports.chronology_json import chronology_json, schema_json
from generator.site.exports.feeds import changes_feed, events_feed
from generator.site.exports.json_text import json_lines
from generator.site.exports.tables import citations_table, events_table
from generator.site.exports.timeline import timeline
from generator.site.revisions import revisions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.site.pages.pieces import Pieces


def exports(pieces: Pieces) -> Iterator[tuple[str, bytes]]:
    """Every file for machines with its address, one after the other, since some are long.

    Feeds name themselves by full addresses, so they need a published site.
    """
    revised = revisions(pieces.chronology)
    works = [article(source.record) for source in pieces.chronology.sources.values()]
    yield addresses.CALENDAR, printable_bytes(calendar(pieces, revised))
    yield addresses.DATA_JSON, printable_bytes(chronology_json(pieces))
    yield addresses.DATA_SCHEMA, printable_bytes(schema_json())
    yield addresses.EVENTS_TABLE, printable_bytes(events_table(pieces))
    yield addresses.CITATIONS_TABLE, printable_bytes(citations_table(pieces))
    yield addresses.TIMELINE, printable_bytes(timeline(pieces))
    yield addresses.BIBLIOGRAPHY_CSL, printable_bytes(f"{json_lines(csl_item(work) for work in works)}\n")
    yield addresses.BIBLIOGRAPHY_BIBTEX, printable_bytes(bibtex(works))
    if pieces.site.url:
        yield addresses.EVENTS_FEED, printable_bytes(atom(events_feed(pieces, revised)))
        yield addresses.CHANGES_FEED, printable_bytes(atom(changes_feed(pieces, revised)))
