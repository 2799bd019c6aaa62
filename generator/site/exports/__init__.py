"""What machines read of a site: feeds, a calendar, data and the bibliography, planned part by part.

    plans            a file before it is made        events     what files tell of an event is made from
    atom             a feed as XML                   feeds      the events; additions and corrections
    calendar         iCalendar                       timeline   TimelineJS
    chronology_json  all of it, and its schema       shapes     its fields
    tables           CSV                             json_text  JSON, a record a line

What stands inside pages is not here: see `site.linked_data` and `site.citing`. `DataPage` lists these files for people.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site import addresses
from generator.site.citing.bibtex import bibtex
from generator.site.citing.csl_json import csl_item
from generator.site.citing.works import article
from generator.site.exports.calendar import calendar
from generator.site.exports.chronology_json import chronology_json, schema
from generator.site.exports.events import exported_events
from generator.site.exports.feeds import feeds
from generator.site.exports.json_text import json_lines
from generator.site.exports.plans import FilePlan, Part
from generator.site.exports.tables import citations_table, events_table
from generator.site.exports.timeline import timeline
from generator.site.revisions import revisions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.source import SourceRecord
    from generator.site.pages.shared.pieces import Pieces


def exports(pieces: Pieces) -> Iterator[FilePlan]:
    """The plan of every file for machines.

    Feeds name themselves by full addresses, so they need a published site.
    """
    revised = revisions(pieces.chronology)
    events = tuple(exported_events(pieces, revised))
    records = tuple(source.record for source in pieces.chronology.sources.values())
    yield calendar(pieces.site, events)
    yield chronology_json(pieces, events)
    yield schema()
    yield events_table(events)
    yield citations_table(events)
    yield timeline(pieces.site, events)
    yield FilePlan(addresses.BIBLIOGRAPHY_CSL, (Part(_csl, records),))
    yield FilePlan(addresses.BIBLIOGRAPHY_BIBTEX, (Part(_bibtex, records),))
    if pieces.site.url:
        yield from feeds(pieces, events, revised)


def _csl(records: tuple[SourceRecord, ...]) -> str:
    return f"{json_lines(csl_item(article(record)) for record in records)}\n"


def _bibtex(records: tuple[SourceRecord, ...]) -> str:
    return bibtex([article(record) for record in records])
