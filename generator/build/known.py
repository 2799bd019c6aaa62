"""What a project's earlier runs read and compared, so that the next one does it only for what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.build.articles import articles_as_json
from generator.build.comparing import Comparison, comparisons_as_json
from generator.build.garbage import nothing_thrown_away
from generator.program import fingerprint
from generator.record_shelf import RecordShelf
from generator.store.content.kept_events import EventFile, event_files_as_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.cache import Cache
    from generator.model.source import Source
    from generator.model.time import Timex


# Articles whose expressions of time are kept from run to run: whoever edits an event asks for those of a few again.
_SEARCHED = 100


class Known:
    """Kept in a cache from one process to the next, and in memory by one that reads a project again and again."""

    def __init__(self, cache: Cache) -> None:
        """Recall what lies in a cache, where this very program put it there."""
        cache = cache.of(fingerprint())
        with nothing_thrown_away():
            self.event_files: RecordShelf[EventFile] = RecordShelf(cache, "events", event_files_as_json())
            self.articles: RecordShelf[Source] = RecordShelf(cache, "articles", articles_as_json())
            self.comparisons: RecordShelf[Comparison] = RecordShelf(cache, "compared", comparisons_as_json())

        # In memory alone: few articles are searched again, which takes less time than recalling what all of them say.
        self.timexes: dict[str, Sequence[Timex]] = {}

    def tidy(self) -> None:
        """End a run: what it had no use for is forgotten."""
        for shelf in (self.event_files, self.articles, self.comparisons):
            shelf.tidy()
        for version in list(self.timexes)[:-_SEARCHED]:
            del self.timexes[version]

    def forget(self) -> None:
        """Let go of everything, where no other run of this process will ask for it."""
        for shelf in (self.event_files, self.articles, self.comparisons):
            shelf.forget()
        self.timexes.clear()
