"""What is known when an expression is met, and what resolving makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from generator.timex.calendar.periods import Period, Unit, is_wider

if TYPE_CHECKING:
    from generator.dates.calendar import Day
    from generator.timex.languages.language import Tense
    from generator.timex.reading.meanings import Anchor
    from generator.timex.resolving.story import Story

# News leans on the publication date, a narrative on the dates told before.
Mode = Literal["news", "narrative"]

# What lies so many days before the publication was in another month.
_DAYS_IN_MONTH = 31


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known when an expression is met.

    Attributes:
        publication: Day of publication; None where unknown.
        story: What the text has told of so far.
        mode: What an expression leans on that could lean on either.
        tense: Whether the words around it look back, ahead or neither way.
        boundary: What the words right before it make of it, such as "since"; empty where they bound nothing.
        is_over: Whether the words around it say that it has been: "resigned on", "On May 1, they marched".
        is_ahead: Whether what stands right before it says that it is still to come: "will end on".
        year_beside: The year that stands right before it: "In 1998, on May 1"; None where none does.
        beside: Whether what was told last stands in the same paragraph.
        looks_back: Whether the words around it look back from what was told: "the talks had opened on May 1".
        day_ahead: The next day behind it that says its year; None where none does.
    """

    publication: Day | None
    story: Story
    mode: Mode
    tense: Tense
    boundary: str = ""
    is_over: bool = False
    is_ahead: bool = False
    year_beside: int | None = None
    beside: bool = True
    looks_back: bool = False
    day_ahead: Period | None = None

    def anchor(self, wanted: Anchor) -> Period | None:
        """What to count from: the publication, unless the words or the mode point to what was told."""
        told = self.story.latest
        if self.mode == "narrative" and wanted == "told":
            return told
        if told and self.tense == "past" and self.publication is not None and told.first > self.publication:
            # "The day before, he had resigned" counts from no day that is still to come.
            before = self.story.before
            told = before if wanted == "told" and before and before.last <= self.publication else None
        if told and (wanted == "told" or self.mode == "narrative"):
            return told
        return None if self.publication is None else Period("day", self.publication)

    def anchor_in(self, wanted: Anchor, unit: Unit) -> Period | None:
        """What to count units from: days from no season that the story looks back to, but from the day that it left."""
        anchor, left = self.anchor(wanted), self.story.left
        is_left = anchor is not None and anchor == self.story.latest and is_wider(anchor, unit)
        return left if is_left and left and not is_wider(left, unit) else anchor

    def unless_ahead(self, period: Period, wanted: Anchor) -> Period | None:
        """A period counted from what was told, unless it would lie behind the publication and yet is told as past.

        So "the next day, he fled" where the day before it is not said.
        """
        return period if wanted == "publication" or self.may_reach(period.first) else None

    def may_reach(self, day: Day) -> bool:
        """Whether a story may come to a day: what news tells as past lies not behind its publication."""
        return self.mode != "news" or self.tense != "past" or self.publication is None or day <= self.publication

    def background(self, days: int) -> Period | None:
        """What news tells of in this paragraph, if it lies so many days before the publication; else None."""
        told, publication = self.story.latest, self.publication
        if self.mode != "news" or not self.beside or told is None or publication is None or self.tense == "future":
            return None
        return told if told.last < publication - days else None

    def stays_in_month(self) -> bool:
        """Whether "the month" in news is the one that its paragraph tells of: "rain in July, for all the month"."""
        told = self.story.latest
        if self.mode != "news" or told is None or not self.beside or self.tense == "future":
            return False
        return told.unit == "month" or (told.unit == "day" and self.background(_DAYS_IN_MONTH) is not None)

    def reported_quarter(self) -> Period | None:
        """The quarter that news reports on."""
        return self.story.reported if self.mode == "news" and self.publication is not None else None


@dataclass(frozen=True, slots=True)
class Resolved:
    """A period with the way it was found.

    Attributes:
        period: The period; None where it cannot be told.
        rule: How it was found.
        reference: What it was counted from; None where it needed nothing.
        time: The time of that day in hours and minutes, if that was counted, too.
    """

    period: Period | None
    rule: str
    reference: Period | None = None
    time: str = ""
