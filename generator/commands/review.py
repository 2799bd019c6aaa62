"""`dateline review`: drafts read one after the other, with a key for each judgement."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from generator.commands.common import project_option, verb
from generator.commands.previewing import host_option, open_option, port_option, preview

if TYPE_CHECKING:
    from generator.model.project import Project


@click.command(short_help="Read drafts one after the other: accept, merge, reject.")
@project_option
@port_option
@host_option
@open_option(opens=True)
@verb
def review(project: Project, host: str, port: int, *, opens: bool) -> None:
    """Read drafts one after the other in the browser.

    Each is shown with its passages in their context and the reasons for its date. A accepts it, M merges it into
    another event, R rejects it for good, E edits it, N leaves it for later, U undoes the last step.
    """
    from generator.preview.editing.editor_handler import REVIEW

    preview(project, host, port, first_page=REVIEW, opens=opens)
