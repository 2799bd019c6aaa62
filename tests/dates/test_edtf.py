"""EDTF level 1: what is a date, what is none, and which days each stands for."""

from __future__ import annotations

import datetime

import pytest
from edtf import parse_edtf
from edtf.parser import EDTFParseException
from hypothesis import given
from hypothesis import strategies as st

from generator.dates.calendar import calendar_date, day_number
from generator.dates.edtf import DateError, Edtf, of_day, of_month, of_year, parse, qualified

OPEN = None

SPANS = [
    # text, first day, last day, precision
    ("2013-01-14", "2013-01-14", "2013-01-14", "day"),
    ("2012-02-29", "2012-02-29", "2012-02-29", "day"),
    ("2013-01-14T16:00", "2013-01-14", "2013-01-14", "time"),
    ("2013-01-14T16:00:30Z", "2013-01-14", "2013-01-14", "time"),
    ("2013-01", "2013-01-01", "2013-01-31", "month"),
    ("2012-12", "2012-12-01", "2012-12-31", "month"),
    ("2013-01-XX", "2013-01-01", "2013-01-31", "month"),
    ("2013-XX-XX", "2013-01-01", "2013-12-31", "year"),
    ("2013-22", "2013-06-01", "2013-08-31", "season"),
    ("2013-24", "2013-12-01", "2014-02-28", "season"),
    ("2013", "2013-01-01", "2013-12-31", "year"),
    ("199X", "1990-01-01", "1999-12-31", "decade"),
    ("19XX", "1900-01-01", "1999-12-31", "century"),
    ("2013-01-10~", "2013-01-10", "2013-01-10", "day"),
    ("2013-01-12/2013-01-13", "2013-01-12", "2013-01-13", "interval"),
    ("2012-04/2013-01", "2012-04-01", "2013-01-31", "interval"),
    ("2012-04/..", "2012-04-01", OPEN, "interval"),
    ("2012-04/", "2012-04-01", OPEN, "interval"),
    ("../2013-01-11", OPEN, "2013-01-11", "interval"),
]


def iso(day: int | None) -> str | None:
    return None if day is None else "{:04d}-{:02d}-{:02d}".format(*calendar_date(day))


@pytest.mark.parametrize(("text", "first", "last", "precision"), SPANS)
def test_a_date_is_the_span_of_its_days(text: str, first: str | None, last: str | None, precision: str) -> None:
    """A date stands for all the days it may mean, and is as sharp as it was written."""
    date = parse(text)
    assert (iso(date.begin), iso(date.last), date.precision) == (first, last, precision)
    assert str(date) == text


@pytest.mark.parametrize(
    ("text", "uncertain", "approximate"),
    [
        ("2013-01-10", False, False),
        ("2013-01-10?", True, False),
        ("2013-01~", False, True),
        ("2013%", True, True),
        ("2013-01-10?/2013-01-12", True, False),
    ],
)
def test_a_date_keeps_its_doubts(text: str, uncertain: bool, approximate: bool) -> None:
    """`?` is unsure, `~` is about, `%` is both, on either side of an interval."""
    assert (parse(text).uncertain, parse(text).approximate) == (uncertain, approximate)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2013-02-30", "February 2013 has 28 days"),
        ("2100-02-29", "February 2100 has 28 days"),
        ("2013-13-01", "there is no month 13"),
        ("2013-00", "there is no month 00"),
        ("2013-21-05", "a season has no day"),
        ("2013-XX-05", "a day needs its month"),
        ("199X-05", "a decade or century has no month"),
        ("-0000", "year 0 has no sign"),
        ("Y12345-01", "a year of more than four digits has no month"),
        ("Y12345-01-01", "a year of more than four digits has no month"),
        ("2013-01-14T25:00", "there is no time 25:00"),
        ("2013-01-14/2013-01-13", "it ends before it begins"),
        ("2013-01/2012", "it ends before it begins"),
        ("../..", "an interval needs a date on one side at least"),
        ("/", "an interval needs a date on one side at least"),
        ("", "not a date"),
        ("14 January 2013", "not a date"),
        ("2013-1-4", "not a date"),
        ("13-01-04", "not a date"),
        ("2013-01-14/2013-01-15/2013-01-16", "not a date"),
        ("2013-01-14\n", "not a date"),
        ("２０１３", "not a date"),
    ],
)
def test_a_text_that_is_no_date_is_refused(text: str, why: str) -> None:
    """What is not EDTF, or names no real day, is refused with the reason."""
    with pytest.raises(DateError, match=why):
        parse(text)


def test_years_before_year_one_are_astronomical() -> None:
    """-0043 is 44 BC, and its ides of March come before any day of year 1."""
    ides = parse("-0043-03-15")
    assert ides.begin is not None
    assert ides.begin < 0
    assert of_day(ides.begin).text == "-0043-03-15"


def test_long_years_are_read() -> None:
    """A year of more than four digits is written with Y."""
    assert parse("Y-17000").precision == "year"
    assert parse("Y-17000").sort_key < parse("-9999").sort_key


