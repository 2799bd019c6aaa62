"""The recipe of a site: content → chronology → pages → files. A full build is the case where nothing is known yet."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.build.inputs import settled, stamps_of_inputs
from generator.build.last_build import LastBuild, recall, remember
from generator.cache import Cache, key_of
from generator.output import Written, was_interrupted
from generator.program import fingerprint
from generator.search import indexer, is_installed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.build.remaking import Remaker
    from generator.build.standing import StandingSite
    from generator.model.project import Project
    from generator.stamps import Stamp


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

    def __init__(self, project: Project, cache: Cache | None = None, *, keeps: bool = False) -> None:
        """Begin with what was learned before.

        Args:
            project: Where it is.
            cache: What it remembers of earlier builds; without it, nothing is known.
            keeps: Whether to keep what was built in memory, as `standing`.
        """
        self._project = project
        self._cache = (cache or Cache(None)).of(key_of(fingerprint(), indexer(), str(project.root)))
        self._last = recall(self._cache)
        self._remaker: Remaker | None = None
        self._keeps = keeps

    @property
    def standing(self) -> StandingSite | None:
        """The site as the last build made it; None where no build had anything to make, and where nothing is kept."""
        return self._remaker.standing if self._remaker else None

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
        wanted = last.searchable == searchable and (last.indexed or not index_anew)
        if wanted and not strict and self._is_up_to_date(inputs):
            return Built(Written(tuple(sorted(last.made)), 0, 0), last.warnings, searchable)
        remade = self._ready_remaker().remake(
            progress, last, searchable=searchable, index_anew=index_anew, strict=strict
        )
        self._last = LastBuild(settled(inputs, now), remade.made, remade.warnings, searchable, remade.indexed)
        remember(self._cache, self._last)
        return Built(remade.written, remade.warnings, searchable)

    def stand(self) -> StandingSite | None:
        """Read again a site that was built before, so that it stands in memory.

        Returns:
            None where it does not lie in the output folder as it was read: something was saved after the last build,
            or that came to no end.

        Raises:
            ContentError: The content or the theme has errors by now.
            UsageError: The folder is no project any more.
        """
        standing = self._ready_remaker().stand(tell_nobody, searchable=self._last.searchable)
        # After the reading, since it takes its time: what was saved meanwhile may be part of what was read.
        return standing if self._is_up_to_date(stamps_of_inputs(self._project)) else None

    def write(self, standing: StandingSite) -> None:
        """Write what a site in memory is ahead of the output folder.

        What it was made from is looked at again by the next build, which compares all of it.

        Raises:
            ContentError: A template cannot show what a page has now; the output folder is as it was.
            UsageError: The output folder holds somebody else's files where pages are to be.
        """
        plan, exchange = standing.ahead()
        remade = self._ready_remaker().write(plan, tell_nobody, self._last)
        standing.written(plan, exchange)
        self._last = replace(self._last, made=remade.made, indexed=remade.indexed)
        remember(self._cache, self._last)

    def _is_up_to_date(self, inputs: Mapping[str, Stamp]) -> bool:
        """Whether the last build was made from these, and all that it made lies in the output folder."""
        last, output = self._last, self._project.output
        return last.inputs == inputs and not was_interrupted(output) and last.all_stands(output)

    def _ready_remaker(self) -> Remaker:
        if self._remaker is None:
            # Where nothing changed, importing what reads and renders would take most of the time.
            from generator.build.remaking import Remaker  # noqa: PLC0415

            self._remaker = Remaker(self._project, self._cache, keeps=self._keeps)
        return self._remaker


def tell_nobody(_what: str, _done: int, _total: int) -> None:
    """Show no progress: nobody waits."""
