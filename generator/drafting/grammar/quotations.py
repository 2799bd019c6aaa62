"""Direct speech: which stretches of a text somebody is quoted with."""

from __future__ import annotations

import re

_MARK = re.compile(r"[“”\"]")
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\n)[^\n]+)*")
_SHORTEST_SPEECH = 4


def spoken(text: str) -> list[tuple[int, int]]:
    """Stretches of direct speech, without their marks, as pairs of offsets in order.

    A few quoted words inside somebody else's sentence ("a “tactical retreat”") are no speech. A quotation that its
    paragraph doesn't close goes on to the end of the paragraph.
    """
    found: list[tuple[int, int]] = []
    for paragraph in _PARAGRAPH.finditer(text):
        begin: int | None = None
        for mark in _MARK.finditer(text, paragraph.start(), paragraph.end()):
            if begin is None:
                if mark[0] != "”" and _opens(text, mark.start()):
                    begin = mark.end()
            elif mark[0] != "“":
                if _is_speech(text[begin : mark.start()]) and not _goes_on(text, begin):
                    found.append((begin, mark.start()))
                begin = None
        if begin is not None and _is_speech(text[begin : paragraph.end()]):
            found.append((begin, paragraph.end()))
    return found


def _opens(text: str, at: int) -> bool:
    """Whether a mark stands before a word and not behind one."""
    return at == 0 or text[at - 1].isspace() or text[at - 1] in "([—–-"


def _goes_on(text: str, begin: int) -> bool:
    """Whether quoted words go on with the sentence that they stand in: "written by “the old ones.”"."""
    before = text[: begin - 1].rstrip()[-1:]
    return text[begin : begin + 1].islower() and before.isalpha()


def _is_speech(quoted: str) -> bool:
    """Whether quoted words make a sentence: they begin as one does or end as one does, and are more than a few."""
    stripped = quoted.strip()
    if len(stripped.split()) < _SHORTEST_SPEECH:
        return stripped.endswith((".", "!", "?", ","))
    return stripped[0].isupper() or stripped.endswith((".", "!", "?", ","))
