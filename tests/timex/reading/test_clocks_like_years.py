"""Four digits that are a time of the clock, or a year."""

from __future__ import annotations

import pytest

from generator.timex import tag


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("On 3 May 2004, at 0915, the ferry left. It was back around 1300 and lay at the pier until 1540.",
         ["2004-05-03", "2004-05-03T09:15", "2004-05-03T13:00", "2004-05-03T15:40"]),
        ("On 3 May 2004, at 1543 Azores daylight time, the ferry sank. It had been inspected on 27 April.",
         ["2004-05-03", "2004-05-03T15:43", "2004-04-27"]),
        # A year that the text may tell of, or no time of any clock.
        ("On 3 May 2004, at 0915, the ferry left. By 1915 no ferry had sunk there.",
         ["2004-05-03", "2004-05-03T09:15", "1915"]),
        ("On 3 May 2004, at 0915, the ferry left. It was built in 1958.", ["2004-05-03", "2004-05-03T09:15", "1958"]),
        ("On 3 May 2004, at 0915, it left for a town of 1399.", ["2004-05-03", "2004-05-03T09:15", "1399"]),
        ("On 3 May 2004, at 0915, it passed an abbey from the end of 1215.",
         ["2004-05-03", "2004-05-03T09:15", "1215"]),
        # No time is written so, or no date tells which years are meant.
        ("On 3 May 2004, at 9:15, it passed an abbey of 1215.", ["2004-05-03", "2004-05-03T09:15", "1215"]),
        ("At 0915 it passed an abbey of 1215.", ["XXXX-XX-XXT09:15", "1215"]),
    ],
)  # fmt: skip
def test_clocks_like_years(text: str, values: list[str]) -> None:
    """In a text that writes its times with four digits, those that are far too early for a year are times."""
    assert [timex.value for timex in tag(text, mode="narrative")] == values
