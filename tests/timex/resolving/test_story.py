"""What a text has told of so far."""

from __future__ import annotations

from generator.timex.calendar.periods import Period, year_month
from generator.timex.resolving.story import Story

MAY = year_month(2012, 5)
DAY = Period("day", MAY.first + 2)


def test_the_latest() -> None:
    """A story goes on to what is told; what is wider than a year is background."""
    story = Story().then(MAY).then(Period("decade", 193))
    assert story.latest == MAY


def test_of_a_kind() -> None:
    """The year of a day told of is that day's; the day of a month told of is the one told before it."""
    story = Story().then(DAY).then(year_month(2012, 6))
    assert story.of("year") == Period("year", 2012)
    assert story.of("day") == DAY
    assert Story().of("year") is None


def test_quarters() -> None:
    """The quarter is the one that was named, whatever day came after it."""
    quarter = Period("quarter", 2012 * 4 + 2)
    assert Story().then(quarter).then(DAY).of("quarter") == quarter


def test_a_flashback() -> None:
    """A story that looked back to what was years before comes back, unless it has gone on from there."""
    old = Period("year", 1809)
    story = Story().then(DAY).back_to(old).back_to(Period("year", 1810))
    assert story.latest == Period("year", 1810)
    assert story.returned().latest == DAY
    assert story.then(Period("year", 1811)).returned().latest == Period("year", 1811)
    assert Story().then(DAY).returned().latest == DAY


def test_a_period_in_passing() -> None:
    """From a year named in passing goes on what counts in years; days go on from what was told before it."""
    story = Story().then(DAY, "23:00").naming(Period("year", 1942)).naming(Period("year", 1950))
    assert story.latest == Period("year", 1950)
    assert story.in_days().latest == DAY
    assert story.then(MAY).in_days().latest == MAY
    assert Story().then(MAY).back_to(DAY).naming(Period("year", 1942)).returned().in_days().latest == MAY


def test_late_in_a_year() -> None:
    """A story that has come to the end of a year stands in its second half, and in that year."""
    story = Story().then(Period("year", 1809)).late()
    assert story.latest == Period("half", 1809 * 2 + 1)
    assert story.of("year") == Period("year", 1809)
    assert Story().late() == Story()


def test_a_flashback_with_times() -> None:
    """A time of the day that a story looked back to keeps it there, and it comes back from it all the same."""
    old = Period("day", MAY.first)
    assert Story().then(DAY).back_to(old).then(old, "20:00").returned().latest == DAY


def test_what_was_told_before() -> None:
    """A story that stays with a day knows still what it told before that."""
    assert Story().then(MAY).then(DAY).then(DAY).before == MAY


def test_weekdays() -> None:
    """A story knows the latest Thursday that it told of, and no weekday of a month."""
    week_later = DAY.shifted(7)
    assert Story().then(DAY).then(week_later).then(MAY).weekdays == {3: week_later}


def test_a_stretch() -> None:
    """A story knows where the stretch began whose end it told last."""
    stretch = Story().then(MAY).then(DAY).reaching_from(MAY)
    assert (stretch.began, stretch.latest) == (MAY, DAY)
    assert stretch.then(DAY).began is None


def test_the_time_told() -> None:
    """A story keeps the time of the day that it told last, as long as it stays with that day."""
    evening = Story().then(DAY, "23:00")
    assert evening.then(DAY).time == "23:00"
    assert evening.then(DAY, "MO").time == "MO"
    assert evening.then(MAY).time == ""


def test_the_quarter_reported_on() -> None:
    """A report on a quarter stays one, whatever else is told."""
    quarter = Period("quarter", 2012 * 4 + 2)
    story = Story().reporting(quarter).then(quarter.shifted(1)).then(DAY)
    assert (story.reported, story.of("quarter")) == (quarter, quarter.shifted(1))
    assert Story().then(quarter).reported is None


def test_eras() -> None:
    """The decade is the one that was named, until the story goes on."""
    story = Story().then(MAY).then(Period("decade", 193))
    assert story.of("decade") == Period("decade", 193)
    assert story.then(DAY).of("decade") == Period("decade", 201)
