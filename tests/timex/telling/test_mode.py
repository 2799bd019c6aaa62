"""News or narrative."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag

PUBLISHED = datetime.date(2013, 1, 18)
HISTORY = (
    "The canal was planned in 1825 and begun in 1827. In 1829 the banks broke. Work went on in 1831, and in 1833 the "
    "first boats came through. A railway of 1846 took its trade. In March the company gave up."
)
NEWS = "The canal of 1827 froze on Monday. Boats were stuck on Tuesday, and it closed yesterday. It opened in March."


def test_a_history_leans_on_what_it_told() -> None:
    """In a history a month without a year is one of the year told last."""
    assert tag(HISTORY, PUBLISHED)[-1].value == "1846-03"


def test_news_lean_on_their_publication() -> None:
    """In news it is one near the publication, whatever year the text named in passing."""
    assert tag(NEWS, PUBLISHED)[-1].value == "2012-03"


def test_a_feature_that_counts_weeks_is_news() -> None:
    """However many years a text names, "this week" and "last Tuesday" count from its publication."""
    feature = (
        "The canal was dug in 1825 and widened in 1846, 1871, 1903, 1922 and 1950. Since 1988 it has stood dry. "
        "Until this week nobody missed it. The day before last Tuesday's flood the council sold it."
    )
    assert [timex.value for timex in tag(feature, PUBLISHED)[-2:]] == ["2013-W03", "2013-01-14"]


def test_the_mode_can_be_said() -> None:
    """A mode that is given is taken."""
    assert tag(HISTORY, PUBLISHED, "news")[-1].value == "2012-03"


def test_news_without_publication() -> None:
    """Where "Monday" leans on a publication that nobody knows, no year told in passing dates the rest."""
    text = "The pier, built in 1987, was closed in March. It opens next year, he said on Monday. It held in May."
    assert [timex.value for timex in tag(text)] == ["1987", "XXXX-03", "XXXX", "XXXX-WXX-1", "XXXX-05"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It began on 20 December 1914. On 5 January it ended.", "1915-01-05"),
        ("It began on 20 December 1914. On Friday it ended.", "1914-12-25"),
        ("It began in 1914. In August it ended.", "1914-08"),
        ("1914. 20 August: It began. The following Monday it ended.", "1914-08-24"),
        ("It began in May 1914. On Friday it ended.", "XXXX-WXX-5"),
        ("It began in May 1914. On the 5th, it ended.", "1914-05-05"),
        ("It began in 1914. On the 5th, it ended.", "XXXX-XX-05"),
        ("It began in 1914. Its effect is felt today.", "PRESENT_REF"),
    ],
)
def test_a_text_without_publication_is_a_narrative(text: str, value: str) -> None:
    """Where no publication is known, a text leans on what it tells, and goes forward."""
    assert tag(text)[-1].value == value


def test_nothing_to_lean_on() -> None:
    """A relative expression that nothing comes before has no date, and is found all the same."""
    (timex,) = tag("The river rose on Monday.")
    assert (timex.value, timex.date) == ("XXXX-WXX-1", None)


def test_a_verdict_is_news() -> None:
    """A text that comes to the day of its publication is news, however far it looks back."""
    verdict = (
        "He seized power in 1982 and fled in 1990. Charged in 2000 and 2005, he was held in 2011. The trial opened on "
        "20 July last year. He was found guilty on 16 January 2013. In March he will appeal."
    )
    assert tag(verdict, PUBLISHED)[-1].value == "2013-03"


def test_a_weekday_counts_from_the_publication_of_news() -> None:
    """Where years are many, each weekday speaks for news, even that of a day long gone."""
    text = (
        "It shut in 1990, 1992, 1994, 1996, 1998 and 2000, and on 3 May 2002. He said so on Friday. Today it is shut. "
        "Yesterday it was open. It opened in March."
    )
    assert tag(text, PUBLISHED)[-1].value == "2012-03"


STORY = (
    "Fifty years ago the bridge fell. In August 1963 it is dry. On 18 August 1963, a Sunday, it rains. The mayor is at "
    "church this wet Sunday. By noon on 19 August 1963 the road is gone. "
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (STORY + "On 21 August they find him.", "1963-08-21"),
        # What counts from the publication makes it news: "yesterday", another year, a weekday of none of its days.
        (STORY + "Yesterday they met. On 21 August they found him.", "2012-08-21"),
        (STORY + "Thirty years ago it was rebuilt. On 21 August they met.", "2012-08-21"),
        (STORY + "They said so on Friday. On 21 August they met.", "2012-08-21"),
        # So few dates make no story.
        ("In August 1963 it is dry. On 18 August 1963 it rains. On 21 July they met.", "2012-07-21"),
        ("In August 1963 it is dry. It was in August 1953 and in August 1943. On 21 July they met.", "2012-07-21"),
    ],
)
def test_a_story_of_one_year_long_gone(text: str, value: str) -> None:
    """A text that writes out three dates of one year, and none of its own days, tells the story of that year."""
    assert tag(text, PUBLISHED)[-1].value == value
