"""Pages made by several processes, where there are many: by this one, and by helpers that it begins for the purpose.

A helper begins anew and is handed some pages at a time, so that it holds little, and is the same on every system.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections import deque
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread
from typing import IO, TYPE_CHECKING, TypeAlias, cast

from generator.build.handing_over import handed_over

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from generator.build.press import Press
    from generator.site.pages.plans import Plan
    from generator.waiting_room import FileMade

Batch: TypeAlias = "Sequence[Plan]"

# Each takes memory of its own.
_MOST_PROCESSES = 4
_AT_A_TIME = 64  # pages
_COMMAND = "from generator.build.helping import help_out; help_out({helped})"


def processors() -> int:
    """How many processes a large work is worth here."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(usable, _MOST_PROCESSES)


def in_shares(
    press: Press,
    plans: Sequence[Plan],
    processes: int,
    *,
    meanwhile: Callable[[], None] = lambda: None,
    tell: Callable[[int], None] = lambda _: None,
) -> list[FileMade]:
    """Make pages; they come back in any order.

    This process begins with the first and helpers with the last, so each finds at its end what is best done by it. A
    helper that fails or is killed says nothing, and what it had in hand is made here: so a mistake is met where it can
    be told.

    Args:
        press: Makes them.
        plans: Theirs.
        processes: How many processes share the work.
        meanwhile: What else this process has to do. It begins when the first pages are made, since they meet most
            mistakes, so that helpers are at work in the time that it takes.
        tell: Told from time to time how many are made.

    Raises:
        ContentError: A template is wrong or asks for what a page does not have.
    """
    batches = deque(plans[start : start + _AT_A_TIME] for start in range(0, len(plans), _AT_A_TIME))
    made: list[FileMade] = []
    helpers: list[_Helper] = []
    try:
        helpers += _helpers(press, batches, processes - 1)
        made += map(press.make, _next(batches.popleft))
        meanwhile()
        while batch := _next(batches.popleft):
            made += map(press.make, batch)
            tell(len(made) + sum(len(helper.made) for helper in helpers))
        for helper in helpers:
            helper.wait()
            made += helper.made
            made += (press.make(plan) for batch in helper.in_hand for plan in batch)
    finally:
        for helper in helpers:
            helper.end()
    return made


def _helpers(press: Press, batches: deque[Batch], count: int) -> Iterator[_Helper]:
    """As many as can be had; whoever makes the pages alone makes the same."""
    with suppress(OSError):
        for _ in range(count):
            yield _Helper(press, batches)


def _next(take: Callable[[], Batch]) -> Batch:
    """A batch that nobody has taken yet; an empty one where none is left."""
    try:
        return take()
    except IndexError:
        return ()


class _Helper:
    """Another process that makes pages.

    Attributes:
        made: The pages that it made.
        in_hand: Those that it was handed and has not made.
    """

    def __init__(self, press: Press, batches: deque[Batch]) -> None:
        """Have another process take the last of the batches, and the last again, until none is left."""
        self.made: list[FileMade] = []
        self.in_hand: deque[Batch] = deque()
        self._batches = batches
        # From where this program comes, never from the folder that it is used in.
        known_paths = os.pathsep.join(path or str(Path.cwd()) for path in sys.path)
        self._process = subprocess.Popen(  # noqa: S603 — this Python, and code that stands above
            (sys.executable, "-P", "-c", _COMMAND.format(helped=os.getpid())),
            env=os.environ | {"PYTHONPATH": known_paths},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            pass_fds=press.room.handles,
        )
        # Not the thread itself is waited for: one whose `join` was interrupted is taken for ended ever after.
        self._ended = Event()
        Thread(target=self._keep_busy, args=(press,), daemon=True).start()

    def wait(self) -> None:
        """Wait until it made all that it was handed, or is no more."""
        self._ended.wait()

    def end(self) -> None:
        """End the process, whatever it is doing."""
        with self._process:
            self._process.kill()
            self._ended.wait()

    def _keep_busy(self, press: Press) -> None:
        """Hand over and take back, in a thread of its own; a process that is no more is left alone."""
        hands, found = cast("IO[bytes]", self._process.stdin), cast("IO[bytes]", self._process.stdout)
        try:
            with suppress(OSError, EOFError, pickle.UnpicklingError), hands:
                hands.write(pickle.dumps(press))
                self._hand_over(hands)
                while self.in_hand:
                    # One batch more than it works on, so that it never waits.
                    self._hand_over(hands)
                    self.made += pickle.load(found)  # noqa: S301 — from the program itself
                    self.in_hand.popleft()
        finally:
            self._ended.set()

    def _hand_over(self, hands: IO[bytes]) -> None:
        if batch := _next(self._batches.pop):
            self.in_hand.append(batch)
            hands.write(handed_over(batch))
            hands.flush()
