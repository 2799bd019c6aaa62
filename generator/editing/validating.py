"""What `check` would say of an entry if its file held another text, field by field."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from generator.datings import datings_of
from generator.errors import ContentError
from generator.model.event import Origin
from generator.model.links import by_every_id
from generator.model.name_index import NameIndex
from generator.preview.editing.records import Fault
from generator.sources.reading import read
from generator.store.content.checking import check_each
from generator.store.content.compared import Compared
from generator.store.content.quotes import FlatSources
from generator.store.entries.decoding import event_of
from generator.store.entries.schema import EventEntry
from generator.store.entries.validating import validated
from generator.store.text.locating import Locator
from generator.store.text.places import Place
from generator.store.text.text_files import BYTE_ORDER_MARK
from generator.store.text.yaml_reading import read_yaml
from generator.timex.articles import timexes_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.errors import Problem
    from generator.model.event import Event
    from generator.model.source import Source
    from generator.model.time import Dating
    from generator.store.content.loaded import Loaded


def faults_in(loaded: Loaded, path: str, index: int, text: str) -> tuple[Fault, ...]:
    """What is wrong or doubtful with one entry, other entries aside.

    Args:
        loaded: The project's content.
        path: The entry's file.
        index: Number of the entry in it, counted from 0.
        text: What the file holds, or would hold.
    """
    body = text.removeprefix(BYTE_ORDER_MARK)
    locator = Locator(loaded.project, {path: body})
    values = read_yaml(path, body)
    value = values[index] if isinstance(values, list) else None
    try:
        event = event_of(validated(value, EventEntry, locator, path, (index,)), None)
    except ContentError as error:
        return tuple(_faults(error.problems, locator, path, index))
    event = replace(event, origin=Origin(path, index))
    sources = cited_sources(loaded, [event])
    compared = Compared(datings(event, sources), dict(FlatSources(sources).faults([event])))
    names, targets = NameIndex(loaded.names), by_every_id((*loaded.events, event))
    problems = sorted(set(check_each(loaded.only(event), compared, names, targets, locator)))
    return tuple(_faults(problems, locator, path, index))


def cited_sources(loaded: Loaded, events: Iterable[Event]) -> dict[str, Source]:
    """The articles that events cite, read."""
    wanted = {citation.source for event in events for citation in event.citations}
    return {file.id: read(file) for file in loaded.source_files if file.id in wanted}


def datings(event: Event, sources: Mapping[str, Source]) -> dict[tuple[str, int], Dating]:
    """Why each citation of an event gives it its date, by its id and the index of the citation."""
    return dict(datings_of([event], sources, cache(lambda source_id: timexes_of(sources[source_id]))))


def _faults(problems: Iterable[Problem], locator: Locator, path: str, index: int) -> Iterator[Fault]:
    for problem in problems:
        if problem.path != path or problem.severity == "note":
            continue
        keys = locator.keys(path, Place(problem.line, problem.column))
        if keys[:1] == (index,):
            yield Fault(keys[1:], problem.message, problem.remedy, problem.severity)
