"""Compares what the files say with each other and with the articles: unknown names, quotes that do not stand, and more.

Each function yields the problems of one sort. None of them calls missing what merely could not be read.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from generator.errors import Problem
from generator.model.name_index import NameIndex
from generator.store.content.checking_citations import check_citations
from generator.store.content.checking_datings import check_datings
from generator.store.content.checking_disagreements import check_disagreements
from generator.store.content.checking_former_ids import check_former_ids
from generator.store.content.checking_references import check_changes, check_links, check_names
from generator.store.content.checking_trails import check_trails
from generator.store.entries.suggesting import did_you_mean
from generator.store.text.locating import Locator
from generator.wording.phrases import languages

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.dates.edtf import Edtf
    from generator.model.source import Source
    from generator.model.time import Dating
    from generator.store.content.loaded import Loaded


def check(
    loaded: Loaded, sources: Mapping[str, Source], datings: Mapping[tuple[str, int], Dating] | None = None
) -> list[Problem]:
    """All that is wrong between a project's files, beside `loaded.problems`, which are wrong by themselves.

    Args:
        loaded: The project's content.
        sources: The articles whose text could be read, by id.
        datings: What the `dated` words of citations mean in their source, by event id and index of the citation.

    Returns:
        Errors, warnings and notes in the order of files and lines.
    """
    locator = Locator(loaded.project)
    names = NameIndex(loaded.names)
    problems = {
        *_check_span(loaded, locator),
        *_check_language(loaded, locator),
        *_check_kinds(loaded, locator),
        *check_names(loaded, names, locator),
        *check_links(loaded, names, locator),
        *check_changes(loaded, locator),
        *check_trails(loaded, names, locator),
        *check_citations(loaded, sources, locator),
        *check_datings(loaded, datings or {}, locator),
        *check_disagreements(loaded, names, locator),
        *check_former_ids(loaded, locator),
        *_check_drafts(loaded, locator),
        *_check_places(loaded, locator),
        *_check_source_files(loaded, locator),
    }
    return sorted(problems)


def _check_span(loaded: Loaded, locator: Locator) -> Iterator[Problem]:
    first, last = loaded.settings.first_day, loaded.settings.last_day
    if first and last and first.begin is not None and last.begin is not None and first.begin > last.begin:
        path = loaded.project.relative(loaded.project.site_file)
        message = f"last_day: {last.text} is before first_day, {first.text}"
        yield locator.problem(path, ("last_day",), message, "exchange or correct them")


def _check_language(loaded: Loaded, locator: Locator) -> Iterator[Problem]:
    language = loaded.settings.language
    if language.partition("-")[0] not in languages():
        path = loaded.project.relative(loaded.project.site_file)
        message = f"language: Dateline has no words in “{language}”, so its pages are in English"
        remedy = f"write one of {', '.join(languages())}, or leave it so"
        yield locator.problem(path, ("language",), message, remedy, "warning")


def _check_kinds(loaded: Loaded, locator: Locator) -> Iterator[Problem]:
    if loaded.project.relative(loaded.project.site_file) in loaded.unread.files:
        return  # the site's own kinds are not known
    kinds = loaded.settings.kinds
    for event in loaded.events:
        if event.kind not in kinds and event.origin:
            message = f"“{event.kind}” is not a kind of event here"
            remedy = did_you_mean(event.kind, kinds, f"write {', '.join(kinds)}, or add it to “kinds” in site.yaml")
            yield locator.problem(event.origin.path, (event.origin.index, "kind"), message, remedy)


def _check_drafts(loaded: Loaded, locator: Locator) -> Iterator[Problem]:
    """Drafts that no editor has read yet: one warning a file of events, since extraction writes many at once."""
    by_file: defaultdict[str, list[int]] = defaultdict(list)
    for event in loaded.events:
        if event.status == "draft" and event.origin:
            by_file[event.origin.path].append(event.origin.index)
    for path, indices in by_file.items():
        drafts = "a draft waits" if len(indices) == 1 else f"{len(indices)} drafts, of which this is the first, wait"
        remedy = "read it, then write “status: reviewed”"
        yield locator.problem(path, (indices[0], "status"), f"{drafts} for an editor", remedy, "warning")
    for name in loaded.names:
        if name.status == "draft" and name.origin:
            keys, message = (name.origin.index, "status"), f"{name.name} is proposed and waits for an editor"
            remedy = "make its status “reviewed”, or remove the entry and take it out of its events"
            yield locator.problem(name.origin.path, keys, message, remedy, "warning")
    for file in loaded.source_files:
        if file.record and file.record.status == "draft":
            message = "this record is proposed and waits for an editor"
            remedy = "make its status “reviewed” when it is right"
            yield locator.problem(file.record_path, ("status",), message, remedy, "warning")


def _check_places(loaded: Loaded, locator: Locator) -> Iterator[Problem]:
    for name in loaded.names:
        if name.kind == "place" and name.latitude is None and name.origin:
            message = f"{name.name} has no coordinates"
            remedy = "add “coordinates: [latitude, longitude]”"
            yield locator.problem(name.origin.path, (name.origin.index,), message, remedy, "warning")


def _check_source_files(loaded: Loaded, locator: Locator) -> Iterator[Problem]:
    cited = Counter(citation.source for event in loaded.events for citation in event.citations)
    cited.update(figure.source for event in loaded.events for figure in event.figures)
    cited.update(claim.source for event in loaded.events for claim in event.claims)
    for file in loaded.source_files:
        if file.record is None:
            remedy = "run “dateline extract”, which proposes one"
            yield Problem(file.path, 0, 0, "this article has no record: no title, no date", remedy, "warning")
        elif file.record.publication_day is None:
            yield _without_publication_day(file.record_path, file.record.published, locator)
        if file.id not in cited and not (loaded.unread.files or loaded.unread.events):
            yield Problem(file.path, 0, 0, "no event cites this source", "cite it, or remove it", "warning")


def _without_publication_day(record_path: str, published: Edtf | None, locator: Locator) -> Problem:
    """An article from which “on Monday” cannot be counted, since nobody knows its day."""
    if published is None:
        message = "the day of publication is missing: “on Monday” cannot be dated"
        return locator.problem(record_path, (), message, "add a line “published: …”", "warning")
    if published.is_day:
        why = "lies outside the years 1 to 9999"
    elif published.precision == "interval":
        why = "is an interval"
    else:
        why = f"is known only to the {published.precision}"
    message = f"the day of publication {why}: “on Monday” cannot be dated"
    return locator.problem(record_path, ("published",), message, "write the day, such as 2013-01-14", "warning")
