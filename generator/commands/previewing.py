"""What `dateline serve` and `dateline review` share: the preview of a project, with its entries to be edited."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click

from generator.commands.common import cache_folder

if TYPE_CHECKING:
    from generator.model.project import Project

port_option = click.option(
    "--port", metavar="NUMBER", default=8000, show_default=True, help="The port; 0 takes any that is free."
)
host_option = click.option(
    "--host",
    metavar="ADDRESS",
    default="127.0.0.1",
    show_default=True,
    help="The address to listen on; the default is reached from this machine alone. Nobody else can edit.",
)


def preview(project: Project, host: str, port: int, first_page: str = "") -> None:
    """Serve a project until Ctrl-C.

    Args:
        project: The project.
        host: Where to listen.
        port: 0 takes any that is free.
        first_page: Path of the page that the terminal names; empty for the site's front page.
    """
    from generator.build import build_site
    from generator.cache import Cache
    from generator.editing.project_editor import ProjectEditor
    from generator.preview.server import Preview, serve
    from generator.render.themes import bundled_themes
    from generator.store.content.loading import load_settings

    cache = Cache(cache_folder(project, "build"))

    def build() -> None:
        build_site(project, lambda _what, _done, _total: None, cache=cache, index_anew=False)

    base = urlsplit(load_settings(project).url).path or "/"
    watched = (project.content, project.themes, bundled_themes())
    editor = ProjectEditor(project)
    serve(build, Preview(project.output, watched, base, host, port, project.root, editor, first_page), click.echo)
