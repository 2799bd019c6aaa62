"""Tagged texts as TimeML 1.2.1, which other tools for temporal information read."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from generator.timex.resolving.windows import WINDOW_FROM, WINDOW_UP_TO

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from generator.model.time import Timex

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
"""
# The publication's own expression; those of the text are counted from 1.
_PUBLICATION = "t0"

# By which attribute a length of time hangs on the publication: "the last four days" end with it.
_ANCHOR_OF_WINDOW = {WINDOW_UP_TO: "endPoint", WINDOW_FROM: "beginPoint"}

# Characters that XML 1.0 has no place for.
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def timeml(text: str, timexes: Sequence[Timex], reference: datetime.date | None = None) -> str:
    """Write a text with its expressions of time as a TimeML document.

    Args:
        text: The text that was tagged.
        timexes: Its expressions, in its order.
        reference: The day of publication, TimeML's document creation time; None where unknown.

    Returns:
        The document. Characters that XML cannot hold become question marks.
    """
    parts = [_HEAD]
    if reference:
        day = reference.isoformat()
        parts.append(
            f'<DCT><TIMEX3 tid="{_PUBLICATION}" type="DATE" value="{day}" functionInDocument="CREATION_TIME" '
            f'temporalFunction="false">{day}</TIMEX3></DCT>\n'
        )
    parts.append("<TEXT>")
    end = 0
    for number, timex in enumerate(timexes, start=1):
        parts += (_escaped(text[end : timex.start]), _element(timex, number, reference))
        end = timex.end
    parts += (_escaped(text[end:]), "</TEXT>\n</TimeML>\n")
    return "".join(parts)


def _element(timex: Timex, number: int, reference: datetime.date | None) -> str:
    """An expression as TimeML's TIMEX3 element."""
    attributes = {"tid": f"t{number}", "type": timex.type, "value": timex.value}
    if timex.modifier:
        attributes["mod"] = timex.modifier
    if timex.type == "SET":
        attributes["quant"] = "EVERY"
    if reference and timex.reference and timex.reference.text == reference.isoformat():
        attributes |= {_ANCHOR_OF_WINDOW.get(timex.rule, "anchorTimeID"): _PUBLICATION, "temporalFunction": "true"}
    written = " ".join(f'{name}="{html.escape(value)}"' for name, value in attributes.items())
    return f"<TIMEX3 {written}>{_escaped(timex.text)}</TIMEX3>"


def _escaped(text: str) -> str:
    return html.escape(_NOT_IN_XML.sub("?", text), quote=False)
