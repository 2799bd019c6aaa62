"""The days that an article gives itself, and which of them counts."""

from __future__ import annotations

import pytest

from generator.dates.edtf import parse
from generator.model.time import STATED_PUBLISHED, STATED_UPDATED, Dating
from generator.timex.dating.statements import agreed, in_address, is_only_of_update, stated, strongest
from generator.timex.dating.undated import Article, Publication
from generator.timex.telling.opening import Dateline

RULES = {"published": STATED_PUBLISHED, "updated": STATED_UPDATED, "address": "in-address"}


def statements_of(*statements: str) -> list[Dating]:
    """Statements such as "published 2013-03-09"."""
    return [
        Dating(parse(day), day, RULES[kind], f"it says ‘{day}’")
        for kind, day in (statement.split() for statement in statements)
    ]


def publication_of(*statements: str, line: Dateline | None = None) -> Publication:
    """What an article says that makes these statements."""
    publication = stated(Article("undated", "", stated=statements_of(*statements)), line)
    assert publication is not None
    return publication


@pytest.mark.parametrize(
    ("url", "days"),
    [
        ("https://news.example/2013/03/09/dockers", ["2013-03-09"]),
        ("https://news.example/20130309-dockers", ["2013-03-09"]),
        ("https://news.example/20131399-dockers", []),
        ("https://news.example/120130309", []),
        ("https://news.example/2013/WORLD/africa/03/09/dockers/", ["2013-03-09"]),
        ("https://news.example/dockers-03192013.html", ["2013-03-19"]),
        ("https://news.example/dockers-03092013.html", []),
        ("https://news.example/dockers-02302013.html", []),
        ("https://news.example/dockers", []),
    ],
)
def test_in_address(url: str, days: list[str]) -> None:
    """An address may hold a day, where there is such a day."""
    assert [dating.date.text for dating in in_address(url)] == days


@pytest.mark.parametrize(
    ("statements", "day"),
    [
        (["updated 2013-03-11", "published 2013-03-09"], "2013-03-09"),
        (["updated 2013-03-11", "address 2013-03-09"], "2013-03-09"),
        (["updated 2013-03-11", "address 2019-03-09"], "2013-03-11"),
        (["updated 2013-03-11", "updated 2013-03-10"], "2013-03-10"),
        (["published 2013-03-09", "address 2012-01-01"], None),
        (["published 2013-03-09", "address 2013-03-08"], "2013-03-09"),
        (["published 2013-03-09", "address 2019-03-09"], "2013-03-09"),
        (["published 2013-03-09", "published 2013-03-09"], "2013-03-09"),
        (["published 2013-03-10", "published 2013-03-09"], "2013-03-09?"),
        (["published 2013-03-09", "published 2013-03-12"], None),
    ],
)
def test_which_day_counts(statements: list[str], day: str | None) -> None:
    """Publication before address before update; a day between two clocks makes it unsure, and more is a conflict."""
    dating = agreed(strongest(statements_of(*statements)))
    assert (dating and dating.date.text) == day


def test_only_of_an_update() -> None:
    """When an article was changed says little of when it was published."""
    assert is_only_of_update(publication_of("updated 2013-03-11"))
    assert not is_only_of_update(publication_of("updated 2013-03-11", "published 2013-03-09"))


@pytest.mark.parametrize(
    ("line", "statements", "day"),
    [
        (Dateline(3, 9, None, "March 9"), ["published 2013-03-09"], "2013-03-09"),
        (Dateline(3, 9, None, "March 9"), ["published 2013-03-11"], "2013-03-11"),
        (Dateline(12, 31, None, "Dec. 31"), ["published 2013-01-01"], "2013-01-01"),
        (Dateline(3, 9, None, "March 9"), ["published 2016-08-02"], None),
        (Dateline(3, 9, None, "March 9"), ["published 2016-08-02", "address 2013-03-09"], "2013-03-09"),
        (Dateline(3, 9, None, "March 9"), ["published 2016-08-02", "published 2013-03-10"], "2013-03-10"),
        (Dateline(3, 9, None, "March 9"), ["updated 2016-08-02"], "2016-08-02"),
        (Dateline(3, 9, 2013, "March 9, 2013"), [], "2013-03-09"),
        (Dateline(3, 9, 2013, "March 9, 2013"), ["published 2013-03-11"], "2013-03-11"),
        (Dateline(3, 9, 2013, "March 9, 2013"), ["published 2016-03-09"], None),
    ],
)
def test_beside_a_dateline(line: Dateline, statements: list[str], day: str | None) -> None:
    """What a dateline rules out does not count, even without a year."""
    publication = publication_of(*statements, line=line)
    assert (publication.dating and publication.dating.date.text) == day


def test_a_page_published_again() -> None:
    """Where a dateline rules out all that a page says of itself, the reason names both."""
    publication = publication_of("published 2016-08-02", line=Dateline(3, 9, None, "March 9"))
    assert publication.reason == "it says ‘2016-08-02’, but its dateline ‘March 9’"


def test_what_a_dateline_rules_out_is_told() -> None:
    """A day that counts because a dateline rules out another says so."""
    publication = publication_of("published 2016-08-02", "address 2013-03-09", line=Dateline(3, 9, None, "March 9"))
    assert publication.dating is not None
    assert publication.dating.reason == ("it says ‘2013-03-09’; its dateline ‘March 9’ rules out Tuesday 2 August 2016")
