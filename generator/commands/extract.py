"""`dateline extract`: the dated events of the articles, drafted as YAML."""

from __future__ import annotations

import difflib
import posixpath
import sys
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import click

from generator.commands.common import (
    PROBLEMS_IN_THE_CONTENT,
    amount,
    cache_folder,
    progress_shown,
    project_option,
    show_problems,
    verb,
)
from generator.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence, Sized

    from generator.extract.outcome import Extracted
    from generator.model.project import Project
    from generator.model.source import SourceRecord
    from generator.store.filing.drafts import Filing
    from generator.store.filing.renaming import Renamed
    from generator.store.filing.writing import Change
    from generator.timex.dating.undated import Publication


# From so many changed files in one folder on, the folder is named instead.
_MANY_FILES = 4
# So many of a sort are named in the last lines.
_SHOWN = 4


@click.command(short_help="Draft the dated events of all articles as YAML.")
@project_option
@click.option("--dry-run", is_flag=True, help="Show what would change as a diff, and change nothing.")
@click.option("--all", "everything", is_flag=True, help="Show what was left out, and change nothing.")
@click.option("--explain", metavar="ID", help="Show why an event is drafted as it is, and change nothing.")
@verb
def extract(project: Project, *, dry_run: bool, everything: bool, explain: str | None) -> None:
    """Draft the dated events of all articles in content/sources/ as YAML in content/events/.

    It may run at any time, on more articles and after any hand edit. Your words stay: a new passage for a known event
    adds a citation and nothing else, and what you deleted stays away.
    """
    from generator.cache import Cache
    from generator.extract.recipe import extract_events

    if sum((dry_run, everything, explain is not None)) > 1:
        raise UsageError("give one of --all, --dry-run and --explain: each shows something else")
    if explain is not None or everything:
        _answer(project, explain)
        return
    with progress_shown() as progress:
        extracted = extract_events(project, progress, dry_run=dry_run, cache=Cache(cache_folder(project, "extract")))
    if dry_run:
        for change in extracted.filing.changes:
            show_change(change)
    to_look_at = (*extracted.passed_over, *extracted.filing.corrected, *extracted.filing.contradicted)
    if to_look_at:
        show_problems(to_look_at)
    for line in summary(extracted):
        click.echo(line)
    if dry_run:
        click.echo("This was a dry run: nothing was written.")
    if extracted.passed_over:
        sys.exit(PROBLEMS_IN_THE_CONTENT)


def _answer(project: Project, explain: str | None) -> None:
    """Show what was asked for instead of extracting: why an event is as it is, or else what was left out."""
    from generator.cache import Cache
    from generator.commands.answering import show_explained, show_left_out
    from generator.extract import answers
    from generator.extract.remembering import Remembering

    with progress_shown() as progress:
        work = Remembering(Cache(cache_folder(project, "extract")), progress)
        explained = answers.explain(project, explain, work) if explain is not None else None
        left_out = list(answers.left_out(project, work)) if explained is None else []
    if explained:
        show_explained(explained)
    else:
        show_left_out(left_out, answers.POINTS_NEEDED)


def show_change(change: Change) -> None:
    """Print a change as a unified diff, in colours on a terminal."""
    colours = {"+": "green", "-": "red", "@": "cyan"}
    lines = difflib.unified_diff(
        (change.before or "").splitlines(), change.after.splitlines(), change.path, change.path, lineterm=""
    )
    for line in lines:
        click.echo(click.style(line, fg=colours.get(line[:1])))


