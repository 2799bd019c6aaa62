"""The schemas that editors' programs read say what the program itself says."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from generator.errors import ContentError
from generator.model.event import Event
from generator.model.names import Name
from generator.model.project import Project
from generator.store.entries.encoding import encode_event, encode_name, encode_record
from generator.store.entries.json_schemas import encoded_schemas, json_schemas, modeline
from generator.store.entries.schema import (
    ChangeEntry,
    Entry,
    EventEntry,
    OrganisationEntry,
    PersonEntry,
    PlaceEntry,
    RecordEntry,
    SiteEntry,
)
from generator.store.entries.validating import validated
from generator.store.text.locating import Locator
from generator.store.text.yaml_reading import YamlValue, read_yaml
from generator.store.text.yaml_writing import flow_scalar
from tests.store.drawn import events, names, records
from tests.store.entries.core_yaml import read_as_others_do

HERE = Project(Path(__file__).parents[3])
MODELS: dict[str, type[Entry]] = {
    "events": EventEntry,
    "places": PlaceEntry,
    "people": PersonEntry,
    "organisations": OrganisationEntry,
    "changes": ChangeEntry,
    "records": RecordEntry,
    "site": SiteEntry,
}
SCHEMAS = json_schemas()
VALIDATORS = {files: Draft7Validator(schema) for files, schema in SCHEMAS.items()}


def is_right_to_us(files: str, text: str) -> bool:
    """Whether checking finds nothing wrong with an entry by itself."""
    try:
        validated(read_yaml("a.yaml", text), MODELS[files], Locator(HERE), "content/a.yaml")
    except ContentError:
        return False
    return True


def is_right_to_others(files: str, text: str) -> bool:
    """Whether an editor's program, by the schema, finds nothing wrong with it."""
    value = read_as_others_do(text)
    is_list = files not in ("records", "site")
    return VALIDATORS[files].is_valid([value] if is_list else value)


def test_the_schemas_beside_this_project_are_those_of_the_models() -> None:
    """Whoever adds a field lets `dateline extract` write them again."""
    assert {path.name: path.read_text("utf-8") for path in HERE.schemas.iterdir()} == encoded_schemas()


@pytest.mark.parametrize("files", sorted(SCHEMAS))
def test_a_schema_is_one(files: str) -> None:
    """Of the dialect that it names, with words for every field."""
    Draft7Validator.check_schema(SCHEMAS[files])
    objects = [SCHEMAS[files].get("items", SCHEMAS[files]), *SCHEMAS[files].get("$defs", {}).values()]
    assert all(field.get("description") for each in objects for field in each["properties"].values())


@pytest.mark.parametrize("path", sorted(HERE.content.glob("[a-z]*/*.yaml")) + sorted(HERE.content.glob("[a-z]*.yaml")))
def test_this_project_names_its_schemas_and_keeps_them(path: Path) -> None:
    """What editors see here is a modeline that leads to the schema, and no complaint."""
    if path == HERE.lock_file:
        return
    files = path.stem if path.parent == HERE.content else {"sources": "records"}.get(path.parent.name, path.parent.name)
    text = path.read_text("utf-8")
    assert text.startswith(modeline(files, "schema" if path.parent == HERE.content else "../schema"))
    assert [error.message for error in VALIDATORS[files].iter_errors(read_as_others_do(text))] == []


EVENT = "id: a\ndate: 1999-05-03\ntitle: b\n"
PLACE = "id: a\nname: b\n"
RECORD = "title: a\n"

