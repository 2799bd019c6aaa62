"""The first half of the recipe: what the editor owns, read and compared with its sources and with itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.build.articles import read_articles
from generator.cache import Cache
from generator.datings import dating_of
from generator.drafting.amounts.stated_numbers import StatedNumbers
from generator.errors import ContentError
from generator.render.themes import chosen_settings, find_theme
from generator.store.content.assembling import assemble
from generator.store.content.checking import check, notes_on
from generator.store.content.loading import load
from generator.store.filing.renaming import check_renamed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from generator.build.articles import Article
    from generator.errors import Problem
    from generator.model.content import Content, Settings
    from generator.model.event import Event
    from generator.model.project import Project
    from generator.model.source import Source
    from generator.model.time import Dating


@dataclass(frozen=True, slots=True)
class Checked:
    """A project's content, read and compared with itself.

    Attributes:
        content: What a site can be made of where no problem is an error.
        datings: Why each citation gives its event the date, by event id and index of the citation.
        problems: Errors and warnings, and notes where they were asked for, in the order of files and lines.
    """

    content: Content
    datings: Mapping[tuple[str, int], Dating]
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.severity == "error")

    @property
    def warnings(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.severity == "warning")


def check_project(
    project: Project,
    progress: Callable[[str, int, int], None],
    *,
    cache: Cache | None = None,
    with_notes: bool = False,
) -> Checked:
    """Read all that the editor owns and compare it with the sources and with itself.

    Args:
        project: Where it is.
        progress: Told what is done, how much of it and of how much.
        cache: Where articles lie that were read before; without it, all are read.
        with_notes: Whether to tell, too, what is no mistake and good to know.

    Raises:
        UsageError: The folder is no project.
    """
    loaded = load(project)
    with_words = {citation.source for event in loaded.events for citation in event.citations if citation.dated}
    articles = read_articles(loaded.source_files, with_words, cache or Cache(None), progress)
    sources = {article.source.record.id: article.source for article in articles}
    dated = _datings(loaded.events, {article.source.record.id: article for article in articles})
    unstated = _unstated_figures(loaded.events, sources)
    problems = {*loaded.problems, *check(loaded, sources, dated, unstated), *theme_problems(project, loaded.settings)}
    if with_notes:
        problems.update(notes_on(loaded), check_renamed(loaded))
    return Checked(assemble(loaded, sources), dated, tuple(sorted(problems)))


def theme_problems(project: Project, settings: Settings) -> tuple[Problem, ...]:
    """What is wrong with the theme that a site asks for, and with the settings that it gives it."""
    try:
        chosen_settings(find_theme(project, settings.theme), project, settings.theme_settings)
    except ContentError as error:
        return error.problems
    return ()


def _datings(events: Sequence[Event], articles: Mapping[str, Article]) -> Mapping[tuple[str, int], Dating]:
    """Why each citation that tells of a date gives it to its event, by event id and index of the citation."""
    found = {
        (event.id, index): dating_of(citation, article.source.text, article.timexes)
        for event in events
        for index, citation in enumerate(event.citations)
        if citation.dated and (article := articles.get(citation.source))
    }
    return {key: dating for key, dating in found.items() if dating}


def _unstated_figures(events: Sequence[Event], sources: Mapping[str, Source]) -> set[tuple[str, int]]:
    """The figures whose number does not stand in their source, by event id and index of the figure."""
    given = [
        (event.id, index, figure)
        for event in events
        for index, figure in enumerate(event.figures)
        if figure.source in sources
    ]
    stated = {source: StatedNumbers(sources[source].text) for source in {figure.source for _, _, figure in given}}
    return {(event_id, index) for event_id, index, figure in given if not stated[figure.source].have(figure.value)}
