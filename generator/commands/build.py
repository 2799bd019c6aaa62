"""`dateline build`: the site, into output/."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from generator.commands.common import amount, cache_folder, progress_shown, project_option, verb

if TYPE_CHECKING:
    from generator.model.project import Project


@click.command(short_help="Build the site into output/.")
@project_option
@click.option("--strict", is_flag=True, help="Let warnings count as errors do, and links that lead nowhere.")
@verb
def build(project: Project, *, strict: bool) -> None:
    """Build the site into output/, ready to open from disk or to put on any web server.

    Only what changed is written, and only what an earlier build wrote is ever removed. Where the content has errors
    nothing is written: output/ stays as it was.

    With --strict it is the same where there are warnings, and where a link from one page to another leads nowhere.
    """
    from generator.build.building import build_site
    from generator.cache import Cache

    with progress_shown() as progress:
        built = build_site(project, progress, cache=Cache(cache_folder(project, "build")), strict=strict)
    written = built.written
    removed = f", {written.removed:,} removed" if written.removed else ""
    click.echo(
        f"Built {amount(len(written.files), 'file')} ({written.changed:,} written{removed}): "
        f"open {project.output / 'index.html'}"
    )
    if not built.searchable:
        click.echo("Without a search page, since pagefind is not installed: pip install 'dateline[search]'")
    if built.warnings:
        click.echo(f"{amount(built.warnings, 'warning')}; “dateline check” lists them.")
