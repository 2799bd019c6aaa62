"""Tagged texts as TimeML."""

from __future__ import annotations

import datetime
import xml.etree.ElementTree as ET  # our own output is read back, nothing from elsewhere

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.timex import tag
from generator.timex.timeml import timeml

PUBLISHED = datetime.date(2013, 1, 18)
# TimeML 1.2.1's values of a TIMEX3's attributes.
TYPES = {"DATE", "TIME", "DURATION", "SET"}
MODIFIERS = {
    "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE",
    "START", "MID", "END", "APPROX",
}  # fmt: skip
WORDS = [
    "on",
    "Monday",
    "early",
    "2012",
    "every",
    "day",
    "nearly",
    "two",
    "weeks",
    "ago",
    "&",
    "<b>",
    "\x00",
    "now",
    ".",
]


def document(text: str) -> ET.Element:
    return ET.fromstring(timeml(text, tag(text, PUBLISHED), PUBLISHED))  # noqa: S314 - our own output


def test_a_document() -> None:
    """The publication's date stands first, then the text with its expressions marked."""
    text = "Fish & chips rose late on Thursday, as every year."
    assert timeml(text, tag(text, PUBLISHED), PUBLISHED).splitlines()[2:] == [
        '<DCT><TIMEX3 tid="t0" type="DATE" value="2013-01-18" functionInDocument="CREATION_TIME" '
        'temporalFunction="false">2013-01-18</TIMEX3></DCT>',
        '<TEXT>Fish &amp; chips rose <TIMEX3 tid="t1" type="DATE" value="2013-01-17" mod="END" temporalFunction="true" '
        'anchorTimeID="t0">late on Thursday</TIMEX3>, as '
        '<TIMEX3 tid="t2" type="SET" value="P1Y" quant="EVERY">every year</TIMEX3>.</TEXT>',
        "</TimeML>",
    ]


def test_without_a_publication() -> None:
    """A text whose publication nobody knows has no creation time, and nothing hangs on one."""
    text = "It rained on Monday."
    assert "t0" not in timeml(text, tag(text))


@pytest.mark.parametrize("text", ["", "nothing", "a \x00 b", "1 < 2 & 3 on Monday"])
def test_the_text_is_kept(text: str) -> None:
    """The document's text is the text, but for what XML cannot hold."""
    assert "".join(document(text).find("TEXT").itertext()) == text.replace("\x00", "?")  # type: ignore[union-attr]


@given(st.lists(st.sampled_from(WORDS)).map(" ".join))
def test_every_expression_is_valid(text: str) -> None:
    """Each TIMEX3 has an id of its own and values that TimeML 1.2.1 allows."""
    elements = document(text).findall("TEXT/TIMEX3")
    assert [element.get("tid") for element in elements] == [f"t{number}" for number in range(1, len(elements) + 1)]
    for element in elements:
        assert element.get("type") in TYPES
        assert element.get("value")
        assert element.get("mod", "START") in MODIFIERS
