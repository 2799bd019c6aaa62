"""English, by examples: phrases with what they mean in an article published on Friday 18 January 2013."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag

PUBLISHED = datetime.date(2013, 1, 18)


def dates(text: str) -> list[tuple[str, str, str | None]]:
    """Expression, TIMEX3 value and EDTF date of all that is found."""
    return [
        (timex.text, timex.value, timex.date.text if timex.date else None) for timex in tag(text, PUBLISHED, "news")
    ]


def values(text: str) -> list[tuple[str, str, str]]:
    """Expression, type and TIMEX3 value of all that is found."""
    return [(timex.text, timex.type, timex.value) for timex in tag(text, PUBLISHED, "news")]


@pytest.mark.parametrize(
    ("text", "expression", "date"),
    [
        ("The river rose on Monday.", "Monday", "2013-01-14"),
        ("The river rose on Friday.", "Friday", "2013-01-18"),
        ("Voters will choose a mayor on Saturday.", "Saturday", "2013-01-19"),
        ("Voters will choose a mayor on Friday.", "Friday", "2013-01-18"),
        ("The strike is due to end on Tuesday.", "Tuesday", "2013-01-22"),
        ("The strike had been due to end on Tuesday.", "Tuesday", "2013-01-15"),
        ("The trial had been set for Tuesday.", "Tuesday", "2013-01-15"),
        ("The deadline is Tuesday.", "Tuesday", "2013-01-22"),
        ("He is accused of shooting her on Tuesday.", "Tuesday", "2013-01-15"),
        ("A vote is planned for Thursday.", "Thursday", "2013-01-24"),
        ("The ruling was postponed until Tuesday.", "Tuesday", "2013-01-22"),
        ("The rain lasted until Tuesday.", "Tuesday", "2013-01-15"),
        ("On Monday the river rose and will fall soon.", "Monday", "2013-01-14"),
        ("He said he would meet the owners on Sunday.", "Sunday", "2013-01-20"),
        ("The dues will be paid on Sunday.", "Sunday", "2013-01-20"),
        ("The council met last Friday.", "last Friday", "2013-01-11"),
        ("The council meets next Tuesday.", "next Tuesday", "2013-01-22"),
        ("The council meets this Saturday.", "this Saturday", "2013-01-19"),
        ("The councils meet Monday.", "Monday", "2013-01-21"),
        ("The fair opens again on Tuesday.", "Tuesday", "2013-01-22"),
        ("The mayor is leaving on Sunday.", "Sunday", "2013-01-20"),
        ("The council failed to meet on Monday.", "Monday", "2013-01-14"),
        ("The mayor, who opens the fair in May, spoke on Monday.", "May", "2013-05"),
        ("The mayor told of Monday's meeting.", "Monday", "2013-01-14"),
        ("He declared a curfew, beginning on Tuesday.", "Tuesday", "2013-01-22"),
        ("Wild rain fell on Tuesday after the Bloody Sunday inquiry.", "Tuesday", "2013-01-15"),
        ("The head resigned on March 31.", "March 31", "2012-03-31"),
        ("He was shot dead on April 2.", "April 2", "2012-04-02"),
        ("The dividend is payable on April 2.", "April 2", "2013-04-02"),
        ("The race, which had been set for Sunday, was called off.", "Sunday", "2013-01-20"),
        ("The merger was agreed late on Thursday.", "late on Thursday", "2013-01-17"),
        ("Monday’s flood was the worst.", "Monday", "2013-01-14"),
        ("Wednesday's flood was the worst.", "Wednesday", "2013-01-16"),
        ("The man arrested in November will be tried.", "November", "2012-11"),
        ("They agreed to try him in November.", "November", "2013-11"),
        ("Elected in November, he will take office soon.", "November", "2012-11"),
    ],
)
def test_tense_decides_a_weekday(text: str, expression: str, date: str) -> None:
    """A weekday is the latest up to publication, or the next where the words look ahead."""
    assert [(found, day) for found, _, day in dates(text)][:1] == [(expression, date)]


@pytest.mark.parametrize(
    ("text", "expression", "value", "date"),
    [
        ("Prices fell in the last four days.", "the last four days", "P4D", "2013-01-15/2013-01-18"),
        ("Prices fell over the past week.", "the past week", "P1W", "2013-01-11/2013-01-18"),
        ("Prices fell over the last week.", "the last week", "P1W", "2013-01-11/2013-01-18"),
        ("Prices fell in the past 24 hours.", "the past 24 hours", "PT24H", "2013-01-17/2013-01-18"),
        ("Prices fell in the past three months.", "the past three months", "P3M", "2012-10/2013-01"),
        ("Prices fell over the past year.", "the past year", "P1Y", "2012-01/2013-01"),
        ("Prices fell in recent weeks.", "recent weeks", "PXW", "2012-12-28~/2013-01-18"),
        ("Prices may fall in the next few days.", "the next few days", "PXD", "2013-01-18/2013-01-21~"),
        ("Prices may fall in the coming weeks.", "the coming weeks", "PXW", "2013-01-18/2013-02-08~"),
        ("Prices may fall within the next two days.", "the next two days", "P2D", "2013-01-18/2013-01-20"),
        ("Prices fell earlier this week.", "earlier this week", "2013-W03", "2013-01-14/2013-01-18"),
        ("Prices may fall later this week.", "later this week", "2013-W03", "2013-01-18/2013-01-20"),
        ("Prices fell earlier in the week.", "earlier in the week", "2013-W03", "2013-01-14/2013-01-18"),
        ("Prices fell earlier this year.", "earlier this year", "2013", "2013-01"),
        ("They meet at the end of the week.", "the end of the week", "2013-W03", "2013-01-18/2013-01-20"),
        ("They meet at the end of next week.", "the end of next week", "2013-W04", "2013-01-25/2013-01-27"),
        ("It rained all weekend.", "all weekend", "2013-W02-WE", "2013-01-12/2013-01-13"),
        ("It rained throughout the weekend.", "the weekend", "2013-W02-WE", "2013-01-12/2013-01-13"),
        ("It rained in the last four days of the war.", "the last four days", "P4D", None),
        ("It rained in the last days of the war.", "the last days", "PXD", None),
        ("It rained in the past four days of the war.", "the past four days", "P4D", "2013-01-15/2013-01-18"),
        ("It rained for four days.", "four days", "P4D", None),
        ("It rained on the first four days.", "the first four days", "P4D", None),
        ("It rained last week.", "last week", "2013-W02", "2013-01-07/2013-01-13"),
        ("It rained this week.", "this week", "2013-W03", "2013-01-14/2013-01-20"),
    ],
)
def test_windows(text: str, expression: str, value: str, date: str | None) -> None:
    """A window beside the publication has a date that ends or begins with it, and keeps TIMEX3's value."""
    assert dates(text) == [(expression, value, date)]


