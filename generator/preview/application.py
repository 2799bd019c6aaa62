"""What the preview answers under each address: the pages of the site, and what makes them live."""

from __future__ import annotations

import mimetypes
from pathlib import Path
from typing import TYPE_CHECKING, Any

from livereload.handlers import LiveReloadJSHandler
from tornado.routing import Matcher
from tornado.web import Application, RedirectHandler, RequestHandler

from generator.preview.addresses import INDEX, find_file, is_local_name
from generator.preview.editing.handlers import editing_handlers
from generator.preview.editing.pages import ways_to_edit
from generator.preview.editing.safety import is_from_this_machine
from generator.preview.live_page import SCRIPT_ADDRESS, STYLE_ADDRESS, bare_page, make_live
from generator.preview.live_socket import LiveSocket

if TYPE_CHECKING:
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

    async def head(self) -> None:
        await self.get()

    async def get(self) -> None:
        inside = self.request.path.startswith(self.base)
        address = self.request.path.removeprefix(self.base)
        path = find_file(self.folder, address) if inside else None
        if inside and not path and find_file(self.folder, f"{address}/{INDEX}"):
            self.redirect(f"{self.request.path}/")
            return
        data = await self._bytes_of(path) if path else None
        if path and data is not None:
            self._send(path.suffix, data)
        else:
            self._send_not_found()

    async def _bytes_of(self, path: Path) -> bytes | None:
        """A file of the site: as it is now, or else as it lies in the folder."""
        address = path.relative_to(self.folder.resolve()).as_posix()
        return await self.site.page(address) or _bytes_of(path)

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


def _bytes_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:  # removed by a build since it was found, or not readable
        return None
