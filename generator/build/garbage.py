"""Times in which Python need not look for garbage."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def nothing_thrown_away() -> Iterator[None]:
    """A time in which very many records are made that all stay; looking through them would take half of it."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def throw_away() -> None:
    """Throw away what garbage there is; what is left is taken to stay, and not looked through again until then.

    Looking through all of a large site takes a tenth of a second, and Python would do so whenever it likes.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()


@contextmanager
def all_stays() -> Iterator[None]:
    """A time in which all that there is by now is taken to stay; what comes is looked through, and quickly."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
