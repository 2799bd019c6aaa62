"""The days that an article gives itself, and which of them counts."""

from __future__ import annotations

import pytest

from generator.dates.edtf import parse
from generator.model.time import STATED_PUBLISHED, STATED_UPDATED, Dating
from generator.timex.dating.statements import agreed, in_address, is_only_of_update, strongest

RULES = {"published": STATED_PUBLISHED, "updated": STATED_UPDATED, "address": "in-address"}


def stated(*statements: str) -> list[Dating]:
    """Statements such as "published 2013-03-09"."""
    return [
        Dating(parse(day), day, RULES[kind], f"it says ‘{day}’")
        for kind, day in (statement.split() for statement in statements)
    ]


@pytest.mark.parametrize(
    ("url", "days"),
    [
        ("https://news.example/2013/03/09/dockers", ["2013-03-09"]),
        ("https://news.example/20130309-dockers", ["2013-03-09"]),
        ("https://news.example/20131399-dockers", []),
        ("https://news.example/120130309", []),
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
        (["published 2013-03-09", "address 2012-01-01"], "2013-03-09"),
        (["published 2013-03-09", "published 2013-03-09"], "2013-03-09"),
        (["published 2013-03-10", "published 2013-03-09"], "2013-03-09?"),
        (["published 2013-03-09", "published 2013-03-12"], None),
    ],
)
def test_which_day_counts(statements: list[str], day: str | None) -> None:
    """Publication before address before update; a day between two clocks makes it unsure, and more is a conflict."""
    dating = agreed(strongest(stated(*statements)))
    assert (dating and dating.date.text) == day


def test_only_of_an_update() -> None:
    """When an article was changed says little of when it was published."""
    assert is_only_of_update(strongest(stated("updated 2013-03-11")))
    assert not is_only_of_update(strongest(stated("updated 2013-03-11", "published 2013-03-09")))
