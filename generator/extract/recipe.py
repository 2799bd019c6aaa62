"""The recipe of a draft: articles → passages → timexes → candidates → events → the editor's YAML."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.cache import Cache
from generator.extract.drafting import draft
from generator.extract.gathering import LANGUAGE_OF_DRAFTS, gather
from generator.extract.outcome import Extracted, keep_outcome, known_outcome, state_of
from generator.extract.publications import record_proposals
from generator.extract.remembering import Remembering
from generator.store.filing.beginning import begin_site_file, write_schemas
from generator.store.filing.drafts import Proposed, file_drafts, plan_filing
from generator.store.filing.run_lock import alone

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.project import Project


def extract_events(
    project: Project, progress: Callable[[str, int, int], None], *, dry_run: bool = False, cache: Cache | None = None
) -> Extracted:
    """Draft the dated events of all articles, and file what is new into the editor's YAML.

    What a person wrote stays: a second run on the same articles changes no byte. A dry run changes none either; it only
    tells what would change.

    Args:
        project: The project.
        progress: Called as work goes on: what is being done, how many are done, of how many.
        dry_run: Only tell what would change.
        cache: What earlier runs found; None to do everything.

    Raises:
        ContentError: Files with entries could not be read; nothing was written, since what they hold could be taken for
            removed. Articles that cannot be read are passed over and told.
        UsageError: The folder is no project, or another extraction is at work.
        OSError: A file cannot be written.
    """
    kept = cache or Cache(None)
    known = known_outcome(kept, state_of(project))
    if known:
        return known
    work = Remembering(kept, progress)
    if dry_run:
        return _found(project, work, dry_run=True)
    # From before the content is read: what another run writes meanwhile would be taken for removed.
    with alone(project):
        extracted = _found(project, work)
        write_schemas(project)
        site_file = begin_site_file(project)
        # Whoever runs it again is not to wait: what that run will find is found now, from what lies ready.
        again = _found(project, work, dry_run=True) if extracted.filing.changes else extracted
        if not again.filing.changes:
            keep_outcome(kept, state_of(project), again)
        kept.forget_the_rest()
    return replace(extracted, site_file=site_file)


def _found(project: Project, work: Remembering, *, dry_run: bool = False) -> Extracted:
    gathered = gather(project, work)
    drafts = draft(gathered.drafted, gathered.loaded.names, work)
    proposed = Proposed(
        drafts.events,
        drafts.names,
        record_proposals(gathered.sources, gathered.bare, gathered.found),
        {source.record.id: source.text for source in gathered.sources},
    )
    put = plan_filing if dry_run else file_drafts
    filing = put(project, gathered.loaded, proposed)
    undated = {source.record.id for source in gathered.sources if source.record.publication_day is None}
    return Extracted(
        len(gathered.sources),
        filing,
        {source_id: publication for source_id, publication in gathered.found.items() if source_id in undated},
        tuple(source.record.id for source in gathered.sources if source.record.language != LANGUAGE_OF_DRAFTS),
        drafts.aliases,
        silent=drafts.silent,
        passed_over=gathered.passed_over,
    )
