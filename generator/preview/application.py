"""How the preview answers a browser: tornado's handlers, and those of livereload.

livereload's own `Server` is not used around them. It builds in the thread that answers, puts its script inline, where a
strict content security policy forbids it, tells nobody which port it got, and closes every socket of the process when
it ends.
"""

from __future__ import annotations

import json
import mimetypes
from pathlib import Path
from typing import TYPE_CHECKING, Any

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from livereload.watcher import Watcher
from tornado.routing import Matcher
from tornado.web import Application, RedirectHandler, RequestHandler
from tornado.websocket import WebSocketHandler

from generator.preview.addresses import INDEX, find_file, is_local_name
from generator.preview.editing.handlers import editing_handlers
from generator.preview.editing.pages import ways_to_edit
from generator.preview.editing.safety import is_from_this_machine
from generator.preview.live_page import SCRIPT_ADDRESS, STYLE_ADDRESS, bare_page, make_live

if TYPE_CHECKING:
    from collections.abc import Collection

    from tornado.httputil import HTTPServerRequest

    from generator.preview.editing.editor import Editor
    from generator.preview.live_site import LiveSite

_NOT_FOUND = 404
_FORBIDDEN = 403
_OVERLAY = Path(__file__).with_name("overlay.css")
# Types that the tables of some systems lack.
_TYPES = {
    ".atom": "application/atom+xml",
    ".bib": "application/x-bibtex",
    ".ics": "text/calendar",
    ".js": "text/javascript",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
}


def application(site: LiveSite, folder: Path, base: str, host: str, editor: Editor | None = None) -> Application:
    """All addresses of the preview.

    Args:
        site: Tells which build is shown, and whether the last one failed.
        folder: The built site.
        base: Path under which the site is served, with a slash at both ends.
        host: What the preview listens on.
        editor: Keeps the entries; None for a preview in which nothing can be edited.
    """
    pages = {"site": site, "folder": folder, "base": base, "editor": editor}
    handlers: list[Any] = [
        (r"/livereload", LiveSocket, {"site": site}),
        (SCRIPT_ADDRESS, LiveReloadJSHandler),
        (STYLE_ADDRESS, OverlayStyle),
    ]
    if editor:
        handlers += editing_handlers(editor, base)
    if base != "/":
        handlers += [
            (address, RedirectHandler, {"url": base, "permanent": False}) for address in ("/", base.removesuffix("/"))
        ]
    return Application(
        [(LocalHost(host), [*handlers, (r".*", Page, pages)])],
        default_handler_class=StrangeHost,
        log_function=lambda _handler: None,  # a line for each request would bury the messages of the build
    )


def tell_browsers_to_reload(changed: Collection[Path] = ()) -> None:
    """Make every page that is open in a browser load itself again, or its styles alone.

    Args:
        changed: What was saved. Where it is nothing but style sheets, pages stay as they are and take the new styles.
    """
    styles = changed and all(path.suffix == ".css" for path in changed)
    LiveSocket.reload_waiters("*.css" if styles else "*")


def hang_up() -> None:
    """Close the connection of every open page."""
    for waiter in LiveSocket.waiters.copy():
        waiter.close()


class LocalHost(Matcher):
    """Requests under a name that can only mean this machine."""

    def __init__(self, host: str) -> None:
        self.host = host

    def match(self, request: HTTPServerRequest) -> dict[str, Any] | None:
        return {} if is_local_name(request.host_name, self.host) else None


class StrangeHost(RequestHandler):
    """Refuses all other requests."""

    def prepare(self) -> None:
        self.set_status(_FORBIDDEN)
        self.finish(bare_page("Not here", "The preview answers under localhost or this machine's address in numbers."))


class Page(RequestHandler):
    """A file of the site; a page of it with the script that reloads it."""

    def initialize(self, site: LiveSite, folder: Path, base: str, editor: Editor | None) -> None:
        self.site = site
        self.folder = folder
        self.base = base
        self.editor = editor

    def set_default_headers(self) -> None:
        self.set_header("Cache-Control", "no-store")
        self.set_header("X-Content-Type-Options", "nosniff")

    def compute_etag(self) -> None:
        """No etag: what is never stored need not be compared."""

    def head(self) -> None:
        self.get()

    def get(self) -> None:
        inside = self.request.path.startswith(self.base)
        address = self.request.path.removeprefix(self.base)
        if inside and not find_file(self.folder, address) and find_file(self.folder, f"{address}/{INDEX}"):
            self.redirect(f"{self.request.path}/")
            return
        path = find_file(self.folder, address) if inside else None
        data = _bytes_of(path) if path else None
        if path and data is not None:
            self._send(path.suffix, data)
        else:
            self._send_not_found()

    def _send_not_found(self) -> None:
        page = find_file(self.folder, "404.html")
        data = _bytes_of(page) if page else None
        if data is None and self.site.failure:
            data = bare_page(
                "Nothing built yet", "Mend what is listed below and save; this page then loads itself again."
            )
        words = f"There is no page at {self.request.path}. The site begins at {self.base}."
        self.set_status(_NOT_FOUND)
        self._send(".html", data or bare_page("Not found", words))

    def _send(self, suffix: str, data: bytes) -> None:
        """Send a file in one piece: it was read at once, so no write in the meantime can cut it short."""
        kind = _TYPES.get(suffix) or mimetypes.guess_type(f"file{suffix}")[0] or "application/octet-stream"
        if kind == "text/html":
            data = make_live(data, self.request.host, self.site.version, self.site.failure, self._ways_to_edit())
        is_text = kind.startswith("text/") or kind.endswith(("json", "xml"))
        self.set_header("Content-Type", f"{kind}; charset=utf-8" if is_text else kind)
        self.finish(data)

    def _ways_to_edit(self) -> str:
        """What leads to the form and the review, for whoever may change something."""
        if self.editor is None or not is_from_this_machine(self.request.remote_ip or ""):
            return ""
        return ways_to_edit(self.editor.language, self.base, self.request.path)


class OverlayStyle(RequestHandler):
    """How the failure of a build looks on a page."""

    def get(self) -> None:
        self.set_header("Cache-Control", "no-store")
        self.set_header("Content-Type", "text/css; charset=utf-8")
        self.finish(_OVERLAY.read_bytes())


class LiveSocket(LiveReloadHandler):  # type: ignore[misc]  # livereload comes without types
    """The connection over which an open page hears that it is to reload."""

    watcher = Watcher()  # livereload asks it for a name to log; it watches nothing
    live_css = True
    page_version = ""

    def initialize(self, site: LiveSite) -> None:
        self.site = site

    def check_origin(self, origin: str) -> bool:
        """Only the preview's own pages may connect; livereload lets every page of the web."""
        return WebSocketHandler.check_origin(self, origin)

    def on_message(self, message: str | bytes) -> None:
        """Let livereload shake hands, and tell a page to reload that was fetched before the last build ended."""
        try:
            command = dict(json.loads(message))
            name = command["command"]
        except (ValueError, TypeError, KeyError):
            self.close()  # whoever this is does not speak livereload's language
            return
        super().on_message(message)
        if name == "hello":
            self.page_version = str(command.get("snipver", ""))
        elif self.page_version != self.site.version:
            self.send_message({"command": "reload", "path": "*", "liveCSS": self.live_css, "liveImg": True})


def _bytes_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:  # removed by a build since it was found, or not readable
        return None
