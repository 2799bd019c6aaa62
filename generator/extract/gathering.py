"""A project's articles, read and dated: what extraction begins with, whatever it is asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.errors import ContentError
from generator.extract.publications import dated, publications
from generator.store.content.loading import load

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.errors import Problem
    from generator.extract.remembering import Remembering
    from generator.model.project import Project
    from generator.model.source import Source
    from generator.store.content.loaded import Loaded
    from generator.timex.dating.undated import Publication

# Drafting knows the clauses and verbs of this language alone; dates are read in more.
LANGUAGE_OF_DRAFTS = "en"


@dataclass(frozen=True, slots=True)
class Gathered:
    """What extraction begins with.

    Attributes:
        loaded: The project's content.
        sources: Its articles, each with the day that was found for it where its record is still to be proposed.
        bare: Ids of the articles without a record.
        found: What was found about the day of articles whose record gives none, by id.
        passed_over: Mistakes of articles that could not be read.
    """

    loaded: Loaded
    sources: tuple[Source, ...]
    bare: frozenset[str]
    found: Mapping[str, Publication]
    passed_over: tuple[Problem, ...]

    @property
    def drafted(self) -> tuple[Source, ...]:
        """The articles in the language of which events are drafted."""
        return tuple(source for source in self.sources if source.record.language == LANGUAGE_OF_DRAFTS)


def gather(project: Project, work: Remembering) -> Gathered:
    """Read a project's articles.

    Raises:
        ContentError: Files with entries could not be read: what they hold could be taken for removed.
        UsageError: The folder is no project.
    """
    loaded = load(project)
    site_file = project.relative(project.site_file)
    articles = f"{project.relative(project.sources)}/"
    errors = [problem for problem in loaded.problems if problem.severity == "error"]
    # Drafting needs nothing of site.yaml, and a project that only begins has none. An article that cannot be read tells
    # nothing new: what cites it stays, since nothing is ever removed for want of an article.
    if not all(problem.path == site_file or problem.path.startswith(articles) for problem in errors):
        raise ContentError(errors)
    sources = work.read(loaded.source_files)
    found = publications(sources)
    bare = frozenset(file.id for file in loaded.source_files if file.record is None)
    return Gathered(
        loaded,
        tuple(dated(source, found) if source.record.id in bare else source for source in sources),
        bare,
        found,
        tuple(problem for problem in errors if problem.path != site_file),
    )
