"""How open pages hear that they are to load themselves again: livereload's protocol, on its handlers.

livereload's own `Server` is not used around them. It builds in the thread that answers, puts its script inline, where a
strict content security policy forbids it, tells nobody which port it got, and closes every socket of the process when
it ends.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from livereload.handlers import LiveReloadHandler
from livereload.watcher import Watcher
from tornado.websocket import WebSocketHandler

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from generator.preview.live_site import LiveSite


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
