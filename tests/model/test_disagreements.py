"""Sources disagree where they give different numbers, dates, places or doers of the same thing."""

from __future__ import annotations

import pytest

from generator.dates.edtf import parse
from generator.model.disagreements import Comparison, compare
from generator.model.event import Claim, ClaimSubject, Event, Figure


def event(*, figures: tuple[Figure, ...] = (), claims: tuple[Claim, ...] = ()) -> Event:
    return Event("dyke-breaks", parse("1998-03"), "The dyke breaks", figures=figures, claims=claims)


def claimed(about: ClaimSubject, *values: str) -> Comparison:
    """What claims come to, each of a source of its own."""
    claims = tuple(Claim(about, value, f"source-{number}") for number, value in enumerate(values))
    (comparison,) = compare(event(claims=claims))
    return comparison


@pytest.mark.parametrize(
    ("values", "differing"),
    [
        (["400"], [False]),
        (["400", "400"], [False, False]),
        (["at least 60", "At  least 60"], [False, False]),
        (["some 400", "400", "350"], [False, False, True]),
        (["at least 60", "100", "12"], [False, False, True]),
        (["400", "350"], [True, True]),
        (["400", "350", "400"], [False, True, False]),
        (["400", "350", "350", "400"], [True, True, True, True]),
    ],
)
def test_differing_values(values: list[str], differing: list[bool]) -> None:
    """A number differs that is not what most say; where nothing leads, all do."""
    figures = tuple(Figure("dead", value, f"source-{number}") for number, value in enumerate(values))
    (comparison,) = compare(event(figures=figures))
    assert list(comparison.differing) == differing
    assert comparison.disagree == any(differing)


@pytest.mark.parametrize(
    ("figures", "disagree"),
    [
        ([("17", "herald", ""), ("nine", "herald", "")], False),
        ([("17", "herald", "the mayor"), ("nine", "herald", "the mayor")], False),
        ([("17", "herald", "the mayor"), ("nine", "herald", "")], True),
        ([("17", "herald", ""), ("nine", "post", "")], True),
    ],
)
def test_one_voice_does_not_contradict_itself(figures: list[tuple[str, str, str]], disagree: bool) -> None:
    """Two numbers of one speaker in one article count two things; another speaker's is a disagreement."""
    given = tuple(Figure("dead", value, source, said_by) for value, source, said_by in figures)
    (comparison,) = compare(event(figures=given))
    assert comparison.disagree == disagree


@pytest.mark.parametrize(
    ("values", "differing"),
    [
        (["1998-03-03", "1998-03-04"], [True, True]),
        (["1998-03", "1998-03-04"], [False, False]),
        (["1998-03-03", "1998-03", "1998-03-04"], [True, False, True]),
        (["1998-03-03", "1998-03-03", "1998-03-04"], [False, False, True]),
        (["1998-03-03/1998-03-04", "1998-03-04"], [False, False]),
        (["1998-03-03", "1998-03-03T22:40", "1998-03-02"], [False, False, True]),
        (["1997/..", "1998-03-04", "1996"], [False, False, True]),
    ],
)
def test_dates_disagree_where_they_cannot_be_one_day(values: list[str], differing: list[bool]) -> None:
    """A vague date agrees with every sharper one inside it, and takes no side between those."""
    assert list(claimed("date", *values).differing) == differing


@pytest.mark.parametrize(
    ("own", "values", "differing"),
    [
        ("1998-03-10", ["1998-03-09"], [True]),
        ("1998-03-10", ["1998-03-09", "1998-03-09"], [True, True]),
        ("1998-03-10", ["1998-03-10"], [False]),
        ("1998-03", ["1998-03-09"], [False]),
        ("1998-03-10", ["1998-03"], [False]),
        ("1998-03-10", ["1998-03-10", "1998-03-09"], [True, True]),
    ],
)
def test_one_date_is_compared_with_the_events_own(own: str, values: list[str], differing: list[bool]) -> None:
    """Where no source can mean the event's own date, all differ from it; where one can, they are compared."""
    claims = tuple(Claim("date", value, f"source-{number}") for number, value in enumerate(values))
    (comparison,) = compare(Event("dyke-breaks", parse(own), "The dyke breaks", claims=claims))
    assert list(comparison.differing) == differing
    assert comparison.own == (own if "1998-03-10" not in values and any(differing) else "")


def test_places_and_doers_disagree_by_their_words() -> None:
    """However the capitals and spaces of a name are."""
    assert not claimed("place", "Millbridge", "MILLBRIDGE ").disagree
    assert claimed("place", "Millbridge", "Elan Weir").disagree
    assert claimed("responsible", "the river board", "the county").disagree


def test_things_are_kept_apart() -> None:
    """Numbers for different things never disagree; claims stand first, then things in the order first named."""
    figures = (Figure("dead", "3", "a"), Figure("homeless", "120", "a"), Figure("Dead", "3", "b"))
    claims = (Claim("place", "Millbridge", "a"), Claim("date", "1998-03-03", "b"))
    comparisons = compare(event(figures=figures, claims=claims))
    assert [(each.subject, each.what, len(each.accounts), each.disagree) for each in comparisons] == [
        ("date", "", 1, False),
        ("place", "", 1, False),
        ("figure", "dead", 2, False),
        ("figure", "homeless", 1, False),
    ]
