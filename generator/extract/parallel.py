"""The same work on many things, by as many processes as the machine has room for."""

from __future__ import annotations

import multiprocessing
import os
import signal
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Item = TypeVar("Item")
Result = TypeVar("Result")

# Below so many, starting another process takes longer than the work.
_WORTH_ANOTHER_PROCESS = 100
_MOST_PROCESSES = 4
_AT_A_TIME = 16


def each(work: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
    """What work makes of each item, in their order.

    Where no process can be started, or one is killed, the rest is done here.

    Args:
        work: A function that another process can import, or a partial of one.
        items: What it is to be done to.
    """
    done = 0
    if len(items) >= _WORTH_ANOTHER_PROCESS and _processors() > 1:
        try:
            for result in _by_processes(work, items):
                yield result
                done += 1
        except (BrokenProcessPool, OSError, NotImplementedError):
            pass
    yield from map(work, items[done:])


def _by_processes(work: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
    # A forked process would inherit the threads that draw the progress, and could wait for them forever.
    fresh = multiprocessing.get_context("spawn")
    count = min(_MOST_PROCESSES, _processors())
    with ProcessPoolExecutor(count, fresh, initializer=_leave_interrupts_to_the_parent) as pool:
        try:
            yield from pool.map(work, items, chunksize=_AT_A_TIME)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _processors() -> int:
    """How many processors this program may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