VERDICTS = [
    # files, text, whether it is right
    ("events", EVENT, True),
    ("events", "id: 2013\ndate: 2013\ntitle: 2013", True),
    ("events", "id: a\ndate: 1999\ntitle: true", True),
    ("events", "id: a\ndate: 1999\ntitle: NO", True),
    ("events", "id: a\ndate: 1999\ntitle:", False),
    ("events", "id: a\ndate: 1999\ntitle: Null", False),
    ("events", "id: a\ndate: 1999\ntitle: ' '", False),
    ("events", "id: a\ndate: 1999", False),
    ("events", "id: true\ndate: 1999\ntitle: b", False),
    ("events", "id: index\ndate: 1999\ntitle: b", False),
    ("events", "id: a--b\ndate: 1999\ntitle: b", False),
    ("events", "id: -5\ndate: 1999\ntitle: b", False),
    ("events", "id: 1.5\ndate: 1999\ntitle: b", False),
    ("events", f"id: {'a' * 101}\ndate: 1999\ntitle: b", False),
    ("events", EVENT + "summary:\nplaces:\ncitations:\nkind:\nstatus:\nplanned:", True),
    ("events", EVENT + "titel:", False),
    ("events", EVENT + "planned: True", True),
    ("events", EVENT + "planned: 'true'", True),
    ("events", EVENT + "planned: yes", False),
    ("events", EVENT + "planned: 1", False),
    ("events", EVENT + "kind: rescue", True),
    ("events", EVENT + "kind: [rescue]", False),
    ("events", EVENT + "status: done", False),
    ("events", EVENT + "places: arden", False),
    ("events", EVENT + "places: [arden, 7, ~]", False),
    ("events", EVENT + "places: [arden, 7, no]", True),
    ("events", EVENT + "figures: [{what: dead, value: 1.5, source: a}]", True),
    ("events", EVENT + "figures: [{what: dead, value: 1,500, source: a}]", False),
    ("events", EVENT + "figures: [{what: dead, value: , source: a}]", False),
    ("events", EVENT + "citations: [{source: a}]", False),
    ("events", EVENT + "citations: [{source: a, quote: b, prefix: }]", True),
    ("events", EVENT + "claims: [{about: date, value: 1999-05, source: a}]", True),
    ("events", EVENT + "claims: [{about: date, value: 1999-13, source: a}]", False),
    ("events", EVENT + "claims: [{about: place, value: 1999-13, source: a}]", True),
    ("events", EVENT + "claims: [{about: rumour, value: b, source: a}]", False),
    ("events", EVENT + "claims: [{value: 1999-13, source: a}]", False),
    ("changes", "date: 2013-02-01\nchange: a\nevent:", True),
    ("changes", "date: 2013-02\nchange: a", False),
    ("events", "a", False),
    ("places", PLACE + "coordinates: [51, -1.5]", True),
    ("places", PLACE + "coordinates: ['51.0', '-180']", True),
    ("places", PLACE + "coordinates: [90.5, 0]", False),
    ("places", PLACE + "coordinates: ['90.5', 0]", False),
    ("places", PLACE + "coordinates: [0, '181']", False),
    ("places", PLACE + "coordinates: [north, 0]", False),
    ("places", PLACE + "coordinates: [51]", False),
    ("places", PLACE + "unplaced: true", True),
    ("places", PLACE + "unplaced: a river", False),
    ("places", PLACE + "coordinates: [51, 0, 1]", False),
    ("places", PLACE + "role: mayor", False),
    ("people", PLACE + "role: mayor", True),
    ("people", PLACE + "wikidata: Q0", False),
    ("people", PLACE + "wikidata: Q42\nstatus: draft", True),
    ("records", RECORD + "url: https://ann@x.org:80/b?c#d", True),
    ("records", RECORD + "url: HTTP://[::1]/", True),
    ("records", RECORD + "url: https://", False),
    ("records", RECORD + "url: https://:80/", False),
    ("records", RECORD + "url: javascript:alert(1)", False),
    ("records", RECORD + "language: pt-BR", True),
    ("records", RECORD + "language: 12", False),
    ("records", RECORD + "text: digest\nauthors: [Ann]", True),
    ("records", RECORD + "text: full", False),
    ("records", "published: 1999", False),
    ("site", "title: a\nurl: https://x.org/mali", True),
    ("site", "title: a\nurl: https://x.org/?a", False),
    ("site", "title: a\ntheme: my_theme.2\nfirst_day: 1999-05-03", True),
    ("site", "title: a\ntheme: 2024", True),
    ("site", "title: a\ntheme: -1", False),
    ("site", "title: a\ntheme: ../x", False),
    ("site", "title: a\nlast_day: 1999-05", False),
    ("site", "title: a\nlast_day: 1999", False),
    ("site", "title: a\nkinds: {rescue: Rescue}\ntheme_settings: {width: 7}", True),
    ("site", "title: a\nkinds: {Res cue: Rescue}", False),
    ("site", "title: a\nkinds: {rescue: }", False),
    ("site", "title: a\npublish: {remote: 'git@example.org:a/b.git', branch: pages/live}", True),
    ("site", "title: a\npublish: {remote: --upload-pack=x}", False),
    ("site", "title: a\npublish: {remote: 'ext::sh -c x'}", False),
    ("site", "title: a\npublish: {branch: -D}", False),
    ("site", "title: a\ndomain: chronology.Example.org", True),
    ("site", "title: a\ndomain: https://x.org", False),
]