@pytest.mark.parametrize(
    ("text", "expression", "date"),
    [
        ("The dam broke on January 11.", "January 11", "2013-01-11"),
        ("A hearing is set for Jan. 29.", "Jan. 29", "2013-01-29"),
        ("The fair opened on 3 May 2012.", "3 May 2012", "2012-05-03"),
        ("The fair opened on May 3rd, 2012.", "May 3rd, 2012", "2012-05-03"),
        ("It was Monday, January 14.", "Monday, January 14", "2013-01-14"),
        ("The letter, dated Jan. 31, was lost.", "Jan. 31", "2012-01-31"),
        ("The plant shut in April.", "April", "2012-04"),
        ("The plant shut in May 2012.", "May 2012", "2012-05"),
        ("The plant shut in April, 2012.", "April, 2012", "2012-04"),
        ("The plant shut in April last year.", "April last year", "2012-04"),
        ("The plant shut last May.", "last May", "2012-05"),
        ("The plant will shut in April.", "April", "2013-04"),
        ("The plant shut in early 2012.", "early 2012", "2012"),
        ("The plant shut in mid-March 2012.", "mid-March 2012", "2012-03"),
        ("The plant shut at the end of March 2012.", "the end of March 2012", "2012-03"),
        ("The plant opened in 1990.", "1990", "1990"),
        ("The plant opened about 1990.", "about 1990", "1990~"),
        ("The plant opened in nineteen ninety-six.", "nineteen ninety-six", "1996"),
        ("Crews left on the 14th, at dawn.", "the 14th", "2013-01-14"),
        ("Filed on 2012-05-03 in court.", "2012-05-03", "2012-05-03"),
        ("Filed on 14/01/2013 in court.", "14/01/2013", "2013-01-14"),
    ],
)
def test_calendar_dates(text: str, expression: str, date: str) -> None:
    """A date in full is itself; one without its year is near the publication, as tense and distance allow."""
    assert [(found, day) for found, _, day in dates(text)][:1] == [(expression, date)]


