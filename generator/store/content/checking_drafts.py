"""What extraction proposed and no editor has read yet."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.errors import Problem
    from generator.store.content.loaded import Loaded
    from generator.store.text.locating import Locator


def check_drafts(loaded: Loaded, locator: Locator) -> Iterator[Problem]:
    """Drafts that no editor has read yet: one warning a file of events, since extraction writes many at once."""
    by_file: defaultdict[str, list[int]] = defaultdict(list)
    for event in loaded.events:
        if event.status == "draft" and event.origin:
            by_file[event.origin.path].append(event.origin.index)
    for path, indices in by_file.items():
        drafts = "a draft waits" if len(indices) == 1 else f"{len(indices)} drafts, of which this is the first, wait"
        message, remedy = f"{drafts} for an editor", "read it, then write “status: reviewed”"
        yield locator.problem(path, (indices[0], "status"), message, remedy, "warning", code="draft")
    for name in loaded.names:
        if name.status == "draft" and name.origin:
            keys, message = (name.origin.index, "status"), f"{name.name} is proposed and waits for an editor"
            remedy = "make its status “reviewed”, or remove the entry and take it out of its events"
            yield locator.problem(name.origin.path, keys, message, remedy, "warning", code="draft")
    for file in loaded.source_files:
        if file.record and file.record.status == "draft":
            message = "this record is proposed and waits for an editor"
            remedy = "make its status “reviewed” when it is right"
            yield locator.problem(file.record_path, ("status",), message, remedy, "warning", code="draft")
