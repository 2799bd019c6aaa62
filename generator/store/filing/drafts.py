"""Files what extraction drafted into the project, beside what editors keep there and without touching it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.errors import ContentError, Problem
from generator.files import remove_unfinished
from generator.store.content.loading import NAME_FILES
from generator.store.filing.files import ProjectFiles, file_events, file_names, file_records
from generator.store.filing.memory import Remembered, encode_memory, read_memory
from generator.store.filing.names import choose_names, with_known_names
from generator.store.filing.reconciling import reconcile
from generator.store.filing.renaming import renamed_entries
from generator.store.filing.telling import contradictions, corrections, orphans
from generator.store.filing.writing import write_changes
from generator.store.text.locating import Locator

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.model.event import Event
    from generator.model.names import Name
    from generator.model.project import Project
    from generator.model.source import RecordProposal, SourceRecord
    from generator.store.content.loaded import Loaded
    from generator.store.filing.reconciling import Growth, Redrafted
    from generator.store.filing.renaming import Renamed
    from generator.store.filing.writing import Change


@dataclass(frozen=True, slots=True)
class Proposed:
    """What was found in the articles.

    Attributes:
        events: Freshly drafted from all of them, each with its citations; their ids are proposals.
        names: Places, people and organisations.
        records: Bibliographic records for articles that have none.
        texts: The articles' cleaned texts by id, to know which cited passages no longer stand.
    """

    events: Sequence[Event] = ()
    names: Sequence[Name] = ()
    records: Sequence[RecordProposal] = ()
    texts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Filing:
    """What became of the drafts.

    Attributes:
        new: Events that got an entry, as written.
        grown: Entries that got citations.
        redrafted: Drafts that nobody has touched, and that were dated anew or told as done.
        edited: Entries met again that an editor has changed; they stay as they are.
        declined: Drafts that stay away, since an editor removed their entry.
        corrected: Citations whose article has been corrected or is gone, as warnings with their place.
        contradicted: Entries whose date cannot be what their passages give since the last run, as warnings with their
            place.
        renamed: Entries that got another id by hand and do not name the one they had.
        names: Names proposed.
        records: Bibliographic records proposed.
        changes: The files that change, in the order in which they are written.
    """

    new: tuple[Event, ...] = ()
    grown: tuple[Growth, ...] = ()
    redrafted: tuple[Redrafted, ...] = ()
    edited: tuple[Event, ...] = ()
    declined: tuple[Event, ...] = ()
    contradicted: tuple[Problem, ...] = ()
    corrected: tuple[Problem, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    names: tuple[Name, ...] = ()
    records: tuple[SourceRecord, ...] = ()
    changes: tuple[Change, ...] = ()

    @property
    def files(self) -> tuple[str, ...]:
        """Paths of the files that change."""
        return tuple(change.path for change in self.changes)


def file_drafts(project: Project, loaded: Loaded, proposed: Proposed) -> Filing:
    """File drafts, and say what was done. Filing the same drafts again writes nothing.

    Args:
        project: The project; whoever calls this holds it, with `alone`.
        loaded: Its content, read for this run.
        proposed: What was found in the articles.

    Raises:
        ContentError: Files that drafts would go into have mistakes.
        UsageError: A file changed since it was loaded, or cannot be written.
    """
    remove_unfinished(project.content)
    filing = plan_filing(project, loaded, proposed)
    write_changes(project, filing.changes)
    return filing


def plan_filing(project: Project, loaded: Loaded, proposed: Proposed) -> Filing:
    """What `file_drafts` would do, and how each file would look. Writes nothing; raises likewise."""
    _refuse_mistakes(project, loaded)
    files = ProjectFiles(project, loaded.digests)
    memory_path = project.relative(project.lock_file)
    # Looked at even where it will not change: entries that are older than it would be taken for removed.
    files.text(memory_path)
    remembered = read_memory(project)
    chosen = choose_names(loaded.names, remembered.names, proposed.names)
    decided = reconcile(
        loaded.events,
        remembered.events,
        with_known_names(proposed.events, loaded.names, chosen),
        {name.id for name in (*loaded.names, *chosen.new)},
        proposed.texts,
        told=remembered.told,
    )
    # Names come before the events that use them, and what extraction remembers comes last. Stopped in between, it finds
    # its entries again by their passages and remembers them then. The other way round it would take entries that it
    # never came to write for entries that an editor removed, and they would be lost.
    wanted_records = tuple(file_records(files, loaded.source_files, proposed.records))
    file_names(files, chosen.new)
    file_events(files, loaded.events, decided.new, decided.grown, decided.redrafted)
    memory = Remembered(decided.memory, chosen.remembered, decided.told, remembered.digest)
    if memory != remembered:
        files.put(memory_path, encode_memory(memory.events, memory.names, memory.told))
    locator = Locator(project)
    return Filing(
        new=decided.new,
        grown=decided.grown,
        redrafted=decided.redrafted,
        edited=decided.edited,
        declined=decided.declined,
        contradicted=tuple(sorted(set(contradictions(locator, decided.contradicted)))),
        corrected=tuple(sorted({*corrections(locator, decided.corrected), *orphans(locator, loaded)})),
        renamed=renamed_entries(loaded.events, remembered.events),
        names=chosen.new,
        records=wanted_records,
        changes=files.changes,
    )


def _refuse_mistakes(project: Project, loaded: Loaded) -> None:
    """Entries that cannot be read cite passages that cannot be known: filing now would file them twice."""
    events = f"{project.relative(project.events)}/"
    name_files = {project.relative(project.content / name) for name in NAME_FILES.values()}
    in_the_way = [
        problem
        for problem in loaded.problems
        if problem.severity == "error" and (problem.path.startswith(events) or problem.path in name_files)
    ]
    if in_the_way:
        raise ContentError(in_the_way)
