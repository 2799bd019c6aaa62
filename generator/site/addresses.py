"""The address of every page and file, made here and nowhere else.

An address is the page's place below the site's first page, with forward slashes and without a leading one:
`events/diabaly-falls.html`. How a link to it reads depends on the page that it stands on and is render's matter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.dates.edtf import of_day

if TYPE_CHECKING:
    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf
    from generator.model.names import NameKind

CHRONOLOGY = "index.html"
NOT_FOUND = "404.html"
SITEMAP = "sitemap.xml"
ROBOTS = "robots.txt"
SOURCES = "sources/index.html"
MAP = "map.html"
SEARCH = "search.html"
NAME_INDEX = "names.html"
FIGURES = "figures.html"
TRAILS = "trails/index.html"
CHANGES = "changes/index.html"
DATA = "data/index.html"

EVENTS_FEED = "feeds/events.xml"
CHANGES_FEED = "feeds/changes.xml"
CALENDAR = "data/calendar.ics"
DATA_JSON = "data/chronology.json"
DATA_SCHEMA = "data/chronology.schema.json"
EVENTS_TABLE = "data/events.csv"
CITATIONS_TABLE = "data/citations.csv"
TIMELINE = "data/timeline.json"
BIBLIOGRAPHY_CSL = "data/sources.csl.json"
BIBLIOGRAPHY_BIBTEX = "data/sources.bib"

_NAME_FOLDERS: dict[NameKind, str] = {"place": "places", "person": "people", "organisation": "organisations"}


def sitemap_part(number: int) -> str:
    """One sitemap of several, counted from 1."""
    return f"sitemap-{number}.xml"


def id_in(address: str) -> str:
    """What the page of an event, name, kind or source has for an id."""
    return address.rpartition("/")[2].removesuffix(".html")


def event(event_id: str) -> str:
    return f"events/{event_id}.html"


def citation(event_id: str, number: int) -> str:
    """Where a citation stands on its event's page; `number` counts from 1."""
    return f"{event(event_id)}#{citation_anchor(number)}"


def citation_anchor(number: int) -> str:
    return f"citation-{number}"


def day(number: Day) -> str:
    return f"days/{of_day(number).text}.html"


def name(kind: NameKind, name_id: str) -> str:
    """The page of a place, person or organisation."""
    return f"{_NAME_FOLDERS[kind]}/{name_id}.html"


def names(kind: NameKind) -> str:
    """The list of all places, people or organisations."""
    return f"{_NAME_FOLDERS[kind]}/index.html"


def kind(kind_id: str) -> str:
    return f"kinds/{kind_id}.html"


def source(source_id: str) -> str:
    return f"sources/{source_id}.html"


def passage(source_id: str, anchor: str) -> str:
    """Where a cited passage stands on its source's page."""
    return f"{source(source_id)}#{anchor}"


def passage_anchor(event_id: str, occurrence: int) -> str:
    """Names the passage that an event cites, so that the address stays when other citations come and go.

    `occurrence` counts from 1 the passages of one source that the event cites.
    """
    return f"cited-{event_id}" if occurrence == 1 else f"cited-{event_id}-{occurrence}"


def change_anchor(day: Edtf, event_id: str, occurrence: int) -> str:
    """Names a change on the page of changes, so that its address stays when later ones are noted.

    `occurrence` counts from 1 the changes of one event on one day; the id is empty for the chronology as a whole.
    """
    name = f"{day.text}-{event_id}" if event_id else day.text
    return f"change-{name}" if occurrence == 1 else f"change-{name}-{occurrence}"


def trail(trail_id: str) -> str:
    return f"trails/{trail_id}.html"


def trail_step(trail_id: str, number: int) -> str:
    """Where an event of a trail stands on its page; `number` counts from 1."""
    return f"{trail(trail_id)}#{trail_anchor(number)}"


def trail_anchor(number: int) -> str:
    return f"step-{number}"


def text_page(page_id: str) -> str:
    """An editor's own page, such as "About"."""
    return f"{page_id}.html"


def chronology_day(number: Day) -> str:
    """Where a day stands on the chronology."""
    return f"{CHRONOLOGY}#{day_anchor(number)}"


def day_anchor(number: Day) -> str:
    return f"day-{of_day(number).text}"


def period_anchor(period: Edtf) -> str:
    """Names the place of a month, season, year, decade or century on the chronology: `month-2013-01`, `year-2013`."""
    return f"{period.precision}-{period.text}"
