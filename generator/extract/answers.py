"""What an editor may ask of extraction: what was left out, and why an event is drafted as it is. Nothing is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.drafting.candidates import candidates
from generator.drafting.meaning.scoring import ENOUGH
from generator.drafting.merging.events import merged
from generator.drafting.merging.explaining import explanation
from generator.drafting.naming.name_proposals import proposals
from generator.drafting.naming.names import NameFinder
from generator.errors import UsageError
from generator.extract.gathering import gather
from generator.extract.remembering import dated_passages
from generator.store.entries.suggesting import did_you_mean
from generator.store.filing.memory import read_memory
from generator.store.filing.passages import PassageIndex
from generator.store.filing.renaming import renamed_entries
from generator.timex.articles import timexes_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.drafting.merging.events import Cluster
    from generator.extract.remembering import Remembering
    from generator.model.event import Candidate, Event
    from generator.model.project import Project
    from generator.model.source import Passage

POINTS_NEEDED = ENOUGH


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A dated passage, or a part of one, of which no event was drafted.

    Attributes:
        passage: The passage.
        dates: Its expressions of time, each with the date that it means.
        weighed: What it tells of with too few points for an event; none where no clause of it has a date.
    """

    passage: Passage
    dates: tuple[tuple[str, str], ...]
    weighed: tuple[Candidate, ...]


def left_out(project: Project, work: Remembering) -> Iterator[LeftOut]:
    """What was left out of each article, in the order of the texts.

    Raises:
        ContentError: Files with entries could not be read.
        UsageError: The folder is no project.
    """
    gathered = gather(project, work)
    finder = NameFinder(gathered.loaded.names)
    for source in gathered.drafted:
        timexes = timexes_of(source)
        found = candidates(source, timexes, finder, everything=True)
        telling = {candidate.passage.start for candidate in found if not candidate.left_out}
        dated = {passage.start for passage in dated_passages(source, timexes)}
        for passage in source.passages:
            weighed = tuple(each for each in found if each.left_out and each.passage == passage)
            if weighed or (passage.start in dated and passage.start not in telling):
                inside = (timex for timex in timexes if passage.start <= timex.start < passage.end and timex.span)
                yield LeftOut(passage, tuple((timex.text, str(timex.span)) for timex in inside), weighed)


@dataclass(frozen=True, slots=True)
class Explained:
    """Why an event is as it is.

    Attributes:
        event: The entry as it stands in the project; None for a draft that has none.
        former: The id that was asked for, where the entry has another one now; otherwise empty.
        removed: The entry as extraction wrote it, where a person removed it.
        undrafted: Ids of cited articles of which nothing is drafted: they cannot be read, are not there any more, or
            are in a language that drafting does not know.
        by_hand: Whether extraction never wrote anything of the entry.
        drafts: The drafts that rest on its passages, those that share most of them first. Each with its lines: passages
            with their dates, why they are one event, and which field came from which of them.
    """

    event: Event | None
    drafts: tuple[tuple[Event, tuple[str, ...]], ...]
    former: str = ""
    removed: Event | None = None
    undrafted: tuple[str, ...] = ()
    by_hand: bool = False


def explain(project: Project, event_id: str, work: Remembering) -> Explained:
    """Why an event is drafted as it is.

    Args:
        project: The project.
        event_id: Id that an entry has, had before or had until it was removed; or of a draft that none was made of.
        work: Leaves out what earlier runs have done.

    Raises:
        ContentError: Files with entries could not be read.
        UsageError: The folder is no project, or nothing has that id.
    """
    gathered = gather(project, work)
    names = gathered.loaded.names
    known = (*names, *proposals(work.spellings(gathered.drafted), names).entries)
    told = work.told(gathered.drafted, known)
    drafts = merged([candidate for article in told for candidate in article.candidates])
    living, remembered = gathered.loaded.events, read_memory(project).events
    renamed = {entry.event.id: entry.former for entry in renamed_entries(living, remembered)}
    event = _entry(event_id, living, renamed)
    written = {entry.id: entry for entry in remembered}
    removed = None if event else written.get(event_id)
    entry = event or removed
    if entry:
        matching = _resting_on(entry, drafts)
    else:
        matching = [pair for pair in drafts if pair[0].id == event_id]
        if not matching:
            ids = dict.fromkeys((*(entry.id for entry in living), *(draft.id for draft, _ in drafts)))
            hint = did_you_mean(event_id, [*ids], "“dateline check” lists the events that wait")
            raise UsageError(f"no event has the id “{event_id}”; {hint}")
    drafted = {source.record.id for source in gathered.drafted}
    return Explained(
        event,
        tuple((draft, (*explanation(cluster), *_origins(draft, cluster))) for draft, cluster in matching),
        former=event_id if event and event.id != event_id else "",
        removed=removed,
        undrafted=tuple(sorted({citation.source for citation in entry.citations} - drafted)) if entry else (),
        by_hand=event is not None and not {event.id, *event.was, *renamed.get(event.id, ())} & written.keys(),
    )


def _entry(event_id: str, living: Sequence[Event], renamed: Mapping[str, Sequence[str]]) -> Event | None:
    """The entry that has an id; or else the one that says that it had it, or that extraction wrote under it."""
    found = (
        *(event for event in living if event.id == event_id),
        *(event for event in living if event_id in event.was),
        *(event for event in living if event_id in renamed.get(event.id, ())),
    )
    return next(iter(found), None)


def _resting_on(entry: Event, drafts: Sequence[tuple[Event, Cluster]]) -> list[tuple[Event, Cluster]]:
    """The drafts that rest on passages which an entry cites, those that share most of them first."""
    cited = PassageIndex([entry])
    shared = [sum(bool(cited.citing(citation)) for citation in draft.citations) for draft, _ in drafts]
    by_likeness = sorted(zip(shared, drafts, strict=True), key=lambda pair: -pair[0])
    return [pair for count, pair in by_likeness if count]


def _origins(draft: Event, cluster: Cluster) -> Iterator[str]:
    """Which field came from which passages, by their numbers."""
    found = cluster.candidates
    yield _origin("date", draft.date.text, [each.dating.date.text == draft.date.text for each in found])
    yield _origin("title", draft.title, [each.title == draft.title for each in found])
    yield _origin("kind", draft.kind, [each.kind == draft.kind for each in found])
    for name in draft.places:
        yield _origin("places", name, [name in each.places for each in found])
    for name in draft.people:
        yield _origin("people", name, [name in each.people for each in found])
    for name in draft.organisations:
        yield _origin("organisations", name, [name in each.organisations for each in found])
    for figure in draft.figures:
        yield _origin("figures", f"{figure.value} {figure.what}", [figure in each.figures for each in found])


def _origin(field: str, value: str, gives: Sequence[bool]) -> str:
    numbers = ", ".join(str(number) for number, does in enumerate(gives, start=1) if does)
    return f"{field}: {value} (from {numbers or 'all of them together'})"
