"""HTML that was made once and is shown again on other pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markupsafe import Markup

# Characters of HTML that are kept on each of the two piles.
_MOST_ON_A_PILE = 16_000_000


class Memory:
    """HTML by what it is made of. What nobody asked for in a long time is forgotten first.

    There are two piles. What is made or asked for comes onto the new one; when that is full, it becomes the old one,
    and what has lain on the old one until then goes.
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self._new: dict[object, Markup] = {}
        self._old: dict[object, Markup] = {}
        self._on_new = 0

    def get(self, key: object) -> Markup | None:
        """What was made of something; None where it was never made, or long ago."""
        made = self._new.get(key)
        if made is None and (made := self._old.pop(key, None)) is not None:
            self.put(key, made)
        return made

    def put(self, key: object, made: Markup) -> None:
        """Keep what was made."""
        self._on_new += len(made)
        if self._on_new > _MOST_ON_A_PILE:
            self._old, self._new, self._on_new = self._new, {}, len(made)
        self._new[key] = made

    def clear(self) -> None:
        """Forget everything."""
        self._new, self._old, self._on_new = {}, {}, 0
