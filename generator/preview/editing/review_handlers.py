"""The review: draft after draft, each judged by a key, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import DatelineError
from generator.preview.editing.editor import FaultyError
from generator.preview.editing.editor_handler import REVIEW, EditorHandler

if TYPE_CHECKING:
    from generator.preview.editing.records import Draft


class ReviewStart(EditorHandler):
    """Leads to the first draft."""

    async def get(self) -> None:
        try:
            first = await self.ask(self.editor.first_draft)
        except DatelineError as error:
            self.show_trouble(error)
            return
        if first:
            self.redirect(f"{REVIEW}/{first}")
        else:
            self.show("no-drafts.html", last=self.editor.last)


class Review(EditorHandler):
    """A draft, to be judged."""

    async def get(self, event_id: str) -> None:
        try:
            draft: Draft | None = await self.ask(self.editor.draft, event_id)
            if draft is None:
                self.redirect(REVIEW)
                return
            summary = await self.ask(self.editor.summary, draft.entry.fields.summary)
        except DatelineError as error:
            self.show_trouble(error)
        else:
            self.show("review.html", draft=draft, entry=draft.entry, summary=summary, last=self.editor.last)

    async def post(self, event_id: str) -> None:
        digest = self.get_body_argument("digest", "")
        verb = self.get_body_argument("action", "")
        try:
            draft: Draft | None = await self.ask(self.editor.draft, event_id)
            following = draft.next if draft and draft.next != event_id else ""
            if verb == "accept":
                await self.ask(self.editor.accept, event_id, digest)
            elif verb == "reject":
                await self.ask(self.editor.reject, event_id, digest)
            elif verb == "merge":
                await self.ask(self.editor.merge, event_id, digest, self.get_body_argument("into", ""))
            else:
                following = event_id
            self.redirect(f"{REVIEW}/{following}" if following else REVIEW, status=303)
        except FaultyError:
            self.redirect(f"/-/edit/{event_id}?after=review", status=303)
        except DatelineError as error:
            self.show_trouble(error)


class Undo(EditorHandler):
    """Brings back the bytes before the last change."""

    async def post(self) -> None:
        try:
            done = await self.ask(self.editor.undo)
        except DatelineError as error:
            self.show_trouble(error)
            return
        if done is None:
            self.redirect(REVIEW, status=303)
        else:
            self.redirect(f"/-/edit/{done.id}" if done.what == "saved" else f"{REVIEW}/{done.id}", status=303)
