"""Entries as the schema read them, turned into the program's records."""

from __future__ import annotations

from sys import intern
from types import MappingProxyType
from typing import TYPE_CHECKING

from generator.model.content import Change, Settings
from generator.model.event import KINDS, Citation, Claim, Event, Figure, Origin
from generator.model.names import Name
from generator.model.source import SourceRecord
from generator.model.trail import Trail, TrailStep
from generator.store.entries.schema import (
    ChangeEntry,
    EventEntry,
    NameEntry,
    OrganisationEntry,
    PersonEntry,
    PlaceEntry,
    RecordEntry,
    SiteEntry,
    TrailEntry,
)

if TYPE_CHECKING:
    from generator.model.names import NameKind

NAME_ENTRIES: MappingProxyType[NameKind, type[NameEntry]] = MappingProxyType(
    {"place": PlaceEntry, "person": PersonEntry, "organisation": OrganisationEntry}
)


def event_of(entry: EventEntry, origin: Origin | None) -> Event:
    """The event that an entry describes. What thousands of events name is one text in all of them."""
    return Event(
        id=entry.id,
        date=entry.date,
        title=entry.title,
        summary=entry.summary,
        status=entry.status,
        kind=intern(entry.kind),
        planned=entry.planned,
        places=tuple(map(intern, entry.places)),
        people=tuple(map(intern, entry.people)),
        organisations=tuple(map(intern, entry.organisations)),
        figures=tuple(Figure(item.what, item.value, item.source, item.said_by) for item in entry.figures),
        claims=tuple(Claim(item.about, item.value, item.source, item.said_by) for item in entry.claims),
        citations=tuple(
            Citation(intern(item.source), item.quote, item.prefix, item.suffix, intern(item.dated))
            for item in entry.citations
        ),
        was=tuple(entry.was),
        origin=origin,
    )


def name_of(entry: NameEntry, kind: NameKind, origin: Origin | None) -> Name:
    """The place, person or organisation that an entry describes."""
    latitude, longitude = (isinstance(entry, PlaceEntry) and entry.coordinates) or (None, None)
    return Name(
        kind=kind,
        id=entry.id,
        name=entry.name,
        aliases=tuple(entry.aliases),
        description=entry.description,
        wikidata=entry.wikidata or "",
        latitude=latitude,
        longitude=longitude,
        unplaced=isinstance(entry, PlaceEntry) and entry.unplaced,
        role=entry.role if isinstance(entry, PersonEntry) else "",
        status=entry.status,
        was=tuple(entry.was),
        origin=origin,
    )


def record_of(entry: RecordEntry, source_id: str) -> SourceRecord:
    """The bibliographic record that an entry describes."""
    return SourceRecord(
        id=source_id,
        title=entry.title,
        publisher=entry.publisher,
        agency=entry.agency,
        authors=tuple(entry.authors),
        published=entry.published,
        dated=entry.dated,
        url=entry.url or "",
        archived=entry.archived or "",
        accessed=entry.accessed,
        text_kind=entry.text,
        language=entry.language,
        status=entry.status,
    )


def change_of(entry: ChangeEntry, origin: Origin | None) -> Change:
    """The addition or correction that an entry describes."""
    return Change(entry.date, entry.change, entry.event or "", origin)


def trail_of(entry: TrailEntry, trail_id: str, path: str) -> Trail:
    """The trail that an entry describes."""
    steps = tuple(TrailStep(step.event, step.line) for step in entry.steps)
    return Trail(trail_id, entry.title, entry.description, steps, path)


def settings_of(entry: SiteEntry) -> Settings:
    """The settings that site.yaml describes."""
    defaults = Settings(title=entry.title)
    return Settings(
        title=entry.title,
        description=entry.description,
        url=entry.url or "",
        language=entry.language,
        first_day=entry.first_day,
        last_day=entry.last_day,
        theme=entry.theme,
        theme_settings=dict(entry.theme_settings),
        repository=entry.repository or "",
        licence=entry.licence,
        citation_style=entry.citation_style,
        domain=entry.domain or "",
        kinds={**KINDS, **entry.kinds},
        publish_remote=entry.publish.remote if entry.publish else defaults.publish_remote,
        publish_branch=entry.publish.branch if entry.publish else defaults.publish_branch,
    )
