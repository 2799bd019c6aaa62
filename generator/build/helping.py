"""What a helper does, in a process of its own: makes the pages that it is handed, until no more come."""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.build.press import Press


def help_out(helped: int) -> None:
    """Read a press, then plans, a list of them at a time; answer each list with a list of the pages made.

    Where something is wrong with a page, the process ends, and whoever began it meets the mistake on his own.

    Args:
        helped: The process that began this one. When that is no more, this one makes no other page.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one that is helped ends this one, too
    press: Press = pickle.load(sys.stdin.buffer)  # noqa: S301 — from the program itself
    gc.freeze()
    with suppress(EOFError):
        while True:
            plans = pickle.load(sys.stdin.buffer)  # noqa: S301 — likewise
            pickle.dump([press.make(plan) for plan in plans if _is_there(helped)], sys.stdout.buffer)
            sys.stdout.buffer.flush()
            press.renderer.forget()


def _is_there(helped: int) -> bool:
    """Whether the process that began this one still runs; Windows does not tell."""
    return os.getppid() == helped
