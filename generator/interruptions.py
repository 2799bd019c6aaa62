"""Ctrl-C, where something must not be left half done."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def interrupted_afterwards() -> Iterator[None]:
    """A short time in which Ctrl-C waits; it comes right after.

    Raises:
        KeyboardInterrupt: It came.
    """
    before = signal.getsignal(signal.SIGINT)
    # It comes to the main thread alone, and whoever has it ignored never hears of it.
    if threading.current_thread() is not threading.main_thread() or before in (signal.SIG_IGN, None):
        yield
        return
    came: list[int] = []
    signal.signal(signal.SIGINT, lambda number, _frame: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if came:
        raise KeyboardInterrupt
