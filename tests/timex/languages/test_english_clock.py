"""English times of the clock and parts of the day, by whole sentences in news of Wednesday 15 June 2016."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag

PUBLISHED = datetime.date(2016, 6, 15)


def found(text: str, mode: str = "news") -> list[tuple[str, str]]:
    """Expression and TIMEX3 value of all that is found."""
    return [(timex.text, timex.value) for timex in tag(text, PUBLISHED, "narrative" if mode == "narrative" else "news")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The doors open at 6pm tonight.", [("6pm tonight", "2016-06-15T18:00")]),
        ("The mill burned until nine last night.", [("nine last night", "2016-06-14T21:00")]),
        ("The ferry left at 9 p.m. last night.", [("9 p.m. last night", "2016-06-14T21:00")]),
        ("The polls have been open since seven this morning.", [("seven this morning", "2016-06-15T07:00")]),
        ("The shops open at eight tomorrow morning.", [("eight tomorrow morning", "2016-06-16T08:00")]),
        ("The baker was seen at lunchtime yesterday.", [("lunchtime yesterday", "2016-06-14TMI")]),
        ("The dam broke at 6:50 in the morning.", [("6:50 in the morning", "2016-06-15T06:50")]),
        ("It broke at half past three in the afternoon.", [("half past three in the afternoon", "2016-06-15T15:30")]),
        (
            "On Saturday the fair opened. By half past nine that night two stalls were alight.",
            [("Saturday", "2016-06-11"), ("half past nine that night", "2016-06-11T21:30")],
        ),
        (
            "The barge left on Monday and was due in port at 4 p.m. the next day.",
            [("Monday", "2016-06-13"), ("4 p.m. the next day", "2016-06-14T16:00")],
        ),
        (
            "The barge left on Monday and was found at 7 a.m. the following morning.",
            [("Monday", "2016-06-13"), ("7 a.m. the following morning", "2016-06-14T07:00")],
        ),
        ("The search resumes at first light on Thursday.", [("first light on Thursday", "2016-06-16TMO")]),
        ("The fort was lost; at first light armed men came.", [("first light", "2016-06-15TMO")]),
        ("The fort held. At dawn armed men came.", [("dawn", "2016-06-15TMO")]),
        ("They sang at dawn prayers.", []),
        ("The index was down by midafternoon.", [("midafternoon", "2016-06-15TAF")]),
        ("It was signed on 12 June and took effect at noon on the 14th.",
         [("12 June", "2016-06-12"), ("noon", "2016-06-14T12:00"), ("the 14th", "2016-06-14")]),
        ("The truck was ordered for dawn.", [("dawn", "2016-06-15TMO")]),
        ("The ridge was taken on Monday night, the hill two nights later.",
         [("Monday night", "2016-06-13TNI"), ("two nights later", "2016-06-15TNI")]),
        ("They slept on the hill for two nights.", []),
        ("The search went on through the night.", [("the night", "2016-06-15TNI")]),
        ("The bridge will be shut from 6:30 to 8 p.m. on Thursday.",
         [("6:30", "2016-06-16T18:30"), ("8 p.m.", "2016-06-16T20:00"), ("Thursday", "2016-06-16")]),
        ("The bridge was shut between 0300 and 0500 hours on Monday.",
         [("0300", "2016-06-13T03:00"), ("0500 hours", "2016-06-13T05:00"), ("Monday", "2016-06-13")]),
        ("The bus runs hourly on weekends.", [("hourly", "PT1H"), ("weekends", "XXXX-WXX-WE")]),
        # Numbers that are no hours.
        ("The fire killed seven this morning.", [("this morning", "2016-06-15TMO")]),
        ("She ran the 1,500 metres in 3:29.84 to win.", []),
        ("The striker scored from the 12th minute on.", []),
        ("The first light rail line was a flop.", []),
        ("At about six in the morning, late in the afternoon, at 2145, and just after 0214 it rings.",
         [("about six in the morning", "2016-06-15T06:00"), ("late in the afternoon", "2016-06-15TAF"),
          ("2145", "2016-06-15T21:45"), ("0214", "2016-06-16T02:14")]),
        ("At 2145 prices, after 2145 and at 1990 levels it rang.",
         [("2145", "2145"), ("2145", "2145"), ("1990", "1990")]),
        ("At ten minutes to seven, by five past six and at midnight on that day it rang.",
         [("ten minutes to seven", "2016-06-15T06:50"), ("five past six", "2016-06-15T06:05"),
          ("midnight", "2016-06-15T24:00"), ("that day", "2016-06-15")]),
        ("It rang at 9:30 on Friday evening, at 8 on Monday night and at two on Sunday night.",
         [("9:30", "2016-06-10T21:30"), ("Friday evening", "2016-06-10TEV"), ("8", "2016-06-13T20:00"),
          ("Monday night", "2016-06-13TNI"), ("two", "2016-06-12T02:00"), ("Sunday night", "2016-06-12TNI")]),
        ("It fell on May 3. At 4:15 on the following afternoon and at first light the next day it rang.",
         [("May 3", "2016-05-03"), ("4:15", "2016-05-04T16:15"), ("the following afternoon", "2016-05-04TAF"),
          ("first light the next day", "2016-05-05TMO")]),
        ("At least 8 men and at best two on horses rang.", []),
        ("At seven minutes to seven and at six minutes past nine it rang.",
         [("seven minutes to seven", "2016-06-15T06:53"), ("six minutes past nine", "2016-06-15T09:06")]),
        ("At ten to twelve places, by five to seven per cent and at five past masters.", []),
        ("It stopped on May 3, from 5 p.m. that day until nine the next morning.",
         [("May 3", "2016-05-03"), ("5 p.m. that day", "2016-05-03T17:00"),
          ("nine the next morning", "2016-05-04T09:00")]),
        ("Nine that day were hurt, and nine the next.", [("that day", "2016-06-15")]),
        ("It fell on May 3. At first light on the 5th it rose.",
         [("May 3", "2016-05-03"), ("first light on the 5th", "2016-05-05TMO")]),
        ("It fell on May 3. At dawn on the 5th floor it rose.", [("May 3", "2016-05-03")]),
    ],
)  # fmt: skip
def test_sentences(text: str, expected: list[tuple[str, str]]) -> None:
    """A time of the clock and the words that tell its day make one expression."""
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The ship left at 7:30 p.m. on Monday. It sank at 4:40 a.m. with all hands.",
         ["2016-06-13T19:30", "2016-06-13", "2016-06-14T04:40"]),
        ("Raiders came shortly after 11 p.m. on Monday. They came back at dawn.",
         ["2016-06-13T23:00", "2016-06-13", "2016-06-14TMO"]),
        ("Raiders came on Monday evening. They left at 3 a.m. with the cattle.", ["2016-06-13TEV", "2016-06-14T03:00"]),
        ("On Monday evening they were told to be at the palace by 11 a.m.", ["2016-06-13TEV", "2016-06-14T11:00"]),
        ("At 6 a.m. on 5 June it shut; eight hours later it lit.", ["2016-06-05T06:00", "2016-06-05", "2016-06-05TXX"]),
        ("At 6 p.m. on 5 June it shut; eight hours later it lit.", ["2016-06-05T18:00", "2016-06-05", "2016-06-06TXX"]),
        ("On 5 June soldiers came. They left eight hours later.", ["2016-06-05", "XXXX-XX-XXTXX"]),
        # A day that is said stands, and so does one whose evening is still to come.
        ("Raiders came at 11 p.m. on Monday. They had left at 9 p.m. for the hills.",
         ["2016-06-13T23:00", "2016-06-13", "2016-06-13T21:00"]),
        ("The ship left at 7:30 p.m. on Monday. At 4:40 a.m. on Monday it was in port.",
         ["2016-06-13T19:30", "2016-06-13", "2016-06-13T04:40", "2016-06-13"]),
        ("The ball begins at 8 p.m. on Friday and the queue will form at 7 a.m. at the gate.",
         ["2016-06-17T20:00", "2016-06-17", "2016-06-17T07:00"]),
    ],
)  # fmt: skip
def test_past_midnight(text: str, values: list[str]) -> None:
    """Once a story has told of an evening, a time of the morning is one of the next day."""
    assert [value for _, value in found(text)] == values


def test_a_night_of_two_days() -> None:
    """The hours after midnight of a night between two days are those of the second."""
    text = "On the night of 3 to 4 May 1998 raiders came. They left by 0500 hours, and by dawn it was quiet."
    assert [value for _, value in found(text, "narrative")] == ["1998-05-03TNI", "1998-05-04T05:00", "1998-05-04TMO"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The dam broke on May 3. Water filled the square.\n\nThe shares closed at 14.20 crowns at 4 p.m. in town.",
         ["2016-05-03", "2016-06-15T16:00"]),
        ("The dam broke on Monday. Water filled the square.\n\nAt 4 p.m. it fell.", ["2016-06-13", "2016-06-13T16:00"]),
        ("The dam broke on May 3. At 4 p.m. the water fell.", ["2016-05-03", "2016-05-03T16:00"]),
    ],
)  # fmt: skip
def test_the_day_of_a_time(text: str, values: list[str]) -> None:
    """In a new paragraph a time of the clock is no longer of a day that lies far from the publication."""
    assert [value for _, value in found(text)] == values


def test_the_day_of_a_dateline() -> None:
    """Newspapers print the next day what was written "tonight"."""
    text = "LINDAU, June 14 - Talks collapsed tonight and will go on on Wednesday."
    assert [value for _, value in found(text)] == ["2016-06-14", "2016-06-14TNI", "2016-06-15"]


def test_days_that_head_a_live_blog() -> None:
    """What stands below a day that is a line of its own was written on that day."""
    text = (
        "Count as it happens\n\nTuesday 14 June\n\n10pm The polls close. Turnout tonight is high.\n\n"
        "Wednesday 15 June\n\n1.05am The town hall is full. More tomorrow."
    )
    assert [value for _, value in found(text)] == [
        "2016-06-14", "2016-06-14T22:00", "2016-06-14TNI", "2016-06-15", "2016-06-15T01:05", "2016-06-16",
    ]  # fmt: skip
