"""The nearest of the words that are known, for "did you mean"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# Below this likeness (0 to 100) a suggestion confuses more than it helps: "kind" is no slip of "quote".
_LIKENESS = 70


def nearest(text: str, known: Iterable[str]) -> str | None:
    """The known word that a text is most probably a slip of; None where none is near."""
    from rapidfuzz import fuzz, process, utils  # noqa: PLC0415 40 ms that content without mistakes need not wait for

    match = process.extractOne(
        text, sorted(known), scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=_LIKENESS
    )
    return match[0] if match else None


def did_you_mean(text: str, known: Iterable[str], otherwise: str) -> str:
    """A remedy: the nearest known word, or what else to do where none is near."""
    suggestion = nearest(text, known)
    return f"did you mean “{suggestion}”?" if suggestion else otherwise
