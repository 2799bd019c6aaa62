"""A reference: a work as a bibliography writes it, as stretches of text that a page can set in italics and link."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal["text", "title", "container", "address"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a reference.

    Attributes:
        text: The words.
        role: `title` of the work; `container` that it appeared in, set in italics; `address` on the web; else `text`.
    """

    text: str
    role: Role = "text"


Reference = tuple[Run, ...]


def sentence(text: str) -> str:
    """A text with a full stop, unless it ends with a mark that makes one needless."""
    return text if ends_itself(text) else f"{text}."


def ends_itself(text: str) -> bool:
    """Whether a text ends with a mark that makes a full stop needless."""
    return text.endswith((".", "?", "!", "…"))


def joined(names: list[str], last: str) -> str:
    """Names in a row, `last` before the last of them: "Pike, Joan, and T. Orme"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])}, {last} {names[-1]}"


def plain(reference: Reference) -> str:
    """The words of a reference, all in one."""
    return "".join(run.text for run in reference)
