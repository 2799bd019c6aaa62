"""Places, people and organisations themselves: where they lie, and what names them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.model.links import find_links
from generator.store.content.checking_references import linking_texts, names_used

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.errors import Problem
    from generator.model.event import Event
    from generator.model.name_index import NameIndex
    from generator.model.names import Name, NameKind
    from generator.store.content.loaded import Loaded
    from generator.store.text.locating import Locator

_NAMED_BY: dict[NameKind, str] = {"place": "places", "person": "people", "organisation": "organisations"}


def check_places(loaded: Loaded, locator: Locator) -> Iterator[Problem]:
    """Places that no map can show, and whose entries do not say that none should."""
    for name in loaded.names:
        if name.kind == "place" and name.latitude is None and not name.unplaced and name.origin:
            message = f"{name.name} has no coordinates"
            remedy = "add “coordinates: [latitude, longitude]”, or “unplaced: true” where no one point is right"
            keys = (name.origin.index,)
            yield locator.problem(name.origin.path, keys, message, remedy, "warning", code="coordinates")


def check_unused_names(loaded: Loaded, names: NameIndex, locator: Locator) -> Iterator[Problem]:
    """Names that nothing leads to: a page that no reader finds. Of drafts this is not told, which wait anyway."""
    if loaded.unread.files or loaded.unread.events:
        return  # what could not be read may use them
    used = {_key(name) for event in loaded.events for name in _names_of(event, names)}
    used |= {_key(name) for name in _linked(_texts(loaded), names)}
    for name in loaded.names:
        if _key(name) not in used and name.status == "reviewed" and name.origin:
            message = f"no event, no text and no trail names {name.name}"
            remedy = f"name “{name.id}” among the {_NAMED_BY[name.kind]} of an event, or remove the entry"
            keys = (name.origin.index,)
            yield locator.problem(name.origin.path, keys, message, remedy, "warning", code="unused")


def check_names_used_once(loaded: Loaded, names: NameIndex, locator: Locator) -> Iterator[Problem]:
    """A note on each name that one event alone uses: it may be another's second spelling."""
    users: defaultdict[tuple[NameKind, str], set[str]] = defaultdict(set)
    for event in loaded.events:
        for name in (*_names_of(event, names), *_linked([event.summary], names)):
            users[_key(name)].add(event.id)
    for name in loaded.names:
        events = users[_key(name)]
        if len(events) == 1 and name.origin:
            message = f"{name.name} is named by one event alone, “{events.pop()}”"
            yield locator.problem(name.origin.path, (name.origin.index,), message, severity="note", code="used-once")


def _names_of(event: Event, names: NameIndex) -> Iterator[Name]:
    """The names that an event has in its fields; all that it may mean where that is not clear."""
    for _, kind, texts in names_used(event):
        for text in texts:
            yield from names.matches(text, kind)
    for claim in event.claims:
        if claim.about != "date":
            yield from names.matches(claim.value, "place" if claim.about == "place" else None)


def _linked(texts: Iterable[str], names: NameIndex) -> Iterator[Name]:
    """The names that texts link to."""
    for text in texts:
        for link in find_links(text):
            yield from names.matches(link.target)


def _key(name: Name) -> tuple[NameKind, str]:
    return name.kind, name.id


def _texts(loaded: Loaded) -> Iterator[str]:
    """Every text in which a link can stand."""
    yield from (text for _, _, text in linking_texts(loaded))
    yield from (page.text for page in loaded.pages)
    for trail in loaded.trails:
        yield trail.description
        yield from (step.line for step in trail.steps)
