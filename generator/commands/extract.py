"""`dateline extract`: the dated events of the articles, drafted as YAML."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from generator.commands.common import amount, progress_shown, project_option, verb

if TYPE_CHECKING:
    from generator.model.project import Project


@click.command(short_help="Draft the dated events of all articles as YAML.")
@project_option
@verb
def extract(project: Project) -> None:
    """Draft the dated events of all articles in content/sources/ as YAML in content/events/.

    It may run at any time, on more articles and after any hand edit. Your words stay: a new passage for a known event
    adds a citation and nothing else, and what you deleted stays away.
    """
    from generator.extract import extract_events

    with progress_shown() as progress:
        filing = extract_events(project, progress)
    click.echo(str(amount(len(filing.files), "file")))
