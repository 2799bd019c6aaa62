"""Telling: one text read once, and resolved for any day, each expression in the light of those before it."""

from __future__ import annotations

import datetime

import pytest

from generator.timex.calendar.value import timex_value
from generator.timex.reading.phrases import read_text
from generator.timex.resolving.situation import Mode
from generator.timex.telling.telling import resolve_in_order

FRIDAY = datetime.date(2013, 1, 18).toordinal()


def values(text: str, day: int | None = FRIDAY, mode: Mode = "news") -> list[str]:
    """TIMEX3 values of a text's periods; empty for what stands for none."""
    expressions = resolve_in_order(read_text(text, "en"), day, mode)
    return [timex_value(found.resolved.period) if found.resolved.period else "" for found in expressions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained on 8 June 1921. Two days later it snowed.", ["1921-06-08", "1921-06-10"]),
        ("It rained in 1921. A year earlier it was dry. Two years later it rained.", ["1921", "1920", "1923"]),
        ("It rained on 8 June 1921. Since May 1920 it had been dry. The next day it rained.",
         ["1921-06-08", "1920-05", "1921-06-09"]),
        ("It rained on 8 June 1921 (as told in Rain (1999)). The next day it rained.",
         ["1921-06-08", "1999", "1921-06-09"]),
        ("It rained on 8 June 1921. In the 1930s it was dry. The next day it rained.",
         ["1921-06-08", "193", "1921-06-09"]),
        ("Sales fell in the third quarter. In the 2011 period they rose. They rose in the quarter.",
         ["2012-Q3", "2011-Q3", "2012-Q3"]),
        ("Sales fell in the third quarter. In the nine months they rose from a year earlier.",
         ["2012-Q3", "", "2011"]),
        ("Sales fell in the third quarter. In the nine months they rose, unlike in the 2011 period.",
         ["2012-Q3", "", "2011"]),
        ("Sales are down in the third quarter, which is a change from a year earlier.", ["2012-Q3", "2011-Q3"]),
        ("Sales fell in the third quarter. In three days they rose from a year earlier.",
         ["2012-Q3", "", "2011-Q3"]),
        ("Sales fell in the second quarter. They rose in the third quarter. They rose from a year earlier.",
         ["2012-Q2", "2012-Q3", "2011-Q3"]),
        ("Sales fell in the third quarter. It feared for the second quarter of 2014. They rose from a year earlier.",
         ["2012-Q3", "2014-Q2", "2011-Q3"]),
        # A report stays with its quarter, also with one that the calendar has not reached.
        ("Sales fell in the third quarter. It fears for the second quarter of 2014. They rose from a year earlier.",
         ["2012-Q3", "2014-Q2", "2011-Q3"]),
        ("Sales fell in the third quarter. They rose in the 2010 second quarter. They rose in the quarter.",
         ["2012-Q3", "2010-Q2", "2012-Q3"]),
        ("It lost money in its first quarter, and none a year earlier.", ["2013-Q1", "2012-Q1"]),
        ("It will lose money in the first quarter, after a loss a year earlier.", ["2013-Q1", "2012"]),
        # A day that is told of by its distance from today is one to count from.
        ("Ten days ago it rained; two days later it snowed.", ["2013-01-08", "2013-01-10"]),
        ("Rents rose from a year ago. It rained three years ago, and a year later again.", ["2012", "2010", "2011"]),
        # "And" keeps to the year, or goes on to the next.
        ("He was jailed in March 1996 and freed in June.", ["1996-03", "1996-06"]),
        ("He was jailed in October 1996 and freed in March.", ["1996-10", "1997-03"]),
        ("He was jailed on 3 May 1996 and freed on 2 June.", ["1996-05-03", "1996-06-02"]),
        ("The mill, built in March 1996, burned down in June.", ["1996-03", "2012-06"]),
        ("He was jailed in March 1996. He was freed in June.", ["1996-03", "2012-06"]),
        ("It began in 1996. In March of the next year it ended.", ["1996", "1997-03"]),
        # The year of a thing is not when it is told of.
        ("The army came on 3 May 1979. It broke the 1921 treaty. Two days later it left.",
         ["1979-05-03", "1921", "1979-05-05"]),
        # The time that opens an entry is of the day on which it was written, or of the one that heads it.
        ("It rained on Tuesday.\n\n18:30 - It rains.\n\n17:10 - It rains.", ["2013-01-15", "2013-01-18", "2013-01-18"]),
        ("Saturday 19 January\n\n10:00 - Welcome\n\n14:00 - Lunch will be on Sunday\n\n16:00 - Talks",
         ["2013-01-19", "2013-01-19", "2013-01-19", "2013-01-20", "2013-01-19"]),
        # The dates of a chronology go on from each other, forward or back.
        ("14 February 2011: Plan.\n\n30 June: Talks.\n\n9 September: Talks. The next day a strike.\n\n20 January: End.",
         ["2011-02-14", "2011-06-30", "2011-09-09", "2011-09-10", "2012-01-20"]),
        ("20 January 2012: End.\n\n9 December: Riot.\n\n8 December: Talks.",
         ["2012-01-20", "2011-12-09", "2011-12-08"]),
        ("14 February 2011: Plan.\n\nThree days: Fair.\n\n30 June: Talks.", ["2011-02-14", "", "2011-06-30"]),
        # A time heads no dates.
        ("18:30 - It rains.\n\n30 June: Riot.", ["2013-01-18", "2012-06-30"]),
        # What has been counts from what has been before it.
        ("It rained on Monday. It will rain on Sunday. The next day it had snowed.",
         ["2013-01-14", "2013-01-20", "2013-01-15"]),
        ("It will rain on Sunday. The next day it had snowed.", ["2013-01-20", ""]),
        ("It was cloudy at 8 p.m., and by 9 a.m. it rained.", ["2013-01-18", "2013-01-18"]),
        # "That year" repeats where the story is.
        ("It rained on 3 May 1912. In that year it snowed. Two months later it thawed.",
         ["1912-05-03", "1912", "1912-07"]),
        # News that looks back from a day stays there for its paragraph.
        ("It rained on Monday. The day before, at 8 p.m., it had snowed. At 9 p.m. it had thawed.",
         ["2013-01-14", "2013-01-13", "2013-01-13", "2013-01-13"]),
        ("It rained on Monday. The day before, it had snowed.\n\nAt 9 p.m. it thawed.",
         ["2013-01-14", "2013-01-13", "2013-01-14"]),
        # What a relative clause tells of holds up to its end.
        ("It rained on Sunday. The envoy, who came on Monday and left at 9 p.m., called at 10 p.m. again.",
         ["2013-01-13", "2013-01-14", "2013-01-14", "2013-01-13"]),
        # "That day" is one of the month that is told of.
        ("It rained on Monday. In May it had been dry. That day the pump failed.",
         ["2013-01-14", "2012-05", "2012-05"]),
        ("It rained on May 3. In May pumps had failed. That day one ran.",
         ["2012-05-03", "2012-05", "2012-05-03"]),
    ],
)  # fmt: skip
def test_what_was_told_before(text: str, expected: list[str]) -> None:
    """A text goes on from what it told; what looks back or aside moves nothing."""
    assert values(text) == expected


