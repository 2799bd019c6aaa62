"""A site that takes up other words for its events without being built again."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.build.exchanging import Exchange
from generator.build.words_of_events import WordsOfEvents
from generator.site import addresses
from generator.site.pages.shared.locators import landmarks_stay
from generator.site.pages.shared.markdown_links import markdown_maker
from generator.site.pages.shared.retelling import exchanged_with, retold

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from generator.build.checking import Checked
    from generator.build.planning import SitePlan
    from generator.model.event import Event
    from generator.render.renderer import Renderer
    from generator.site.pages.shared.cards import Card


class StandingSite:
    """A site as it lies in the output folder, and ahead of that where events have been told in other words since.

    Nothing on a site moves with the words of an event. So they are exchanged in the plans of its pages, and a page is
    made when somebody asks for it. All that changes more, or is wrong, is for a build to find out.
    """

    def __init__(self, checked: Checked, plan: SitePlan, renderer: Renderer) -> None:
        """Begin with a site as it was built.

        Args:
            checked: What it was built from.
            plan: Its pages.
            renderer: Another than the plan's, which may be at work when somebody asks for a page.
        """
        self._words = WordsOfEvents(checked.loaded, checked.compared)
        self._markdown = markdown_maker(self._words.names, self._words.targets)
        self._placed = {addresses.name("place", name.id) for name in checked.loaded.names if name.is_placed}
        self._plan = plan
        self._renderer = renderer
        self._rendering = threading.Lock()
        # What is being taken up replaces what stands then, and that may just be written.
        self._exchanging = threading.Lock()
        # From the events in the plans to those that stand now. Replaced, never changed: pages are made meanwhile.
        self._exchange = Exchange()

    @property
    def is_ahead(self) -> bool:
        """Whether pages have changed that do not lie in the output folder yet."""
        return bool(self._exchange)

    def take_up(self, saved: Iterable[Path]) -> bool:
        """Take up what was saved, where it is no more than other words for events; tell whether it was.

        Args:
            saved: Paths that were saved, added or removed, with all links followed.

        Raises:
            ContentError: There are mistakes in what was saved; it shows what it showed before.
        """
        found = self._words.read(saved)
        if found is None:
            return False
        with self._exchanging:
            cards = [(event, self._card(event)) for event in found.events]
            exchanged = [(card, self._in_words_of(event, card)) for event, card in cards]
            if not all(landmarks_stay(before, after, self._placed) for before, after in exchanged):
                return False
            self._words.keep(found)
            self._exchange = self._exchange.then(pair for both in exchanged for pair in exchanged_with(*both))
        return True

    def page(self, address: str) -> bytes | None:
        """A page or a file for machines as it is now; None where it lies in the output folder as it is.

        Raises:
            ContentError: A template cannot show what the page has now.
        """
        plan, exchange = self._plan, self._exchange
        if address in plan.pages:
            page = exchange.plan(plan.pages[address])
            if page is not plan.pages[address]:
                with self._rendering:
                    return self._renderer.render(page.made())
        elif address in plan.exports:
            file = exchange.file_plan(plan.exports[address])
            if file is not plan.exports[address]:
                return file.made()
        return None

    def ahead(self) -> tuple[SitePlan, Exchange]:
        """The plan of all pages as they are now, and the exchange that it comes of."""
        exchange = self._exchange
        return self._plan.exchanged(exchange), exchange

    def written(self, plan: SitePlan, exchange: Exchange) -> None:
        """Know that what was `ahead` lies in the output folder; more may have been exchanged meanwhile."""
        with self._exchanging:
            self._plan = plan
            if self._exchange is exchange:
                self._exchange = Exchange()

    def _card(self, event: Event) -> Card:
        """An event's card as it stands now."""
        planned: Card = self._plan.pages[addresses.event(event.id)].ingredients.card
        stands: Card = self._exchange.of(planned)
        return stands

    def _in_words_of(self, event: Event, card: Card) -> Card:
        """A card with other words. Names stay as it has them: an editor may have written aliases."""
        now = replace(card.event, title=event.title, summary=event.summary, status=event.status)
        return retold(card, now, self._markdown(event.summary))
