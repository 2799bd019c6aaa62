"""Additions and corrections as pages and feeds show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from generator.site.pages.records.page import Page

if TYPE_CHECKING:
    from generator.dates.edtf import Edtf
    from generator.site.pages.records.parts import Link, Markdown


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """An addition or a correction.

    Attributes:
        anchor: Names its place on the page of changes.
        date: Its day.
        event: The event; None for the chronology as a whole.
        event_id: Its id; empty likewise.
        text: What changed.
    """

    anchor: str
    date: Edtf
    event: Link | None
    event_id: str
    text: Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesPage(Page):
    """What the editor added and corrected.

    Attributes:
        lines: The newest first.
    """

    template: ClassVar[str] = "changes.html"

    lines: tuple[ChangeLine, ...]
