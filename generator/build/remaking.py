"""What a build does once it knows that something changed: content → chronology → pages → files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.build.checking import check_project
from generator.build.exporting import recall_exports, remember_exports
from generator.build.following import follow_links
from generator.build.known import Known
from generator.build.making import Making
from generator.errors import ContentError
from generator.output import rebuilding
from generator.render.compiled_templates import CompiledTemplates
from generator.render.renderer import Renderer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.build.last_build import LastBuild, Made
    from generator.cache import Cache
    from generator.model.content import Settings
    from generator.model.project import Project
    from generator.output import Written


@dataclass(frozen=True, slots=True)
class Remade:
    """A site that was brought up to date.

    Attributes:
        written: What was done to the output folder.
        made: Every file of the site by address.
        warnings: How many warnings its content has.
        indexed: Whether its index for the search is made of the pages as they are.
    """

    written: Written
    made: Mapping[str, Made]
    warnings: int
    indexed: bool


class Remaker:
    """Brings a project's output folder up to date where something changed, and learns from each time."""

    def __init__(self, project: Project, cache: Cache, program: str) -> None:
        """Begin with what a cache remembers.

        Args:
            project: Where it is.
            cache: Where earlier builds left what they read and compiled.
            program: What another program left is not used.
        """
        self._project = project
        self._known = Known(cache)
        self._compiled = CompiledTemplates(cache, program)
        self._cache = cache
        self._exports = recall_exports(cache, program)
        self._renderer: Renderer | None = None

    def remake(
        self,
        progress: Callable[[str, int, int], None],
        last: LastBuild,
        *,
        searchable: bool,
        index_anew: bool,
        strict: bool,
    ) -> Remade:
        """Make what changed, leave the rest, remove what went.

        Args:
            progress: Told what is done, how much of it and of how much.
            last: How the last build left the output folder.
            searchable: Whether the site has a page for searching.
            index_anew: Whether pages that changed are indexed at once.
            strict: Whether warnings and links that lead nowhere count as errors do.

        Raises:
            ContentError: The content or the theme has errors; the output folder is as it was.
            UsageError: The folder is no project, or holds somebody else's files where pages are to be.
        """
        project = self._project
        checked = check_project(project, progress, known=self._known)
        if checked.errors or (strict and checked.warnings):
            raise ContentError(checked.problems)
        renderer = self._renderer_for(checked.content.settings)
        with rebuilding(project.output) as site:
            making = Making(site, last, self._exports, progress)
            making.make(checked, renderer, searchable=searchable)
            indexed = not searchable or making.index(anew=index_anew)
            if strict and (broken := follow_links(project, site, checked.content.settings.url)):
                raise ContentError(broken)
            written = site.finish()
            # While the folder is held: another build may be about to replace these files.
            made = making.made()
        self._exports = making.exports()
        remember_exports(self._cache, self._exports)
        return Remade(written, made, len(checked.warnings), indexed)

    def _renderer_for(self, settings: Settings) -> Renderer:
        """The last one, which remembers the cards of events and their texts, as long as pages are to look the same."""
        renderer = Renderer(self._project, settings, self._compiled)
        if self._renderer is None or self._renderer.fingerprint != renderer.fingerprint:
            self._renderer = renderer
        return self._renderer
