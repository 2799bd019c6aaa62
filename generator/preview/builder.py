"""What the preview asks of whoever makes the site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path


class Builder(Protocol):
    """Whoever makes the site. Each method is called in a thread other than the one that answers requests.

    `build` is never called twice at once, nor is `settle`; all else may come together.
    """

    def build(self, saved: Collection[Path]) -> None:
        """Have the site show what was saved: in its folder, or by `page`.

        Args:
            saved: Paths that were saved, added or removed since the last time, with all links followed; none for the
                first.

        Raises:
            DatelineError: There is something to be mended; the site is as it was.
        """

    def page(self, address: str) -> bytes | None:
        """A file of the site that is not what lies in its folder any more; None where it is.

        Raises:
            DatelineError: There is something to be mended.
        """

    def prepare(self) -> None:
        """Do, once the preview has opened, whatever makes the next `build` quicker."""

    def settle(self) -> None:
        """Bring the folder up to date; called when nothing was saved for a while.

        Raises:
            DatelineError: There is something to be mended.
        """
