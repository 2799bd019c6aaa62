"""What else in content/ names an event, and would lead nowhere without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.links import find_links

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.event import Event
    from generator.model.trail import Trail
    from generator.store.content.loaded import Loaded


def mentions(event: Event, loaded: Loaded) -> Iterator[str]:
    """Who names an event: ids of other events, of names and of trails, and files of pages and changes, each once."""
    ids = {event.id, *event.was}

    def leads_to_it(text: str) -> bool:
        return any(link.target in ids for link in find_links(text))

    def passes_it(trail: Trail) -> bool:
        texts = (trail.description, *(step.line for step in trail.steps))
        return any(step.event in ids for step in trail.steps) or any(map(leads_to_it, texts))

    yield from (other.id for other in loaded.events if other.id != event.id and leads_to_it(other.summary))
    yield from (name.id for name in loaded.names if leads_to_it(name.description))
    yield from (trail.id for trail in loaded.trails if passes_it(trail))
    yield from (f"pages/{page.id}.md" for page in loaded.pages if leads_to_it(page.text))
    if any(change.event in ids or leads_to_it(change.text) for change in loaded.changes):
        yield "changes.yaml"