@pytest.mark.parametrize(("files", "text", "is_right"), VERDICTS)
def test_both_say_the_same_of_an_entry(files: str, text: str, is_right: bool) -> None:
    """What checking takes, the editor's program takes; what it refuses, the other underlines."""
    assert (is_right_to_us(files, text), is_right_to_others(files, text)) == (is_right, is_right)


DATES = [
    ("2013-01-14", True),
    ("2013-02-28", True),
    ("2013-02-29", False),
    ("2012-02-29", True),
    ("1900-02-29", False),
    ("2000-02-29", True),
    ("-0004-02-29", True),
    ("2013-04-31", False),
    ("2013-13", False),
    ("2013-00", False),
    ("2013-24", True),
    ("2013-24-01", False),
    ("2013-XX", True),
    ("2013-XX-XX", True),
    ("2013-XX-14", False),
    ("2013-01-XX", True),
    ("0000", True),
    ("'-0000'", False),
    ("-0044", True),
    ("Y-17000", True),
    ("Y17000-01", False),
    ("199X", True),
    ("19XX~", True),
    ("199X-01", False),
    ("2013-01-10?", True),
    ("2013-01-10%", True),
    ("2013-01-10?~", False),
    ("2013-01-14T10:30", True),
    ("2013-01-14T24:00", False),
    ("2013-01-14T10:30:61", False),
    ("2013-01-14T10:30:00+01:00", True),
    ("2013-01T10:30", False),
    ("2012-04/..", True),
    ("../2013", True),
    ("/2013", True),
    ("2013/", True),
    ("../..", False),
    ("2013-01-12/2013-01-13", True),
    ("2013-01-12/2013-01-13/2013-01-14", False),
    ("14 January 2013", False),
    ("20130114", False),
    ("2013-1-4", False),
    ("[2013]", False),
]


@pytest.mark.parametrize(("date", "is_right"), DATES)
def test_both_know_the_same_dates(date: str, is_right: bool) -> None:
    """Down to the leap years."""
    text = f"id: a\ntitle: b\ndate: {date}"
    assert (is_right_to_us("events", text), is_right_to_others("events", text)) == (is_right, is_right)


def test_a_schema_cannot_tell_that_an_interval_ends_before_it_begins() -> None:
    """What checking alone says."""
    text = "id: a\ntitle: b\ndate: 2013-02/2013-01"
    assert not is_right_to_us("events", text)
    assert is_right_to_others("events", text)


@pytest.mark.parametrize(("year", "is_right"), [("0044", True), ("44", False)])
def test_a_schema_cannot_tell_how_a_year_is_written(year: str, is_right: bool) -> None:
    """Other programs read both as the number 44, and rather say too little than underline what is right."""
    text = f"id: a\ntitle: b\ndate: {year}"
    assert is_right_to_us("events", text) == is_right
    assert is_right_to_others("events", text)


