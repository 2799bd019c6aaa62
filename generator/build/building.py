"""The recipe of a site: content → chronology → pages → files. A full build is the case where nothing is known yet."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.build.checking import check_project
from generator.build.following import follow_links
from generator.build.inputs import settled, stamps_of_inputs
from generator.build.known import Known
from generator.build.last_build import LastBuild, recall, remember
from generator.build.making import Making
from generator.cache import Cache, key_of
from generator.errors import ContentError
from generator.output import Written, rebuilding, was_interrupted
from generator.program import fingerprint
from generator.render.compiled_templates import CompiledTemplates
from generator.search import is_installed

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.project import Project

# Libraries that decide what stands in a file.
_LIBRARIES = ("babel", "jinja2", "lxml", "markdown", "markupsafe", "nh3", "pydantic", "pyyaml", "trafilatura")


@dataclass(frozen=True, slots=True)
class Built:
    """A site on disk.

    Attributes:
        written: What the build did to the output folder.
        warnings: How many warnings its content has.
        searchable: Whether it has a search page.
    """

    written: Written
    warnings: int
    searchable: bool


def build_site(
    project: Project,
    progress: Callable[[str, int, int], None],
    *,
    cache: Cache | None = None,
    strict: bool = False,
) -> Built:
    """Bring a project's output folder up to date once.

    Args:
        project: Where it is.
        progress: Told what is done, how much of it and of how much.
        cache: Where the last build is remembered; without it, every page is made.
        strict: Whether warnings and links that lead nowhere count as errors do.

    Raises:
        ContentError: The content or the theme has errors; the output folder is as it was.
        UsageError: The folder is no project, or holds somebody else's files where pages are to be.
    """
    return SiteBuilder(project, cache).build(progress, strict=strict)


class SiteBuilder:
    """Brings a project's output folder up to date, again and again: what one build learns serves the next."""

    def __init__(self, project: Project, cache: Cache | None = None) -> None:
        """Begin with what a cache remembers of earlier builds; without one, with nothing."""
        self._project = project
        self._cache = cache or Cache(None)
        self._program = key_of(fingerprint(_LIBRARIES), str(project.root))
        self._last = recall(self._cache, self._program)
        self._known: Known | None = None
        self._compiled = CompiledTemplates(self._cache, self._program)

    def build(
        self, progress: Callable[[str, int, int], None], *, index_anew: bool = True, strict: bool = False
    ) -> Built:
        """Make what changed, leave the rest, remove what went.

        Args:
            progress: Told what is done, how much of it and of how much.
            index_anew: Whether pages that changed are indexed for the search at once; a preview has no time for that.
            strict: Whether warnings and links that lead nowhere count as errors do.

        Raises:
            ContentError: The content or the theme has errors; the output folder is as it was.
            UsageError: The folder is no project, or holds somebody else's files where pages are to be.
        """
        project, searchable = self._project, is_installed()
        now, inputs = time.time_ns(), stamps_of_inputs(project)
        last = self._last
        same = last.inputs == inputs and last.searchable == searchable and (last.indexed or not index_anew)
        if same and not strict and not was_interrupted(project.output) and last.all_stands(project.output):
            return Built(Written(tuple(sorted(last.made)), 0, 0), last.warnings, searchable)
        # Where nothing changed, recalling all this would take most of the time.
        self._known = self._known or Known(self._cache)
        checked = check_project(project, progress, known=self._known)
        if checked.errors or (strict and checked.warnings):
            raise ContentError(checked.problems)
        with rebuilding(project.output) as site:
            making = Making(site, last, progress)
            making.make(project, checked, self._compiled, searchable=searchable)
            indexed = not searchable or making.index(anew=index_anew)
            if strict and (broken := follow_links(project, site, checked.content.settings.url)):
                raise ContentError(broken)
            written = site.finish()
        warnings = len(checked.warnings)
        self._last = LastBuild(self._program, settled(inputs, now), making.made(), warnings, searchable, indexed)
        remember(self._cache, self._last)
        return Built(written, warnings, searchable)
