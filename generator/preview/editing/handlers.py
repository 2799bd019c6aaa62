"""The addresses of the form and the review, all below `/-/`, where no site has pages."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tornado.web import RequestHandler

from generator.errors import DatelineError
from generator.preview.editing.forms import Action, citing, fields_of_form, match_to_action, without_row
from generator.preview.editing.pages import explained, page
from generator.preview.editing.records import FaultyError, OvertakenError
from generator.preview.editing.safety import LocalPage
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.preview.editing.records import Choices, Draft, Editor, Entry, Fault, Fields

_ID = r"([a-z0-9]+(?:-[a-z0-9]+)*)"
REVIEW = "/-/review"
_STATIC = Path(__file__).with_name("static")
_KINDS_OF_FILE = {".css": "text/css", ".js": "text/javascript"}
_NOT_FOUND, _CONFLICT, _UNPROCESSABLE = 404, 409, 422


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


class EditorPage(LocalPage):
    """What the pages share: the editor, asked in a thread of its own, one question after the other."""

    def initialize(self, editor: Editor, base: str, turn: asyncio.Lock) -> None:
        self.editor = editor
        self.base = base
        self.turn = turn

    async def ask(self, question: Callable[..., Any], *arguments: object) -> Any:
        """Ask the editor something that may take its time."""
        async with self.turn:
            return await asyncio.to_thread(question, *arguments)

    async def show(self, template: str, **parts: object) -> None:
        """Send a page."""
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.finish(page(self.editor.language, template, base=self.base, **parts))

    async def show_trouble(self, error: DatelineError, status: int = _CONFLICT) -> None:
        """Say why something was not done."""
        self.set_status(status)
        await self.show("trouble.html", words=str(error))

    async def show_missing(self) -> None:
        """Say that there is no such entry."""
        self.set_status(_NOT_FOUND)
        await self.show("trouble.html", words="")


class EntryForm(EditorPage):
    """An entry as a form."""

    async def get(self, event_id: str) -> None:
        try:
            entry = await self.ask(self.editor.entry, event_id)
            if entry is None:
                await self.show_missing()
                return
            await self.show_form(entry, entry.fields, entry.faults)
        except DatelineError as error:
            await self.show_trouble(error)

    async def post(self, event_id: str) -> None:
        fields = fields_of_form(lambda name: self.get_body_argument(name, "", strip=False), self.get_body_arguments)
        action = match_to_action(self.get_body_argument("action", "check"))
        try:
            await self.act(event_id, fields, action)
        except DatelineError as error:
            await self.show_trouble(error)

    async def act(self, event_id: str, fields: Fields, action: Action) -> None:
        """Do what a button asks for."""
        entry = await self.ask(self.editor.entry, event_id)
        if entry is None:
            await self.show_missing()
        elif action.verb == "save":
            await self.save(entry, fields)
        elif action.verb == "choose":
            await self.show_source(entry, fields, action.number)
        elif action.verb == "quote":
            await self.show_form(entry, await self.quoting(fields, action.number), ())
        else:
            await self.show_form(entry, without_row(fields, action), ())

    async def save(self, entry: Entry, fields: Fields) -> None:
        """Save, and lead to the event's page; or say beside the fields why not."""
        try:
            await self.ask(self.editor.save, entry.id, fields, self.get_body_argument("digest", ""))
        except FaultyError as error:
            self.set_status(_UNPROCESSABLE)
            await self.show_form(entry, fields, error.faults)
        except OvertakenError as error:
            self.set_status(_CONFLICT)
            if error.now is None:
                await self.show_missing()
            else:
                await self.show_form(error.now, fields, (), overtaken=True)
        else:
            after = self.get_body_argument("after", "")
            self.redirect(
                f"{REVIEW}/{entry.id}" if after == "review" else f"{self.base}events/{entry.id}.html", status=303
            )

    async def quoting(self, fields: Fields, number: int) -> Fields:
        """The fields with the passage that somebody chose on the page of a source."""
        source = await self.ask(self.editor.source, self.get_body_argument("chosen-source", ""))
        stretch = self.get_body_argument("stretch", "").partition("-")
        if source is None or not (stretch[0].isdecimal() and stretch[2].isdecimal()):
            return fields
        return citing(fields, number, source, int(stretch[0][:9]), int(stretch[2][:9]))

    async def show_source(self, entry: Entry, fields: Fields, number: int) -> None:
        """The text of a source, to choose a passage in; the form's fields wait in it."""
        there = fields.citations[number].source if number < len(fields.citations) else ""
        source = await self.ask(self.editor.source, there or self.get_body_argument("new-source", ""))
        if source is None:
            await self.show_form(entry, fields, ())
            return
        quoted = fields.citations[number].quote if number < len(fields.citations) else ""
        await self.show(
            "source.html", entry=entry, source=source, number=number, quoted=quoted, waiting=self.waiting_fields()
        )

    def waiting_fields(self) -> list[tuple[str, str]]:
        """All fields of the form as they came, to be handed on unchanged."""
        arguments = self.request.body_arguments
        passed = {"action", "token", "stretch", "chosen-source"}
        return [
            (name, text)
            for name in arguments
            if name not in passed
            for text in self.get_body_arguments(name, strip=False)
        ]

    async def show_form(
        self, entry: Entry, fields: Fields, faults: tuple[Fault, ...], *, overtaken: bool = False
    ) -> None:
        """The form."""
        choices: Choices = await self.ask(self.editor.choices)
        summary = await self.ask(self.editor.summary, fields.summary)
        digest = entry.digest if overtaken else self.get_body_argument("digest", entry.digest)
        after = self.get_argument("after", "")
        await self.show(
            "form.html",
            entry=entry,
            fields=fields,
            faults=faults,
            choices=choices,
            summary=summary,
            digest=digest,
            after=after,
            overtaken=overtaken,
            last=self.editor.last,
        )


class ReviewStart(EditorPage):
    """Leads to the first draft."""

    async def get(self) -> None:
        first = await self.ask(self.editor.first_draft)
        if first:
            self.redirect(f"{REVIEW}/{first}")
        else:
            await self.show("no-drafts.html", last=self.editor.last)


class Review(EditorPage):
    """A draft, to be judged."""

    async def get(self, event_id: str) -> None:
        try:
            draft: Draft | None = await self.ask(self.editor.draft, event_id)
            if draft is None:
                self.redirect(REVIEW)
                return
            summary = await self.ask(self.editor.summary, draft.entry.fields.summary)
            await self.show("review.html", draft=draft, entry=draft.entry, summary=summary, last=self.editor.last)
        except DatelineError as error:
            await self.show_trouble(error)

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
            await self.show_trouble(error)


class Undo(EditorPage):
    """Brings back the bytes before the last change."""

    async def post(self) -> None:
        try:
            done = await self.ask(self.editor.undo)
        except DatelineError as error:
            await self.show_trouble(error)
            return
        if done is None:
            self.redirect(REVIEW, status=303)
        else:
            self.redirect(f"/-/edit/{done.id}" if done.what == "saved" else f"{REVIEW}/{done.id}", status=303)


class DateWords(EditorPage):
    """What a date means, while somebody types it."""

    def post(self) -> None:
        words, is_right = explained(self.get_body_argument("text", "")[:200], wording_of(self.editor.language))
        self.set_header("Content-Type", "application/json")
        self.finish(json.dumps({"words": words, "right": is_right}))


class SummaryWords(EditorPage):
    """A summary as the site shows it, while somebody types it."""

    async def post(self) -> None:
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.finish(await self.ask(self.editor.summary, self.get_body_argument("text", "", strip=False)))
