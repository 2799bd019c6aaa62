"""Fresh drafts compared with what editors keep and with what earlier runs wrote. Pure: it decides, and writes nothing.

The rules, passage by passage:

- A passage that an entry cites is known, and so is one that an earlier run has drafted. It is never filed again.
- A draft of unknown passages is a new event.
- A draft that shares a passage with an entry is that entry's: its unknown passages become citations there, and nothing
  else of the entry changes. Where its date cannot be the entry's, that is told.
- A draft all of whose known passages were removed by hand is an event that nobody wanted: it stays away.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING

from generator.store.entries.ids import LONGEST_ID, as_id
from generator.store.filing.memory import Memory
from generator.store.filing.passages import PassageIndex

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from generator.model.event import Citation, Event


@dataclass(frozen=True, slots=True)
class Growth:
    """Citations that an entry gets.

    Attributes:
        event: The entry as it stands.
        citations: What it is to cite beside what it cites.
    """

    event: Event
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """An entry whose date cannot be the one that its passages give now.

    Attributes:
        event: The entry as it stands, which stays.
        draft: What was drafted from passages that it cites.
    """

    event: Event
    draft: Event


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """What is to be done.

    Attributes:
        new: Drafts to file as entries.
        grown: Entries to give citations.
        contradicted: Dates to look at.
        edited: Entries met again that a person has changed since extraction wrote them; they stay as they are.
        declined: Drafts that stay away, since their entry was removed by hand.
        memory: What extraction is to remember: every passage ever drafted, in entries as they were last written.
    """

    new: tuple[Event, ...]
    grown: tuple[Growth, ...]
    contradicted: tuple[Contradiction, ...]
    edited: tuple[Event, ...]
    declined: tuple[Event, ...]
    memory: tuple[Event, ...]


def reconcile(
    living: Sequence[Event], remembered: Iterable[Event], drafts: Iterable[Event], taken_ids: Iterable[str] = ()
) -> Reconciliation:
    """Compare drafts with the entries that live and with those that earlier runs wrote.

    Args:
        living: Every event of the project, each id once.
        remembered: What earlier runs wrote, each id once.
        drafts: Freshly drafted events; their ids are proposals.
        taken_ids: Ids that no new event may get, beside those of `living` and `remembered`.
    """
    entries = {event.id: event for event in living}
    living_passages = PassageIndex(living)
    memory = Memory(remembered)
    ids = {*entries, *memory.entries, *taken_ids}
    new: list[Event] = []
    additions: dict[str, list[Citation]] = {}
    contradicted: list[Contradiction] = []
    edited: dict[str, Event] = {}
    declined: list[Event] = []
    # What is known is settled before the first draft is filed: one sentence may report two events, and both are new.
    for draft, meeting in [(draft, Meeting(draft, living_passages, memory.passages)) for draft in drafts]:
        if not meeting.is_known:
            event = replace(draft, id=unique_id(draft.id, ids), status="draft")
            ids.add(event.id)
            new.append(event)
            memory.remember(event)
            continue
        candidates = meeting.candidates(entries)
        if not candidates:
            declined.append(draft)
            memory.add(meeting.remembered_ids[0], meeting.passages)
            continue
        event = candidates[0]
        written = memory.of_entry(event, meeting.remembered_ids)
        memory.add(written.id, meeting.passages)
        additions.setdefault(event.id, []).extend(
            citation for citation in meeting.unknown if citation not in additions[event.id]
        )
        if _fields(written) != _fields(event):
            edited[event.id] = event
        if not any(candidate.date.overlaps(draft.date) for candidate in candidates):
            contradicted.append(Contradiction(event, draft))
    grown = (Growth(entries[key], tuple(citations)) for key, citations in additions.items() if citations)
    return Reconciliation(
        tuple(new), tuple(grown), tuple(contradicted), tuple(edited.values()), tuple(declined), memory.in_order
    )


class Meeting:
    """What a draft has in common with entries that live and with what was drafted before.

    Attributes:
        passages: All that the draft rests on.
        unknown: What no entry cites and no earlier run has drafted.
        remembered_ids: What earlier runs wrote of the same passages: ids, the one with most of them first.
    """

    def __init__(self, draft: Event, living: PassageIndex, remembered: PassageIndex) -> None:
        self.draft = draft
        self.passages = draft.citations
        citing = [(citation, living.citing(citation), remembered.citing(citation)) for citation in draft.citations]
        self.unknown = tuple(citation for citation, alive, written in citing if not (alive or written))
        self._alive = Counter(key for _, alive, _ in citing for key in alive)
        self._written = Counter(key for _, _, written in citing for key in written)
        self.remembered_ids = tuple(key for key, _ in self._written.most_common())

    @property
    def is_known(self) -> bool:
        """Whether an entry cites one of the passages, or an earlier run has drafted one."""
        return bool(self._alive or self._written)

    def candidates(self, entries: Mapping[str, Event]) -> list[Event]:
        """The entries that the draft may be, the most probable first.

        They cite its passages; or extraction wrote them of its passages, and their quotes were changed by hand since.
        """
        keys = dict.fromkeys(key for key in (*self._alive, *self._written) if key in entries)

        def likeness(key: str) -> tuple[int, bool, int]:
            return self._alive[key], entries[key].date.overlaps(self.draft.date), self._written[key]

        return [entries[key] for key in sorted(keys, key=likeness, reverse=True)]


def unique_id(proposed: str, taken: Container[str]) -> str:
    """An id that nothing else has: the proposed one, or the same with a number behind it."""
    base = as_id(proposed) or "event"
    if base not in taken:
        return base
    numbered = (f"{base[: LONGEST_ID - 1 - len(str(number))].rstrip('-')}-{number}" for number in count(2))
    return next(key for key in numbered if key not in taken)


def _fields(event: Event) -> Event:
    """An event without what a person changes without touching what it says."""
    return replace(event, id="", status="draft", citations=(), origin=None)
