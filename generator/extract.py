"""The recipe of a draft: articles → passages → timexes → candidates → events → the editor's YAML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.drafting.candidates import candidates
from generator.drafting.merging import merge
from generator.drafting.name_proposals import propose
from generator.drafting.names import NameFinder
from generator.errors import ContentError
from generator.sources.reading import read
from generator.store.beginning import begin_site_file
from generator.store.filing import Filing, file_drafts, plan_filing
from generator.store.loading import load
from generator.timex import tag

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from generator.model.event import Candidate, Event
    from generator.model.names import Name
    from generator.model.project import Project
    from generator.model.source import Source


@dataclass(frozen=True, slots=True)
class Drafts:
    """What articles report, as no editor has read it yet.

    Attributes:
        events: Each merged from all passages that report it, in the order of a chronology.
        names: People, places and organisations that nobody has an entry for and an event names.
    """

    events: tuple[Event, ...]
    names: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class Extracted:
    """What an extraction did.

    Attributes:
        sources: How many articles it read.
        filing: What became of their drafts.
        undated: Ids of articles whose relative expressions could not be dated, since nobody says when they appeared.
        site_file: Path of the site.yaml that it began; empty where there was one.
    """

    sources: int
    filing: Filing
    undated: tuple[str, ...]
    site_file: str


def extract_events(project: Project, progress: Callable[[str, int, int], None], *, dry_run: bool = False) -> Extracted:
    """Draft the dated events of all articles, and file what is new into the editor's YAML.

    What a person wrote stays: a second run on the same articles changes no byte. A dry run changes none either; it only
    tells what would change.

    Raises:
        ContentError: Files could not be read; nothing was written, since what they hold could be taken for removed.
        UsageError: The folder is no project, or another extraction is at work.
        OSError: A file cannot be written.
    """
    loaded = load(project)
    # Drafting needs nothing of site.yaml, and a project that only begins has none.
    site_file = project.relative(project.site_file)
    errors = [problem for problem in loaded.problems if problem.severity == "error" and problem.path != site_file]
    if errors:
        raise ContentError(errors)
    sources: list[Source] = []
    for number, file in enumerate(loaded.source_files, start=1):
        sources.append(read(file))
        progress("Reading articles", number, len(loaded.source_files))
    found = draft(sources, loaded.names, progress)
    bare = {file.id for file in loaded.source_files if file.record is None}
    records = [source.record for source in sources if source.record.id in bare]
    put = plan_filing if dry_run else file_drafts
    filing = put(project, loaded, found.events, found.names, records)
    undated = tuple(source.record.id for source in sources if source.record.publication_day is None)
    return Extracted(len(sources), filing, undated, "" if dry_run else begin_site_file(project))


def draft(
    sources: Sequence[Source],
    names: Sequence[Name],
    progress: Callable[[str, int, int], None] = lambda _what, _done, _total: None,
) -> Drafts:
    """Draft the events that articles report.

    Args:
        sources: The articles.
        names: People, places and organisations that the project knows.
        progress: Called as work goes on: what is being done, how many are done, of how many.
    """
    proposed = propose(sources, names)
    finder = NameFinder((*names, *proposed))
    found: list[Candidate] = []
    for number, source in enumerate(sources, start=1):
        record = source.record
        timexes = tag(source.text, record.publication_day, language=record.language)
        found += candidates(source, timexes, finder)
        progress("Dating and drafting", number, len(sources))
    events = merge(found)
    used = {name for event in events for name in (*event.places, *event.people, *event.organisations)}
    return Drafts(tuple(events), tuple(name for name in proposed if name.id in used))
