"""The preview: serve the site, build it again when something is saved, tell the browser."""

from __future__ import annotations

import asyncio
import errno
import signal
import socket
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets

from generator.errors import UsageError
from generator.preview.addresses import address_of, as_base
from generator.preview.application import application
from generator.preview.live_site import LiveSite
from generator.preview.live_socket import hang_up, tell_browsers_to_reload
from generator.preview.watching import changes

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from generator.preview.builder import Builder
    from generator.preview.editing.editor import Editor

_HIGHEST_PORT = 65_535
# Bytes of an entry's form at most. Any page of the web can make a browser send more, which would be held in memory
# before anybody sees who sent it.
_LARGEST_FORM = 2_000_000
# When nothing was saved for so long, in seconds, the editor reads or thinks, and there is time to write.
_PAUSE = 2.0


@dataclass(frozen=True, slots=True)
class Preview:
    """What to serve, and where.

    Attributes:
        folder: The built site. A build must replace its files one by one, whole.
        watched: Folders in which a change asks for a build: content, theme. They need not exist.
        base: Path under which the site is published, such as `/mali-2013/`; "/" leads there.
        host: Name or address to listen on; the default is reached from this machine alone.
        port: 0 takes any that is free.
        root: The folder that the paths of problems begin in, to show the lines that they point at.
        editor: Keeps the entries; None for a preview in which nothing can be edited.
        first_page: Path of the page that the terminal names; empty for the site's front page.
    """

    folder: Path
    watched: tuple[Path, ...]
    base: str = "/"
    host: str = "127.0.0.1"
    port: int = 8000
    root: Path | None = None
    editor: Editor | None = None
    first_page: str = ""


@dataclass(frozen=True, slots=True)
class Running:
    """A preview that answers.

    Attributes:
        address: Where a browser on this machine finds the site.
        port: The one it got.
    """

    address: str
    port: int
    _loop: asyncio.AbstractEventLoop
    _stopped: asyncio.Event

    def stop(self) -> None:
        """End the preview; may be called from any thread."""
        self._loop.call_soon_threadsafe(self._stopped.set)


def serve(
    builder: Builder,
    preview: Preview,
    say: Callable[[str], None],
    opened: Callable[[Running], None] | None = None,
) -> None:
    """Build, serve, and build again after each burst of saves, until Ctrl-C, SIGTERM or `Running.stop`.

    A failed build ends nothing: its message is said, and stands over the last good pages until it is mended.

    Args:
        builder: Makes the site. A DatelineError that it raises is what the editor is to mend.
        preview: What to serve, and where.
        say: Shows a message, of one line or more, in the terminal.
        opened: Called once, when the first build has ended and requests are answered.

    Raises:
        UsageError: The port or the address cannot be had, or the folders cannot be watched.
    """
    sockets = _bind(preview.host, preview.port)
    # Ctrl-C is how an editor says that this is enough; a build that runs is waited for.
    with suppress(KeyboardInterrupt):
        asyncio.run(_run(LiveSite(builder, say, preview.root), preview, sockets, opened))


def _bind(host: str, port: int) -> list[socket.socket]:
    """Take the port before anything else is done: nobody wants to hear after a long build that it is in use."""
    if not 0 <= port <= _HIGHEST_PORT:
        raise UsageError(f"there is no port {port}; ports go from 1 to {_HIGHEST_PORT}, and 0 takes any that is free")
    try:
        return bind_sockets(port, host)
    except socket.gaierror as error:
        raise UsageError(f"no address is known for the host {host}; leave --host out to use 127.0.0.1") from error
    except OSError as error:
        other = f"choose another, such as --port {port + 1 if port < _HIGHEST_PORT else 8000}, or any with --port 0"
        reasons = {
            errno.EADDRINUSE: f"port {port} is in use, perhaps by another preview; {other}",
            errno.EACCES: f"port {port} is for the system alone; {other}",
            errno.EADDRNOTAVAIL: f"{host} is no address of this machine; leave --host out to use 127.0.0.1",
        }
        reason = reasons.get(error.errno or 0, f"{host}, port {port}: {error.strerror}")
        raise UsageError(reason) from error


async def _run(
    site: LiveSite, preview: Preview, sockets: list[socket.socket], opened: Callable[[Running], None] | None
) -> None:
    base = as_base(preview.base)
    server = HTTPServer(
        application(site, preview.folder, base, preview.host, preview.editor), max_body_size=_LARGEST_FORM
    )
    changed, stopped = _Changed(), asyncio.Event()
    # Windows has no such signal, and it comes to the main thread alone.
    with suppress(NotImplementedError, RuntimeError):
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    tasks = [asyncio.create_task(_watch(preview, changed)), asyncio.create_task(stopped.wait())]
    try:
        await asyncio.sleep(0)  # the watch begins before the first build, so that no save falls between them
        await site.rebuild()
        server.add_sockets(sockets)
        built = asyncio.Event()
        tasks.append(asyncio.create_task(_keep_built(site, changed, built)))
        tasks.append(asyncio.create_task(_keep_settled(site, built)))
        port = sockets[0].getsockname()[1]
        address = address_of(preview.host, port, preview.first_page or base)
        site.say(f"Serving {address} - save a file, see the page; Ctrl-C ends it.")
        if opened:
            opened(Running(address, port, asyncio.get_running_loop(), stopped))
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await site.settle()
        hang_up()
        server.stop()
        await server.close_all_connections()


class _Changed:
    """What was saved since the last build began."""

    def __init__(self) -> None:
        self._paths: set[Path] = set()
        self._came = asyncio.Event()

    def add(self, paths: Collection[Path]) -> None:
        self._paths.update(paths)
        self._came.set()

    async def take(self) -> set[Path]:
        """Wait for a change, and forget what is handed out."""
        await self._came.wait()
        self._came.clear()
        taken, self._paths = self._paths, set()
        return taken


async def _watch(preview: Preview, changed: _Changed) -> None:
    async for paths in changes(preview.watched, ignored=preview.folder):
        changed.add(paths)


async def _keep_built(site: LiveSite, changed: _Changed, built: asyncio.Event) -> None:
    """Build once for all changes that came since the last build began, and note that it was built."""
    while True:
        paths = await changed.take()
        failed_before = site.failure is not None
        await site.rebuild(paths)
        # The overlay comes and goes with the page.
        tell_browsers_to_reload(() if failed_before or site.failure else paths)
        built.set()


async def _keep_settled(site: LiveSite, built: asyncio.Event) -> None:
    """Bring the folder up to date whenever nothing was built for a while."""
    await site.prepare()
    while True:
        await built.wait()
        while built.is_set():
            built.clear()
            await asyncio.sleep(_PAUSE)
        await site.settle()
