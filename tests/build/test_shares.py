"""Work divided among processes comes to what it comes to in one."""

from __future__ import annotations

import os
import signal
import sys

import pytest

from generator.build.shares import in_shares, processors

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux forks so that it can be relied on")
HERE = os.getpid()


def doubled(share: int, shares: int) -> list[int]:
    return [2 * number for number in range(20) if number % shares == share]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_every_share_is_done(count: int) -> None:
    """Each once, however many there are."""
    assert sorted(in_shares(doubled, count)) == doubled(0, 1)


def killed(share: int, shares: int) -> list[int]:
    if os.getpid() != HERE:
        os.kill(os.getpid(), signal.SIGKILL)
    return doubled(share, shares)


def failing_elsewhere(share: int, shares: int) -> list[int]:
    if os.getpid() != HERE:
        raise MemoryError
    return doubled(share, shares)


def leaving(share: int, shares: int) -> list[int]:
    if os.getpid() != HERE:
        sys.exit(0)
    return doubled(share, shares)


@pytest.mark.parametrize("work", [killed, failing_elsewhere, leaving])
def test_what_another_process_leaves_undone_is_done_here(work: object) -> None:
    """Whether it is killed, runs out of memory or ends too soon."""
    assert sorted(in_shares(work, 3)) == doubled(0, 1)  # type: ignore[arg-type]


def failing(share: int, shares: int) -> list[int]:
    if share == shares - 1:
        raise LookupError("a mistake in the last share")
    return doubled(share, shares)


def test_a_mistake_is_met_here() -> None:
    """What is wrong in a share of another process is raised in this one."""
    with pytest.raises(LookupError, match="in the last share"):
        in_shares(failing, 3)


def stopped(share: int, _shares: int) -> list[int]:
    if share == 0:
        raise KeyboardInterrupt
    signal.pause()
    return []


def test_nobody_is_left_behind() -> None:
    """Whoever stops the work stops all of it."""
    with pytest.raises(KeyboardInterrupt):
        in_shares(stopped, 3)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def waiting(share: int, _shares: int) -> list[int]:
    if share:
        signal.pause()
    return []


def interrupted(_signal: int, _frame: object) -> None:
    raise KeyboardInterrupt


def test_whoever_waits_for_the_others_can_be_stopped() -> None:
    """Then none of them works on, and writes into a folder that was cleared."""
    before = signal.signal(signal.SIGALRM, interrupted)
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    try:
        with pytest.raises(KeyboardInterrupt):
            in_shares(waiting, 3)
    finally:
        signal.signal(signal.SIGALRM, before)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_how_many() -> None:
    """As many as this program may use, and never too many."""
    assert 1 <= processors() <= 4
