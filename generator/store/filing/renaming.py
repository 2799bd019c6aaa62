"""Entries whose id a person changed, and whose old address nothing keeps."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.errors import ContentError, Problem
from generator.store.filing.memory import read_memory
from generator.store.filing.passages import PassageIndex
from generator.store.text.locating import Locator

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.model.event import Event
    from generator.store.content.loaded import Loaded


@dataclass(frozen=True, slots=True)
class Renamed:
    """An entry that extraction wrote under ids that nothing has now.

    Attributes:
        event: The entry as it stands.
        former: The ids, which its `was` does not name.
    """

    event: Event
    former: tuple[str, ...]

    @property
    def was(self) -> str:
        """What it was called, in words."""
        return " and ".join(f"“{former}”" for former in self.former)

    @property
    def remedy(self) -> str:
        """What to add to the entry, beside what stands there."""
        return f"add “was: [{', '.join((*self.event.was, *self.former))}]” to keep its old address"


def renamed_entries(living: Sequence[Event], remembered: Sequence[Event]) -> tuple[Renamed, ...]:
    """The entries that were written under another id, in their order.

    Of several entries that cite passages of one that is gone, it is the one that cites most of them. What extraction
    wrote for an entry under its own id proves nothing: one sentence may report two events, of which one was removed.

    Args:
        living: Every event of the project.
        remembered: What earlier runs wrote.
    """
    kept = {event.id for event in living} | {former for event in living for former in event.was}
    gone = [event for event in remembered if event.id not in kept]
    if not gone:
        return ()
    cited, written = PassageIndex(living), PassageIndex(remembered)
    former: defaultdict[str, list[str]] = defaultdict(list)
    for event in gone:
        heirs = Counter(
            key for citation in event.citations for key in cited.citing(citation) if key not in written.citing(citation)
        )
        if heirs:
            former[heirs.most_common(1)[0][0]].append(event.id)
    return tuple(Renamed(event, tuple(former[event.id])) for event in living if event.id in former)


def check_renamed(loaded: Loaded) -> tuple[Problem, ...]:
    """The entries of a project that were renamed, each as a note; and what is wrong with the memory itself."""
    try:
        remembered = read_memory(loaded.project).events
    except ContentError as error:
        return error.problems
    if loaded.unread.files or loaded.unread.events:
        return ()  # an id that was not read is not gone
    return tuple(_lost_addresses(Locator(loaded.project), renamed_entries(loaded.events, remembered)))


def _lost_addresses(locator: Locator, renamed: Iterable[Renamed]) -> Iterator[Problem]:
    """A note at the id of each: what to add, so that its old address leads to it."""
    for entry in renamed:
        origin = entry.event.origin
        if origin:
            yield locator.problem(
                origin.path, (origin.index, "id"), f"this was {entry.was}", entry.remedy, "note", code="renamed"
            )
