"""What events rest on: sources that exist, and quotes that stand in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.store.entries.suggesting import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.errors import Problem
    from generator.model.event import Citation, Claim, Event, Figure
    from generator.store.content.compared import Fault, Place
    from generator.store.content.loaded import Loaded
    from generator.store.text.locating import Locator


def check_citations(loaded: Loaded, faults: Mapping[Place, Fault], locator: Locator) -> Iterator[Problem]:
    """Events that rest on nothing, on sources that are not there, or on words that their source does not have.

    Args:
        loaded: The project's content.
        faults: What is wrong with a citation.
        locator: Finds the place of a field.
    """
    known = {file.id for file in loaded.source_files}
    for event in loaded.events:
        if event.origin is None:
            continue
        path, index = event.origin.path, event.origin.index
        if not event.citations:
            message = f"the event “{event.id}” has no citation"
            yield locator.problem(
                path, (index,), message, "add the source and the passage that report it", code="citation"
            )
        for keys, source in _sources_named(event):
            if source not in known and source not in loaded.unread.sources:
                message = f"there is no source “{source}”"
                remedy = did_you_mean(source, known, f"put the article into content/sources/, as {source}.md")
                yield locator.problem(path, (index, *keys), message, remedy, code="source")
        yield from _check_accounts(event, known, locator)
        for position in range(len(event.citations)):
            fault = faults.get((event.id, position))
            if fault:
                keys = (index, "citations", position, fault.field)
                yield locator.problem(path, keys, fault.message, fault.remedy, code="quote")


def _check_accounts(event: Event, known: set[str], locator: Locator) -> Iterator[Problem]:
    """Figures and claims whose source the event does not cite: nothing on its page would lead to them."""
    cited = {citation.source for citation in event.citations}
    for noun, accounts in (("figure", _sources_of(event.figures)), ("claim", _sources_of(event.claims))):
        for position, source in enumerate(accounts):
            if event.origin and cited and cited <= known and source in known - cited:
                message = f"the event does not cite “{source}”, which is to give this {noun}"
                keys = (event.origin.index, f"{noun}s", position, "source")
                remedy = f"cite the passage of it that has the {noun}"
                yield locator.problem(event.origin.path, keys, message, remedy, "warning", code="source")


def _sources_named(event: Event) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every source that an event names, with the way to it in its entry."""
    fields = (
        ("citations", _sources_of(event.citations)),
        ("figures", _sources_of(event.figures)),
        ("claims", _sources_of(event.claims)),
    )
    for field, sources in fields:
        for position, source in enumerate(sources):
            yield (field, position, "source"), source


def _sources_of(items: Iterable[Citation | Figure | Claim]) -> list[str]:
    return [item.source for item in items]
