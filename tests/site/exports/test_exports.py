"""All files for machines: they are there, they are the same again, and nothing that a text holds breaks one."""

from __future__ import annotations

import csv
import io
import json

import bibtexparser
import feedparser
import icalendar
import pytest

from generator.model.content import Settings
from generator.site import addresses
from generator.site.pages.shared.pieces import pieces
from tests.site.exports.examples import FLOOD, LINK, PUBLISHED, SCRIPT, UNPUBLISHED, hostile, of_dates
from tests.site.flood import flood
from tests.site.made import exported

BAD = exported(hostile())
FEEDS = (addresses.EVENTS_FEED, addresses.CHANGES_FEED)
JSON = (addresses.DATA_JSON, addresses.DATA_SCHEMA, addresses.TIMELINE, addresses.BIBLIOGRAPHY_CSL)
TABLES = (addresses.EVENTS_TABLE, addresses.CITATIONS_TABLE)


def test_twice_the_same() -> None:
    """Made again from the same content, every byte is the same."""
    assert exported(pieces(flood())) == exported(FLOOD)


def test_feeds_need_an_address() -> None:
    """A site that is not published has all files but the feeds, which could not name themselves."""
    assert set(exported(of_dates("2013", settings=UNPUBLISHED))) == set(exported(FLOOD)) - set(FEEDS)


def test_nothing_to_tell() -> None:
    """An empty chronology has files that say so."""
    files = exported(of_dates(settings=PUBLISHED))
    assert json.loads(files[addresses.DATA_JSON])["events"] == []
    assert not feedparser.parse(files[addresses.EVENTS_FEED]).bozo
    assert icalendar.Calendar.from_ical(files[addresses.CALENDAR]).walk("VEVENT") == []


@pytest.mark.parametrize("address", sorted(BAD))
def test_no_control_character_is_left(address: str) -> None:
    """Whatever an article holds, a file has line breaks and tabs and no other controls."""
    text = BAD[address].decode("utf-8")
    assert {character for character in text if ord(character) < 32 or 127 <= ord(character) < 160} <= set("\t\r\n")


@pytest.mark.parametrize("address", FEEDS)
def test_hostile_feeds(address: str) -> None:
    """A feed stays well formed, its entries are all there, and no element of an article's making is in them."""
    feed = feedparser.parse(BAD[address])
    assert not feed.bozo
    assert len(feed.entries) == (3 if address == addresses.EVENTS_FEED else 2)
    assert b"<script" not in BAD[address]
    raw = feedparser.parse(BAD[address], sanitize_html=False)
    assert all("<script" not in entry.content[0].value for entry in raw.entries)
    assert all(link.href.startswith("https://archive.example/bad/") for entry in raw.entries for link in entry.links)


def test_a_hostile_calendar() -> None:
    """The calendar has every event, its words whole, and no property that a text brought with it."""
    calendar = icalendar.Calendar.from_ical(BAD[addresses.CALENDAR])
    event, long, *_ = calendar.walk("VEVENT")
    assert SCRIPT in str(event["SUMMARY"])
    assert len(str(long["SUMMARY"])) < 300
    assert sorted(component.name for component in calendar.subcomponents) == ["VEVENT", "VEVENT", "VJOURNAL"]
    assert all(len(line) <= 75 for line in BAD[addresses.CALENDAR].split(b"\r\n"))


@pytest.mark.parametrize("address", JSON)
def test_hostile_json(address: str) -> None:
    """JSON stays JSON, and no link leads to a script."""
    assert json.loads(BAD[address])
    assert f'"{LINK}' not in BAD[address].decode()


@pytest.mark.parametrize("address", TABLES)
def test_hostile_tables(address: str) -> None:
    """Every row has every column, and no cell is a formula."""
    header, *rows = csv.reader(io.StringIO(BAD[address].decode("utf-8"), newline=""))
    assert rows
    assert {len(row) for row in rows} == {len(header)}
    assert [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))] == []


def test_a_hostile_bibliography() -> None:
    """BibTeX has the one entry, whatever stands in it."""
    library = bibtexparser.parse_string(BAD[addresses.BIBLIOGRAPHY_BIBTEX].decode())
    assert library.failed_blocks == []
    assert [entry.key for entry in library.entries] == ["bad-source"]


def test_a_bad_address_of_the_site() -> None:
    """A site whose own address is a script has no address."""
    files = exported(hostile(Settings("Bad", url=LINK, kinds={"bad": "Bad"})))
    assert addresses.EVENTS_FEED not in files
    assert all(f'"{LINK}' not in data.decode() for data in files.values())
