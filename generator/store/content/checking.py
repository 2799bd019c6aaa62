"""Compares what the files say with each other and with the articles: unknown names, quotes that do not stand, and more.

Each function yields the problems of one sort. None of them calls missing what merely could not be read.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from generator.model.links import by_every_id
from generator.model.name_index import NameIndex
from generator.store.content.checking_citations import check_citations
from generator.store.content.checking_datings import check_datings
from generator.store.content.checking_disagreements import check_disagreements
from generator.store.content.checking_drafts import check_drafts
from generator.store.content.checking_duplicates import check_duplicates
from generator.store.content.checking_figures import check_figures
from generator.store.content.checking_former_ids import check_former_ids
from generator.store.content.checking_names import check_names_used_once, check_places, check_unused_names
from generator.store.content.checking_references import check_changes, check_links, check_names
from generator.store.content.checking_sources import check_sources
from generator.store.content.checking_support import check_foretold, check_outside_span, check_support
from generator.store.content.checking_trails import check_trails
from generator.store.entries.suggesting import did_you_mean
from generator.store.text.locating import Locator
from generator.wording.phrases import languages

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.errors import Problem
    from generator.model.event import Event
    from generator.store.content.compared import Compared
    from generator.store.content.loaded import Loaded


def check(loaded: Loaded, compared: Compared, locator: Locator | None = None) -> list[Problem]:
    """All that is wrong between a project's files, beside `loaded.problems`, which are wrong by themselves.

    Args:
        loaded: The project's content.
        compared: What the articles say to its events.
        locator: Finds places where the files are to say something else than they do on disk.

    Returns:
        Errors and warnings in the order of files and lines.
    """
    locator = locator or Locator(loaded.project)
    names = NameIndex(loaded.names)
    problems = {
        *_check_span(loaded, locator),
        *_check_language(loaded, locator),
        *check_each(loaded, compared, names, by_every_id(loaded.events), locator),
        *check_changes(loaded, locator),
        *check_trails(loaded, names, locator),
        *check_former_ids(loaded, locator),
        *check_duplicates(loaded, names, locator),
        *check_drafts(loaded, locator),
        *check_places(loaded, locator),
        *check_unused_names(loaded, names, locator),
        *check_sources(loaded, locator),
    }
    return sorted(problems)


def check_each(
    loaded: Loaded, compared: Compared, names: NameIndex, targets: Mapping[str, Event], locator: Locator
) -> Iterator[Problem]:
    """What is wrong with each event by itself, and with the links of other texts.

    Of one event, `Loaded.only` it: all that `check` tells, but for its being a draft and for what comes of comparing it
    with others.

    Args:
        loaded: What is checked.
        compared: What the articles say to its events.
        names: All names of the chronology.
        targets: All events that a link can lead to, by their ids.
        locator: Finds the place of a field.
    """
    yield from _check_kinds(loaded, locator)
    yield from check_names(loaded, names, locator)
    yield from check_links(loaded, names, targets, locator)
    yield from check_citations(loaded, compared.faults, locator)
    yield from check_datings(loaded, compared.datings, locator)
    yield from check_figures(loaded, compared.unstated, locator)
    yield from check_foretold(loaded, locator)


def notes_on(loaded: Loaded) -> list[Problem]:
    """What is no mistake, and what a careful editor wants to know, in the order of files and lines.

    They are no part of `check`, since a build has no use for them, and finding the place of each takes as long as all
    the rest. One file after the other is looked at, so that no more than one is held with the places in it.
    """
    names = NameIndex(loaded.names)
    notes = set(check_names_used_once(loaded, names, Locator(loaded.project)))
    for _, events in groupby(loaded.events, key=lambda event: event.origin and event.origin.path):
        of_one_file, locator = replace(loaded, events=tuple(events)), Locator(loaded.project)
        notes.update(check_disagreements(of_one_file, names, locator))
        notes.update(check_support(of_one_file, locator))
        notes.update(check_outside_span(of_one_file, locator))
    return sorted(notes)


def _check_span(loaded: Loaded, locator: Locator) -> Iterator[Problem]:
    first, last = loaded.settings.first_day, loaded.settings.last_day
    if first and last and first.begin is not None and last.begin is not None and first.begin > last.begin:
        path = loaded.project.relative(loaded.project.site_file)
        message = f"last_day: {last.text} is before first_day, {first.text}"
        yield locator.problem(path, ("last_day",), message, "exchange or correct them", code="span")


def _check_language(loaded: Loaded, locator: Locator) -> Iterator[Problem]:
    language = loaded.settings.language
    if language.partition("-")[0] not in languages():
        path = loaded.project.relative(loaded.project.site_file)
        message = f"language: Dateline has no words in “{language}”, so its pages are in English"
        remedy = f"write one of {', '.join(languages())}, or leave it so"
        yield locator.problem(path, ("language",), message, remedy, "warning", code="field")


def _check_kinds(loaded: Loaded, locator: Locator) -> Iterator[Problem]:
    if loaded.project.relative(loaded.project.site_file) in loaded.unread.files:
        return  # the site's own kinds are not known
    kinds = loaded.settings.kinds
    for event in loaded.events:
        if event.kind not in kinds and event.origin:
            message = f"“{event.kind}” is not a kind of event here"
            remedy = did_you_mean(event.kind, kinds, f"write {', '.join(kinds)}, or add it to “kinds” in site.yaml")
            yield locator.problem(event.origin.path, (event.origin.index, "kind"), message, remedy, code="kind")
