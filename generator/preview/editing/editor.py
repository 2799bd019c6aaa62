"""What the preview asks of whoever keeps the entries, and why that may be refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from generator.errors import DatelineError
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model.source import Source
    from generator.preview.editing.records import Choices, Done, Draft, Entry, Fault, Fields


class FaultyError(DatelineError):
    """What was to be saved is not as it must be; nothing was changed.

    Attributes:
        faults: What is wrong with it.
    """

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(fault.message for fault in faults))


class RefusedError(DatelineError):
    """Something cannot be done, and nothing was; told in the language of the site.

    Attributes:
        phrase: Why, as a phrase of the wording.
        parts: What is filled into it.
    """

    def __init__(self, phrase: str, **parts: str) -> None:
        self.phrase = phrase
        self.parts = parts
        super().__init__(wording_of("en").say(phrase, count=None, form="", **parts))


class OvertakenError(RefusedError):
    """The entry is not what the editor saw any more; nothing was changed.

    Attributes:
        now: The entry as it stands; None where it is gone.
        seen: Its fields as the editor saw them; None where that is not known any more.
    """

    def __init__(self, now: Entry | None, seen: Fields | None = None) -> None:
        self.now = now
        self.seen = seen
        if now:
            super().__init__("edit-changed-meanwhile", place=f"{now.path}:{now.line}")
        else:
            super().__init__("edit-gone")


class Editor(Protocol):
    """Whoever keeps the entries. Each method may take its time; none is called twice at once.

    All raise a DatelineError where something cannot be done; nothing is changed then.
    """

    @property
    def language(self) -> str:
        """The language of the site."""

    @property
    def last(self) -> Done | None:
        """What `undo` would undo."""

    def choices(self) -> Choices:
        """What fields can hold."""

    def entry(self, event_id: str) -> Entry | None:
        """An entry; None where there is none of that id. Raises ContentError where mistakes may hide it."""

    def source(self, source_id: str) -> Source | None:
        """An article; None where there is none of that id."""

    def summary(self, text: str) -> str:
        """A summary as the site shows it: HTML that is safe to show."""

    def save(self, event_id: str, fields: Fields, digest: str) -> None:
        """Change the fields that differ. Raises FaultyError or OvertakenError."""

    def first_draft(self) -> str:
        """Id of the first draft; empty where there is none."""

    def draft(self, event_id: str) -> Draft | None:
        """A draft; None where no draft has that id."""

    def accept(self, event_id: str, digest: str) -> None:
        """Make a draft reviewed. Raises FaultyError or OvertakenError."""

    def merge(self, event_id: str, digest: str, into: str) -> None:
        """Move all that a draft says to another event, and the draft away for good.

        What finds no field there is kept in its entry as a comment. Raises OvertakenError.
        """

    def reject(self, event_id: str, digest: str) -> None:
        """Move a draft away for good. Raises OvertakenError."""

    def undo(self) -> Done | None:
        """Bring back the bytes before what was done last; None where nothing was."""
