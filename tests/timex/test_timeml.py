"""Tagged texts as TimeML, by the rules of TimeML 1.2.1 for TIMEX3."""

from __future__ import annotations

import datetime
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from generator.timex import tag
from generator.timex.languages.known import LANGUAGES, language
from generator.timex.timeml import timeml

PUBLISHED = datetime.date(2013, 1, 18)

# After the attribute grammar of TIMEX3 in "TimeML 1.2.1: A Formal Specification Language for Events and Temporal
# Expressions" (2005), with DCT and TEXT as TempEval-3 put them into the root.
TIMEML = etree.DTD(
    io.StringIO("""
    <!ELEMENT TimeML (DCT?, TEXT)>
    <!ATTLIST TimeML xmlns:xsi CDATA #IMPLIED xsi:noNamespaceSchemaLocation CDATA #IMPLIED>
    <!ELEMENT DCT (TIMEX3)>
    <!ELEMENT TEXT (#PCDATA | TIMEX3)*>
    <!ELEMENT TIMEX3 (#PCDATA)>
    <!ATTLIST TIMEX3
        tid ID #REQUIRED
        type (DATE | TIME | DURATION | SET) #REQUIRED
        value NMTOKEN #REQUIRED
        functionInDocument (CREATION_TIME | EXPIRATION_TIME | MODIFICATION_TIME | PUBLICATION_TIME | RELEASE_TIME
            | RECEPTION_TIME | NONE) "NONE"
        temporalFunction (true | false) "false"
        mod (BEFORE | AFTER | ON_OR_BEFORE | ON_OR_AFTER | LESS_THAN | MORE_THAN | EQUAL_OR_LESS | EQUAL_OR_MORE
            | START | MID | END | APPROX) #IMPLIED
        anchorTimeID IDREF #IMPLIED
        beginPoint IDREF #IMPLIED
        endPoint IDREF #IMPLIED
        quant CDATA #IMPLIED
        freq NMTOKEN #IMPLIED
        valueFromFunction IDREF #IMPLIED
        comment CDATA #IMPLIED>
    """)
)

# How values look: ISO 8601 with TIDES TIMEX2's letters (2005), which TimeML 1.2.1 takes over; X is a digit unknown.
_YEAR = r"(?: [0-9X]{4} | BC[0-9]{4} )"
_DATE = rf"""
    (?: {_YEAR} (?: - (?:0[1-9]|1[0-2]|XX) (?: - (?:0[1-9]|[12][0-9]|3[01]|XX) )? )?     # 2013, 2013-01, XXXX-04-14
      | {_YEAR} -W (?:0[1-9]|[1-4][0-9]|5[0-3]|XX) (?: - (?:WE|[1-7]) )?                  # 2013-W02, XXXX-WXX-1
      | {_YEAR} - (?: SP | SU | FA | WI | Q[1-4X] | H[12X] )                              # 2013-SU, 2013-Q3
      | FY[0-9]{{4}} | (?:BC)? [0-9X]{{1,3}} | XX[0-9X]{{1,2}}                            # FY2013, 199, 19, XX9
    )"""
_CLOCK = (
    r"(?: (?:[01][0-9]|2[0-4]|XX) (?: :(?:[0-5][0-9]|XX) (?: :(?:[0-5][0-9]|XX) )? )? | MO | MI | AF | EV | NI | DT )"
)
_NUMBER = r"(?: [0-9]+ (?:\.[0-9]+)? | X )"
_VALUES = {
    "DATE": rf"{_DATE} | PAST_REF | PRESENT_REF | FUTURE_REF",
    # A time of no day in particular has none: T09:00.
    "TIME": rf"(?: {_DATE} )? T {_CLOCK}",
    # P3D, PXM, P1Y6M, PT24H, P1DE
    "DURATION": rf"""
        P {_NUMBER} (?: DE | CE | ML | WE | Q )
      | P (?=.) (?: {_NUMBER} [YMWD] )* (?: T (?: {_NUMBER} [HMS] )+ )?""",
}
_VALUES["SET"] = f"{_VALUES['DATE']} | {_VALUES['TIME']} | {_VALUES['DURATION']}"
VALUES = {kind: re.compile(pattern, re.VERBOSE) for kind, pattern in _VALUES.items()}

