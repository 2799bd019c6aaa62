"""A page that would be another has another fingerprint, whatever is edited; so nothing it shows can be forgotten."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.build.planning import SitePlan, plan_site
from generator.dates.edtf import Edtf, parse
from generator.model.content import Change, Content, Settings, TextPage
from generator.model.event import Citation, Claim, Event, Figure, Origin
from generator.model.names import Name
from generator.model.source import Source, SourceRecord
from generator.model.time import Dating
from generator.model.trail import TrailStep
from generator.render.renderer import Renderer
from tests.render.site_folder import NO_THEMES
from tests.site.flood import CONTENT, DATINGS

Edit = Callable[[Content], Content]


def planned(content: Content, datings: Mapping[tuple[str, int], Dating] = DATINGS) -> SitePlan:
    renderer = Renderer(NO_THEMES, content.settings)
    return plan_site(content, datings, renderer, searchable=True)


@cache
def before() -> SitePlan:
    return planned(CONTENT)


def different_pages(one: SitePlan, other: SitePlan) -> set[str]:
    """The addresses at which both have a page, and not the same."""
    both = one.pages.keys() & other.pages.keys()
    return {address for address in both if one.pages[address].made() != other.pages[address].made()}


def different_fingerprints(one: SitePlan, other: SitePlan) -> set[str]:
    both = one.pages.keys() & other.pages.keys()
    return {address for address in both if one.fingerprints[address] != other.fingerprints[address]}


def different_parts(one: SitePlan, other: SitePlan) -> set[tuple[str, str]]:
    """The parts of files that have the same fingerprint in both and are not the same, by address and fingerprint."""
    both = [(address, parts_of(one, address), parts_of(other, address)) for address in one.exports]
    return {
        (address, key) for address, these, those in both for key in these if those.get(key, these[key]) != these[key]
    }


def parts_of(plan: SitePlan, address: str) -> dict[str, bytes]:
    if address not in plan.exports:
        return {}
    made = [part.made() for part in plan.exports[address].parts]
    return dict(zip(plan.part_fingerprints[address], made, strict=True))


def with_event(event_id: str, **changed: Any) -> Edit:
    def edit(content: Content) -> Content:
        return replace(
            content, events=tuple(_changed(event, event.id == event_id, changed) for event in content.events)
        )

    return edit


def with_name(name_id: str, **changed: Any) -> Edit:
    def edit(content: Content) -> Content:
        return replace(content, names=tuple(_changed(name, name.id == name_id, changed) for name in content.names))

    return edit


def with_source(source_id: str, **changed: Any) -> Edit:
    def edit(content: Content) -> Content:
        return replace(content, sources=tuple(of_source(source, source_id, changed) for source in content.sources))

    def of_source(source: Source, source_id: str, changed: dict[str, Any]) -> Source:
        return replace(source, record=_changed(source.record, source.record.id == source_id, changed))

    return edit


def _changed(record: Any, is_meant: bool, changed: dict[str, Any]) -> Any:
    return replace(record, **changed) if is_meant else record


EVENTS: dict[str, Any] = {
    "title": "The dyke gives way",
    "summary": "Water stands in [[Arle]], and [[appeal|money]] is needed.",
    "date": parse("1998-03-04~"),
    "status": "draft",
    "kind": "other",
    "planned": True,
    "places": ("elan-weir", "millbridge"),
    "people": ("bohdan-ash",),
    "organisations": (),
    "figures": (Figure("houses flooded", "20", "herald-dyke"),),
    "claims": (Claim("place", "Arle", "wire-arle", "the mayor"),),
    "citations": (Citation("wire-arle", "Some 200 houses stood in water", dated="on Wednesday"),),
    "was": ("dyke-gives-way",),
    "origin": Origin("content/events/elsewhere.yaml", 0),
}
NAMES: dict[str, Any] = {
    "name": "Millbridge-on-Arle",
    "aliases": ("Mill Bridge",),
    "description": "A town, see [[dyke-breaks]].",
    "wikidata": "Q43",
    "latitude": 52.5,
    "unplaced": True,
    "longitude": -3.5,
    "role": "A role",
    "status": "draft",
    "was": ("mill-bridge",),
    "origin": Origin("content/elsewhere.yaml", 7),
}
RECORDS: dict[str, Any] = {
    "title": "Dyke fails",
    "publisher": "The Weekly Herald",
    "agency": "Northern Wire",
    "authors": ("A. Pike",),
    "published": parse("1998-03-05"),
    "dated": "printed above the headline",
    "url": "https://herald.example/other",
    "archived": "",
    "accessed": parse("2021-02-01"),
    "text_kind": "digest",
    "language": "cy",
    "status": "draft",
}
SETTINGS: dict[str, Any] = {
    "title": "The flood",
    "description": "Another description.",
    "url": "https://elsewhere.example/",
    "language": "fr",
    "first_day": parse("1998-03-04"),
    "last_day": None,
    "repository": "https://gitlab.com/arle/flood",
    "licence": "CC0",
    "kinds": {"flood": "High water"},
    "citation_style": "apa",
}
LINE = TrailStep("appeal", "And then?")
EDITS: dict[str, Edit] = {
    **{f"an event's {field}": with_event("dyke-breaks", **{field: value}) for field, value in EVENTS.items()},
    **{f"a place's {field}": with_name("millbridge", **{field: value}) for field, value in NAMES.items()},
    **{f"a person's {field}": with_name("ruth-calder", **{field: value}) for field, value in NAMES.items()},
    **{f"a source's {field}": with_source("herald-dyke", **{field: value}) for field, value in RECORDS.items()},
    **{
        f"the site's {field}": lambda content, field=field, value=value: replace(
            content, settings=replace(content.settings, **{field: value})
        )
        for field, value in SETTINGS.items()
    },
    "a source's text": lambda content: replace(
        content, sources=(replace(content.sources[0], text=f"{content.sources[0].text}\n\nMore."), *content.sources[1:])
    ),
    "a heading": lambda content: replace(
        content, sources=tuple(replace(source, passages=source.passages[1:]) for source in content.sources)
    ),
    "an event less": lambda content: replace(content, events=content.events[:2] + content.events[3:]),
    "an event more": lambda content: replace(
        content, events=(*content.events, Event("rain", parse("1998-03-03"), "It rains", places=("arle",)))
    ),
    "another order": lambda content: replace(
        content, events=content.events[::-1], names=content.names[::-1], sources=content.sources[::-1]
    ),
    "a name less": lambda content: replace(content, names=(*content.names, Name("person", "a-clerk", "A Clerk"))),
    "a change noted": lambda content: replace(
        content, changes=(Change(parse("1999-03-01"), "Also [[Arle]].", "dyke-breaks"), *content.changes)
    ),
    "no changes": lambda content: replace(content, changes=()),
    "a trail's line": lambda content: replace(
        content,
        trails=tuple(
            replace(trail, steps=(*trail.steps[:2], TrailStep("appeal", "And then?"))) for trail in content.trails
        ),
    ),
    "a trail's title": lambda content: replace(
        content, trails=tuple(replace(trail, title="Who knew?", description="Told anew.") for trail in content.trails)
    ),
    "no trail": lambda content: replace(content, trails=()),
    "a page": lambda content: replace(content, pages=(TextPage("about", "About us", "[[Arle]]"),)),
}


def test_every_field_is_edited() -> None:
    """The edits leave no field out, so a new one is thought of."""
    assert {field.name for field in fields(Event)} == {"id", *EVENTS}
    assert {field.name for field in fields(Name)} == {"kind", "id", *NAMES}
    assert {field.name for field in fields(SourceRecord)} == {"id", *RECORDS}
    # A theme is told by the renderer's fingerprint; where a site goes is told to `publish` alone.
    elsewhere = {"theme", "theme_settings", "domain", "publish_remote", "publish_branch"}
    assert {field.name for field in fields(Settings)} == {*SETTINGS, *elsewhere}


@pytest.mark.parametrize("edit", EDITS)
def test_no_page_changes_behind_its_fingerprint(edit: str) -> None:
    """Of each edit by itself: a page whose fingerprint stays would be the same."""
    after = planned(EDITS[edit](CONTENT))
    assert different_pages(before(), after) <= different_fingerprints(before(), after)
    assert different_parts(before(), after) == set()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(sorted(EDITS)), min_size=2, max_size=5, unique=True))
def test_no_page_changes_behind_its_fingerprint_after_many(edits: list[str]) -> None:
    """Of several edits, one upon the other, likewise."""
    content = CONTENT
    for edit in edits:
        content = EDITS[edit](content)
    after = planned(content)
    assert different_pages(before(), after) <= different_fingerprints(before(), after)


@pytest.mark.parametrize("dropped", [*DATINGS, None])
def test_reasons_of_dates(dropped: tuple[str, int] | None) -> None:
    """A reason that is gone, or that counts from another day, changes the page of its event."""
    other: Edtf = parse("1998-03-02")
    datings = {
        key: replace(dating, reference=other) if dropped is None else dating
        for key, dating in DATINGS.items()
        if key != dropped
    }
    after = planned(CONTENT, datings)
    different = different_pages(before(), after)
    assert different
    assert different <= different_fingerprints(before(), after)


def test_what_stays() -> None:
    """A new summary is news to the pages that show it, and to no other."""
    after = planned(EDITS["an event's summary"](CONTENT))
    assert "events/dyke-breaks.html" in different_fingerprints(before(), after)
    others = {"map.html", "figures.html", "events/appeal.html", "sources/herald-dyke.html", "404.html", "sitemap.xml"}
    assert not others & different_fingerprints(before(), after)


def test_makers_know_nothing_but_their_ingredients() -> None:
    """Each is a function of a module, with nothing bound to it."""
    for plan in before().pages.values():
        assert inspect.isfunction(plan.maker)
        assert inspect.getmodule(plan.maker) is not None
        assert plan.maker.__qualname__ == plan.maker.__name__
        assert inspect.getclosurevars(plan.maker).nonlocals == {}


def test_made_on_demand() -> None:
    """Any page is made at any time, alone."""
    assert b"<h1" in before().make("events/dyke-breaks.html")
