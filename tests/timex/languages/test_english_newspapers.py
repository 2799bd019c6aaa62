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
        # The weekday tells which year it was.
        ("On 3 March, a Thursday, it snowed.", [("3 March", "2016-03-03"), ("a Thursday", "2016-03-03")]),
        ("On 3 March, a Tuesday, it snowed.", [("3 March", "2015-03-03"), ("a Tuesday", "2015-03-03")]),
        (
            "On 3 March, a Tuesday morning flight crashed.",
            [("3 March", "2016-03-03"), ("Tuesday morning", "2016-06-14TMO")],
        ),
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
        (
            "The pass was shut at 10 o'clock on Monday night.",
            [("10 o'clock", "2016-06-13T22:00"), ("Monday night", "2016-06-13TNI")],
        ),
        ("Doors open at sunup.", [("sunup", "2016-06-15TMO")]),
        # Days as papers of Africa and India name them.
        ("She left only day before yesterday.", [("day before yesterday", "2016-06-13")]),
        ("He took delivery last week Thursday.", [("last week Thursday", "2016-06-09")]),
        ("It sat last week. Thursday was quiet.", [("last week", "2016-W23"), ("Thursday", "2016-06-09")]),
        ("The panel meets on Monday next.", [("Monday next", "2016-06-20")]),
        ("It was lost on Monday last.", [("Monday last", "2016-06-13")]),
        ("It rained on Monday last week.", [("Monday last week", "2016-06-06")]),
        ("He was sworn in on the 7th of this month.", [("the 7th of this month", "2016-06-07")]),
        ("It leaked on the 7th of last month.", [("the 7th of last month", "2016-05-07")]),
        ("The deadline is December-end.", [("December-end", "2016-12")]),
        (
            "It fell on the intervening night of May 30 and May 31.",
            [("the intervening night of May 30 and May 31", "2016-05-30TNI")],
        ),
        ("It fell on the night of 30 and 31 May.", [("the night of 30 and 31 May", "2016-05-30TNI")]),
        ("Turnover rose in FY14.", [("FY14", "FY2014")]),
        ("The rotor FYX14 broke.", []),
        ("He was held on the eve of Christmas.", [("the eve of Christmas", "2015-12-24")]),
        ("He was held on the eve of battle.", []),
        ("He reads the Daily Lantern.", []),
        ("He reads the daily forecast.", [("daily", "P1D")]),
        ("On Sunday Colonel Weber spoke.", [("Sunday", "2016-06-12")]),
        # A week belongs to the month that most of its days are in.
        ("It came in the first week of May 2011.", [("the first week of May 2011", "2011-W18")]),
        ("It came in the second week of June 2014.", [("the second week of June 2014", "2014-W24")]),
        ("It came in the week of May 1, 2011.", [("the week of May 1, 2011", "2011-W17")]),
        ("It froze in the winter of 2005-6.", [("the winter of 2005-6", "2005-WI")]),
        # What a count stands beside.
        ("The mine closed, days after the vote.", [("days", "PXD")]),
        ("Days after the vote were few.", []),
        ("She had sailed two days before with her son. He hid.", [("two days before", "2016-06-13")]),
        ("She sailed two days before the vote.", [("two days", "P2D")]),
        ("It opened in 2009 and is unfinished seven years on.", [("2009", "2009"), ("seven years on", "2016")]),
        ("She spent seven years on the farm.", [("seven years", "P7Y")]),
        ("In the old days they sang.", [("the old days", "PAST_REF")]),
        # "Last year" is the one before this, "her last year in office" is not.
        ("In her last year in office she wrote little.", []),
        ("In its last fiscal year it lost money.", [("last fiscal year", "2015")]),
        ("Last year it lost money.", [("Last year", "2015")]),
        ("They came within the hour.", [("the hour", "PT1H")]),
        ("They came within the hour of his death.", []),
        ("She spent the day asleep.", [("the day", "P1D")]),
        ("She spent the day before the vote asleep.", []),
        ("The mine closed. Hours after the vote it burned.", [("Hours", "PTXH")]),
        ("It was founded ten years ago next month.", [("ten years ago next month", "2006-07")]),
        ("Strikes set for this week and next have been called off.", [("this week", "2016-W24"), ("next", "2016-W25")]),
        ("This week and next door it is loud.", [("This week", "2016-W24")]),
        # A line of a timetable.
        ("0530: Dakar asks Praia.", [("0530", "2016-06-15T05:30")]),
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
        ("If it is not paid by 30 May either side may leave.", PUBLISHED, [("30 May", "2017-05-30")]),
        ("It was not paid by 30 May.", PUBLISHED, [("30 May", "2016-05-30")]),
        ("A rule was due on 6 June, but was delayed.", PUBLISHED, [("6 June", "2016-06-06")]),
        ("A rule is due on 6 June.", PUBLISHED, [("6 June", "2017-06-06")]),
        ("The ship was due in Lagos on Monday.", PUBLISHED, [("Monday", "2016-06-13")]),
        ("The ship is due in Lagos on Monday.", PUBLISHED, [("Monday", "2016-06-20")]),
        ("The park was open again by Monday.", PUBLISHED, [("Monday", "2016-06-13")]),
        ("The park opens again on Monday.", PUBLISHED, [("Monday", "2016-06-20")]),
        ("The boats were searching until Monday.", PUBLISHED, [("Monday", "2016-06-13")]),
        ("The boats were to search until Monday.", PUBLISHED, [("Monday", "2016-06-20")]),
        # The month that figures are of has been, however they look ahead.
        ("Sales for May are due on Monday.", PUBLISHED, [("May", "2016-05"), ("Monday", "2016-06-20")]),
        ("A vote for May is due.", PUBLISHED, [("May", "2017-05")]),
        ("It was the worst fire since 9 September, when a mill burned.", PUBLISHED, [("9 September", "2015-09-09")]),
        ("It was unlikely to begin before Monday.", PUBLISHED, [("Monday", "2016-06-20")]),
        # A day is that of the time before it.
        (
            "The curfew declared at 2.45pm on Saturday would stay in force.",
            PUBLISHED,
            [("2.45pm", "2016-06-11T14:45"), ("Saturday", "2016-06-11")],
        ),
        (
            "The curfew would begin at 2.45pm on Saturday.",
            PUBLISHED,
            [("2.45pm", "2016-06-18T14:45"), ("Saturday", "2016-06-18")],
        ),
        # A time so long after another is known; a rough one is not, nor one many hours later.
        (
            "It rang at 10:45 p.m. on Monday. Two hours later it rang again.",
            PUBLISHED,
            [("10:45 p.m.", "2016-06-13T22:45"), ("Monday", "2016-06-13"), ("Two hours later", "2016-06-14T00:45")],
        ),
        (
            "It rang at 10 p.m. on Monday. About an hour later it rang again.",
            PUBLISHED,
            [("10 p.m.", "2016-06-13T22:00"), ("Monday", "2016-06-13"), ("About an hour later", "2016-06-13TXX")],
        ),
        (
            "It rang at 9 a.m. on Monday. Eight hours later it rang again.",
            PUBLISHED,
            [("9 a.m.", "2016-06-13T09:00"), ("Monday", "2016-06-13"), ("Eight hours later", "2016-06-13TXX")],
        ),
        # A relative clause tells of its day in passing, and of its own times on it.
        (
            "It was quiet on Tuesday. The envoy, who resigned on Monday, met the mayor in the morning.",
            PUBLISHED,
            [("Tuesday", "2016-06-14"), ("Monday", "2016-06-13"), ("the morning", "2016-06-14TMO")],
        ),
        (
            "The envoy, who resigned on Monday at 9 p.m., met the mayor.",
            PUBLISHED,
            [("Monday", "2016-06-13"), ("9 p.m.", "2016-06-13T21:00")],
        ),
        (
            "The envoy resigned on Monday. He met the mayor in the morning.",
            PUBLISHED,
            [("Monday", "2016-06-13"), ("the morning", "2016-06-13TMO")],
        ),
        ("A concert planned for this weekend was called off.", PUBLISHED, [("this weekend", "2016-W24-WE")]),
        ("A concert was called off this weekend.", PUBLISHED, [("this weekend", "2016-W23-WE")]),
        ("The bishop was to follow on Monday.", PUBLISHED, [("Monday", "2016-06-20")]),
        ("Nobody was to blame for the fire on Monday.", PUBLISHED, [("Monday", "2016-06-13")]),
        ("He called for a million people to gather on Monday.", PUBLISHED, [("Monday", "2016-06-20")]),
        ("He called for a million pounds on Monday.", PUBLISHED, [("Monday", "2016-06-13")]),
        (
            "It began on 1 June 1998. Three weeks later, on 21 June, it failed.",
            PUBLISHED,
            [("1 June 1998", "1998-06-01"), ("Three weeks later", "1998-W26"), ("21 June", "1998-06-21")],
        ),
        ("She joined three years ago last September.", PUBLISHED, [("three years ago last September", "2012-09")]),
        (
            "She joined three years ago. Last September she left.",
            PUBLISHED,
            [("three years ago", "2013"), ("Last September", "2015-09")],
        ),
        ("He died the Christmas before last.", PUBLISHED, [("the Christmas before last", "2014-12-25")]),
        ("He died the winter before last.", PUBLISHED, [("the winter before last", "2014-WI")]),
        (
            "He died at Christmas, before last year's flood.",
            PUBLISHED,
            [("Christmas", "2015-12-25"), ("last year", "2015")],
        ),
        ("The post will be filled early in the new year.", PUBLISHED, [("early in the new year", "2017")]),
        ("The post has been filled since the new year.", PUBLISHED, [("the new year", "2016")]),
        ("The post will be filled in the new year.", datetime.date(2015, 11, 20), [("the new year", "2016")]),
        ("The post will be filled by New Year.", datetime.date(2015, 11, 20), [("New Year", "2016-01-01")]),
        ("The new year group sat down.", PUBLISHED, []),
        # A season gives its months its year, a stretch its days.
        (
            "Three summers ago it burned in July and in August.",
            PUBLISHED,
            [("Three summers ago", "2013-SU"), ("July", "2013-07"), ("August", "2013-08")],
        ),
        (
            "It burned in July. Three summers ago it was wet.",
            PUBLISHED,
            [("July", "2015-07"), ("Three summers ago", "2013-SU")],
        ),
        (
            "He lied from 1 November 2013 to 10 March 2014. On 28 December he was caught.",
            PUBLISHED,
            [("1 November 2013", "2013-11-01"), ("10 March 2014", "2014-03-10"), ("28 December", "2013-12-28")],
        ),
        (
            "He lied from Nov. 1, 2013, to March 10, 2014. On Dec. 28 he was caught.",
            PUBLISHED,
            [("Nov. 1, 2013", "2013-11-01"), ("March 10, 2014", "2014-03-10"), ("Dec. 28", "2013-12-28")],
        ),
        (
            "He lied from 1 November 2013 to 10 March 2014. On 28 May he was caught.",
            PUBLISHED,
            [("1 November 2013", "2013-11-01"), ("10 March 2014", "2014-03-10"), ("28 May", "2016-05-28")],
        ),
        # A new paragraph goes back to the day that is told of, whatever winter it named.
        (
            "He was found guilty on Tuesday of theft in the winter of 2005.\n\nHe shook his head at 4:12 p.m.",
            PUBLISHED,
            [("Tuesday", "2016-06-14"), ("the winter of 2005", "2005-WI"), ("4:12 p.m.", "2016-06-14T16:12")],
        ),
        # "Since two that morning" is no night that follows.
        (
            "At 7:40 p.m. on Monday he was seen. He had been there since 2 that morning.",
            PUBLISHED,
            [("7:40 p.m.", "2016-06-13T19:40"), ("Monday", "2016-06-13"), ("2 that morning", "2016-06-13T02:00")],
        ),
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