@pytest.mark.parametrize(
    ("text", "expression", "value", "date"),
    [
        ("Shops closed yesterday.", "yesterday", "2013-01-17", "2013-01-17"),
        ("Shops close today.", "today", "2013-01-18", "2013-01-18"),
        ("Shops closed the day before yesterday.", "the day before yesterday", "2013-01-16", "2013-01-16"),
        ("Police came yesterday evening.", "yesterday evening", "2013-01-17TEV", "2013-01-17"),
        ("Police came this morning.", "this morning", "2013-01-18TMO", "2013-01-18"),
        ("Police came last night.", "last night", "2013-01-17TNI", "2013-01-17"),
        ("Shops reopen next month.", "next month", "2013-02", "2013-02"),
        ("Votes were counted last week.", "last week", "2013-W02", "2013-01-07/2013-01-13"),
        ("Votes were counted last year.", "last year", "2012", "2012"),
        ("Votes were counted earlier this month.", "earlier this month", "2013-01", "2013-01-01/2013-01-18"),
        ("The port closed over the weekend.", "the weekend", "2013-W02-WE", "2013-01-12/2013-01-13"),
        ("Crews left a week ago.", "a week ago", "2013-01-11", "2013-01-11"),
        ("Crews left two weeks ago.", "two weeks ago", "2013-01-04", "2013-01-04"),
        ("Crews left six weeks ago.", "six weeks ago", "2012-W49", "2012-12-03/2012-12-09"),
        ("Crews left three months ago.", "three months ago", "2012-10", "2012-10"),
        ("Crews left twenty-five years ago.", "twenty-five years ago", "1988", "1988"),
        ("Crews left several years ago.", "several years ago", "PAST_REF", None),
    ],
)
def test_counted_from_publication(text: str, expression: str, value: str, date: str | None) -> None:
    """What is relative counts from publication, no sharper than it is said."""
    assert dates(text) == [(expression, value, date)]


@pytest.mark.parametrize(
    ("text", "expression", "value"),
    [
        ("The bridge fell on 3 May 2012. Two days later it was gone.", "Two days later", "2012-05-05"),
        ("It rained on 3 May 2012. That night the dam broke.", "That night", "2012-05-03TNI"),
        ("It rained on 3 May 2012. The following week was dry.", "The following week", "2012-W19"),
        ("It rained on 3 May 2012. The same year was dry.", "The same year", "2012"),
        ("It rained on 3 May 2012. The next day was dry.", "The next day", "2012-05-04"),
        ("It rained on 3 May 2012. The day before, it was dry.", "The day before", "2012-05-02"),
        ("It rained on 3 May 2012. This day is still remembered.", "This day", "2012-05-03"),
        ("It rained on 3 May 2012. He remembers it to this day.", "this day", "PRESENT_REF"),
        ("It rained on 3 May 2012. The year before, it was dry.", "The year before", "2011"),
        ("It rained in May 2012. Two days later it was dry.", "Two days later", "XXXX-XX-XX"),
        ("Sales fell in the third quarter of 2012 from a year earlier.", "a year earlier", "2011-Q3"),
    ],
)
def test_counted_from_what_was_told(text: str, expression: str, value: str) -> None:
    """Words such as "later" and "that" lean on the date told before, and say nothing where that is too vague."""
    assert values(text)[-1][0] == expression
    assert values(text)[-1][2] == value


