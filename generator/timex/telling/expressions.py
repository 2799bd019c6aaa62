"""An expression of time once it is resolved: what the steps of telling hand on to each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.dates.edtf import Edtf
    from generator.timex.reading.meanings import Phrase
    from generator.timex.resolving.situation import Resolved


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression of time, found, read and resolved.

    Attributes:
        phrase: Its words and what they mean.
        resolved: The period it stands for.
        stretch: The window of time it stands for instead, such as "earlier this week".
        interval: The stretch that it bounds, alone or with its neighbour.
    """

    phrase: Phrase
    resolved: Resolved
    stretch: Edtf | None = None
    interval: Edtf | None = None
