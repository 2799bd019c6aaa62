"""Makes the pages of a site, in whichever process they are made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.render.renderer import Renderer
    from generator.site.pages.plans import Plan
    from generator.waiting_room import FileMade, WaitingRoom


@dataclass(frozen=True, slots=True)
class Press:
    """Makes pages and has them wait for their places.

    Attributes:
        renderer: Turns them into bytes.
        room: Where they wait.
    """

    renderer: Renderer
    room: WaitingRoom

    def make(self, plan: Plan) -> FileMade:
        """Make a page.

        Raises:
            ContentError: A template is wrong or asks for what the page does not have.
        """
        return self.room.put(plan.address, self.renderer.pieces(plan.made()))
