"""An event told in other words: what that changes on the pages of a site, and what it leaves the same."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.site.pages.shared.cards import Card, mention_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.event import Event
    from generator.site.pages.records.parts import Markdown


def is_retold(before: Event, after: Event) -> bool:
    """Whether an event differs in nothing but its words: title and summary, and whether an editor has read them.

    Then no page comes or goes, none holds other events than before, and none holds them in another order.
    """
    return replace(before, title=after.title, summary=after.summary, status=after.status) == after


def retold(card: Card, event: Event, summary: Markdown) -> Card:
    """The card of a retold event. What its words leave the same is the same object, as it is on pages.

    Args:
        card: Of the event as it was.
        event: The event, with names as its card has them.
        summary: Its summary, with what its links lead to.
    """
    mention = mention_of(event)
    if mention == card.mention:
        mention = card.mention
    draft = event.status == "draft"
    headline = card.headline
    if mention is not card.mention or draft != headline.draft:
        headline = replace(headline, mention=mention, draft=draft)
    return Card(event, headline, summary, card.first_cited)


def exchanged_with(before: Card, after: Card) -> Iterator[tuple[object, object]]:
    """What stands on pages for what stood there, once a card is exchanged for another."""
    pairs = ((before, after), (before.headline, after.headline), (before.mention, after.mention))
    return (pair for pair in pairs if pair[0] is not pair[1])
