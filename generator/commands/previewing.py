"""What `dateline serve` and `dateline review` share: the preview of a project, with its entries to be edited."""

from __future__ import annotations

import os
import sys
import threading
import webbrowser
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

import click

from generator.commands.common import cache_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.project import Project
    from generator.preview.server import Running

FunctionThatRuns = TypeVar("FunctionThatRuns", bound="Callable[..., object]")

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


def open_option(*, opens: bool) -> Callable[[FunctionThatRuns], FunctionThatRuns]:
    """The option that asks for a browser, or for none.

    Args:
        opens: What holds where nobody says.
    """
    return click.option(
        "--open/--no-open",
        "opens",
        default=opens,
        show_default=True,
        help="Open the page in the browser, where there is one.",
    )


def preview(project: Project, host: str, port: int, *, first_page: str = "", opens: bool = False) -> None:
    """Serve a project until Ctrl-C.

    Args:
        project: The project.
        host: Where to listen.
        port: 0 takes any that is free.
        first_page: Path of the page that the terminal names; empty for the site's front page.
        opens: Whether to open that page in the browser.
    """
    from generator.build.inputs import folders_of_inputs
    from generator.build.live_building import LiveBuilder
    from generator.cache import Cache
    from generator.editing.project_editor import ProjectEditor
    from generator.preview.server import Preview, serve
    from generator.store.content.loading import load_settings

    builder = LiveBuilder(project, Cache(cache_folder(project, "build")))
    base = urlsplit(load_settings(project).url).path or "/"
    editor = ProjectEditor(project)
    shown = Preview(project.output, folders_of_inputs(project), base, host, port, project.root, editor, first_page)
    serve(builder, shown, click.echo, _open_in_browser if opens else None)


def _open_in_browser(running: Running) -> None:
    """Open a page without waiting for the browser, which may take its time, and without a word where there is none."""
    # Without a screen, what answers is a browser in the terminal, where the messages of the preview go.
    has_screen = sys.platform in ("win32", "darwin") or any(
        map(os.environ.get, ("BROWSER", "DISPLAY", "WAYLAND_DISPLAY"))
    )
    if has_screen:
        threading.Thread(target=_open, args=(running.address,), daemon=True).start()


def _open(address: str) -> None:
    with suppress(webbrowser.Error, OSError):
        webbrowser.open(address)
