"""Characters that turn the direction of text (Unicode Standard Annex 9, "Unicode Bidirectional Algorithm").

One that nothing closes turns all that follows on a page, too: a date reads backwards, a link seems to be another's.
"""

from __future__ import annotations

import re

_OPENS_ISOLATE = "\N{LEFT-TO-RIGHT ISOLATE}\N{RIGHT-TO-LEFT ISOLATE}\N{FIRST STRONG ISOLATE}"
_CLOSES_ISOLATE = "\N{POP DIRECTIONAL ISOLATE}"
_OPENS_OTHER = (
    "\N{LEFT-TO-RIGHT EMBEDDING}\N{RIGHT-TO-LEFT EMBEDDING}\N{LEFT-TO-RIGHT OVERRIDE}\N{RIGHT-TO-LEFT OVERRIDE}"
)
_CLOSES_OTHER = "\N{POP DIRECTIONAL FORMATTING}"
_TURNS = re.compile(f"[{_OPENS_ISOLATE}{_CLOSES_ISOLATE}{_OPENS_OTHER}{_CLOSES_OTHER}]")


def left_open(text: str) -> str:
    """The characters of a text that turn the direction and that nothing in it closes, in order; empty for none."""
    is_open: list[str] = []
    for match in _TURNS.finditer(text):
        turn = match[0]
        if turn in _OPENS_ISOLATE or turn in _OPENS_OTHER:
            is_open.append(turn)
        elif turn == _CLOSES_OTHER:
            if is_open and is_open[-1] in _OPENS_OTHER:
                is_open.pop()
        else:  # the end of an isolate ends all that was opened inside it
            isolates = [position for position, opened in enumerate(is_open) if opened in _OPENS_ISOLATE]
            if isolates:
                del is_open[isolates[-1] :]
    return "".join(is_open)
