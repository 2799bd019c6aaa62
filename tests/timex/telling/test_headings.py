"""Days that head what follows."""

from __future__ import annotations

import pytest

from generator.timex.calendar.periods import Period, year_month
from generator.timex.reading.phrases import read_text
from generator.timex.telling.headings import heads_lines, is_heading, opens_entry

DAY = Period("day", 736000)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thursday 7 May\n\nThe polls close.", True),
        ("The count\n  Thursday 7 May \nThe polls close.", True),
        ("Thursday 7 May", True),
        ("Thursday 7 May: the polls close.", False),
        ("On Thursday 7 May\nthe polls close.", False),
    ],
)
def test_lines(text: str, *, expected: bool) -> None:
    """A heading is all that its line holds."""
    read = read_text(text, "en")
    assert is_heading(read, read.phrases[0], DAY, DAY.index) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("18:30 - The fire is out.", True),
        ("It burned.\n18:30: The fire is out.", True),
        ("It burned.\n18:30\nThe fire is out.", True),
        ("18:30 saw the fire out.", False),
        ("At 18:30 - so they say - it was out.", False),
        ("18:30 on Monday - The fire is out.", False),
    ],
)
def test_times_of_entries(text: str, *, expected: bool) -> None:
    """A time that opens a line, with a mark or nothing behind it, is when the entry was written."""
    read = read_text(text, "en")
    assert opens_entry(read, read.phrases[0]) is expected


def test_a_day_over_times() -> None:
    """A day that stands alone heads the times that open the lines below it, whenever it is."""
    for text, expected in (("Thursday 7 May\n\n10:00 - Talks", True), ("On Thursday 7 May\n\nTalks", False)):
        read = read_text(text, "en")
        assert heads_lines(read, read.phrases[0], DAY) is expected
    assert not heads_lines(read, read.phrases[0], None)


@pytest.mark.parametrize(
    ("period", "publication", "expected"),
    [
        (DAY, DAY.index + 7, True),
        (DAY, DAY.index + 8, False),
        (DAY, DAY.index - 1, False),
        (DAY, None, False),
        (None, DAY.index, False),
        (year_month(2016, 1), DAY.index, False),
    ],
)
def test_days(period: Period | None, publication: int | None, *, expected: bool) -> None:
    """Only a day shortly before the publication was one of writing."""
    read = read_text("Thursday 7 May", "en")
    assert is_heading(read, read.phrases[0], period, publication) is expected


@pytest.mark.parametrize(
    ("text", "days_before", "expected"),
    [
        ("LINDAU, Oct. 2 (Newswire) - Talks ended tonight.", 1, True),
        ("LINDAU, Germany, Oct. 2 - Talks ended tonight.", 1, True),
        ("LINDAU, 2 octobre 2013 - Talks ended tonight.", 0, True),
        ("LINDAU, Oct. 2 - Talks ended tonight.", 3, False),
        ("LINDAU, Oct. 2, was where talks ended tonight.", 1, False),
        ("Lindau on Oct. 2 - that was where talks ended.", 1, False),
        ("LINDAU was where on Oct. 2 - that was long ago - talks ended.", 1, False),
    ],
)
def test_datelines(text: str, days_before: int, *, expected: bool) -> None:
    """What stands behind a dateline was written on its day, if that is shortly before the publication."""
    read = read_text(text, "fr" if "octobre" in text else "en")
    assert is_heading(read, read.phrases[0], DAY, DAY.index + days_before) is expected
