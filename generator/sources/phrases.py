"""Patterns made of phrases, one a line: how furniture is written down here, so that a list of it reads like one."""

from __future__ import annotations

import re


def any_of(*phrases: str, behind: str = "") -> re.Pattern[str]:
    """A pattern that one of several phrases matches, blind to case except inside `(?-i:…)`.

    Args:
        phrases: Regular expressions; a space in one is a space.
        behind: What may follow each of them.
    """
    return re.compile(f"(?:{'|'.join(phrases)}){behind}", re.IGNORECASE)
