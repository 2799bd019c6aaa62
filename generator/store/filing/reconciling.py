"""Fresh drafts compared with what editors keep and with what earlier runs wrote. Pure: it decides, and writes nothing.

The rules, passage by passage:

- A passage that an entry cites is known, and so is one that an earlier run has drafted. It is never filed again.
- A draft of unknown passages is a new event.
- A draft that shares a passage with an entry is that entry's: its unknown passages become citations there, and nothing
  else of the entry changes. Where its date cannot be the entry's, that is told when it is new: when the passages gave
  another date before, or when one of them is unknown. Whoever has corrected a date that was read wrongly knows of it.
- An entry that nobody has touched since extraction drafted it is still a draft, and its date the one that all its
  passages give: where the day of an article was put right, what was drafted from it follows. So does what was planned,
  once a passage tells that it happened.
- An entry that cites nothing any more gets nothing: the editor took away all that it rested on.
- A passage that stands in the place of one that its article no longer has is known as that one, whoever cites it. It
  is told and becomes no citation: the editor puts it in the place of the old quote.
- A draft all of whose known passages were removed by hand is an event that nobody wanted: it stays away.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING

from generator.store.entries.ids import LONGEST_ID, as_id
from generator.store.filing.contradicting import Contradictions
from generator.store.filing.memory import Memory
from generator.store.filing.passages import PassageIndex
from generator.store.filing.successors import Fallen, Successors, fallen

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from generator.model.event import Citation, Event
    from generator.store.filing.contradicting import Contradiction
    from generator.store.filing.memory import ToldDate


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
class Redrafted:
    """An entry that nobody has touched, whose passages tell another date than when it was written, or that it happened.

    Attributes:
        event: The entry as it stands.
        draft: The entry as it is to be: with the date that its passages give; and with the title of what happened where
            it was planned.
    """

    event: Event
    draft: Event


@dataclass(frozen=True, slots=True)
class Corrected:
    """A citation whose article has been corrected.

    Attributes:
        event: The entry as it stands.
        citation: Its citation, whose quote no longer stands.
        now: What stands in its place; empty where nothing like it was found.
    """

    event: Event
    citation: Citation
    now: str


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """What is to be done.

    Attributes:
        new: Drafts to file as entries.
        grown: Entries to give citations.
        redrafted: Drafts to date anew, or to tell as done.
        contradicted: Dates to look at.
        edited: Entries met again that a person has changed since extraction wrote them; they stay as they are.
        declined: Drafts that stay away, since their entry was removed by hand.
        corrected: Citations of living entries that no longer stand, in the order of the entries.
        memory: What extraction is to remember: every passage ever drafted, in entries as they were last written.
        told: Dates to remember as told, those of this run with them.
    """

    new: tuple[Event, ...]
    grown: tuple[Growth, ...]
    redrafted: tuple[Redrafted, ...]
    contradicted: tuple[Contradiction, ...]
    edited: tuple[Event, ...]
    declined: tuple[Event, ...]
    corrected: tuple[Corrected, ...]
    memory: tuple[Event, ...]
    told: tuple[ToldDate, ...] = ()


def reconcile(  # noqa: PLR0913 - what lives, what is remembered and what is new, each with what tells it apart
    living: Sequence[Event],
    remembered: Iterable[Event],
    drafts: Iterable[Event],
    taken_ids: Iterable[str] = (),
    texts: Mapping[str, str] | None = None,
    *,
    told: Iterable[ToldDate] = (),
) -> Reconciliation:
    """Compare drafts with the entries that live and with those that earlier runs wrote.

    Args:
        living: Every event of the project, each id once.
        remembered: What earlier runs wrote, each id once.
        drafts: Freshly drafted events; their ids are proposals.
        taken_ids: Ids that no new event may get, beside those of `living` and `remembered`.
        texts: The articles as they are now, by id; a passage of one that is not there is taken to stand.
        told: Dates that earlier runs have told.
    """
    entries = {event.id: event for event in living}
    memory = Memory(remembered)
    gone = tuple(fallen(living, texts or {}))
    known = Known(
        PassageIndex(living),
        memory.passages,
        Successors(gone),
        Successors(fallen(memory.entries.values(), texts or {})),
    )
    replacing: dict[Fallen, str] = {}
    ids = {*entries, *memory.entries, *(former for event in living for former in event.was), *taken_ids}
    new: list[Event] = []
    additions: dict[str, list[Citation]] = {}
    redrafted: list[Redrafted] = []
    contradictions = Contradictions(told, entries)
    edited: dict[str, Event] = {}
    declined: list[Event] = []
    # What is known is settled before the first draft is filed: one sentence may report two events, and both are new.
    meetings = [(draft, Meeting(draft, known)) for draft in drafts]
    candidates_of = [meeting.candidates(entries) for _, meeting in meetings]
    meeting_it = Counter(candidate.id for candidates in candidates_of for candidate in candidates)
    for (draft, meeting), candidates in zip(meetings, candidates_of, strict=True):
        replacing |= meeting.replacing
        if not meeting.is_known:
            event = replace(draft, id=unique_id(draft.id, ids), status="draft")
            ids.add(event.id)
            new.append(event)
            memory.remember(event)
            continue
        if not candidates:
            declined.append(draft)
            memory.add(meeting.remembered_ids[0], meeting.passages)
            continue
        event = candidates[0]
        given_before = {memory.entries[key].date.text for key in meeting.remembered_ids}
        written = memory.of_entry(event, meeting.remembered_ids)
        is_alone = len(candidates) == meeting_it[event.id] == 1
        is_ours = is_alone and _is_untouched(event, written, draft)
        memory.add(written.id, meeting.passages)
        additions.setdefault(event.id, []).extend(
            citation for citation in meeting.unknown if event.citations and citation not in additions[event.id]
        )
        if _fields(written) != _fields(event):
            edited[event.id] = event
        if not is_ours:
            contradictions.meet(draft, candidates, given_before, has_new_evidence=bool(meeting.unknown))
        elif (after := _redrafted(event, draft)) != event:
            redrafted.append(Redrafted(event, after))
            memory.redraft(written.id, after)
    return Reconciliation(
        tuple(new),
        tuple(Growth(entries[key], tuple(citations)) for key, citations in additions.items() if citations),
        tuple(redrafted),
        tuple(contradictions.new),
        tuple(edited.values()),
        tuple(declined),
        tuple(Corrected(entries[old.event], old.citation, replacing.get(old, "")) for old in gone),
        memory.in_order,
        contradictions.told,
    )


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of passages before the first draft is met.

    Attributes:
        living: Those that entries cite.
        remembered: Those that earlier runs have drafted.
        corrected: Those that entries cite and their article no longer has.
        forgotten: Those that earlier runs have drafted, likewise.
    """

    living: PassageIndex
    remembered: PassageIndex
    corrected: Successors
    forgotten: Successors


