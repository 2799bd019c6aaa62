"""Additions and corrections, each with the place that it has on their page."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.site import addresses
from generator.site.pages.records.changes import ChangeLine
from generator.site.pages.records.parts import Link
from generator.site.plain_text import shortened

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.site.chronology import Chronology
    from generator.site.pages.records.parts import Markdown


def change_lines(chronology: Chronology, markdown: Callable[[str], Markdown]) -> tuple[ChangeLine, ...]:
    """Every change, the newest first; `markdown` finds what the links of a text lead to."""
    titles = {event.id: shortened(event.title) for event in chronology.events}
    noted: Counter[tuple[str, str]] = Counter()
    lines: list[ChangeLine] = []
    for change in reversed(chronology.changes):
        noted[change.date.text, change.event] += 1
        title = titles.get(change.event)
        lines.append(
            ChangeLine(
                anchor=addresses.change_anchor(change.date, change.event, noted[change.date.text, change.event]),
                date=change.date,
                event=None if title is None else Link(addresses.event(change.event), title),
                event_id=change.event,
                text=markdown(change.text),
            )
        )
    return tuple(reversed(lines))
