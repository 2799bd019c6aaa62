"""Entries against the schema: one clear message a mistake, at the value, or at the name of a field that is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.errors import ContentError
from generator.store.entries.schema import (
    ChangeEntry,
    Entry,
    EventEntry,
    PersonEntry,
    PlaceEntry,
    RecordEntry,
    SiteEntry,
)
from generator.store.entries.validating import validated
from generator.store.text.locating import Locator
from generator.store.text.yaml_reading import read_yaml

if TYPE_CHECKING:
    from tests.store.conftest import MakeProject

EVENT = "id: a\ndate: 1999-05-03\ntitle: The dam breaks\n"

MISTAKES = [
    # model, text, line, column, message and remedy
    (EventEntry, "id: a\ntitle: b", 1, 1, "an event needs “date”; add a line “date: …”"),
    (EventEntry, EVENT + "titel: b", 4, 1, "“titel” is not a field of an event; did you mean “title”?"),
    (
        EventEntry,
        EVENT + "organizations: [b]",
        4,
        1,
        "“organizations” is not a field of an event; did you mean “organisations”?",
    ),
    (EventEntry, EVENT + "colour: b", 4, 1, "“colour” is not a field of an event; it has id, date, title"),
    (
        EventEntry,
        "id: a\ntitle: b\ndate: 2013-02-30",
        3,
        7,
        "date: 2013-02-30: February 2013 has 28 days; correct the date",
    ),
    (EventEntry, "id: a\ntitle: b\ndate: last Monday", 3, 7, "date: last Monday: not a date that EDTF knows"),
    (EventEntry, "id: a\ntitle: b\ndate: [1999]", 3, 7, "date: a date must be text; write it as 2013-01-14"),
    (EventEntry, "id: a\ndate: 1999\ntitle: ''", 3, 8, "title: it is empty"),
    (EventEntry, "id: a\ndate: 1999\ntitle:", 3, 1, "an event needs “title”"),
    (EventEntry, "id: a\ndate: 1999\ntitle: {b: c}", 3, 8, "“title” must be text"),
    (EventEntry, "id: The Dam\ndate: 1999\ntitle: b", 1, 5, "id: “The Dam” cannot be an id"),
    (
        EventEntry,
        "id: ../x\ndate: 1999\ntitle: b",
        1,
        5,
        "id: “../x” is a path that leads outside the project's folder",
    ),
    (EventEntry, "id: con\ndate: 1999\ntitle: b", 1, 5, "id: “con” is a name that Windows keeps for itself"),
    (EventEntry, f"id: {'a' * 101}\ndate: 1999\ntitle: b", 1, 5, "id: an id of 101 characters is too long"),
    (EventEntry, EVENT + "status: done", 4, 9, "status: “done” is not possible here; write “draft” or “reviewed”"),
    (EventEntry, EVENT + "status: Reviewed", 4, 9, "status: “Reviewed” is not possible here; did you mean “reviewed”?"),
    (
        EventEntry,
        EVENT + "figures:\n- {what: houses, value: 1,200, source: a}",
        5,
        27,
        "“200” stands behind a comma, where a field should begin; put a number with a comma in quotes",
    ),
    (EventEntry, "id: index\ndate: 1999\ntitle: b", 1, 5, "id: “index” cannot be an id, since the site's lists"),
    (PlaceEntry, "id: index\nname: A", 1, 5, "id: “index” cannot be an id, since the site's lists are called so; add"),
    (EventEntry, EVENT + "planned: yes", 4, 10, "planned: “yes” is neither true nor false; write true or false"),
    (EventEntry, EVENT + "places: arden", 4, 9, "“places” must be a list; write [one, another]"),
    (EventEntry, EVENT + "places: [arden, [b]]", 4, 17, "“places” must be text"),
    (EventEntry, EVENT + "citations:\n- source: a", 5, 3, "a citation needs “quote”"),
    (
        EventEntry,
        EVENT + "citations:\n- {source: a, quote: b, qoute: c}",
        5,
        25,
        "“qoute” is not a field of a citation; did you mean “quote”?",
    ),
    (EventEntry, EVENT + "citations:\n- source: a/b\n  quote: c", 5, 11, "source: “a/b” is a path that leads outside"),
    (EventEntry, EVENT + "citations: {source: a}", 4, 12, "“citations” must be a list"),
    (EventEntry, EVENT + "citations: [a]", 4, 13, "“citations” must be a mapping"),
    (EventEntry, EVENT + "figures:\n- {what: houses, source: a}", 5, 3, "a figure needs “value”"),
    (EventEntry, "- a", 1, 1, "an event must be a mapping"),
    (
        PlaceEntry,
        "id: a\nname: A\ncoordinates: [51.2, 200]",
        3,
        14,
        "coordinates: longitude 200.0 is not between -180 and 180",
    ),
    (
        PlaceEntry,
        "id: a\nname: A\ncoordinates: [-90.5, 0]",
        3,
        14,
        "coordinates: latitude -90.5 is not between -90 and 90",
    ),
    (PlaceEntry, "id: a\nname: A\ncoordinates: [nan, 0]", 3, 14, "coordinates: latitude nan is not between"),
    (PlaceEntry, "id: a\nname: A\ncoordinates: [51.2]", 3, 14, "“coordinates” has too few values"),
    (PlaceEntry, "id: a\nname: A\ncoordinates: [51.2, 1, 2]", 3, 14, "“coordinates” has too many values"),
    (PlaceEntry, "id: a\nname: A\ncoordinates: [51° N, 1]", 3, 15, "“coordinates” must be a number"),
    (PlaceEntry, "id: a\nname: A\nrole: mayor", 3, 1, "“role” is not a field of a place; "),
    (
        PersonEntry,
        "id: a\nname: A\nwikidata: 42",
        3,
        11,
        "wikidata: “42” is not a Wikidata item; write something like Q3703",
    ),
    (RecordEntry, "title: a\nurl: javascript:alert(1)", 2, 6, "url: “javascript:alert(1)” is no web address"),
    (RecordEntry, "title: a\narchived: //x.org", 2, 11, "archived: “//x.org” is no web address"),
    (RecordEntry, "title: a\nurl: https://x.org/<b>", 2, 6, "url: “https://x.org/<b>” is no web address"),
    (RecordEntry, "title: a\ntext: full", 2, 7, "text: “full” is not possible here; write “digest” or “verbatim”"),
    (RecordEntry, "title: a\nlanguage: English", 2, 11, "language: “English” is not a language code"),
    (SiteEntry, "title: a\ntheme: ../../x", 2, 8, "theme: “../../x” is a path that leads outside the project's folder"),
    (SiteEntry, "title: a\ntheme: /etc", 2, 8, "theme: “/etc” is a path that leads outside the project's folder"),
    (SiteEntry, "title: a\ntheme: ..", 2, 8, "theme: “..” is a path that leads outside the project's folder"),
    (SiteEntry, "title: a\ntheme: C:\\x", 2, 8, "theme: “C:\\x” is a path that leads outside the project's folder"),
    (SiteEntry, "title: a\nfirst_day: 2013-01", 2, 12, "first_day: “2013-01” is not one day"),
    (SiteEntry, "title: a\nurl: https://x.org/?a", 2, 6, "url: “https://x.org/?a” is no place for a site"),
    (SiteEntry, "title: a\nkinds: {Res cue: b}", 2, 9, "kinds: “Res cue” cannot be an id"),
    (SiteEntry, "title: a\npublish: {remote: --upload-pack=x}", 2, 19, "remote: “--upload-pack=x” is no git remote"),
    (SiteEntry, "title: a\npublish: {remote: 'ext::sh -c x'}", 2, 19, "remote: “ext::sh -c x” is no git remote"),
    (SiteEntry, "title: a\npublish: {branch: -D}", 2, 19, "branch: “-D” is not a git branch"),
    (SiteEntry, "title: a\ncitation_style: mla", 2, 17, "citation_style: “mla” is not possible here"),
    (ChangeEntry, "date: 2013-01\nchange: b", 1, 7, "date: “2013-01” is not one day"),
    (ChangeEntry, "date: 2013-01-14", 1, 1, "a change needs “change”"),
    (SiteEntry, "title: a\ndomain: https://x.org", 2, 9, "domain: “https://x.org” is not a domain"),
]


@pytest.mark.parametrize(("model", "text", "line", "column", "words"), MISTAKES)
def test_a_mistake_is_told_once_and_at_its_place(  # noqa: PLR0913, PLR0917 a row of the table
    make_project: MakeProject, model: type[Entry], text: str, line: int, column: int, words: str
) -> None:
    """One message for one mistake, with line and column of the value that is wrong."""
    project = make_project({"a.yaml": text})
    with pytest.raises(ContentError) as raised:
        validated(read_yaml("content/a.yaml", text), model, Locator(project), "content/a.yaml")
    (problem,) = raised.value.problems
    assert str(problem).startswith(f"content/a.yaml:{line}:{column}: {words}")


def test_all_mistakes_of_an_entry_are_told(make_project: MakeProject) -> None:
    """Nobody has to mend one to learn of the next."""
    text = "id: A b\ndate: 1999-13\ntitel: x\nplaces: y\n"
    project = make_project({"a.yaml": text})
    with pytest.raises(ContentError) as raised:
        validated(read_yaml("a", text), EventEntry, Locator(project), "content/a.yaml")
    assert [problem.line for problem in raised.value.problems] == [1, 1, 2, 3, 4]


RIGHT = [
    (EventEntry, EVENT + "summary:\nplaces:\ncitations:\n"),
    (EventEntry, EVENT + "planned: true\nfigures:\n- {what: houses, value: 40, source: a}\n"),
    (PlaceEntry, "id: a\nname: A\ncoordinates: [-51.2, 180]"),
    (RecordEntry, "title: a\nurl: http://x.org/b?c=d#e\narchived: https://y.org\nagency: AFP\nstatus: draft"),
    (SiteEntry, "title: a\nurl: https://x.org/mali\nkinds: {rescue: Rescue}\npublish: {branch: pages/live}"),
    (SiteEntry, "title: a\npublish: {remote: 'git@example.org:a/b.git'}\ntheme: my_theme.2"),
]


@pytest.mark.parametrize(("model", "text"), RIGHT)
def test_what_is_right_is_taken(make_project: MakeProject, model: type[Entry], text: str) -> None:
    """A field without a value is as good as left out; what the tables above refuse is not refused too widely."""
    assert validated(read_yaml("a", text), model, Locator(make_project({})), "content/a.yaml")


def test_the_address_of_a_site_ends_with_a_slash(make_project: MakeProject) -> None:
    """Addresses of pages are joined to it."""
    value = {"title": "a", "url": "https://x.org/mali"}
    assert validated(value, SiteEntry, Locator(make_project({})), "content/site.yaml").url == "https://x.org/mali/"


def test_every_model_gives_a_json_schema_with_the_words_of_its_fields() -> None:
    """Editors' programs complete and explain fields from it."""
    for model in (EventEntry, PlaceEntry, PersonEntry, RecordEntry, SiteEntry):
        fields = model.model_json_schema()["properties"]
        assert all(field.get("description") for field in fields.values()), model
