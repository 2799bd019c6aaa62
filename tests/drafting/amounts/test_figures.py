"""Figures: what numbers count, and who gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.model.time import Timex
from tests.drafting.amounts.counts import counts_in_source

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.event import Candidate
    from generator.model.source import Source


def given_in(source: Source) -> list[tuple[str, str]]:
    return [(count.value, count.what) for count in counts_in_source(source, [])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Parts of something.
        ("A third of voters stayed at home.", [("a third", "share of voters")]),
        ("More than half of the houses were destroyed.", [("more than half", "share of houses destroyed")]),
        ("One in five patients died.", [("one in five", "share of patients dead")]),
        ("A quarter of a million tonnes of wheat burned.", [("a quarter of a million", "tonnes of wheat")]),
        # People and things.
        ("Around 550 French soldiers sent so far are waiting.", [("around 550", "French soldiers")]),
        ("Peru is sending about 500 troops to Chile.", [("about 500", "soldiers")]),
        ("Paris has 1,400 soldiers there, set to rise to 2,500.", [("1,400", "soldiers"), ("2,500", "soldiers")]),
        (
            "Two dozen firefighters and three helicopters came.",
            [("two dozen", "firefighters"), ("three", "helicopters")],
        ),
        ("The party won 120 of the 300 seats.", [("120", "seats"), ("300", "seats")]),
        ("Hundreds of families fled.", [("hundreds", "families")]),
        ("A 3,300-strong regional force will come.", [("3,300", "strength of the regional force")]),
        # What became of them, in one word wherever sources put it alike.
        ("At least 60 miners were killed in the blast.", [("at least 60", "miners dead")]),
        ("Sixty miners died.", [("sixty", "miners dead")]),
        ("The bus crashed with the loss of at least 14 lives.", [("at least 14", "dead")]),
        ("The avalanche claimed nine lives.", [("nine", "dead")]),
        ("Divers found two bodies, bringing the toll to 27.", [("two", "bodies"), ("27", "dead")]),
        ("The blast killed 12 people and injured 40.", [("12", "dead"), ("40", "injured")]),
        ("The blast left 12 people dead and 30 injured.", [("12", "dead"), ("30", "injured")]),
        ("The region saw more than 100 deaths.", [("more than 100", "dead")]),
        ("The death toll rose from 12 to 15.", [("12", "dead"), ("15", "dead")]),
        ("Ten pupils, including three girls, had died.", [("ten", "pupils dead"), ("three", "girls dead")]),
        ("Two civilians were reported killed.", [("two", "civilians dead")]),
        ("Seven people are missing and 200 homes were destroyed.", [("seven", "missing"), ("200", "homes destroyed")]),
        # Measures, sums and shares.
        ("Nola lies some 400km north of Lima.", [("some 400", "kilometres from Lima")]),
        ("Nola is 350 kilometres (220 miles) from the capital Lima.", [("350", "kilometres from Lima")]),
        ("Nola is 350 km from the capital, Lima.", [("350", "kilometres from Lima")]),
        ("Nola is 350 km to the north of the capital.", [("350", "kilometres from the capital")]),
        ("A storm brought 300 millimetres of rain.", [("300", "millimetres of rain")]),
        ("Chile closed its 2,000km desert border.", [("2,000", "kilometres, desert border")]),
        ("A 6.2-magnitude quake struck Nola.", [("6.2", "magnitude")]),
        ("A magnitude 6.2 quake struck Nola.", [("6.2", "magnitude")]),
        ("The state set aside 340 million euros ($452 million).", [("340 million", "euros")]),
        ("The firms sealed a $2.3bn deal.", [("2.3bn", "dollars, deal")]),
        ("Damage was put at 3 million euros.", [("3 million", "euros, damage")]),
        ("Some 40 percent of voters stayed at home.", [("some 40", "per cent of voters")]),
        ("Turnout was 62%.", [("62", "per cent, turnout")]),
    ],
)
def test_figures(source_of: Callable[..., Source], text: str, expected: list[tuple[str, str]]) -> None:
    """A figure is a number as the article has it, with what it counts in the same words wherever sources agree."""
    assert given_in(source_of(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz, 61, resigned.",
        "A 12-year-old boy won.",
        "He served 12 years and six months.",
        "The deal was struck in 2013.",
        "They left in a 4x4 at 4pm.",
        "Call 555-0134 for help.",
        "The two groups met in Room 12.",
        "Boeing 737 jets were sold.",
        "One of the cities fell.",
        "The second boat sank.",
        # Those who only say so.
        "The reactor had failed a test, according to three engineers who asked not to be named.",
        "Two officials said the vote was void.",
    ],
)
def test_no_figures(source_of: Callable[..., Source], text: str) -> None:
    """Ages, lengths of time, years, clock times, labels, and numbers that only point at something are no figures."""
    assert given_in(source_of(text)) == []


def test_a_number_inside_a_date_is_none(source_of: Callable[..., Source]) -> None:
    """What an expression of time takes is no figure."""
    text = "The 21 May 1998 bombers struck."
    date = Timex(4, 15, text[4:15], "DATE", "1998-05-21", None, "test")
    assert counts_in_source(source_of(text), [date]) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Police said 12 boats had sunk.", "Police"),
        ("Twelve boats sank, owners said.", "owners"),
        ("“We have lost twelve boats,” said Ana Ruiz.", "Ana Ruiz"),
        ("The merger will cost 4,000 jobs, according to union leaders.", "union leaders"),
        ("Twelve boats sank.", ""),
    ],
)
def test_who_gives_a_figure(source_of: Callable[..., Source], text: str, speaker: str) -> None:
    """A figure is attributed as its passage attributes it."""
    (count,) = counts_in_source(source_of(text), [])
    assert count.said_by == speaker


def test_a_candidate_carries_the_figures_of_its_quote(candidates_in: Callable[..., list[Candidate]]) -> None:
    """Of two events in a sentence each has the figures of its own clause."""
    found = candidates_in("Lopez sold 12 boats on Monday and Ruiz bought 30 lorries on Tuesday.")
    assert [[(figure.value, figure.what, figure.source) for figure in one.figures] for one in found] == [
        [("12", "boats", "herald")],
        [("30", "lorries", "herald")],
    ]


def test_distances_of_two_places_are_told_apart(candidates_in: Callable[..., list[Candidate]]) -> None:
    """Two distances in one passage are no disagreement: each says which place it is of."""
    (found,) = candidates_in("On Monday nurses reached Nola, 70 km from Lima, and Ica, 90 km from Lima.")
    assert [(figure.value, figure.what) for figure in found.figures] == [
        ("70", "kilometres from Lima (Nola)"),
        ("90", "kilometres from Lima (Ica)"),
    ]
