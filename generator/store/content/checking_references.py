"""Names that events use, events that changes name, and `[[links]]` in texts: each must lead to one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import Problem
from generator.model.event import Event
from generator.model.links import find_links, find_relative_addresses, link_targets
from generator.model.name_index import spelling_key
from generator.store.content.loading import NAME_FILES
from generator.store.entries.ids import is_id
from generator.store.entries.suggesting import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model.event import Origin
    from generator.model.links import Link
    from generator.model.name_index import NameIndex
    from generator.model.names import Name, NameKind
    from generator.store.content.loaded import Loaded
    from generator.store.text.locating import Locator

_NOT_RELATIVE = "write [[the id|your words]] for an event or a name, or the whole address with https://"


def check_names(loaded: Loaded, names: NameIndex, locator: Locator) -> Iterator[Problem]:
    """Names of events that nobody, or more than one, is called by."""
    for event in loaded.events:
        for field, kind, texts in names_used(event):
            for position, text in enumerate(texts):
                found = names.matches(text, kind)
                if len(found) == 1 or event.origin is None or (not found and _may_be_unread(loaded, text, kind)):
                    continue
                if found:
                    message, remedy = _ambiguous(text, found)
                else:
                    message = f"no {kind} is called “{text}”"
                    other = names.find(text)
                    remedy = (
                        f"it is the {other.kind} in content/{NAME_FILES[other.kind]}: name it in that field"
                        if other
                        else did_you_mean(text, names.spellings(kind), f"add an entry to content/{NAME_FILES[kind]}")
                    )
                keys = (event.origin.index, field, position)
                yield locator.problem(event.origin.path, keys, message, remedy, code="name")


def names_used(event: Event) -> tuple[tuple[str, NameKind, tuple[str, ...]], ...]:
    """The fields of an event that hold names, with the kind of name and the names."""
    return (
        ("places", "place", event.places),
        ("people", "person", event.people),
        ("organisations", "organisation", event.organisations),
    )


def check_links(loaded: Loaded, names: NameIndex, events: Mapping[str, Event], locator: Locator) -> Iterator[Problem]:
    """Links that lead nowhere, or to more than one thing, in summaries, descriptions, changes and pages.

    A page of the editor's own stands in one place, so relative addresses may be right there; elsewhere they are not.

    Args:
        loaded: Whose texts are looked at.
        names: All names of the chronology.
        events: All its events by their ids, as `by_every_id` gives them.
        locator: Finds the place of a field.
    """
    for origin, field, text in linking_texts(loaded):
        keys = (origin.index, field)
        for address, start in find_relative_addresses(text):
            message = f"the link ({address}) leads elsewhere from each page that shows this text"
            yield locator.problem(origin.path, keys, message, _NOT_RELATIVE, "warning", code="link", offset=start)
        for link, message, remedy in broken_links(loaded, text, names, events):
            yield locator.problem(origin.path, keys, message, remedy, code="link", offset=link.start)
    for page in loaded.pages:
        path = loaded.project.relative(loaded.project.pages / f"{page.id}.md")
        for link, message, remedy in broken_links(loaded, page.text, names, events):
            place = locator.place_in_text(path, page.text, link.start)
            yield Problem(path, place.line, place.column, message, remedy, code="link")


def linking_texts(loaded: Loaded) -> Iterator[tuple[Origin, str, str]]:
    """Every text of an entry that may hold links, with the place of the entry and the name of the field."""
    entries = (
        *((event.origin, "summary", event.summary) for event in loaded.events),
        *((name.origin, "description", name.description) for name in loaded.names),
        *((change.origin, "change", change.text) for change in loaded.changes),
    )
    return ((origin, field, text) for origin, field, text in entries if origin)


def check_changes(loaded: Loaded, locator: Locator) -> Iterator[Problem]:
    """Additions and corrections of events that there are not."""
    known = {event.id for event in loaded.events}
    for change in loaded.changes:
        if change.event and change.event not in known and not event_may_be_unread(loaded, change.event):
            message = f"there is no event “{change.event}”"
            remedy = did_you_mean(change.event, known, "leave it out if the event is no more, and say so in “change”")
            if change.origin:
                yield locator.problem(change.origin.path, (change.origin.index, "event"), message, remedy, code="event")


def broken_links(
    loaded: Loaded, text: str, names: NameIndex, events: Mapping[str, Event]
) -> Iterator[tuple[Link, str, str]]:
    """Each link that does not lead to one thing, with message and remedy."""
    for link in find_links(text):
        targets = link_targets(link, names, events)
        if len(targets) > 1:
            yield link, *_ambiguous(link.target, targets)
        elif not targets and not _may_be_unread(loaded, link.target, None):
            known = (*names.spellings(), *events)
            remedy = did_you_mean(link.target, known, "link to a place, person, organisation or event by id or name")
            yield link, f"the link [[{link.target}]] leads nowhere", remedy


def _may_be_unread(loaded: Loaded, text: str, kind: NameKind | None) -> bool:
    """Whether something of that name may stand where nothing could be read; `kind` is None for a link."""
    unread, project = loaded.unread, loaded.project
    if spelling_key(text) in unread.names:
        return True
    kinds = NAME_FILES if kind is None else (kind,)
    if any(project.relative(project.content / NAME_FILES[kind]) in unread.files for kind in kinds):
        return True
    return kind is None and event_may_be_unread(loaded, text)


def event_may_be_unread(loaded: Loaded, text: str) -> bool:
    """Whether an event with that id may stand where nothing could be read."""
    unread, project = loaded.unread, loaded.project
    events = f"{project.relative(project.events)}/"
    return text in unread.events or (is_id(text) and any(path.startswith(events) for path in unread.files))


def _ambiguous(text: str, found: tuple[Name | Event, ...]) -> tuple[str, str]:
    things = " or ".join(f"the {'event' if isinstance(thing, Event) else thing.kind} {thing.id}" for thing in found)
    return f"“{text}” can mean {things}", "write what only one of them is called"
