"""Additions and corrections, each with the place that it has on their page."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.site import addresses
from generator.site.pages.records.changes import ChangeLine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from generator.dates.edtf import Edtf
    from generator.model.content import Change
    from generator.site.pages.records.parts import Markdown
    from generator.site.pages.shared.cards import Card, Mention


@dataclass(frozen=True, slots=True)
class NotedChange:
    """What the line of an addition or a correction is made from.

    Attributes:
        anchor: Names its place on the page of changes.
        date: Its day.
        event: The event; None for the chronology as a whole.
        event_id: Its id, also where there is no such event; empty for the chronology as a whole.
        text: What changed.
    """

    anchor: str
    date: Edtf
    event: Mention | None
    event_id: str
    text: Markdown

    @property
    def line(self) -> ChangeLine:
        link = self.event.link if self.event else None
        return ChangeLine(self.anchor, self.date, link, self.event_id, self.text)


def noted_changes(
    changes: Iterable[Change], cards: Mapping[str, Card], markdown: Callable[[str], Markdown]
) -> tuple[NotedChange, ...]:
    """Every change, the newest first.

    Args:
        changes: In that order.
        cards: Of the events, by id.
        markdown: Finds what the links of a text lead to.
    """
    counted: Counter[tuple[str, str]] = Counter()
    noted: list[NotedChange] = []
    for change in reversed(tuple(changes)):
        counted[change.date.text, change.event] += 1
        card = cards.get(change.event)
        noted.append(
            NotedChange(
                anchor=addresses.change_anchor(change.date, change.event, counted[change.date.text, change.event]),
                date=change.date,
                event=card.mention if card else None,
                event_id=change.event,
                text=markdown(change.text),
            )
        )
    return tuple(reversed(noted))
