"""What the pages of the form and the review share: the editor whom they ask, and how they answer."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from generator.preview.editing.editor import RefusedError
from generator.preview.editing.pages import page
from generator.preview.editing.safety import FORBIDDEN, LocalPage
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from generator.errors import DatelineError
    from generator.preview.editing.editor import Editor

REVIEW = "/-/review"
NOT_FOUND, CONFLICT, UNPROCESSABLE = 404, 409, 422


class EditorHandler(LocalPage):
    """A page that asks the editor, in a thread of its own, one question after the other."""

    def initialize(self, editor: Editor, base: str, turn: asyncio.Lock) -> None:
        self.editor = editor
        self.base = base
        self.turn = turn

    async def ask(self, question: Callable[..., Any], *arguments: object) -> Any:
        """Ask the editor something that may take its time."""
        async with self.turn:
            return await asyncio.to_thread(question, *arguments)

    def show(self, template: str, **parts: object) -> None:
        """Send a page."""
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.finish(page(self.editor.language, template, base=self.base, **parts))

    def show_trouble(self, error: DatelineError) -> None:
        """Say why something was not done."""
        words = str(error)
        if isinstance(error, RefusedError):
            words = wording_of(self.editor.language).say(error.phrase, count=None, form="", **error.parts)
        self.show_not_done(CONFLICT, words=words)

    def answer_from_before_restart(self) -> None:
        """Say that nothing was done: an older page had no token of this run."""
        self.show_not_done(FORBIDDEN, reason="edit-restarted")

    def show_missing(self) -> None:
        """Say that there is no such entry."""
        self.show_not_done(NOT_FOUND, reason="edit-no-entry")

    def show_not_done(self, status: int, reason: str = "", words: str = "") -> None:
        """Say that nothing was done, with all that somebody had entered.

        Args:
            status: The status of the answer.
            reason: Why, as a phrase of the wording.
            words: Why, in words of their own.
        """
        self.set_status(status)
        self.show("not-done.html", reason=reason, words=words, entered=self.entered())

    def entered(self) -> Sequence[tuple[str, str]]:
        """Names and texts of the fields that came with a form and must not be lost."""
        return ()
