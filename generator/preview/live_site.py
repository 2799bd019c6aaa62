"""The site as it stands: built again on demand, with the failure of the last build where it failed."""

from __future__ import annotations

import asyncio
import secrets
import time
import traceback
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, TypeVar

from generator.errors import DatelineError
from generator.preview.failures import Failure, failure_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from pathlib import Path

    from generator.preview.builder import Builder

Result = TypeVar("Result")

# Up to here a time is told in thousandths of a second.
_SHORT = 0.1


@dataclass(slots=True)
class LiveSite:
    """The one thing in the preview that changes.

    Attributes:
        builder: Makes the site; raises DatelineError and leaves the last good site where it cannot.
        say: Shows a message in the terminal.
        root: The folder that the paths of problems begin in; None where there is none to look into.
        failure: Why the last build failed; None where it did not.
        version: Name of the last build, unlike those of any other preview: a page that outlived a restart is old.
    """

    builder: Builder
    say: Callable[[str], None]
    root: Path | None = None
    failure: Failure | None = None
    version: str = ""
    _versions: Iterator[str] = field(default_factory=lambda: _names_of_builds(secrets.token_hex(4)))

    async def rebuild(self, saved: Collection[Path] = ()) -> None:
        """Build, and say how it went.

        Args:
            saved: What was saved since the last time.
        """
        began = time.perf_counter()
        _, self.failure = await self._tried(lambda: self.builder.build(saved))
        self.version = next(self._versions)
        if not self.failure:
            self.say(f"Built in {_in_words(time.perf_counter() - began)}.")

    async def page(self, address: str) -> bytes | None:
        """A file of the site that is not what lies in its folder any more; None where it is, or cannot be made."""
        return await self._done(lambda: self.builder.page(address))

    async def prepare(self) -> None:
        """Make ready for the next save."""
        await self._done(self.builder.prepare)

    async def settle(self) -> None:
        """Bring the folder up to date."""
        await self._done(self.builder.settle)

    async def _done(self, action: Callable[[], Result]) -> Result | None:
        """Something done between builds: a failure stays until the next one ends, and no success takes one away."""
        result, failure = await self._tried(action)
        self.failure = failure or self.failure
        return result

    async def _tried(self, action: Callable[[], Result]) -> tuple[Result | None, Failure | None]:
        """What came of something done in a thread of its own, so that requests are answered meanwhile.

        Either its result, or why it failed, which is said too.
        """
        try:
            return await asyncio.to_thread(action), None
        except DatelineError as error:
            failure = failure_of(error, self.root)
        except OSError as error:
            failure = Failure(f"{error.filename or 'the site'}: {error.strerror or error}")
        except Exception:
            # Even a fault of the program must not end the editor's session.
            failure = Failure(f"This is a fault in Dateline:\n{traceback.format_exc()}")
        self.say(f"{failure}\nNot built. The last good site stays; mend this and save.")
        return None, failure


def _in_words(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= _SHORT else f"{seconds * 1000:.0f} ms"


def _names_of_builds(preview: str) -> Iterator[str]:
    # livereload.js would make a number of a bare "1234567e-1", and hand back a name that no build ever had.
    return (f"build-{preview}-{number}" for number in count(1))
