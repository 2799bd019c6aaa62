"""The recipe of a draft: articles → passages → timexes → candidates → events → the editor's YAML."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.drafting.candidates import candidates
from generator.drafting.merging import merge
from generator.drafting.name_proposals import proposals
from generator.drafting.names import NameFinder
from generator.errors import ContentError
from generator.model.source import RecordProposal
from generator.sources.reading import read_all
from generator.store.content.loading import load
from generator.store.filing.beginning import begin_site_file, write_schemas
from generator.store.filing.drafts import Filing, file_drafts, plan_filing
from generator.timex.articles import timexes_of
from generator.timex.language import LANGUAGES
from generator.timex.publication import Article, date_articles

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from generator.drafting.spelling_variants import AliasProposal
    from generator.model.event import Candidate, Event
    from generator.model.names import Name
    from generator.model.project import Project
    from generator.model.source import Source
    from generator.timex.publication import Publication


# Drafting knows the clauses and verbs of this language alone; dates are read in more.
LANGUAGE_OF_DRAFTS = "en"


@dataclass(frozen=True, slots=True)
class Drafts:
    """What articles report, as no editor has read it yet.

    Attributes:
        events: Each merged from all passages that report it, in the order of a chronology.
        names: People, places and organisations that nobody has an entry for and an event names.
        aliases: Spellings that may mean a name that the project knows.
    """

    events: tuple[Event, ...]
    names: tuple[Name, ...]
    aliases: tuple[AliasProposal, ...]


@dataclass(frozen=True, slots=True)
class Extracted:
    """What an extraction did.

    Attributes:
        sources: How many articles it read.
        filing: What became of their drafts.
        undated: What was found about the day of articles whose record gives none, by id. Until the record does, "on
            Monday" means no day there.
        undrafted: Ids of articles in languages of which nothing is drafted.
        aliases: Spellings that may mean a name, for the editor to judge.
        site_file: Path of the site.yaml that it began; empty where there was one.
    """

    sources: int
    filing: Filing
    undated: Mapping[str, Publication]
    undrafted: tuple[str, ...]
    aliases: tuple[AliasProposal, ...]
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
    sources = read_all(loaded.source_files, progress)
    readable = [source for source in sources if source.record.language in LANGUAGES]
    found = publications(readable)
    bare = {file.id for file in loaded.source_files if file.record is None}
    sources = [_dated(source, found) if source.record.id in bare else source for source in sources]
    drafts = draft(
        [source for source in sources if source.record.language == LANGUAGE_OF_DRAFTS], loaded.names, progress
    )
    put = plan_filing if dry_run else file_drafts
    filing = put(project, loaded, drafts.events, drafts.names, record_proposals(sources, bare, found))
    if not dry_run:
        write_schemas(project)
    undated = {source.record.id for source in sources if source.record.publication_day is None}
    return Extracted(
        len(sources),
        filing,
        {source_id: publication for source_id, publication in found.items() if source_id in undated},
        tuple(source.record.id for source in sources if source.record.language != LANGUAGE_OF_DRAFTS),
        drafts.aliases,
        "" if dry_run else begin_site_file(project),
    )


def publications(sources: Sequence[Source]) -> Mapping[str, Publication]:
    """When the articles appeared whose record gives no day: from their own words, and from what the others date."""
    return date_articles(
        [
            Article(
                source.record.id,
                f"{source.dateline} {source.text}".lstrip(),
                source.record.published if source.record.publication_day else None,
                source.record.url,
                source.record.language,
            )
            for source in sources
        ]
    )


def record_proposals(
    sources: Sequence[Source], bare: set[str], found: Mapping[str, Publication]
) -> list[RecordProposal]:
    """Records for the articles that came without one, each with the reason for its day or for having none."""
    proposed = []
    for source in sources:
        publication = found.get(source.record.id)
        dated = "the article states the day itself"
        if publication:
            dated = publication.dating.reason if publication.dating else f"unknown, since {publication.reason}"
        if source.record.id in bare:
            proposed.append(RecordProposal(source.record, dated))
    return proposed


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
    proposed = proposals(sources, names)
    finder = NameFinder((*names, *proposed.entries))
    found: list[Candidate] = []
    for number, source in enumerate(sources, start=1):
        found += candidates(source, timexes_of(source), finder)
        progress("Dating and drafting", number, len(sources))
    events = merge(found)
    used = {name for event in events for name in (*event.places, *event.people, *event.organisations)}
    known = {(name.kind, name.id) for name in names}
    return Drafts(
        tuple(events),
        tuple(name for name in proposed.entries if name.id in used),
        tuple(alias for alias in proposed.aliases if (alias.kind, alias.name_id) in known),
    )


def _dated(source: Source, found: Mapping[str, Publication]) -> Source:
    """An article with the day that was found for it; as it is where none was."""
    publication = found.get(source.record.id)
    if publication is None or publication.dating is None:
        return source
    return replace(source, record=replace(source.record, published=publication.dating.date))