@pytest.mark.parametrize(
    ("text", "expression", "value", "date"),
    [
        ("in the summer of 2012", "the summer of 2012", "2012-SU", "2012-22"),
        ("last summer", "last summer", "2012-SU", "2012-22"),
        ("the third quarter of 2012", "the third quarter of 2012", "2012-Q3", "2012-07/2012-09"),
        ("Q2 2012", "Q2 2012", "2012-Q2", "2012-04/2012-06"),
        ("the first half of 2012", "the first half of 2012", "2012-H1", "2012-01/2012-06"),
        ("fiscal 2013", "fiscal 2013", "FY2013", None),
        ("the fiscal year 2016/17", "the fiscal year 2016/17", "FY2016", None),
        ("FY2013", "FY2013", "FY2013", None),
        ("in FY 2013", "FY 2013", "FY2013", None),
        ("in the 1990s", "the 1990s", "199", "199X"),
        ("in the '80s", "the '80s", "198", "198X"),
        ("in the nineties", "the nineties", "199", "199X"),
        ("in the 19th century", "the 19th century", "18", "18XX"),
        ("in the twenty-first century", "the twenty-first century", "20", "20XX"),
        ("in the second century BC", "the second century BC", "BC01", "-0199/-0100"),
        ("in 44 BC", "44 BC", "BC0044", "-0043"),
        ("the first week of May 2012", "the first week of May 2012", "2012-W18", "2012-04-30/2012-05-06"),
        ("the week of March 6", "the week of March 6", "2013-W10", "2013-03-04/2013-03-10"),
        ("Christmas 2012", "Christmas 2012", "2012-12-25", "2012-12-25"),
        ("Good Friday 2013", "Good Friday 2013", "2013-03-29", "2013-03-29"),
        ("Black Friday 2012", "Black Friday 2012", "2012-11-23", "2012-11-23"),
        ("Shrove Tuesday 2013", "Shrove Tuesday 2013", "2013-02-12", "2013-02-12"),
        ("Labour Day 2012", "Labour Day 2012", "2012-09-03", "2012-09-03"),
        ("Thanksgiving 2012", "Thanksgiving 2012", "2012-11-22", "2012-11-22"),
    ],
)
def test_other_periods(text: str, expression: str, value: str, date: str | None) -> None:
    """Seasons, quarters, decades, centuries, years before Christ and holidays have their value and their date."""
    assert dates(text) == [(expression, value, date)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("one Friday night in May", ("one Friday night", "TIME", "XXXX-WXX-5TNI")),
        ("at 10:35 a.m. Friday", ("10:35 a.m. Friday", "TIME", "2013-01-18T10:35")),
        ("noon Thursday", ("noon Thursday", "TIME", "2013-01-17T12:00")),
        ("at 9 p.m. on Wednesday", ("9 p.m.", "TIME", "2013-01-16T21:00")),
        ("on Monday morning", ("Monday morning", "TIME", "2013-01-14TMO")),
        ("the night of January 11", ("the night of January 11", "TIME", "2013-01-11TNI")),
        ("three days", ("three days", "DURATION", "P3D")),
        ("a year", ("a year", "DURATION", "P1Y")),
        ("several months", ("several months", "DURATION", "PXM")),
        ("half an hour", ("half an hour", "DURATION", "PT30M")),
        ("two and a half years", ("two and a half years", "DURATION", "P2Y6M")),
        ("a minute and a half", ("a minute and a half", "DURATION", "PT1M30S")),
        ("a 10-day truce", ("10-day", "DURATION", "P10D")),
        ("in 45 minutes", ("45 minutes", "DURATION", "PT45M")),
        ("the past two weeks", ("the past two weeks", "DURATION", "P2W")),
        ("in recent weeks", ("recent weeks", "DURATION", "PXW")),
        ("in coming months", ("coming months", "DURATION", "PXM")),
        ("every day", ("every day", "SET", "P1D")),
        ("every two years", ("every two years", "SET", "P2Y")),
        ("each Thursday", ("each Thursday", "SET", "XXXX-WXX-4")),
        ("on Mondays", ("Mondays", "SET", "XXXX-WXX-1")),
        ("10 times a day", ("a day", "SET", "P1D")),
        ("now", ("now", "DATE", "PRESENT_REF")),
        ("recently", ("recently", "DATE", "PAST_REF")),
        ("in the near future", ("the near future", "DATE", "FUTURE_REF")),
    ],
)
def test_times_durations_and_sets(text: str, found: tuple[str, str, str]) -> None:
    """Times of day, lengths of time and what comes again have TIMEX3's types and values."""
    assert values(text)[0] == found


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("early 2012", "START"),
        ("late last week", "END"),
        ("mid-January", "MID"),
        ("about 1990", "APPROX"),
        ("at least 60 days", "EQUAL_OR_MORE"),
        ("more than three years", "MORE_THAN"),
        ("nearly two months", "LESS_THAN"),
        ("Monday", ""),
    ],
)
def test_modifiers(text: str, modifier: str) -> None:
    """What blurs or bounds an expression is its TIMEX3 modifier, and part of its extent."""
    (timex,) = tag(text, PUBLISHED)
    assert (timex.text, timex.modifier) == (text, modifier)


