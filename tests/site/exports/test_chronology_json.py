"""chronology.json and its schema."""

from __future__ import annotations

import json

import jsonschema
import pytest

from generator.site import addresses
from generator.site.pages.shared.pieces import Pieces
from tests.site.exports.examples import FLOOD, UNPUBLISHED, hostile, of_dates
from tests.site.made import exported

SCHEMA = json.loads(exported(FLOOD)[addresses.DATA_SCHEMA])
DATA = json.loads(exported(FLOOD)[addresses.DATA_JSON].decode())
EVENTS = {event["id"]: event for event in DATA["events"]}


def test_the_schema_is_one() -> None:
    """The schema is a schema, names its version, and explains every record."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["properties"]["version"]["const"] == DATA["version"] == 1
    assert all(definition.get("description") for definition in SCHEMA["$defs"].values())


@pytest.mark.parametrize(
    "parts",
    [FLOOD, hostile(), of_dates(), of_dates("2012-04/..", "../2013", "201X", "2013-21", settings=UNPUBLISHED)],
    ids=["flood", "hostile", "empty", "vague"],
)
def test_the_data_follow_the_schema(parts: Pieces) -> None:
    """Whatever is in it, the file is what its schema says; and the schema is strict enough to notice a slip."""
    data = json.loads(exported(parts)[addresses.DATA_JSON].decode())
    validator = jsonschema.Draft202012Validator(SCHEMA)
    assert [error.message for error in validator.iter_errors(data)] == []
    assert list(validator.iter_errors({**data, "version": 2}))
    assert list(validator.iter_errors({**data, "events": [{"id": "no-more"}]}))


def test_an_event() -> None:
    """An event with all that is known of it."""
    event = EVENTS["dyke-breaks"]
    assert event["url"] == "https://archive.example/arle/events/dyke-breaks.html"
    assert event["date"] == {
        "edtf": "1998-03-03/1998-03-04",
        "precision": "interval",
        "uncertain": False,
        "approximate": False,
        "words": "Tuesday 3 to Wednesday 4 March 1998",
        "first": "1998-03-03",
        "last": "1998-03-04",
    }
    assert event["disputed"]
    assert event["summary"] == "The dyke above Millbridge gives way in the night. Nobody is hurt."
    assert {"about": "figure", "what": "houses flooded", "value": "120", "source": "herald-dyke", "said_by": "",
            "differs": True} in event["accounts"]  # fmt: skip
    assert event["citations"][2] == {
        "url": "https://archive.example/arle/events/dyke-breaks.html#citation-3",
        "source": "wire-arle",
        "quote": "Some 200 houses stood in water on Wednesday",
        "prefix": "",
        "suffix": "",
        "dated": "on Wednesday",
        "date": "1998-03-04",
    }


def test_order() -> None:
    """Events stand in the order of the chronology, changes with the newest first."""
    assert [event["id"] for event in DATA["events"]] == [event.id for event in FLOOD.chronology.events]
    assert [change["date"] for change in DATA["changes"]] == ["1999-02-01", "1999-02-01", "1999-01-10"]


def test_what_is_unknown_is_left_out() -> None:
    """A date without an end has no last day, a place without a position no coordinates, an undated source no date."""
    (event,) = json.loads(exported(of_dates("2012-04/.."))[addresses.DATA_JSON].decode())["events"]
    assert event["date"]["first"] == "2012-04-01"
    assert "last" not in event["date"]
    places = {place["id"]: place for place in DATA["places"]}
    assert "latitude" in places["millbridge"]
    assert "latitude" not in places["arle"]


def test_one_record_a_line() -> None:
    """Two versions of the file can be compared: each record is a line of its own."""
    lines = exported(FLOOD)[addresses.DATA_JSON].decode().splitlines()
    assert sum(line.startswith('{"id": ') for line in lines) == len(
        [*DATA["kinds"], *DATA["events"], *DATA["places"], *DATA["people"], *DATA["organisations"], *DATA["sources"]]
    )
