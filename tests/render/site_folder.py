"""A whole site, rendered into memory: what a build would put into the output folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from generator.model.project import Project
from generator.render.renderer import Renderer
from generator.site.pages import pages
from generator.site.pages.shared.pieces import pieces
from tests.site.made import exported

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.site.chronology import Chronology

# A project without themes of its own: what it asks for comes with Dateline.
NO_THEMES = Project(Path(__file__).parent / "a-project-without-themes")


def site_folder(
    chronology: Chronology, project: Project = NO_THEMES, *, searchable: bool = False
) -> Mapping[str, bytes]:
    """Every file of a site by its address; of the search its page, not the index."""
    renderer = Renderer(project, chronology.settings)
    parts = pieces(chronology, searchable=searchable)
    rendered = {plan.address: renderer.render(plan.made()) for plan in pages(parts)}
    return {**rendered, **exported(parts), **renderer.static_files()}


def write_folder(files: Mapping[str, bytes], folder: Path) -> None:
    """Put a site on disk."""
    for address, content in files.items():
        path = folder / address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
