"""What machines read of a site: feeds, a calendar, data and the bibliography, each a pure function to text.

    atom              a feed as XML             feeds      the events; additions and corrections
    calendar          iCalendar                 timeline   TimelineJS
    shapes            chronology.json's fields  chronology_json  all of it, and its schema
    tables            CSV                       json_text  JSON, a record a line

What stands inside pages is not here: see `site.linked_data` and `site.citing`. `DataPage` lists these files for people.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.printable import printable
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
    from collections.abc import Mapping

    from generator.site.pages.pieces import Pieces


def exports(pieces: Pieces) -> Mapping[str, bytes]:
    """Every file for machines, by address. Feeds name themselves by full addresses, so they need a published site."""
    revised = revisions(pieces.chronology)
    works = [article(source.record) for source in pieces.chronology.sources.values()]
    texts = {
        addresses.CALENDAR: calendar(pieces, revised),
        addresses.DATA_JSON: chronology_json(pieces),
        addresses.DATA_SCHEMA: schema_json(),
        addresses.EVENTS_TABLE: events_table(pieces),
        addresses.CITATIONS_TABLE: citations_table(pieces),
        addresses.TIMELINE: timeline(pieces),
        addresses.BIBLIOGRAPHY_CSL: f"{json_lines(csl_item(work) for work in works)}\n",
        addresses.BIBLIOGRAPHY_BIBTEX: bibtex(works),
    }
    if pieces.site.url:
        texts[addresses.EVENTS_FEED] = atom(events_feed(pieces, revised))
        texts[addresses.CHANGES_FEED] = atom(changes_feed(pieces, revised))
    return {address: printable(text).encode() for address, text in texts.items()}
