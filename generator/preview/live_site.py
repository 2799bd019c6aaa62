"""The site as it stands: built again on demand, with the failure of the last build where it failed."""

from __future__ import annotations

import asyncio
import secrets
import time
import traceback
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from generator.errors import DatelineError
from generator.preview.failures import Failure, failure_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@dataclass(slots=True)
class LiveSite:
    """The one thing in the preview that changes.

    Attributes:
        build: Writes the site; raises DatelineError and leaves the last good site where it cannot.
        say: Shows a message in the terminal.
        root: The folder that the paths of problems begin in; None where there is none to look into.
        failure: Why the last build failed; None where it did not.
        version: Name of the last build, unlike those of any other preview: a page that outlived a restart is old.
    """

    build: Callable[[], object]
    say: Callable[[str], None]
    root: Path | None = None
    failure: Failure | None = None
    version: str = ""
    _versions: Iterator[str] = field(default_factory=lambda: _names_of_builds(secrets.token_hex(4)))

    async def rebuild(self) -> None:
        """Build in a thread of its own, so that requests are answered meanwhile, and say how it went."""
        began = time.perf_counter()
        try:
            await asyncio.to_thread(self.build)
        except DatelineError as error:
            self.failure = failure_of(error, self.root)
        except OSError as error:
            self.failure = Failure(f"{error.filename or 'the site'}: {error.strerror or error}")
        except Exception:
            # Even a fault of the program must not end the editor's session.
            self.failure = Failure(f"This is a fault in Dateline:\n{traceback.format_exc()}")
        else:
            self.failure = None
        self.version = next(self._versions)
        if self.failure:
            self.say(f"{self.failure}\nNot built. The last good site stays; mend this and save.")
        else:
            self.say(f"Built in {time.perf_counter() - began:.2f} s.")


def _names_of_builds(preview: str) -> Iterator[str]:
    return (f"{preview}-{number}" for number in count(1))
