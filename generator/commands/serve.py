"""`dateline serve`: the site while one edits it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click

from generator.commands.common import cache_folder, project_option, verb

if TYPE_CHECKING:
    from generator.model.project import Project


@click.command(short_help="Show the site in the browser, again at each save.")
@project_option
@click.option("--port", metavar="NUMBER", default=8000, show_default=True, help="The port; 0 takes any that is free.")
@click.option(
    "--host",
    metavar="ADDRESS",
    default="127.0.0.1",
    show_default=True,
    help="The address to listen on; the default is reached from this machine alone.",
)
@verb
def serve(project: Project, host: str, port: int) -> None:
    """Show the site in the browser and again at each save.

    Save a YAML file, an article or a template: the site is built again and the browser shows it. A mistake is pointed
    at in the terminal and over the last good page, until it is mended. Ctrl-C ends it.
    """
    from generator.build import build_site
    from generator.cache import Cache
    from generator.preview.server import Preview
    from generator.preview.server import serve as serve_site
    from generator.render.themes import bundled_themes
    from generator.store.content.loading import load_settings

    cache = Cache(cache_folder(project, "build"))

    def build() -> None:
        build_site(project, lambda _what, _done, _total: None, cache=cache, index_anew=False)

    base = urlsplit(load_settings(project).url).path or "/"
    watched = (project.content, project.themes, bundled_themes())
    serve_site(build, Preview(project.output, watched, base, host, port, project.root), click.echo)