WORDS = {code: sorted({word for words in language(code).values.values() for word in words}) for code in LANGUAGES}
MARKS = ["2013", "14", "14th", "10:35", "2013-01-14", "14/01/2013", ",", ".", "-", "&", "<b>", "]]>", "\x00", "\ud800"]


def check(text: str, published: datetime.date | None, code: str) -> None:
    """Write a text as TimeML and hold it against the rules."""
    root = etree.fromstring(timeml(text, tag(text, published, "news", code), published).encode())
    assert TIMEML.validate(root), TIMEML.error_log.filter_from_errors()
    for element in root.iter("TIMEX3"):
        assert VALUES[element.get("type")].fullmatch(element.get("value")), dict(element.attrib)
    # An XML parser reads each way of ending a line as one.
    held = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "?", text)
    assert "".join(root.find("TEXT").itertext()) == re.sub("\r\n?", "\n", held)


def test_a_document() -> None:
    """The publication's date stands first, then the text with its expressions marked."""
    text = "Fish & chips rose late on Thursday, as every year."
    assert timeml(text, tag(text, PUBLISHED), PUBLISHED).splitlines()[2:] == [
        '<DCT><TIMEX3 tid="t0" type="DATE" value="2013-01-18" functionInDocument="CREATION_TIME" '
        'temporalFunction="false">2013-01-18</TIMEX3></DCT>',
        '<TEXT>Fish &amp; chips rose <TIMEX3 tid="t1" type="DATE" value="2013-01-17" mod="END" '
        'anchorTimeID="t0" temporalFunction="true">late on Thursday</TIMEX3>, as '
        '<TIMEX3 tid="t2" type="SET" value="P1Y" quant="EVERY">every year</TIMEX3>.</TEXT>',
        "</TimeML>",
    ]


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("It rained in the last four days.", 'endPoint="t0"'),
        ("It will rain in the next few days.", 'beginPoint="t0"'),
    ],
)
def test_a_window_hangs_on_the_publication(text: str, attribute: str) -> None:
    """A length of time up to the publication ends with it, and one from it on begins with it."""
    assert attribute in timeml(text, tag(text, PUBLISHED), PUBLISHED)


def test_without_a_publication() -> None:
    """A text whose publication nobody knows has no creation time, and nothing hangs on one."""
    text = "It rained on Monday."
    assert "t0" not in timeml(text, tag(text))


@pytest.mark.parametrize(
    "text",
    [
        "", "nothing", "a \x00 b", "1 < 2 & 3 on Monday", "]]> on Monday ]]>", "\ud800 on Monday \udfff",
        "Monday\r\n\rMonday",
        "in 44 BC, the 1990s, the nineteenth century, the second century BC, fiscal 2013 and the third quarter",
        "for half a century, two decades, three weekends, a quarter, 1.5 years, 24 hours, several weeks, some seconds",
        "at night, on Mondays, every March, in the summer of 1998, in '98, nowadays, recently, in the future, at 24:00",
        "on 29 February 2013, on 2013-13-45, 45/45/2013, at 9 p.m. on Friday, in the second half, at the weekend",
    ],
)  # fmt: skip
def test_valid(text: str) -> None:
    """Every document is valid and its text is the text, but for what XML cannot hold."""
    for published in (PUBLISHED, None):
        check(text, published, "en")


@given(st.data(), st.one_of(st.none(), st.dates(datetime.date(1, 1, 1), datetime.date(9999, 12, 31))))
@pytest.mark.parametrize("code", LANGUAGES)
def test_any_text_is_valid(code: str, data: st.DataObject, published: datetime.date | None) -> None:
    """Any text whatever, and any heap of words of time, makes a valid document."""
    anything = st.text(st.characters(exclude_categories=[]))
    heap = st.lists(st.sampled_from([*WORDS[code], *MARKS])).map(" ".join)
    check(data.draw(st.one_of(anything, heap)), published, code)