def test_a_history_has_no_entries() -> None:
    """A line of a history that a time opens is of the day told, as any other is."""
    assert values("It fell on 3 May 1912.\n\n18:30 - It rained.", mode="narrative") == ["1912-05-03", "1912-05-03"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Oct. 21, 2010, a crack is found.\n\nOn Oct. 22, cars are stopped.\n\nOn Nov. 3, work begins. It takes "
         "until March.\n\nIn April, the bridge is painted. The fair opens on May 1.\n\nOn Tuesday it was "
         "full. It closes on March 1.",
         ["2010-10-21", "2010-10-22", "2010-11-03", "2011-03", "2011-04", "2011-05-01", "2013-01-15", "2013-03-01"]),
        # Dates that open so few paragraphs are no chronology.
        ("On Oct. 21, 2010, a crack was found.\n\nOn Oct. 22, cars were stopped.\n\nIn April, it was painted.",
         ["2010-10-21", "2012-10-22", "2012-04"]),
        # What an entry of the last days tells of is news.
        ("On Jan. 2, a crack is found.\n\nOn Jan. 3, cars are stopped.\n\nOn Jan. 8, work begins.\n\nOn Jan. 14, it "
         "stops, as it did in March.",
         ["2013-01-02", "2013-01-03", "2013-01-08", "2013-01-14", "2012-03"]),
    ],
)  # fmt: skip
def test_a_chronology_in_sentences(text: str, expected: list[str]) -> None:
    """Where one paragraph after the other opens with a date, each goes on from the one before."""
    assert values(text) == expected


@pytest.mark.parametrize("mode", ["news", "narrative"])
def test_a_weekday_counts_from_a_day(mode: Mode) -> None:
    """A weekday follows the day that a story had come to, not the season that it looked back to."""
    text = "It met on 12 September 2008, as it had done in the spring of 2008. The following Monday it closed."
    assert values(text, mode=mode) == ["2008-09-12", "2008-SP", "2008-09-15"]
    assert values("It had met in the spring of 2008. The following Monday it closed.", mode=mode) == ["2008-SP", ""]


def test_a_second_date_of_its_sentence() -> None:
    """Only the first date of a history may have its year from another that its sentence merely names."""
    text = "It began on 3 May 1912. In June, by the treaty of 17 April 1839, it ended."
    assert values(text, mode="narrative") == ["1912-05-03", "1912-06", "1839-04-17"]


@pytest.mark.parametrize(
    ("count", "day"),
    [("two days later", "1912-05-03"), ("one day later", "1912-05-04"), ("four days later", "1912-05-07")],
)
def test_said_again(count: str, day: str) -> None:
    """What counts to the day right before it says it again; what does not counts on from there."""
    text = f"It fell on 1 May 1912. On 3 May, {count}, it rose."
    assert values(text, mode="narrative") == ["1912-05-01", "1912-05-03", day]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It will rain later this week.", "2013-W04"),
        ("It rained later this week.", "2013-W03"),
        ("It rains earlier this week.", "2013-W03"),
        ("It will rain later today.", "2013-01-20"),
    ],
)
def test_the_rest_of_a_week(text: str, value: str) -> None:
    """On a Sunday the rest of the week is the next, but for what has been; a day has a rest always."""
    assert values(text, FRIDAY + 2) == [value]


def test_any_day() -> None:
    """The same reading serves every day of publication."""
    text = read_text("It rained on Monday, and two days ago.", "en")
    for later in range(7):
        monday, ago = resolve_in_order(text, FRIDAY + later, "news")
        assert monday.resolved.period is not None
        assert monday.resolved.period.first == FRIDAY + (-4 if later < 3 else 3)
        assert ago.resolved.period is not None
        assert ago.resolved.period.first == FRIDAY + later - 2


def test_windows_move_nothing() -> None:
    """A window is a stretch beside a day, and what is told later does not count from it."""
    window, _ = resolve_in_order(read_text("It rained in the last four days, and on Monday.", "en"), FRIDAY, "news")
    assert window.stretch is not None
    assert window.stretch.text == "2013-01-15/2013-01-18"
    assert window.resolved.period is None
    assert values("in the last four days", None) == [""]
