"""`dateline check`: what is wrong or doubtful, with file and line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from generator.commands.common import (
    PROBLEMS_IN_THE_CONTENT,
    amount,
    cache_folder,
    count_problems,
    progress_shown,
    project_option,
    show_problems,
    verb,
)
from generator.commands.problem_formats import as_github, as_json

if TYPE_CHECKING:
    from generator.build.checking import Checked
    from generator.model.project import Project


@click.command(short_help="Say what is wrong or doubtful, with file and line.")
@project_option
@click.option("--strict", is_flag=True, help="Let warnings count as errors do.")
@click.option("--all", "everything", is_flag=True, help="List every warning and note, however many are alike.")
@click.option(
    "--format",
    "output_format",
    type=click.Choice(("text", "json", "github")),
    default="text",
    show_default=True,
    help="For people, for programs (a line of JSON each), or for a GitHub workflow (annotations).",
)
@verb
def check(project: Project, *, strict: bool, everything: bool, output_format: str) -> None:
    """Say what is wrong or doubtful in the content, with file, line and column.

    Errors stop a build: a quote that does not stand in its source, a name nobody knows, a date that does not exist.

    Warnings are for the editor to judge: drafts that nobody has read, events that may be one, names that nothing uses,
    a number that its source does not have.

    Notes are no mistakes: where sources disagree, which events rest on one source, and which got another id while
    their old address leads nowhere. Of many alike the first is shown and the others are counted.
    """
    from generator.build.checking import check_project
    from generator.build.known import Known
    from generator.cache import Cache

    known = Known(Cache(cache_folder(project, "build")))
    with progress_shown() as progress:
        checked = check_project(project, progress, known=known, with_notes=True)
    if output_format == "text":
        _show(checked, everything=everything)
    else:
        for problem in checked.problems:
            if output_format == "json":
                click.echo(as_json(problem))
            elif everything or problem.severity != "note":
                click.echo(as_github(problem, project.root))
        click.echo(count_problems(checked.problems), err=True)
    if checked.errors or (strict and checked.warnings):
        sys.exit(PROBLEMS_IN_THE_CONTENT)


def _show(checked: Checked, *, everything: bool) -> None:
    if checked.problems:
        show_problems(checked.problems, in_short=not everything)
    if checked.errors:
        return
    content = checked.content
    citations = sum(len(event.citations) for event in content.events)
    click.echo(
        f"Checked {amount(len(content.events), 'event')} with {amount(citations, 'citation')} "
        f"from {amount(len(content.sources), 'source')}: no errors."
    )
