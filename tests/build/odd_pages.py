"""Pages that are made otherwise in another process than in the one that began it, in a module that both can import."""

from __future__ import annotations

import os
import signal
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from generator.build.press import Press
from generator.build.shares import in_shares
from generator.site.pages.plans import PagePlan, Plan
from generator.site.pages.records.page import Page
from generator.waiting_room import WaitingRoom


@dataclass(frozen=True, slots=True)
class Numbered:
    """What an odd page is made from.

    Attributes:
        number: Which page.
        home: The process that began the work.
    """

    number: int
    home: int

    @property
    def is_elsewhere(self) -> bool:
        return os.getpid() != self.home


def plain(one: Numbered) -> Page:
    return f"page {one.number}"  # type: ignore[return-value]  # all that the renderer here wants


def killed(one: Numbered) -> Page:
    if one.is_elsewhere:
        os.kill(os.getpid(), signal.SIGKILL)
    return plain(one)


def failing(one: Numbered) -> Page:
    if one.is_elsewhere:
        raise MemoryError
    return plain(one)


def leaving(one: Numbered) -> Page:
    if one.is_elsewhere:
        sys.exit(0)
    return plain(one)


def wrong(one: Numbered) -> Page:
    if one.number == 199:
        raise LookupError("a mistake in the last page")
    return plain(one)


def interrupted_at_home(one: Numbered) -> Page:
    if not one.is_elsewhere:
        raise KeyboardInterrupt
    return plain(one)


def never_ending(one: Numbered) -> Page:
    if one.is_elsewhere:
        signal.pause()
    return plain(one)


def saying_where(one: Numbered) -> Page:
    return "elsewhere" if one.is_elsewhere else "here"  # type: ignore[return-value]


class _Words:
    """Renders pages that are nothing but words."""

    def pieces(self, page: str) -> list[bytes]:
        return [page.encode()]

    def forget(self) -> None:
        """Remember nothing anyway."""


def press_for(room: WaitingRoom) -> Press:
    return Press(_Words(), room)  # type: ignore[arg-type]


def plan(number: int, maker: object) -> Plan:
    return PagePlan(f"{number}.html", maker, Numbered(number, os.getpid()))  # type: ignore[arg-type]


def wait_for_the_end(folder: str, held: int) -> None:
    """Have a helper make some pages, tell so, and then do nothing for as long as one is let."""

    def tell(_done: int) -> None:
        print("some pages are made", flush=True)  # noqa: T201 — for whoever began this process
        time.sleep(60)

    plans = [plan(number, plain) for number in range(200)]
    in_shares(press_for(WaitingRoom(Path(folder), (held,))), plans, 2, tell=tell)
