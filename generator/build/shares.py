"""Work done in shares by as many processes as there are processors, where it is large enough."""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")

# Each takes memory of its own.
_MOST_PROCESSES = 4


def processors() -> int:
    """How many processes a large work is worth here. Only Linux forks so that it can be relied on."""
    if sys.platform != "linux":
        return 1
    return min(len(os.sched_getaffinity(0)), _MOST_PROCESSES)


def in_shares(work: Callable[[int, int], list[Result]], count: int) -> list[Result]:
    """What all shares of a work come to.

    Every process begins with all that this one knows, so nothing needs to be sent to it. One that fails or is killed
    says nothing, and its share is done here: so a mistake is met where it can be told.

    Args:
        work: Does one share of so many, counted from 0; what it returns must be the same as JSON.
        count: How many shares.
    """
    # What is known by now stays; looking through it for garbage takes time, and would copy it for every process.
    gc.freeze()
    others = {share: _begun(work, share, count) for share in range(1, count)}
    try:
        results = work(0, count)
        for share in list(others):
            found: list[Result] | None = _ended(*others.pop(share))
            results += work(share, count) if found is None else found
    finally:
        for process, pipe in others.values():
            os.kill(process, signal.SIGKILL)
            _ended(process, pipe)
        gc.unfreeze()
    return results


def _begun(work: Callable[[int, int], list[Result]], share: int, count: int) -> tuple[int, int]:
    """Begin a share in a process of its own; its number, and the pipe that the result comes from."""
    pipe, into = os.pipe()
    process = os.fork()
    if process:
        os.close(into)
        return process, pipe
    # Whatever happens here, this process must never come back to what the first one is about to do.
    with suppress(BaseException):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        os.close(pipe)
        result = json.dumps(work(share, count)).encode()
        with os.fdopen(into, "wb") as file:
            file.write(result)
    os._exit(0)


def _ended(process: int, pipe: int) -> list[Result] | None:
    """What a share came to; None where its process did not come to the end. Nobody waits for it in vain."""
    try:
        with os.fdopen(pipe, "rb") as file:
            found = file.read()
    except BaseException:
        os.kill(process, signal.SIGKILL)
        raise
    finally:
        os.waitpid(process, 0)
    try:
        result: list[Result] = json.loads(found)
    except ValueError:
        return None
    return result