class Meeting:
    """What a draft has in common with entries that live and with what was drafted before.

    Attributes:
        passages: All that the draft rests on.
        unknown: What no entry cites and no earlier run has drafted, and what replaces nothing of the kind.
        replacing: Passages that entries cite and that are no more, with what stands in their place.
        remembered_ids: What earlier runs wrote of the same passages: ids, the one with most of them first.
    """

    def __init__(self, draft: Event, known: Known) -> None:
        self.draft = draft
        self.passages = draft.citations
        self.replacing: dict[Fallen, str] = {}
        self._alive: Counter[str] = Counter()
        self._written: Counter[str] = Counter()
        unknown: list[Citation] = []
        for citation in draft.citations:
            alive, written = known.living.citing(citation), known.remembered.citing(citation)
            if not alive:
                corrected, forgotten = known.corrected.replaced_by(citation), known.forgotten.replaced_by(citation)
                if corrected:
                    self.replacing[corrected] = citation.quote
                    alive = (corrected.event,)
                if forgotten and not written:
                    written = (forgotten.event,)
            self._alive.update(alive)
            self._written.update(written)
            if not (alive or written):
                unknown.append(citation)
        self.unknown = tuple(unknown)
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


def _is_untouched(event: Event, written: Event, draft: Event) -> bool:
    """Whether an entry is as extraction wrote it, and a draft has all its passages."""
    passages = {(citation.source, citation.quote) for citation in event.citations}
    drafted = {(citation.source, citation.quote) for citation in draft.citations}
    return event.status == "draft" and replace(event, origin=None) == written and passages <= drafted


def _redrafted(event: Event, draft: Event) -> Event:
    """An entry that nobody has touched, as a draft with all its passages has it now."""
    after = replace(event, date=draft.date)
    if event.planned == draft.planned:
        return after
    return replace(after, planned=draft.planned, title=draft.title, summary=draft.summary)


def _fields(event: Event) -> Event:
    """An event without what a person changes without touching what it says."""
    return replace(event, id="", status="draft", citations=(), was=(), origin=None)
