"""How English newspapers count, name and look ahead, in articles published on Wednesday 15 June 2016."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag

PUBLISHED = datetime.date(2016, 6, 15)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Decades as some papers write them, which are no year's own.
        ("The mill shut in the early 1970's.", [("the early 1970's", "197")]),
        ("They met in the 80's.", [("the 80's", "198")]),
        ("He preferred 2010's harvest.", [("2010", "2010")]),
        ("Nothing like the 1975's frost.", [("1975", "1975")]),
        # Now.
        ("He has no plans at the moment.", [("at the moment", "PRESENT_REF")]),
        ("He fell at the moment of victory.", []),
        ("The bridge stays shut for the time being.", [("the time being", "PRESENT_REF")]),
        ("By the time help came the barn was gone.", []),
        (
            "The dyke broke on Monday; by that time he was gone.",
            [("Monday", "2016-06-13"), ("that time", "2016-06-13")],
        ),
        # "As recently as last spring" tells of the spring alone.
        ("As recently as last spring it paid a dividend.", [("last spring", "2016-SP")]),
        ("It recently paid a dividend.", [("recently", "PAST_REF")]),
        # Counted on and back from a weekday.
        ("The fair opens a week from Saturday.", [("a week from Saturday", "2016-06-25")]),
        ("She fell a week last Monday.", [("a week last Monday", "2016-06-06")]),
        ("She fell a week ago on Monday.", [("a week ago on Monday", "2016-06-06")]),
        ("It cost a week. Last Monday she fell.", [("a week", "P1W"), ("Last Monday", "2016-06-13")]),
        ("The press opens again in four days' time.", [("four days' time", "2016-06-19")]),
        ("We shall know in a year's time.", [("a year's time", "2017")]),
        ("In three years time and money ran out.", [("three years", "P3Y")]),
        ("Two or three years from now it will be a park.", [("Two or three years from now", "FUTURE_REF")]),
        ("Three to four weeks ago it leaked.", [("Three to four weeks ago", "PAST_REF")]),
        ("They met in Lucerne three summers ago.", [("three summers ago", "2013-SU")]),
        ("She spent three summers there.", []),
        # Lengths.
        ("The rock had lain there for thousands of years.", [("thousands of years", "PXY")]),
        ("Thousands of villagers fled.", []),
        ("The cure is years away.", [("years", "PXY")]),
        ("The star is many light-years away.", []),
        ("He shared the last year of the war with a cousin.", [("the last year", "P1Y")]),
        ("It rained in the last month of the year.", [("the last month of the year", "2016-12")]),
        ("Prices will rise over the next year.", [("the next year", "P1Y")]),
        ("The ferry carries 2.4 million passengers a year.", [("a year", "P1Y")]),
        # Weeks by their begin.
        ("Concrete is to be poured in the week beginning 20 June.", [("the week beginning 20 June", "2016-W25")]),
        # A weekday beside the day that it is.
        (
            "It was 3 March 1988, a Thursday, and it snowed.",
            [("3 March 1988", "1988-03-03"), ("a Thursday", "1988-03-03")],
        ),
        ("Correction: June 13, 2016, Monday", [("June 13, 2016", "2016-06-13"), ("Monday", "2016-06-13")]),
        ("It was cold, a Thursday in March.", [("a Thursday", "XXXX-WXX-4"), ("March", "2016-03")]),
        # A number with "in" is no day.
        ("Rovers scored in the fifth and again in the 12th, at the far end.", []),
        ("She left by the 12th, at the latest.", [("the 12th", "2016-06-12")]),
        # Halves of a firm's year, and of a match.
        ("First-half profit fell.", [("First-half", "2015-H1")]),
        ("A first-half goal was enough.", []),
        ("Trade was solid in the months to end-January.", [("end-January", "2016-01")]),
        ("It was a dead-end January.", [("January", "2016-01")]),
        # "About" tells of what is asked, not of a rough month.
        ("They asked about last October.", [("last October", "2015-10")]),
        # Parts of days.
        ("Guns were heard in the early morning hours.", [("the early morning hours", "2016-06-15TMO")]),
        ("She spent the evening at home.", [("the evening", "2016-06-15TEV")]),
        ("She spent the evening of her life there.", []),
        ("All winter people asked for coal.", [("All winter", "2015-WI")]),
        ("He called at 2 a.m. last Monday.", [("2 a.m. last Monday", "2016-06-13T02:00")]),
    ],
)
def test_newspapers_have_their_ways_of_naming_a_time(text: str, expected: list[tuple[str, str]]) -> None:
    """Decades with an apostrophe, "for the time being", "a week from Saturday", "the week beginning 20 June"."""
    assert [(timex.text, timex.value) for timex in tag(text, PUBLISHED, mode="news")] == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        # A winter goes on in the new year.
        ("It has flooded twice this winter.", datetime.date(2016, 2, 9), [("this winter", "2015-WI")]),
        ("The line will be closed this winter.", PUBLISHED, [("this winter", "2016-WI")]),
        # Of a week that ends today nothing is left.
        ("A filter may clog later this week.", datetime.date(2016, 6, 19), [("later this week", "2016-W25")]),
        ("A filter may clog later this week.", PUBLISHED, [("later this week", "2016-W24")]),
        ("A filter clogged earlier this week.", datetime.date(2016, 6, 19), [("earlier this week", "2016-W24")]),
        # What was planned for a day need not have been.
        ("Results that had been due on 28 June came early.", PUBLISHED, [("28 June", "2016-06-28")]),
        ("He had resigned on 28 June.", PUBLISHED, [("28 June", "2015-06-28")]),
        ("The union hoped to have a deal by Friday.", PUBLISHED, [("Friday", "2016-06-17")]),
        ("The union had hoped to have a deal by Friday.", PUBLISHED, [("Friday", "2016-06-10")]),
        ("If it has not been paid by 30 November they can leave.", PUBLISHED, [("30 November", "2016-11-30")]),
        (
            "Unless it was paid by midnight on 30 November, he said, they could leave.",
            PUBLISHED,
            [("midnight", "2016-11-30T24:00"), ("30 November", "2016-11-30")],
        ),
        ("It had not been paid by 30 November.", PUBLISHED, [("30 November", "2015-11-30")]),
        # A year's event has its day beside it.
        (
            "Last year's election, on 7 October, was close.",
            PUBLISHED,
            [("Last year", "2015"), ("7 October", "2015-10-07")],
        ),
        (
            "Last year's winner, a man of 60, resigned on 3 June.",
            PUBLISHED,
            [("Last year", "2015"), ("3 June", "2016-06-03")],
        ),
        # A time of the clock that has been is of no day still to come.
        (
            "They may go free by Friday. One walked out at 8 p.m. and waved.",
            PUBLISHED,
            [("Friday", "2016-06-17"), ("8 p.m.", "2016-06-15T20:00")],
        ),
        (
            "The gates open on Friday. The choir will sing at 8 p.m.",
            PUBLISHED,
            [("Friday", "2016-06-17"), ("8 p.m.", "2016-06-17T20:00")],
        ),
    ],
)
def test_the_day_of_an_article_decides(text: str, published: datetime.date, expected: list[tuple[str, str]]) -> None:
    """What "this winter" and "later this week" mean depends on when it is said, and plans lie ahead of it."""
    assert [(timex.text, timex.value) for timex in tag(text, published, mode="news")] == expected
