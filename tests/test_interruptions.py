"""Ctrl-C waits where something must not be left half done."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator

import pytest

from generator.interruptions import interrupted_afterwards


@pytest.fixture(autouse=True)
def _heard() -> Iterator[None]:
    """Where the tests run in the background, they begin with Ctrl-C ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def interrupted(then: Callable[[], object]) -> None:
    """Something to be done while Ctrl-C comes."""
    with interrupted_afterwards():
        signal.raise_signal(signal.SIGINT)
        then()


def test_it_comes_afterwards() -> None:
    """What was begun comes to its end, and then the program is interrupted as ever."""
    done: list[str] = []
    with pytest.raises(KeyboardInterrupt):
        interrupted(lambda: done.append("the rest"))
    assert done == ["the rest"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_failure_goes_before() -> None:
    """Where what was begun fails, that is what is told."""
    with pytest.raises(ZeroDivisionError):
        interrupted(lambda: 1 // 0)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_whoever_ignores_it_never_hears_of_it() -> None:
    """A program that was begun in the background goes on."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with interrupted_afterwards():
        signal.raise_signal(signal.SIGINT)


def test_in_another_thread() -> None:
    """Threads other than the main one are not interrupted anyway."""
    done: list[bool] = []

    def work() -> None:
        with interrupted_afterwards():
            done.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == [True]
