"""`dateline check`: what is wrong or doubtful, with file and line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from generator.commands.common import (
    PROBLEMS_IN_THE_CONTENT,
    amount,
    cache_folder,
    progress_shown,
    project_option,
    show_problems,
    verb,
)

if TYPE_CHECKING:
    from generator.model.project import Project


@click.command(short_help="Say what is wrong or doubtful, with file and line.")
@project_option
@verb
def check(project: Project) -> None:
    """Say what is wrong or doubtful in the content, with file and line.

    Errors stop a build: a quote that does not stand in its source, a name nobody knows, a date that does not exist.
    Warnings are for the editor to judge: drafts that nobody has read, a place without coordinates.
    Notes are no mistakes: where sources disagree on a date, a place, a number or on who did it.
    """
    from generator.build import check_project
    from generator.cache import Cache

    with progress_shown() as progress:
        checked = check_project(project, progress, cache=Cache(cache_folder(project, "build")))
    if checked.problems:
        show_problems(checked.problems)
    if checked.errors:
        sys.exit(PROBLEMS_IN_THE_CONTENT)
    content = checked.content
    citations = sum(len(event.citations) for event in content.events)
    click.echo(
        f"Checked {amount(len(content.events), 'event')} with {amount(citations, 'citation')} "
        f"from {amount(len(content.sources), 'source')}: no errors."
    )
