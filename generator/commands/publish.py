"""`dateline publish`: the site, onto a branch for GitHub Pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from generator.commands.common import amount, cache_folder, progress_shown, project_option, verb

if TYPE_CHECKING:
    from generator.model.project import Project


@click.command(short_help="Put the site on a branch for GitHub Pages.")
@project_option
@click.option("--remote", metavar="NAME", help="The git remote to push to. Default: what site.yaml says, or origin.")
@click.option("--branch", metavar="NAME", help="The branch to fill. Default: what site.yaml says, or gh-pages.")
@click.option("-m", "--message", default="Publish the chronology", show_default=True, help="What the commit says.")
@verb
def publish(project: Project, remote: str | None, branch: str | None, message: str) -> None:
    """Build the site and put it on a branch of a git remote, where GitHub Pages shows it.

    The branch then holds the site and nothing else. Your own branches and files stay as they are. Where the content
    has errors nothing is published.
    """
    from generator.build.building import build_site
    from generator.cache import Cache
    from generator.publish.pages import Destination
    from generator.publish.pages import publish as publish_site
    from generator.store.content.loading import load_settings

    with progress_shown() as progress:
        built = build_site(project, progress, cache=Cache(cache_folder(project, "build")))
    settings = load_settings(project)
    destination = Destination(
        project.root, remote or settings.publish_remote, branch or settings.publish_branch, settings.domain
    )
    published = publish_site(project.output, built.written.files, destination, message)
    where = f"{destination.remote}, branch {destination.branch}"
    if published.pushed:
        click.echo(f"Published {amount(len(built.written.files), 'file')} to {where} (commit {published.commit[:7]}).")
    else:
        click.echo(f"Nothing new to publish: {where} holds this site already (commit {published.commit[:7]}).")
    if published.kept_domain:
        click.echo(f"The domain {published.kept_domain} was kept; write it into site.yaml as “domain”.")
    if published.address:
        click.echo(f"It will be at {published.address} in a minute or so.")
