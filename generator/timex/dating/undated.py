"""An article as far as its dating goes, and what is found about the day of its publication."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.dates.edtf import Edtf
    from generator.model.time import Dating


@dataclass(frozen=True, slots=True)
class Article:
    """An article as far as its dating goes.

    Attributes:
        id: Its source's id.
        text: Its cleaned text; later footers and other stories would mislead.
        published: Its day, where its record gives one.
        url: Where it stood; empty where unknown.
        language: ISO 639-1 code.
        stated: The days that its page gives itself, in its head and its date lines.
    """

    id: str
    text: str
    published: Edtf | None = None
    url: str = ""
    language: str = "en"
    stated: Sequence[Dating] = ()


@dataclass(frozen=True, slots=True)
class Publication:
    """What is found about an article's day.

    Attributes:
        dating: The day with the words and the reason; None where the evidence is too thin or conflicts.
        alternatives: Other days that fit as well.
        evidence: All that was found, the best first.
        reason: Why there is no dating, in one sentence; empty where there is one.
    """

    dating: Dating | None
    alternatives: tuple[Edtf, ...] = ()
    evidence: tuple[Dating, ...] = ()
    reason: str = ""
