"""What news of Wednesday 15 June 2016 tells of long ago, of what comes, and in passing."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag

PUBLISHED = datetime.date(2016, 6, 15)


def values(text: str) -> list[str]:
    """TIMEX3 values of all that is found in news."""
    return [timex.value for timex in tag(text, PUBLISHED, "news")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 20 May 1943 the boat was lost. A ship found the crew on the 31st, and two months later they sailed.",
         ["1943-05-20", "1943-05-31", "1943-07"]),
        ("On 20 May 1943 the boat was lost. The crew was found on the 2nd.", ["1943-05-20", "1943-06-02"]),
        ("He drowned on 4 May last year. The river had been rising since the Friday.", ["2015-05-04", "2015-05-01"]),
        ("He drowned on 4 May last year. On the Friday a warning was posted.", ["2015-05-04", "2015-05-08"]),
        ("He drowned on 4 May last year, a court heard on Tuesday.", ["2015-05-04", "2016-06-14"]),
        ("In December 1987, five days before Christmas, the ferry sank.", ["1987-12", "P5D", "1987-12-25"]),
        ("She joined in 1935 and was posted the next year to Malta.", ["1935", "1936"]),
        ("Not since the crash of May 1988, which killed six, were they afraid. Two months later it was forgotten.",
         ["1988-05", "1988-07"]),
        ("Not since the spring of 1990, when the tax came, was there such fury. The mayor was gone by that November.",
         ["1990-SP", "1990-11"]),
        # "The month" is the one that the paragraph tells of.
        ("It rained in March, for most of the month, and by the end of the month the mill stood in water.",
         ["2016-03", "2016-03", "2016-03"]),
        ("On 4 May last year he drowned. A warning was posted at the end of the month, and again this month.",
         ["2015-05-04", "2015-05", "2016-06"]),
        ("In 2011 the mill closed. It will be sold by the end of the month.", ["2011", "2016-06"]),
        ("In May the mill closed.\n\nIt was sold early in the month.", ["2016-05", "2016-06"]),
        # A report on a quarter sums up the year of it.
        ("It earned less in the fourth quarter and in the full year.", ["2015-Q4", "2015"]),
        ("It earned less in the first quarter. For the year, it will earn more.", ["2016-Q1", "2016"]),
        # Courts write out the day.
        ("It was sworn on the 7th day of January, 2008, and on the 3rd day of May.", ["2008-01-07", "2016-05-03"]),
        ("It was the 7th day of the strike.", []),
        # Another paragraph is in the present again, and what is ahead never was left.
        ("On 20 May 1943 the boat was lost.\n\nThe wreck was found on the 12th.", ["1943-05-20", "2016-06-12"]),
        ("The boat was lost in May 1943. The museum will open on the 20th.", ["1943-05", "2016-06-20"]),
        ("The boat was lost in May 1943. The film is out next year.", ["1943-05", "2017"]),
        ("Output rose in 2015 and will grow over the next year.", ["2015", "P1Y"]),
    ],
)  # fmt: skip
def test_background(text: str, expected: list[str]) -> None:
    """A paragraph that tells of long ago stays there for "the 31st", "Christmas" and "the next year"."""
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By 14 June 61 had died since cholera broke out on 22 January. That is fewer than in the previous week.",
         ["2016-06-14", "2016-01-22", "2016-W23"]),
        ("The flood came on 6 June. In a report published on 2 May 2015 it was foretold. Two days later it ebbed.",
         ["2016-06-06", "2015-05-02", "2016-06-08"]),
    ],
)  # fmt: skip
def test_told_in_passing(text: str, expected: list[str]) -> None:
    """What a clause with "since" dates, and the day of a report, move nothing."""
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Schools will stay closed through Friday.", ["2016-06-17"]),
        ("Work began in 2015, he said, and by November 30 the firm should finish.", ["2015", "2016-11-30"]),
        ("He resigned in May, and on Friday he will leave.", ["2016-05", "2016-06-17"]),
        ("He will resign, and on Friday he was fined.", ["2016-06-10"]),
        ("Under the plan, break would run from March 19 through April 2.", ["2017-03-19", "2017-04-02"]),
        ("He will be sentenced for the fatal March 19 attack.", ["2016-03-19"]),
        ("She had recommended an Aug. 29 start.", ["2016-08-29"]),
        ("The union called for a sit-in from Saturday.", ["2016-06-18"]),
        ("Rights groups put the toll at 50 for Tuesday alone.", ["2016-06-14"]),
        ("The feast, set for Sunday, July 3, was moved to the following day.", ["2016-07-03", "2016-07-04"]),
        ("Schools had stayed closed through Friday.", ["2016-06-10"]),
        ("The deadline had been extended until Friday.", ["2016-06-10"]),
        ("The deadline was extended until Friday.", ["2016-06-17"]),
        ("The mill had parts through Friday.", ["2016-06-17"]),
        ("The drivers face a hearing on Friday.", ["2016-06-17"]),
        ("Talks adjourned on Friday and are to resume on Monday.", ["2016-06-10", "2016-06-20"]),
        ("Talks were adjourned to Friday.", ["2016-06-17"]),
        ("Familiar faces were missed on Friday.", ["2016-06-10"]),
        ("Traders are looking to Friday, when the bank meets.", ["2016-06-17"]),
        ("Growers look ahead to Friday.", ["2016-06-17"]),
        ("A storm was forecast to be followed by another late on Friday.", ["2016-06-17"]),
        ("The squad fly to Lisbon on Friday.", ["2016-06-17"]),
        ("Crude for August delivery settled at $39.", ["2016-08"]),
        ("Prices slid ahead of the Fed's Sept. 20 meeting.", ["2016-09-20"]),
        # The month is no verb.
        ("On 4 May, prices were raised, and on 5 May attacked by all.", ["2016-05-04", "2016-05-05"]),
        ("He looked to the hills on Friday.", ["2016-06-10"]),
        ("The play opened on Friday.", ["2016-06-10"]),
    ],
)
def test_tense(text: str, expected: list[str]) -> None:
    """Words that look ahead are more than those of the future tense."""
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She plays next on Saturday week.", [("Saturday week", "2016-06-25")]),
        ("She plays next a week on Tuesday.", [("a week on Tuesday", "2016-06-28")]),
        ("The trial was put off by a week on Friday.", [("a week", "P1W"), ("Friday", "2016-06-10")]),
        ("The storm hit the weekend before last.", [("the weekend before last", "2016-W22-WE")]),
        ("The storm hit last weekend.", [("last weekend", "2016-W23-WE")]),
        ("The storm hit last week-end.", [("last week-end", "2016-W23-WE")]),
        ("The storm hit over the week-end.", [("the week-end", "2016-W23-WE")]),
        ("He will be heard on a day to be fixed.", []),
        ("He was heard for a day.", [("a day", "P1D")]),
        ("The fair is on the weekend after next.", [("the weekend after next", "2016-W25-WE")]),
        ("The fair is next weekend.", [("next weekend", "2016-W24-WE")]),
        ("The boat sank on June 21 last year.", [("June 21 last year", "2015-06-21")]),
        ("The speech is on Wednesday 29th.", [("Wednesday 29th", "2016-06-29")]),
        ("The hull was inspected this past March.", [("this past March", "2016-03")]),
        ("I was told in March I would be sold.", [("March", "2016-03")]),
        ("She gets a further five years.", [("a further five years", "P5Y")]),
        ("Allow an additional 30 minutes.", [("an additional 30 minutes", "PT30M")]),
        ("The pier will be mended by the weekend.", [("the weekend", "2016-W24-WE")]),
        ("The pier was mended over the weekend.", [("the weekend", "2016-W23-WE")]),
        ("For a quarter of a century it stood.", [("a quarter of a century", "P25Y")]),
        (
            "For at least a quarter of an hour, then three quarters of an hour it stood.",
            [("at least a quarter of an hour", "PT15M"), ("three quarters of an hour", "PT45M")],
        ),
        ("They were under twelve years of age, or 30 years of age.", []),
        (
            "Every 17 July they met, and each March 3, and every April.",
            [("Every 17 July", "XXXX-07-17"), ("each March 3", "XXXX-03-03"), ("every April", "XXXX-04")],
        ),
        ("Output fell 5 per cent a month.", [("a month", "P1M")]),
        ("It was built more than a quarter of a century ago.", [("more than a quarter of a century ago", "1991")]),
        ("The village has a quarter of the land.", []),
        ("The bill is due on the last day of the month.", [("the last day of the month", "2016-06-30")]),
        ("It rained in the first week of the year.", [("the first week of the year", "2016-W01")]),
        ("It came first. Four years on, it is last.", [("Four years on", "2020")]),
        ("She worked for four years on farms.", [("four years", "P4Y")]),
        ("They marched on the Ethiopian New Year.", []),
        ("They marched on New Year's Day.", [("New Year's Day", "2016-01-01")]),
        ("It was the last day of school.", []),
        ("It snowed on the last day of May.", [("the last day of May", "2016-05-31")]),
        ("She won in one hour 12 minutes.", [("one hour 12 minutes", "PT1H12M")]),
    ],
)
def test_ways_of_saying(text: str, expected: list[tuple[str, str]]) -> None:
    """Ways of saying a day or a length of time that broadsheets have."""
    assert [(timex.text, timex.value) for timex in tag(text, PUBLISHED, "news")] == expected


def test_a_court_report_is_news() -> None:
    """However many years a report tells of, "Monday next week" counts from its publication."""
    text = (
        "A teller was jailed on Friday. He joined in 2003, was caught in October 2009 and charged in May 2011. He had "
        "begun in 1998, met her in 1999, stole in 2000 and 2001, he said today. The rest comes on Monday next week."
    )
    assert tag(text, PUBLISHED)[-1].value == "2016-06-20"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Epidemiological week 22 had the most cases.", [("Epidemiological week 22", "2016-W22")]),
        ("Cases peaked in week 53 of 2015.", [("week 53 of 2015", "2015-W53")]),
        ("Cases fell from W07 to W09 in the north.", [("W07", "2016-W07"), ("W09", "2016-W09")]),
        ("The port to Windows (W32) is new.", []),
        ("Cases peaked in epi week 51.", [("epi week 51", "2015-W51")]),
        ("In week 7 of the trial she spoke.", []),
        ("It was week 7 2,000 miles from home.", []),
        ("Calendar week 54 is none.", [("Calendar week 54", "XXXX-WXX")]),
        ("The W10 bus is late.", []),
        ("Stocks fell in morning trading on Monday.", [("morning", "2016-06-15TMO"), ("Monday", "2016-06-13")]),
    ],
)
def test_what_trades_count_in(text: str, expected: list[tuple[str, str]]) -> None:
    """Health workers number weeks, and markets have mornings."""
    assert [(timex.text, timex.value) for timex in tag(text, PUBLISHED, "news")] == expected
