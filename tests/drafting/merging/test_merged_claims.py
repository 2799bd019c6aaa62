"""What sources of one event say differently of when, where and who."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.drafting.merging.events import merge
from generator.model.event import Claim
from generator.model.names import Name

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.event import Candidate, Event

    Finder = Callable[..., list[Candidate]]

NAMES = (
    Name("organisation", "red-front", "Red Front"),
    Name("organisation", "home-guard", "Home Guard"),
    Name("place", "nola", "Nola"),
)


def merged(candidates_in: Finder, *articles: str) -> list[Event]:
    """The events that articles report, each article named by its number."""
    return merge(
        [
            one
            for number, text in enumerate(articles)
            for one in candidates_in(text, source_id=f"p{number}", names=NAMES)
        ]
    )


@pytest.mark.parametrize(
    ("articles", "date", "claimed"),
    [
        (
            ("The Orrin dam near Nola burst on Monday.", "The Orrin dam near Nola gave way on Tuesday."),
            "2024-05-13",
            ["2024-05-13", "2024-05-14"],
        ),
        (
            (
                "The Orrin dam near Nola burst on Monday.",
                "The Orrin dam near Nola gave way on Tuesday.",
                "On Tuesday the Orrin dam near Nola collapsed.",
            ),
            "2024-05-14",
            ["2024-05-13", "2024-05-14", "2024-05-14"],
        ),
        (
            ("The Orrin dam above Nola burst on Monday.", "The Orrin dam gave way above Nola on Tuesday."),
            "2024-05-13",
            ["2024-05-13", "2024-05-14"],
        ),
        (("The Orrin dam near Nola burst on Monday.", "The Orrin dam near Nola burst on Monday."), "2024-05-13", []),
        (("The Orrin dam near Nola burst in March.", "The Orrin dam near Nola gave way last week."), None, []),
    ],
)
def test_dates(candidates_in: Finder, articles: tuple[str, ...], date: str | None, claimed: list[str]) -> None:
    """What does not happen twice is one event on the day that most give, each day kept with its source."""
    events = merged(candidates_in, *articles)
    if date:
        (event,) = events
        assert event.date.text == date
        assert [(claim.about, claim.value) for claim in event.claims] == [("date", day) for day in claimed]
    else:
        assert [event.claims for event in events] == [(), ()]


@pytest.mark.parametrize(
    "articles",
    [
        ("Rebels shelled Nola on Monday.", "Rebels shelled Nola on Tuesday."),
        ("A quake struck Nola on Monday.", "A quake hit Nola on Tuesday."),
        ("Rebels seized Nola on Monday.", "Rebels seized Nola on Wednesday."),
        ("Rebels seized Nola on Monday.", "Rebels seized Ostia on Tuesday."),
        ("Police arrested Tom Hill in Nola on Monday.", "Police arrested Ana Ruiz in Nola on Tuesday."),
    ],
)
def test_two_days_are_two_events(candidates_in: Finder, articles: tuple[str, ...]) -> None:
    """What happens every day, days that are no neighbours, another town, another person."""
    assert len(merged(candidates_in, *articles)) == 2


def test_one_article_does_not_contradict_itself(candidates_in: Finder) -> None:
    """What one article puts on two days happened twice."""
    assert len(merged(candidates_in, "Rebels seized Nola on Monday. Rebels seized Nola on Tuesday.")) == 2


def test_who_did_it(candidates_in: Finder) -> None:
    """Two known doers of one deed are a disagreement, where neither article names the other's."""
    (event,) = merged(
        candidates_in,
        "The Red Front bombed the barracks in Nola on Monday.",
        "The Home Guard bombed the barracks in Nola on Monday, residents said.",
    )
    assert event.claims == (
        Claim("responsible", "Red Front", "p0"),
        Claim("responsible", "Home Guard", "p1", "residents"),
    )


@pytest.mark.parametrize(
    "articles",
    [
        (
            "The Red Front bombed the barracks in Nola on Monday.",
            "The Red Front and the Home Guard bombed the barracks in Nola on Monday.",
        ),
        ("The Red Front bombed the barracks in Nola on Monday.", "Fighters bombed the barracks in Nola on Monday."),
        ("Fire destroyed a school in Nola on Monday.", "A school in Nola burned down on Monday."),
    ],
)
def test_doers_that_agree(candidates_in: Finder, articles: tuple[str, ...]) -> None:
    """Several doers, a doer without a name, and the first word of a headline are no disagreement."""
    (event,) = merged(candidates_in, *articles)
    assert event.claims == ()


def test_where(candidates_in: Finder) -> None:
    """Two places of one thing are a disagreement."""
    (event,) = merged(
        candidates_in,
        "President Elena Petrova met Prime Minister Rui Salgado in Ostia on Monday for talks on the border.",
        "On Monday President Elena Petrova met Prime Minister Rui Salgado near Nola for talks on the border.",
    )
    assert event.claims == (Claim("place", "Ostia", "p0"), Claim("place", "Nola", "p1"))
