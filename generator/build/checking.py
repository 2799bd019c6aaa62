"""The first half of the recipe: what the editor owns, read and compared with its sources and with itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.build.articles import read_articles, timexes_in, versions_of
from generator.build.comparing import Articles, compare_all
from generator.build.garbage import nothing_thrown_away
from generator.build.known import Known
from generator.cache import Cache
from generator.errors import ContentError
from generator.render.themes import chosen_settings, find_theme
from generator.store.content.assembling import assemble
from generator.store.content.checking import check, notes_on
from generator.store.content.kept_events import KeptEvents
from generator.store.content.loading import load
from generator.store.filing.renaming import check_renamed

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.errors import Problem
    from generator.model.content import Content, Settings
    from generator.model.project import Project
    from generator.store.content.compared import Compared
    from generator.store.content.loaded import Loaded


@dataclass(frozen=True, slots=True)
class Checked:
    """A project's content, read and compared with itself.

    Attributes:
        loaded: What its files say.
        compared: What its articles say to that.
        content: What a site can be made of where no problem is an error.
        problems: Errors and warnings, and notes where they were asked for, in the order of files and lines.
    """

    loaded: Loaded
    compared: Compared
    content: Content
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
    known: Known | None = None,
    with_notes: bool = False,
) -> Checked:
    """Read all that the editor owns and compare it with the sources and with itself.

    Args:
        project: Where it is.
        progress: Told what is done, how much of it and of how much.
        known: What was read and compared before; without it, all is.
        with_notes: Whether to tell, too, what is no mistake and good to know.

    Raises:
        UsageError: The folder is no project.
    """
    known = known or Known(Cache(None))
    with nothing_thrown_away():
        loaded = load(project, KeptEvents(known.event_files))
        versions = versions_of(loaded.source_files)
        articles = read_articles(loaded.source_files, versions, known.articles, progress)
        timexes = timexes_in(articles, versions, known.timexes)
        compared = compare_all(loaded.events, Articles(articles, timexes), versions, known.comparisons)
        known.tidy()
        problems = {*loaded.problems, *check(loaded, compared), *theme_problems(project, loaded.settings)}
        if with_notes:
            problems.update(notes_on(loaded), check_renamed(loaded))
        return Checked(loaded, compared, assemble(loaded, articles), tuple(sorted(problems)))


def theme_problems(project: Project, settings: Settings) -> tuple[Problem, ...]:
    """What is wrong with the theme that a site asks for, and with the settings that it gives it."""
    try:
        chosen_settings(find_theme(project, settings.theme), project, settings.theme_settings)
    except ContentError as error:
        return error.problems
    return ()
