"""The form of an entry, with what it tells while somebody types."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from generator.errors import DatelineError
from generator.preview.editing.editor import FaultyError, OvertakenError
from generator.preview.editing.editor_handler import CONFLICT, REVIEW, UNPROCESSABLE, EditorHandler
from generator.preview.editing.forms import (
    differences,
    fields_of_form,
    first_to_mend,
    match_to_action,
    with_changes_of_others,
    without_row,
)
from generator.preview.editing.pages import explained
from generator.preview.editing.quoting import citing, match_to_stretch, paragraphs
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from generator.preview.editing.forms import Action
    from generator.preview.editing.records import Choices, Entry, Fault, Fields

_LONGEST_DATE = 200  # characters; a date takes some dozens
# What a button says, and what a page gives out anew: no part of what somebody entered.
_NOT_ENTERED = frozenset({"action", "token", "stretch", "chosen-source"})


class EntryForm(EditorHandler):
    """An entry as a form."""

    async def get(self, event_id: str) -> None:
        try:
            entry = await self.ask(self.editor.entry, event_id)
            if entry is None:
                self.show_missing()
            else:
                await self.show_form(entry, entry.fields, entry.faults)
        except DatelineError as error:
            self.show_trouble(error)

    async def post(self, event_id: str) -> None:
        fields = fields_of_form(lambda name: self.get_body_argument(name, "", strip=False), self.get_body_arguments)
        action = match_to_action(self.get_body_argument("action", ""))
        try:
            await self.act(event_id, fields, action)
        except DatelineError as error:
            self.show_trouble(error)

    async def act(self, event_id: str, fields: Fields, action: Action) -> None:
        """Do what a button asks for."""
        entry = await self.ask(self.editor.entry, event_id)
        if entry is None:
            self.show_missing()
        elif action.verb == "save":
            await self.save(entry, fields)
        elif action.verb == "choose":
            await self.show_source(entry, fields, action.number)
        elif action.verb == "quote":
            await self.show_form(entry, await self.quoting(fields, action.number))
        else:
            await self.show_form(entry, without_row(fields, action))

    async def save(self, entry: Entry, fields: Fields) -> None:
        """Save, and lead to the event's page; or say beside the fields why not."""
        try:
            await self.ask(self.editor.save, entry.id, fields, self.get_body_argument("digest", ""))
        except FaultyError as error:
            self.set_status(UNPROCESSABLE)
            await self.show_form(entry, fields, error.faults)
        except OvertakenError as error:
            if error.now is None:
                self.show_missing()
            else:
                self.set_status(CONFLICT)
                both = with_changes_of_others(fields, error.seen, error.now.fields) if error.seen else fields
                told = differences(error.now.fields, both, wording_of(self.editor.language))
                await self.show_form(error.now, both, tuple(told), overtaken=True)
        else:
            from_review = self.get_body_argument("after", "") == "review"
            self.redirect(f"{REVIEW}/{entry.id}" if from_review else f"{self.base}events/{entry.id}.html", status=303)

    async def quoting(self, fields: Fields, number: int) -> Fields:
        """The fields with the passage that somebody chose on the page of a source."""
        source = await self.ask(self.editor.source, self.get_body_argument("chosen-source", ""))
        stretch = match_to_stretch(self.get_body_argument("stretch", ""))
        return citing(fields, number, source, *stretch) if source and stretch else fields

    async def show_source(self, entry: Entry, fields: Fields, number: int) -> None:
        """The text of a source, to choose a passage in; the form's fields wait in it."""
        cited = fields.citations[number] if number < len(fields.citations) else None
        source = await self.ask(self.editor.source, cited.source if cited else self.get_body_argument("new-source", ""))
        if source is None:
            await self.show_form(entry, fields)
        else:
            text = paragraphs(source, cited)
            self.show("source.html", entry=entry, source=source, text=text, number=number, entered=self.entered())

    def entered(self) -> list[tuple[str, str]]:
        """All fields of the form as they came, to be handed on unchanged."""
        return [
            (name, text)
            for name in self.request.body_arguments
            if name not in _NOT_ENTERED
            for text in self.get_body_arguments(name, strip=False)
        ]

    async def show_form(
        self, entry: Entry, fields: Fields, faults: tuple[Fault, ...] = (), *, overtaken: bool = False
    ) -> None:
        """The form."""
        choices: Choices = await self.ask(self.editor.choices)
        summary = await self.ask(self.editor.summary, fields.summary)
        self.show(
            "form.html",
            entry=entry,
            fields=fields,
            faults=faults,
            to_mend=first_to_mend(faults),
            choices=choices,
            summary=summary,
            digest=entry.digest if overtaken else self.get_body_argument("digest", entry.digest),
            after=self.get_argument("after", ""),
            overtaken=overtaken,
            last=self.editor.last,
        )


class DateWords(EditorHandler):
    """What a date means, while somebody types it."""

    def post(self) -> None:
        text = self.get_body_argument("text", "")[:_LONGEST_DATE]
        words, is_right = explained(text, wording_of(self.editor.language))
        self.set_header("Content-Type", "application/json")
        self.finish(json.dumps({"words": words, "right": is_right}))


class SummaryWords(EditorHandler):
    """A summary as the site shows it, while somebody types it."""

    async def post(self) -> None:
        try:
            summary = await self.ask(self.editor.summary, self.get_body_argument("text", "", strip=False))
        except DatelineError as error:
            self.show_trouble(error)
        else:
            self.set_header("Content-Type", "text/html; charset=utf-8")
            self.finish(summary)
