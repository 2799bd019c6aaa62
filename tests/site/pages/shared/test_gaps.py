"""What is called a gap is one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates.edtf import of_day, parse
from generator.site.pages.shared.gaps import gaps

if TYPE_CHECKING:
    from generator.dates.edtf import Edtf


@pytest.mark.parametrize(
    ("dates", "found"),
    [
        ((), []),
        (("1998-03-03",), []),
        (("1998-03-03", "1998-03-04"), []),
        (("1998-03-03", "1998-03-08"), ["1998-03-04 to 1998-03-08"]),
        (("1998-03-03/1998-03-06", "1998-03-04", "1998-03-07"), []),
        # Short ones are told of days, whatever is dated less closely.
        (("1998-03", "1998", "1998-03-03", "1998-03-08"), ["1998-03-04 to 1998-03-08"]),
        (("1998-02-27", "1998-03", "1998-03-03"), ["1998-02-28 to 1998-03-03"]),
        (("1998", "1999-01-10"), []),
        # In a long one nothing lies at all.
        (("1998-01-05", "1998-06", "1998-12-24"), ["1998-01-06 to 1998-06-01", "1998-07-01 to 1998-12-24"]),
        (("1990-01-05", "1991/1994", "1995-01-10"), ["1990-01-06 to 1991-01-01"]),
        (("1990-01-05", "1989/1994", "1995-01-10"), []),
        (("1990-01-05", "../1992", "1995-01-10"), ["1990-01-06 to 1992-01-01", "1993-01-01 to 1995-01-10"]),
        (("1990-01-05", "1992-04/..", "1995-01-10"), ["1990-01-06 to 1992-04-01", "1992-05-01 to 1995-01-10"]),
        (("-0081", "-0057/-0049", "-0048-01-10~"), ["-0080-01-01 to -0057-01-01"]),
    ],
)
def test_gaps(dates: tuple[str, ...], found: list[str]) -> None:
    """Between dates as sharp as days, as vague as years, and with an open end."""
    assert [f"{of_day(gap.first)} to {of_day(gap.after)}" for gap in gaps(map(parse, dates))] == found


DATES = st.one_of(
    st.dates().map(lambda day: day.isoformat()),
    st.dates().map(lambda day: f"{day.isoformat()[:7]}"),
    st.dates().map(lambda day: f"{day.isoformat()[:4]}"),
    st.tuples(st.dates(), st.dates()).map(lambda days: f"{min(days).isoformat()}/{max(days).isoformat()}"),
).map(parse)


@given(st.lists(DATES, max_size=12))
def test_nothing_lies_in_a_gap(dates: list[Edtf]) -> None:
    """Gaps come in order, and none but a short one between two days holds the whole of anything."""
    found = list(gaps(dates))
    assert all(one.after <= next_one.first for one, next_one in pairwise(found))
    for gap in found:
        inside = [date for date in dates if gap.first <= (date.begin or 0) and (date.end or 0) <= gap.after]
        assert all(not date.is_day and gap.after - gap.first <= 61 for date in inside)