def test_each_side_of_a_range_has_its_own_modifier() -> None:
    """What blurs one end of a stretch leaves the other as it is."""
    assert [timex.modifier for timex in tag("They talked from August to mid-September 2012.", PUBLISHED)] == ["", "MID"]


@pytest.mark.parametrize(
    ("text", "date", "interval"),
    [
        ("They have been on strike since April.", "2012-04", "2012-04/.."),
        ("The work must end by Friday.", "2013-01-18", "../2013-01-18"),
        ("It rained until Friday.", "2013-01-18", "/2013-01-18"),
        ("Nothing was known before May 2012.", "2012-05", "../2012-04"),
        ("Nothing was known before the end of 2012.", "2012", "../2012"),
        ("Nothing was known before early 2012.", "2012", "../2011"),
        ("It was dry after the start of 2012.", "2012", "2012/.."),
        ("It was dry after January 11.", "2013-01-11", "2013-01-12/.."),
        ("It was dry after 2 p.m. Tuesday.", "2013-01-15", "2013-01-15/.."),
        ("It was dry before Tuesday night.", "2013-01-15", "../2013-01-15"),
        ("Talks ran from Tuesday to Thursday.", "2013-01-15", "2013-01-15/2013-01-17"),
        ("Talks ran from Thursday to Tuesday.", "2013-01-10", "2013-01-10/2013-01-15"),
        ("Talks will run from Thursday to Tuesday.", "2013-01-24", "2013-01-24/2013-01-29"),
        ("Talks ran from Monday to Wednesday last week.", "2013-01-07", "2013-01-07/2013-01-09"),
        ("Talks ran from November to March.", "2011-11", "2011-11/2012-03"),
        ("Talks will run from November to March.", "2013-11", "2013-11/2014-03"),
        ("The road will be shut through Sunday.", "2013-01-20", "/2013-01-20"),
        ("Talks ran between May and July 2012.", "2012-05", "2012-05/2012-07"),
        ("Talks ran Jan. 14-16.", "2013-01-14", "2013-01-14/2013-01-16"),
        ("Talks ran 8–9 June 1921.", "1921-06-08", "1921-06-08/1921-06-09"),
        ("Talks ran from November 3 to February 9, 1971.", "1970-11-03", "1970-11-03/1971-02-09"),
        ("The war of 58 to 50 BC", "-0057", "-0057/-0049"),
        ("The plant shut in April.", "2012-04", None),
        ("They made a change on Friday to April's figures.", "2013-01-18", None),
    ],
)
def test_boundaries_and_ranges(text: str, date: str, interval: str | None) -> None:
    """A boundary keeps the date that it names, and says beside it what stretch of time it makes."""
    timex = tag(text, PUBLISHED, "news")[0]
    assert (timex.date and timex.date.text, timex.interval and timex.interval.text) == (date, interval)


@pytest.mark.parametrize(
    "text",
    [
        "May said the plan was sound.",
        "the March on Washington",
        "Sun Microsystems",
        "Friday Night Lights",
        "the magazine This Week",
        "the film High Noon",
        "the programme 60 Minutes",
        "The Sunday Times",
        "2,013 people",
        "2000 people",
        "$1990",
        "Pay ABC 2000",
        "second place",
        "He came second.",
        "three-quarters of them",
        "the 14-year-old",
        "a boy 14 years old",
        "in some quarters",
        "prices fall",
        "Jan Novak",
        "They may march.",
        "30 February 2012",
        "The Super Tuesday vote was close.",
        "The Bloody Sunday inquiry is over.",
    ],
)
def test_what_only_looks_like_a_time(text: str) -> None:
    """Names, counts and other words that look like times give no date."""
    assert [timex.text for timex in tag(text, PUBLISHED) if timex.date or timex.type != "DATE"] == []


def test_nothing_past_counts_from_a_day_to_come() -> None:
    """What was the day before counts from the publication where the text has just looked ahead."""
    text = "The crews will stop work on Sunday. The day before, the minister had resigned."
    assert dates(text)[-1] == ("The day before", "2013-01-17", "2013-01-17")
