"""English as newspapers and encyclopaedias use it, by sentences, in articles published on Wednesday 15 June 2016."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag

PUBLISHED = datetime.date(2016, 6, 15)


def found_in(text: str) -> list[tuple[str, str]]:
    """The expressions of a text with their values."""
    return [(timex.text, timex.value) for timex in tag(text, PUBLISHED, mode="news")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She admitted planning the September 3 bombings.", [("September 3", "2015-09-03")]),
        ("They will mourn the dead of the Nov. 9 train crash.", [("Nov. 9", "2015-11-09")]),
        ("A court will hear the Monday killing case.", [("Monday", "2016-06-13")]),
        ("The post-Sept. 3 rules are strict.", [("Sept. 3", "2015-09-03")]),
        ("She is planning the September 3 regatta.", [("September 3", "2016-09-03")]),
        ("The court will sit on Monday amid violence.", [("Monday", "2016-06-20")]),
    ],
)
def test_what_happened_on_a_day_has_been(text: str, expected: list[tuple[str, str]]) -> None:
    """A day that tells apart what nobody plans has been, whatever the verbs around it."""
    assert found_in(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Output fell in the March quarter.", [("the March quarter", "2016-Q1")]),
        ("The December quarter of 2014 was poor.", [("The December quarter of 2014", "2014-Q4")]),
        ("Rents rose in the first quarter of fiscal 2015.", [("the first quarter of fiscal 2015", "2015-Q1")]),
        ("It lost money in the second half of fiscal 2015.", [("the second half of fiscal 2015", "2015-H2")]),
        ("The budget for 2014/15 was spent.", [("2014", "2014"), ("15", "2015")]),
        ("Prices will fall by mid-year.", [("mid-year", "2016")]),
        ("In the April quarter-finals they lost.", [("April", "2016-04")]),
    ],
)
def test_periods_of_account(text: str, expected: list[tuple[str, str]]) -> None:
    """Firms and states name quarters by their last months, and years that are not the calendar's."""
    assert found_in(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on May the first.", [("May the first", "2016-05-01")]),
        ("Reply #1 Oct. 9, 2015 by Ann", [("Oct. 9, 2015", "2015-10-09")]),
        ("It began less than a year and a half ago.", [("less than a year and a half ago", "2014-12")]),
        ("April the twenty-first was cold.", [("April the twenty-first", "2016-04-21")]),
        ("In April the first of them left.", [("April", "2016-04")]),
        ("The port was shelled the night before in raids.", [("the night before", "2016-06-14TNI")]),
        ("They sang the night before they left.", []),
        ("I saw her the other day.", [("the other day", "PAST_REF")]),
        ("It was dark by the end of the evening.", [("the end of the evening", "2016-06-15TEV")]),
        ("New Years Eve was quiet.", [("New Years Eve", "2015-12-31")]),
        ("They feast at the New Year.", [("New Year", "2016-01-01")]),
        (
            "Rain fell throughout the fall and winter.",
            [("the fall", "2015-FA"), ("winter", "2015-WI")],
        ),
        ("It rang at 11:00pm (ACDT) last night.", [("11:00pm", "2016-06-14T23:00"), ("last night", "2016-06-14TNI")]),
        ("It rang at 9 a.m. AEST on Tuesday.", [("9 a.m. AEST", "2016-06-14T09:00"), ("Tuesday", "2016-06-14")]),
        ("In present-day Ghana it is banned.", [("present-day", "PRESENT_REF")]),
        (
            "The mill closed in May 2009. On the 10th of that month it burned.",
            [("May 2009", "2009-05"), ("the 10th of that month", "2009-05-10")],
        ),
        ("Since the 15th and 16th century it has stood.", [("the 15th", "14"), ("16th century", "15")]),
    ],
)
def test_days_and_times(text: str, expected: list[tuple[str, str]]) -> None:
    """Days and times are told in many ways."""
    assert found_in(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It took months to mend.", [("months", "PXM")]),
        ("In the ensuing weeks they fled.", [("the ensuing weeks", "PXW")]),
        ("They talked for about two and a quarter hours.", [("about two and a quarter hours", "PT2H15M")]),
        ("We lost a million hours of work.", [("a million hours", "PT1000000H")]),
        ("She served one two-year term.", [("two-year", "P2Y")]),
        ("The rocks formed in 420 million years.", [("420 million years", "P420000000Y")]),
        ("They died out millions of years ago.", [("millions of years ago", "PAST_REF")]),
        ("It took two hours and a half.", [("two hours and a half", "PT2H30M")]),
        ("It stood for a quarter century.", [("a quarter century", "P25Y")]),
        ("They met often over the 12 years.", [("the 12 years", "P12Y")]),
    ],
)
def test_lengths(text: str, expected: list[tuple[str, str]]) -> None:
    """Lengths of time are told with fractions, with large numbers, and with none."""
    assert found_in(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The singer won with Jan-Olav Berg.",
        "Winds of 80 kilometres an hour felled trees.",
        "She is the Sportswoman of the Year.",
        "By the time they arrived, the bridge had gone.",
        "By the time news came, the bridge had gone.",
        "About a quarter had left.",
        "The bank cut its rate by the same quarter-point margin.",
        "About 1200 slaves were freed.",
        'She starred in "1917" and "1984".',
        "The workers' 80-hour-a-week brigade was the Adams' 90 strong.",
        "A late-night sitting ended the row.",
        "The judge knew that Mar-a-Lago was worth more.",
        "She wrote of the Thirty One Day War.",
        "At the last minute, they agreed.",
        "Children ages 7 to 14 years, and some aged 3 months, were fed.",
        "So says the historian Ruth Current.",
        "It has three brigades, the 1st, 2nd and 4th.",
    ],
)
def test_what_only_looks_like_a_time(text: str) -> None:
    """Names, numbers of things and fractions are none, nor are clauses that begin with a time."""
    assert not [timex for timex in tag(text, PUBLISHED, mode="news") if timex.type == "DATE" or timex.value == "P1Q"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nobody was happy about last night's vote.", [("last night", "2016-06-14TNI")]),
        ("It stood there about 1990.", [("about 1990", "1990")]),
        ("About 1865 Jane Doe left.", [("About 1865", "1865")]),
    ],
)
def test_about(text: str, expected: list[tuple[str, str]]) -> None:
    """A year may be rough ("about 1990"), but one is happy about last night."""
    assert found_in(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The library will close for the summer while crews mend it.", [("the summer", "2016-SU")]),
        ("They left for the winter games.", []),
        ("Sugar for March delivery rose.", [("March", "2017-03")]),
        ("May delivery was late, they said.", [("May", "2016-05")]),
        ("A panel takes up the bill Thursday.", [("Thursday", "2016-06-16")]),
        ("The bill came up Thursday.", [("Thursday", "2016-06-09")]),
        ("It froze the weekend of Jan. 7-8, 2017.", [("the weekend of Jan. 7-8, 2017", "2017-W01-WE")]),
        ("The bar shuts at 11 at night.", [("11 at night", "2016-06-15T23:00")]),
        ("It stood for a hundred and eight years.", [("a hundred and eight years", "P108Y")]),
        (
            "It fell on 25 March, and the fort four days before that.",
            [("25 March", "2016-03-25"), ("four days before that", "2016-03-21")],
        ),
        ("They marched 20 miles a day.", [("a day", "P1D")]),
        ("They drove at 60 miles an hour.", []),
    ],
)
def test_idioms_of_papers_and_histories(text: str, expected: list[tuple[str, str]]) -> None:
    """Deliveries, bills, seasons and marches are told in set phrases, with their own directions."""
    assert found_in(text) == expected