def summary(extracted: Extracted) -> Iterator[str]:
    """What an editor wants to know of an extraction, and where to look now."""
    filing = extracted.filing
    counts = ", ".join(_counts(extracted)) or "nothing new"
    unchanged = "" if filing.changes or extracted.site_file else "; no file was changed"
    yield f"Read {amount(extracted.sources, 'article')}: {counts}{unchanged}."
    if _places(filing):
        yield f"Look at {_listed(_places(filing))}."
    if extracted.site_file:
        yield f"Began {extracted.site_file}: give the site its title there."
    if filing.records:
        records = _listed([f"content/sources/{record.id}.yaml" for record in filing.records])
        yield f"Confirm what is proposed for articles without a record: {records}"
    unsure = [f"{record.id} ({record.published})" for record in filing.records if _is_unsure(record)]
    if unsure:
        yield f"Unsure is the day of {_listed(unsure)}; each record says what it rests on."
    yield from _undated(extracted.undated)
    for alias in extracted.aliases:
        yield f"Is “{alias.alias}” {alias.name_id} ({alias.reason})? Then add it to the aliases of that {alias.kind}."
    yield from _old_addresses(filing.renamed)
    if extracted.silent:
        passages = "dated passage" if extracted.silent == 1 else "dated passages"
        yield f"{extracted.silent:,} {passages} gave no event; “dateline extract --all” shows them."
    if extracted.undrafted:
        yield f"Only English is drafted; write the events of {_listed(list(extracted.undrafted))} by hand."
    if not (extracted.sources or extracted.passed_over):
        yield "Put articles into content/sources/ as .txt, .md or .html, and run it again."


def _counts(extracted: Extracted) -> Iterator[str]:
    filing = extracted.filing
    unread = {problem.path for problem in extracted.passed_over}
    counted: tuple[tuple[Sized, str, str], ...] = (
        (filing.new, "event", "drafted"),
        (filing.grown, "event", "given new citations"),
        (filing.redrafted, "draft", "brought up to date"),
        (filing.names, "name", "proposed"),
        (filing.records, "record", "proposed"),
        (filing.edited, "event", "kept as edited"),
        (filing.declined, "event", "left out that you removed"),
        (filing.contradicted, "date", "contradicted"),
        (filing.corrected, "citation", "of passages that changed or went"),
        (unread, "article", "passed over"),
    )
    yield from (f"{amount(len(things), noun)} {fate}" for things, noun, fate in counted if things)


def _old_addresses(renamed: Sequence[Renamed]) -> Iterator[str]:
    """How entries that got another id keep the address that they had."""
    for entry in renamed[:_SHOWN]:
        yield f"{entry.event.id} was {entry.was}: {entry.remedy}."
    if len(renamed) > _SHOWN:
        yield f"{len(renamed) - _SHOWN:,} more got another id; “dateline check --all” shows them."


def _places(filing: Filing) -> list[str]:
    """Where to look: each changed file, or the folder of many."""
    # What extraction remembers is nothing to look at.
    paths = [change.path for change in filing.changes if not change.path.endswith(".lock.yaml")]
    folders = Counter(posixpath.dirname(path) for path in paths)
    places = (
        path if folders[posixpath.dirname(path)] < _MANY_FILES else f"{posixpath.dirname(path)}/" for path in paths
    )
    return list(dict.fromkeys(places))


def _is_unsure(record: SourceRecord) -> bool:
    return record.published is not None and record.published.uncertain


def _undated(undated: Mapping[str, Publication]) -> Iterator[str]:
    """What an editor can do about articles without a day of publication, those of which the same is to say together."""
    alike: dict[str, list[str]] = defaultdict(list)
    for source_id, publication in undated.items():
        dating = publication.dating
        if dating:
            yield (
                f"{source_id} has no day of publication in its record: write “published: {dating.date}” into it if you "
                f"agree ({dating.reason})."
            )
        else:
            alike[publication.reason].append(source_id)
    for reason, ids in alike.items():
        yield (
            f"No day of publication: {_listed(ids)} ({reason}). Until “published: …” stands in the record, a weekday "
            "alone means no day there."
        )


def _listed(texts: list[str]) -> str:
    """A few texts, and how many more there are."""
    shown, rest = texts[:_SHOWN], len(texts) - _SHOWN
    return ", ".join(shown) + (f" and {rest} more" if rest > 0 else "")
