"""Entries as YAML: the layout that is promised, and the same records when read again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.dates.edtf import parse
from generator.model.event import Citation, Claim, Event, Figure
from generator.model.names import Name
from generator.model.source import SourceRecord
from generator.store.entries.decoding import NAME_ENTRIES, event_of, name_of, record_of
from generator.store.entries.encoding import (
    encode_citation,
    encode_citation_in_flow,
    encode_event,
    encode_name,
    encode_record,
)
from generator.store.entries.schema import CitationEntry, EventEntry, RecordEntry
from generator.store.text.yaml_reading import read_yaml
from tests.store.drawn import citations, events, names, records

EVENT = Event(
    "diabaly-falls",
    parse("2013-01-14"),
    "Islamists take Diabaly",
    "Fighters overrun the small town of [[Diabaly]] after heavy fighting.",
    kind="fighting",
    places=("diabaly",),
    people=("jean-yves-le-drian",),
    organisations=("malian-army",),
    figures=(
        Figure("kilometres from Bamako", "400", "afp-flee-bases"),
        Figure("dead", "at least 60", "afp-flee-bases", "a resident"),
    ),
    claims=(
        Claim("date", "2013-01-14", "afp-flee-bases"),
        Claim("date", "2013-01-13/2013-01-14", "rfi-key-towns"),
        Claim("place", "near Diabaly", "rfi-key-towns", "a resident"),
    ),
    citations=(Citation("afp-flee-bases", "they seized the town of Diabaly", dated="On Monday"),),
)

WRITTEN = """\
- id: diabaly-falls
  date: 2013-01-14
  title: Islamists take Diabaly
  summary: Fighters overrun the small town of [[Diabaly]] after heavy fighting.
  status: reviewed
  kind: fighting
  places: [diabaly]
  people: [jean-yves-le-drian]
  organisations: [malian-army]
  figures:
  - {what: kilometres from Bamako, value: 400, source: afp-flee-bases}
  - {what: dead, value: at least 60, source: afp-flee-bases, said_by: a resident}
  claims:
  - {about: date, value: 2013-01-14, source: afp-flee-bases}
  - {about: date, value: 2013-01-13/2013-01-14, source: rfi-key-towns}
  - {about: place, value: near Diabaly, source: rfi-key-towns, said_by: a resident}
  citations:
  - source: afp-flee-bases
    quote: they seized the town of Diabaly
    dated: On Monday
"""


def test_the_layout_of_an_event() -> None:
    """Items at the margin, short lists, figures and claims on a line, quotes only where YAML needs them."""
    assert encode_event(EVENT) == WRITTEN


def test_the_layout_of_names() -> None:
    """What is not known is left out."""
    place = Name(
        "place", "arden", "Arden", ("Upper Arden", "Arden, Kent"), latitude=51.2, longitude=-1.0, status="draft"
    )
    assert encode_name(place) == (
        "- id: arden\n  name: Arden\n  aliases: [Upper Arden, 'Arden, Kent']\n"
        "  coordinates: [51.2, -1.0]\n  status: draft\n"
    )
    river = Name("place", "arle", "Arle", unplaced=True)
    assert encode_name(river) == "- id: arle\n  name: Arle\n  unplaced: true\n"
    person = Name("person", "ann-lee", "Ann Lee", role="mayor", wikidata="Q5", description="Of Arden.\nNo more.")
    assert encode_name(person) == (
        "- id: ann-lee\n  name: Ann Lee\n  role: mayor\n  description: |-\n    Of Arden.\n    No more.\n"
        "  wikidata: Q5\n"
    )


def test_the_layout_of_a_record() -> None:
    """As in the front matter of an article."""
    record = SourceRecord(
        "a", "Dam: it broke", "The Herald", published=parse("1999-05-04"), url="http://x.org/a", status="draft"
    )
    assert encode_record(record) == (
        "title: 'Dam: it broke'\npublisher: The Herald\nauthors: []\npublished: 1999-05-04\nurl: http://x.org/a\n"
        "text: verbatim\nstatus: draft\n"
    )


@given(st.lists(events, min_size=1, max_size=3))
def test_events_are_read_as_they_were_written(drawn: list[Event]) -> None:
    """Whatever their words: colons, hashes, hyphens, "NO", dates, line breaks, any script."""
    values = read_yaml("a", "".join(map(encode_event, drawn)))
    assert isinstance(values, list)
    assert [event_of(EventEntry.model_validate(value), None) for value in values] == drawn


@given(names)
def test_names_are_read_as_they_were_written(name: Name) -> None:
    """Coordinates to the last digit."""
    values = read_yaml("a", encode_name(name))
    assert isinstance(values, list)
    assert name_of(NAME_ENTRIES[name.kind].model_validate(values[0]), name.kind, None) == name


@given(records)
def test_records_are_read_as_they_were_written(record: SourceRecord) -> None:
    """As a file of their own, and as front matter."""
    written = encode_record(record)
    assert record_of(RecordEntry.model_validate(read_yaml("a", written)), "a") == record
    assert record_of(RecordEntry.model_validate(read_yaml("a", f"---\n{written}")), "a") == record


@given(citations)
def test_a_citation_is_the_same_in_lines_and_in_braces(citation: Citation) -> None:
    """An entry's own style decides."""
    for written in (encode_citation(citation), f"- {encode_citation_in_flow(citation)}\n"):
        values = read_yaml("a", written)
        assert isinstance(values, list)
        entry = CitationEntry.model_validate(values[0])
        assert Citation(entry.source, entry.quote, entry.prefix, entry.suffix, entry.dated) == citation
