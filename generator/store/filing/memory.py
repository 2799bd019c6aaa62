"""What extraction wrote, so that it knows again what an editor has changed, moved or removed: extracted.lock.yaml.

The file holds every passage ever drafted, in the entry that it was drafted for and as that entry was last written,
every name ever proposed, and the dates that were told to contradict an entry's, so that each is told once. It is sorted
by id and kept in git beside the content.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pydantic import Field

from generator.store.entries.decoding import event_of, name_of
from generator.store.entries.encoding import encode_event, encode_name
from generator.store.entries.field_types import Date, Id  # noqa: TC001 - pydantic asks for them
from generator.store.entries.schema import Entry, EventEntry, OrganisationEntry, PersonEntry, PlaceEntry
from generator.store.entries.validating import validated
from generator.store.filing.passages import PassageIndex
from generator.store.text import text_files
from generator.store.text.locating import Locator
from generator.store.text.yaml_reading import read_yaml
from generator.store.text.yaml_writing import plain_scalar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model.event import Citation, Event
    from generator.model.names import Name
    from generator.model.project import Project

_HEADING = """\
# Written by "dateline extract", for "dateline extract": what it drafted last, so that it knows your changes when it
# meets them again. Keep this file in git beside the content, and do not edit it.
"""


@dataclass(frozen=True, slots=True, order=True)
class ToldDate:
    """A date that the passages of an entry give, which cannot be the entry's, and which its editor knows of.

    Attributes:
        event: Id of the entry.
        date: The date, as EDTF.
    """

    event: str
    date: str


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the file says.

    Attributes:
        events: Entries as extraction last wrote them.
        names: Names as it proposed them.
        told: Dates that contradict those of entries, in order.
        digest: Fingerprint of the file; None where there is none yet.
    """

    events: tuple[Event, ...] = ()
    names: tuple[Name, ...] = ()
    told: tuple[ToldDate, ...] = ()
    digest: str | None = None


class _ToldEntry(Entry):
    called = "a date that was told"

    event: Id
    date: Date


class _LockEntry(Entry):
    called = "the file of what extraction wrote"

    events: list[EventEntry] = Field([])
    places: list[PlaceEntry] = Field([])
    people: list[PersonEntry] = Field([])
    organisations: list[OrganisationEntry] = Field([])
    told: list[_ToldEntry] = Field([])


def read_memory(project: Project) -> Remembered:
    """What earlier runs wrote; nothing where there was none.

    Raises:
        ContentError: The file is damaged.
    """
    if not project.lock_file.exists() and not project.lock_file.is_symlink():
        return Remembered()
    file = text_files.read_text(project, project.lock_file)
    entry = validated(read_yaml(file.path, file.body) or {}, _LockEntry, Locator(project), file.path)
    return Remembered(
        tuple(event_of(event, None) for event in entry.events),
        (
            *(name_of(place, "place", None) for place in entry.places),
            *(name_of(person, "person", None) for person in entry.people),
            *(name_of(organisation, "organisation", None) for organisation in entry.organisations),
        ),
        tuple(ToldDate(each.event, each.date.text) for each in entry.told),
        file.digest,
    )


def encode_memory(events: Iterable[Event], names: Iterable[Name], told: Iterable[ToldDate] = ()) -> str:
    """The file's text."""
    in_order = sorted(names, key=lambda name: name.id)
    sections = (
        ("events", [encode_event(event) for event in sorted(events, key=lambda event: event.id)]),
        ("places", [encode_name(name) for name in in_order if name.kind == "place"]),
        ("people", [encode_name(name) for name in in_order if name.kind == "person"]),
        ("organisations", [encode_name(name) for name in in_order if name.kind == "organisation"]),
        (
            "told",
            [f"- {{event: {each.event}, date: {plain_scalar(each.date, in_flow=True)}}}\n" for each in sorted(told)],
        ),
    )
    return _HEADING + "".join(f"{title}:\n{''.join(entries)}" for title, entries in sections if entries)


class Memory:
    """What extraction wrote, entry by entry, and every passage that it ever drafted."""

    def __init__(self, entries: Iterable[Event]) -> None:
        self.entries: dict[str, Event] = {}
        for event in entries:
            # Two lines of work on one project, joined by git, may have given one id twice.
            earlier = self.entries[event.id].citations if event.id in self.entries else ()
            self.entries[event.id] = replace(event, citations=tuple(dict.fromkeys((*earlier, *event.citations))))
        self.passages = PassageIndex(self.entries.values())

    @property
    def in_order(self) -> tuple[Event, ...]:
        """The entries by their ids."""
        return tuple(event for _, event in sorted(self.entries.items()))

    def remember(self, event: Event) -> None:
        """Note a new entry as it is written."""
        self.entries[event.id] = replace(event, origin=None)
        self.passages.add(event.id, event.citations)

    def of_entry(self, event: Event, alternatives: Sequence[str]) -> Event:
        """What extraction wrote of an entry; the entry itself, without what it cites, where it wrote nothing.

        Args:
            event: The entry as it stands.
            alternatives: Ids under which the entry may have been written, before its id was changed by hand.
        """
        key = next((key for key in (event.id, *alternatives) if key in self.entries), event.id)
        return self.entries.setdefault(key, replace(event, citations=(), origin=None))

    def redraft(self, key: str, draft: Event) -> None:
        """Note an entry as it is written anew; what it cites was noted before."""
        self.entries[key] = replace(draft, id=key, citations=self.entries[key].citations, origin=None)

    def add(self, key: str, passages: Iterable[Citation]) -> None:
        """Note passages of an entry that nothing has noted before."""
        fresh = tuple(citation for citation in passages if not self.passages.citing(citation))
        if fresh:
            event = self.entries[key]
            self.entries[key] = replace(event, citations=(*event.citations, *fresh))
            self.passages.add(key, fresh)
