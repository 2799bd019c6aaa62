"""How well events are supported: by how many sources, on which words of them, and from which days."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.dates.edtf import Edtf
    from generator.errors import Problem
    from generator.model.event import Event
    from generator.store.content.loaded import Loaded
    from generator.store.text.locating import Locator


def check_foretold(loaded: Loaded, locator: Locator) -> Iterator[Problem]:
    """Events after the day of all their sources, if not marked as planned, and planned ones before that of a source."""
    # A record without a day has a warning of its own.
    published = {
        file.id: file.record.published
        for file in loaded.source_files
        if file.record and file.record.publication_day is not None
    }
    for event in loaded.events:
        last = _last_published(event, published)
        if event.origin and last and not event.planned and event.date.follows(last):
            message = f"“{event.id}” is dated {event.date.text}, after all its sources, the last of {last.text}"
            remedy = "correct the date, or write “planned: true”"
            keys = (event.origin.index, "date")
            yield locator.problem(event.origin.path, keys, message, remedy, "warning", code="published")
        elif event.origin and last and event.planned and last.follows(event.date):
            message = f"“{event.id}” is planned for {event.date.text}, and a source of it is later, of {last.text}"
            remedy = "if that tells that it happened, remove “planned: true”"
            keys = (event.origin.index, "planned")
            yield locator.problem(event.origin.path, keys, message, remedy, "warning", code="published")


def _last_published(event: Event, published: dict[str, Edtf | None]) -> Edtf | None:
    """When the latest of an event's sources appeared; None where that is not known of each."""
    days = [published.get(citation.source) for citation in event.citations]
    known = [day for day in days if day and day.end is not None]
    return max(known, key=lambda day: day.end or 0) if known and len(known) == len(days) else None


def check_support(loaded: Loaded, locator: Locator) -> Iterator[Problem]:
    """Notes on events that one source tells of, or that no citation dates."""
    for event in loaded.events:
        if event.origin is None or not event.citations:
            continue
        path, index = event.origin.path, event.origin.index
        sources = {citation.source for citation in event.citations}
        if len(sources) == 1:
            message = f"“{event.id}” rests on one source, {sources.pop()}"
            yield locator.problem(path, (index, "citations"), message, severity="note", code="single-source")
        if not any(citation.dated for citation in event.citations):
            message = f"no citation of “{event.id}” says on which words its date rests"
            remedy = "add “dated: …” to one"
            yield locator.problem(path, (index, "date"), message, remedy, "note", code="undated")


def check_outside_span(loaded: Loaded, locator: Locator) -> Iterator[Problem]:
    """Notes on events that the site shows as context, before its first day, or as outlook, after its last."""
    first, last = loaded.settings.first_day, loaded.settings.last_day
    for event in loaded.events:
        message = ""
        if first and first.follows(event.date):
            message = f"“{event.id}” lies before the first day, {first.text}: the site shows it as context"
        elif last and event.date.follows(last):
            message = f"“{event.id}” lies after the last day, {last.text}: the site shows it as outlook"
        if message and event.origin:
            keys = (event.origin.index, "date")
            yield locator.problem(event.origin.path, keys, message, severity="note", code="outside-span")
