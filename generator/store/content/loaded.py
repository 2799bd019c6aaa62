"""What was read from a project's files: the records, and what is wrong with the rest."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.errors import Problem
    from generator.model.content import Change, Settings, TextPage
    from generator.model.event import Event
    from generator.model.names import Name
    from generator.model.project import Project
    from generator.model.source import SourceFile
    from generator.model.trail import Trail


@dataclass(frozen=True, slots=True)
class Unread:
    """What stands in the files and could not be read, so that nobody calls it missing: one mistake, one message.

    Attributes:
        files: Paths of files that could not be read at all.
        events: Ids of events whose entry has mistakes.
        names: Spelling keys (see `spelling_key`) of ids, names and aliases of names whose entry has mistakes.
        sources: Ids of sources whose record or file has mistakes.
    """

    files: frozenset[str] = frozenset()
    events: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Loaded:
    """A project's content as its files have it, each entry right by itself; `checking` compares them with each other.

    Attributes:
        project: Where it was read from.
        settings: site.yaml; without a title where that could not be read.
        names: Places, people and organisations, in the order of their files.
        events: In the order of their files and entries; an id that stands twice is there once.
        source_files: In the order of their ids.
        pages: In the order of their ids.
        changes: Additions and corrections, in the order of their file.
        trails: In the order of their ids.
        problems: Everything that is wrong with the files and their entries, in order.
        unread: What those problems hide.
        digests: Fingerprint of every file with entries, by path: what is edited must still be what was read.
    """

    project: Project
    settings: Settings
    names: tuple[Name, ...] = ()
    events: tuple[Event, ...] = ()
    source_files: tuple[SourceFile, ...] = ()
    pages: tuple[TextPage, ...] = ()
    changes: tuple[Change, ...] = ()
    trails: tuple[Trail, ...] = ()
    problems: tuple[Problem, ...] = ()
    unread: Unread = field(default_factory=Unread)
    digests: Mapping[str, str] = field(default_factory=dict)

    def only(self, event: Event) -> Loaded:
        """The same project with one event, perhaps another than it has, and no other text to check."""
        return replace(self, events=(event,), names=(), changes=(), pages=())
