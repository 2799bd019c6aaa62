"""What a build does once it knows that something changed: content → chronology → pages → files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.build.checking import check_project
from generator.build.exporting import recall_parts, remember_parts
from generator.build.following import follow_links
from generator.build.known import Known
from generator.build.making import Making
from generator.build.planning import plan_site
from generator.build.standing import StandingSite
from generator.errors import ContentError
from generator.output import rebuilding
from generator.render.compiled_templates import CompiledTemplates
from generator.render.renderer import Renderer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.build.checking import Checked
    from generator.build.last_build import LastBuild, Made
    from generator.build.planning import SitePlan
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

    def __init__(self, project: Project, cache: Cache, *, keeps: bool) -> None:
        """Begin with what a cache remembers.

        Args:
            project: Where it is.
            cache: Where earlier builds left what they read and compiled.
            keeps: Whether to keep what was built in memory, as `standing`.
        """
        self._project = project
        self._known = Known(cache)
        self._compiled = CompiledTemplates(cache)
        self._cache = cache
        self._parts = recall_parts(cache)
        self._renderer: Renderer | None = None
        self._keeps = keeps
        self.standing: StandingSite | None = None

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
        checked, plan = self._planned(progress, searchable=searchable, strict=strict)
        warnings = len(checked.warnings)
        standing = self._standing_of(checked, plan) if self._keeps else None
        # Pages of a large chronology need the room.
        del checked
        if not self._keeps:
            self._known.forget()
        remade = self.write(plan, progress, last, index_anew=index_anew, strict=strict)
        self.standing = standing
        return replace(remade, warnings=warnings)

    def write(
        self,
        plan: SitePlan,
        progress: Callable[[str, int, int], None],
        last: LastBuild,
        *,
        index_anew: bool = False,
        strict: bool = False,
    ) -> Remade:
        """Bring the output folder up to date with a plan; the arguments and what is raised are those of `remake`."""
        with rebuilding(self._project.output) as site:
            making = Making(site, last, self._parts, progress)
            making.make(plan)
            indexed = not plan.searchable or making.index(anew=index_anew)
            if strict and (broken := follow_links(self._project, site, plan.settings.url)):
                raise ContentError(broken)
            written = site.finish()
            # While the folder is held: another build may be about to replace these files.
            made = making.made()
        self._parts = making.parts()
        remember_parts(self._cache, self._parts)
        return Remade(written, made, last.warnings, indexed)

    def stand(self, progress: Callable[[str, int, int], None], *, searchable: bool) -> StandingSite:
        """Read and plan again a site that lies in the output folder as it was last built.

        Raises:
            ContentError: The content or the theme has errors by now.
            UsageError: The folder is no project any more.
        """
        checked, plan = self._planned(progress, searchable=searchable, strict=False)
        return self._standing_of(checked, plan)

    def _planned(
        self, progress: Callable[[str, int, int], None], *, searchable: bool, strict: bool
    ) -> tuple[Checked, SitePlan]:
        checked = check_project(self._project, progress, known=self._known)
        if checked.errors or (strict and checked.warnings):
            raise ContentError(checked.problems)
        renderer = self._renderer_for(checked.content.settings)
        return checked, plan_site(checked.content, checked.compared.datings, renderer, searchable=searchable)

    def _standing_of(self, checked: Checked, plan: SitePlan) -> StandingSite:
        return StandingSite(checked, plan, Renderer(self._project, checked.content.settings, self._compiled))

    def _renderer_for(self, settings: Settings) -> Renderer:
        """The last one, which remembers the cards of events and their texts, as long as pages are to look the same."""
        renderer = Renderer(self._project, settings, self._compiled)
        if self._renderer is None or self._renderer.fingerprint != renderer.fingerprint:
            self._renderer = renderer
        return self._renderer