# Whatever somebody may write in the place of a value, as it stands in the file.
ODD_VALUES = [
    *("~", "''", "' '", "a", "a-b", "A b", "a/b", "..", "con", "index", "no", "draft", "digest", "fighting", "true"),
    *("7", "1999", "1.5", "-1", "1999-05-03", "1999-02-30", "1999-05-03/..", "'7'", "'true'", '"a\\nb"', "[]", "{}"),
    *("[a]", "[~]", "[[a]]", "{a: b}", "[{source: a, quote: b}]", "[51.2, 1]", "[51.2, 200]", "https://x.org/", "Q7"),
    *("[{what: a, value: 7, source: b}]", "'https://x.org/?a'", "https://", "example.org"),
]
EVERY_FIELD = sorted({field for model in MODELS.values() for field in model.model_fields} | {"titel", "7"})

Tree = dict[str, Any] | list[Any] | str


def as_tree(value: YamlValue) -> Tree:
    """Values with each scalar as it would be written."""
    if isinstance(value, dict):
        return {flow_scalar(key): as_tree(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_tree(item) for item in value]
    return "~" if value is None else flow_scalar(value)


def written(tree: Tree) -> str:
    if isinstance(tree, dict):
        return f"{{{', '.join(f'{key}: {written(value)}' for key, value in tree.items())}}}"
    return f"[{', '.join(map(written, tree))}]" if isinstance(tree, list) else tree


def encoded(thing: Event | Name | Any) -> tuple[str, Tree]:
    """The kind of file and the values of a drawn record."""
    if isinstance(thing, Event):
        return "events", as_tree(read_yaml("a", encode_event(thing))[0])  # type: ignore[index]
    if isinstance(thing, Name):
        kinds = {"place": "places", "person": "people", "organisation": "organisations"}
        return kinds[thing.kind], as_tree(read_yaml("a", encode_name(thing))[0])  # type: ignore[index]
    return "records", as_tree(read_yaml("a", encode_record(thing)))


SITE = "{title: a, url: 'https://x.org/', kinds: {b: C}, publish: {remote: origin}, first_day: 1999-05-03, theme: d}"
trees = st.one_of(st.one_of(events, names, records).map(encoded), st.just(("site", as_tree(read_yaml("a", SITE)))))


def containers(tree: Tree) -> list[dict[str, Any] | list[Any]]:
    """The mappings and lists of a tree, the tree itself first."""
    if isinstance(tree, str):
        return []
    inner = tree.values() if isinstance(tree, dict) else tree
    return [tree, *(container for item in inner for container in containers(item))]


def tellable(key: object, value: str) -> str:
    """A value of which both can tell whether it is right: see the years of fewer than four digits."""
    is_date = key in ("date", "published", "accessed", "value")
    return "1999" if is_date and value in ("7", "-1") else value


@given(trees, st.data())
@settings(max_examples=200)
def test_both_say_the_same_of_whatever_is_written(drawn: tuple[str, Tree], data: st.DataObject) -> None:
    """Entries as extraction writes them are right to both; after any slip, both agree still."""
    files, tree = drawn[0], deepcopy(drawn[1])
    assert is_right_to_us(files, written(tree))
    assert is_right_to_others(files, written(tree))
    for _ in range(data.draw(st.integers(1, 3))):
        container = data.draw(st.sampled_from(containers(tree)))
        value = data.draw(st.sampled_from(ODD_VALUES))
        keys = list(container) if isinstance(container, dict) else list(range(len(container)))
        match data.draw(st.sampled_from(["replace", "remove", "add"])):
            case "replace" if keys:
                key = data.draw(st.sampled_from(keys))
                container[key] = tellable(key, value)
            case "remove" if keys:
                del container[data.draw(st.sampled_from(keys))]
            case "add" if isinstance(container, dict):
                key = data.draw(st.sampled_from(EVERY_FIELD))
                container[key] = tellable(key, value)
            case "add":
                container.append(value)
    assert is_right_to_us(files, written(tree)) == is_right_to_others(files, written(tree)), written(tree)
