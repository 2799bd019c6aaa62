"""Makes the pages of a site, in whichever process they are made."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.render.renderer import Renderer
    from generator.site.pages.plans import Plan
    from generator.waiting_room import WaitingRoom


@dataclass(frozen=True, slots=True)
class PageMade:
    """A page that was made.

    Attributes:
        address: Where it will stand.
        digest: Of its bytes.
        waits: Whether it waits to take its place; otherwise it stands there already.
    """

    address: str
    digest: str
    waits: bool


@dataclass(frozen=True, slots=True)
class Press:
    """Makes pages and has them wait for their places.

    Attributes:
        renderer: Turns them into bytes.
        room: Where they wait.
    """

    renderer: Renderer
    room: WaitingRoom

    def make(self, plan: Plan) -> PageMade:
        """Make a page.

        Raises:
            ContentError: A template is wrong or asks for what the page does not have.
        """
        data = self.renderer.render(plan.made())
        return PageMade(plan.address, digest_of(data), self.room.put(plan.address, data))


def digest_of(data: bytes) -> str:
    """By which equal files are known."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()
