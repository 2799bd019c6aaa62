"""`dateline serve`: the site while one edits it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from generator.commands.common import project_option, verb
from generator.commands.previewing import host_option, open_option, port_option, preview

if TYPE_CHECKING:
    from generator.model.project import Project


@click.command(short_help="Show the site in the browser, again at each save.")
@project_option
@port_option
@host_option
@open_option(opens=False)
@verb
def serve(project: Project, host: str, port: int, *, opens: bool) -> None:
    """Show the site in the browser and again at each save.

    Save a YAML file, an article or a template: the site is built again and the browser shows it. A mistake is pointed
    at in the terminal and over the last good page, until it is mended. Beside each event, "Edit" opens its entry as a
    form; it changes the same YAML. Ctrl-C ends it.
    """
    preview(project, host, port, opens=opens)
