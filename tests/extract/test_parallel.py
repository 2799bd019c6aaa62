"""Work by several processes gives what one gives."""

from __future__ import annotations

import os
import signal

import pytest

from generator.extract import parallel
from generator.extract.parallel import each

HERE = os.getpid()


def square(number: int) -> int:
    return number * number


def square_or_die(number: int) -> int:
    """Work whose other process the system kills half-way, as it does when memory runs out."""
    if number == 77 and os.getpid() != HERE and os.environ.get("DIE_ONCE"):
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number


@pytest.mark.parametrize("count", [0, 1, 99, 250])
def test_results_come_in_the_order_of_the_items(count: int) -> None:
    """However many processes worked at them."""
    assert list(each(square, range(count))) == [number * number for number in range(count)]


def test_a_killed_process_costs_time_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it did not come to is done here."""
    monkeypatch.setattr(parallel, "_processors", lambda: 2)
    monkeypatch.setenv("DIE_ONCE", "yes")
    assert list(each(square_or_die, range(120))) == [number * number for number in range(120)]