@pytest.mark.parametrize(
    ("vague", "sharp", "contains", "overlaps"),
    [
        ("2013-01", "2013-01-14", True, True),
        ("2013-01-12/2013-01-13", "2013-01-13", True, True),
        ("2013-01-14", "2013-01", False, True),
        ("2012-04/..", "2013-01-14", True, True),
        ("2012-04/..", "2012", False, True),
        ("2013-01-14", "2013-01-15", False, False),
        ("../2013-01-11", "2013-01-12", False, False),
    ],
)
def test_a_vague_date_agrees_with_a_sharper_one_inside_it(
    vague: str,
    sharp: str,
    contains: bool,
    overlaps: bool,
) -> None:
    """Containing means every day, overlapping means one day at least."""
    assert parse(vague).contains(parse(sharp)) is contains
    assert parse(vague).overlaps(parse(sharp)) is overlaps
    assert parse(sharp).overlaps(parse(vague)) is overlaps


@pytest.mark.parametrize(
    ("later", "earlier", "follows"),
    [
        ("2013-01-15", "2013-01-14", True),
        ("2013-02", "2013-01-31", True),
        ("2013-01-14", "2013-01-14", False),
        ("2013-01-14", "2013-01", False),
        ("2013-01-14", "2013-01-15", False),
        ("2013-01-14/..", "2013-01-13", True),
        ("../2013-01-14", "2012", False),
        ("2013-01-14", "2012-04/..", False),
    ],
)
def test_a_date_follows_what_has_ended(later: str, earlier: str, follows: bool) -> None:
    """A date follows another where no day can be of both and it is the later; an open end is never over."""
    assert parse(later).follows(parse(earlier)) is follows


def test_dates_stand_as_a_chronology_has_them() -> None:
    """A year stands before its months, a month before its days, and a day before what lasts longer."""
    in_order = [
        "../2013",
        "2012-12-31",
        "2012-12-31/2013-01-01",
        "2013",
        "2013-01",
        "2013-01-01",
        "2013-01-01T09:30",
        "2013-01-01T16:00",
        "2013-01-01/2013-01-02",
        "2013-01-01/2013-01-04",
        "2013-01-01/..",
        "2013-01-02",
    ]
    for texts in (in_order[::-1], sorted(in_order)):
        assert sorted(texts, key=lambda text: parse(text).sort_key) == in_order


@given(st.integers(min_value=-9999, max_value=9999), st.integers(min_value=1, max_value=12))
def test_days_months_and_years_are_written_as_they_are_read(year: int, month: int) -> None:
    """A day, month or year made of numbers is the one that its text is read as."""
    for date in (of_day(day_number(year, month)), of_month(year, month), of_year(year)):
        assert parse(date.text) == date


@pytest.mark.parametrize("year", [10_000, 170_000_002, -10_000])
def test_a_long_year_is_written_with_its_letter(year: int) -> None:
    """Beyond four digits a year stands behind a Y, and its months have a date to show all the same."""
    assert parse(of_year(year).text) == of_year(year)
    assert of_month(year, 1).text == f"Y{year}-01"


@st.composite
def edtf_dates(draw: st.DrawFn) -> str:
    date = draw(st.dates(min_value=datetime.date(1000, 1, 1)))
    text = draw(st.sampled_from([date.isoformat(), date.isoformat()[:7], date.isoformat()[:4]]))
    return text + draw(st.sampled_from(["", "", "?", "~", "%"]))


@given(edtf_dates())
def test_the_reference_library_means_the_same_days(text: str) -> None:
    """The span of a date is the one that the edtf package gives it, qualifiers passed over."""
    ours = parse(text)
    theirs = parse_edtf(text.rstrip("?~%"))
    assert iso(ours.begin) == "{:04d}-{:02d}-{:02d}".format(*theirs.lower_strict()[:3])
    assert iso(ours.last) == "{:04d}-{:02d}-{:02d}".format(*theirs.upper_strict()[:3])


@given(st.text(alphabet="0123456789-/.X?~%TY:", max_size=21))
def test_any_text_is_a_date_or_is_refused(text: str) -> None:
    """Reading gives a date whose end follows its begin, or a DateError, and nothing else."""
    try:
        date = parse(text)
    except DateError:
        return
    assert date.begin is None or date.end is None or date.begin < date.end


@given(st.text(alphabet="0123456789-", max_size=10))
def test_what_the_reference_library_refuses_is_refused(text: str) -> None:
    """Among plain dates, ours are no more than the edtf package's."""
    try:
        date: Edtf | None = parse(text)
    except DateError:
        date = None
    if date is None:
        return
    try:
        parse_edtf(text)
    except EDTFParseException:
        pytest.fail(f"{text} is refused by the reference library")


@pytest.mark.parametrize(
    ("text", "uncertain", "approximate", "expected"),
    [
        ("2013-01-14", True, False, "2013-01-14?"),
        ("2013-01-14", False, True, "2013-01-14~"),
        ("2013-01~", True, True, "2013-01%"),
        ("2013-01-14?", False, False, "2013-01-14"),
        ("2012-04/..", True, False, "2012-04?/.."),
        ("/2013", True, False, "/2013?"),
        ("2013-01-12/2013-01-13~", True, False, "2013-01-12?/2013-01-13?"),
    ],
)
def test_qualified(text: str, uncertain: bool, approximate: bool, expected: str) -> None:
    """A date is marked as doubtful on each side that is a date."""
    date = qualified(parse(text), uncertain=uncertain, approximate=approximate)
    assert date == parse(expected)
