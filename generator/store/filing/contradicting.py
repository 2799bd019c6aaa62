"""Dates that passages give and that cannot be those of their entries: each is told once, until that is mended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.store.filing.memory import ToldDate

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from generator.model.event import Event


@dataclass(frozen=True, slots=True)
class Contradiction:
    """An entry whose date cannot be the one that its passages give since the last run.

    Attributes:
        event: The entry as it stands, which stays.
        draft: What was drafted from passages that it cites.
    """

    event: Event
    draft: Event


class Contradictions:
    """What is told of in a run, and what was told before.

    Attributes:
        new: What is to be told.
    """

    def __init__(self, told: Iterable[ToldDate], entries: Container[str]) -> None:
        """Begin with what earlier runs have told of entries that live."""
        self._known = {date for date in told if date.event in entries}
        self._still_so: set[ToldDate] = set()
        self._met: set[str] = set()
        self.new: list[Contradiction] = []

    def meet(
        self, draft: Event, candidates: Sequence[Event], given_before: Container[str], *, has_new_evidence: bool
    ) -> None:
        """Compare a draft with the entries that it may be, the most probable first.

        Args:
            draft: The draft.
            candidates: The entries.
            given_before: The dates, as EDTF, that its passages gave when they were drafted before.
            has_new_evidence: Whether any of its passages is unknown.
        """
        event = candidates[0]
        self._met.add(event.id)
        if event.date.overlaps(draft.date):
            return
        date = ToldDate(event.id, draft.date.text)
        is_known, is_new_reading = date in self._known, date.date not in given_before
        contradicts_all = not any(candidate.date.overlaps(draft.date) for candidate in candidates)
        if is_known or (contradicts_all and is_new_reading):
            self._still_so.add(date)
        if contradicts_all and (has_new_evidence or (is_new_reading and not is_known)):
            self.new.append(Contradiction(event, draft))

    @property
    def told(self) -> tuple[ToldDate, ...]:
        """What is to be remembered as told: what is so still, and what belongs to entries that no draft met."""
        return tuple(sorted(self._still_so | {date for date in self._known if date.event not in self._met}))
