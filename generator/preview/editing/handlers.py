"""The addresses of the form and the review, all below `/-/`, where no site has pages."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tornado.web import RequestHandler

from generator.preview.editing.editor_handler import REVIEW
from generator.preview.editing.entry_handlers import DateWords, EntryForm, SummaryWords
from generator.preview.editing.review_handlers import Review, ReviewStart, Undo

if TYPE_CHECKING:
    from generator.preview.editing.editor import Editor

_ID = r"([a-z0-9]+(?:-[a-z0-9]+)*)"
_STATIC = Path(__file__).with_name("static")
_KINDS_OF_FILE = {".css": "text/css", ".js": "text/javascript"}


def editing_handlers(editor: Editor, base: str) -> list[Any]:
    """The handlers of all addresses.

    Args:
        editor: Keeps the entries.
        base: Path under which the site is served, with a slash at both ends.
    """
    given = {"editor": editor, "base": base, "turn": asyncio.Lock()}
    return [
        (rf"/-/edit/{_ID}", EntryForm, given),
        (rf"{REVIEW}", ReviewStart, given),
        (rf"{REVIEW}/{_ID}", Review, given),
        (r"/-/undo", Undo, given),
        (r"/-/date", DateWords, given),
        (r"/-/summary", SummaryWords, given),
        (r"/-/(editing\.css|editing\.js|links\.js|ways\.css)", Static),
    ]


class Static(RequestHandler):
    """Styles and scripts of these pages."""

    def get(self, name: str) -> None:
        path = _STATIC / name
        self.set_header("Cache-Control", "no-store")
        self.set_header("Content-Type", f"{_KINDS_OF_FILE[path.suffix]}; charset=utf-8")
        self.set_header("X-Content-Type-Options", "nosniff")
        self.finish(path.read_bytes())
