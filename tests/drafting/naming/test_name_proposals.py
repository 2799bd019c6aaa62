"""New entries for people, places and organisations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.drafting.naming.name_proposals import proposals as drafted
from generator.drafting.naming.name_proposals import spellings_in
from generator.drafting.naming.spelling_variants import AliasProposal
from generator.model.names import Name

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.source import Source

ARTICLE = """\
Peruvian Finance Minister Ana Ruiz met traders in the port of Callao on Monday. Ruiz later flew to Nola.

The head of the dockers, Juan Castro, said the World Trade Organization (WTO) had failed. Traders near Nola agreed.

The Harbour Council and the rescue company Blue Star met in Callao. Prices rose. French and Peruvian ships left.

Pilot Eva Moss, 61, was hurt in January. Police from the US helped.
"""


def proposals(source_of: Callable[..., Source], known: tuple[Name, ...] = ()) -> dict[tuple[str, str], Name]:
    return {(name.kind, name.name): name for name in drafted(spellings_in([source_of(ARTICLE)]), known).entries}


def test_names_are_proposed_for_what_stands_beside_them(source_of: Callable[..., Source]) -> None:
    """A title, a preposition of place, a word such as “Council” or a short form in brackets makes a name."""
    assert set(proposals(source_of)) == {
        ("person", "Ana Ruiz"),
        ("person", "Juan Castro"),
        ("person", "Eva Moss"),
        ("place", "Callao"),
        ("place", "Nola"),
        ("organisation", "World Trade Organization"),
        ("organisation", "Harbour Council"),
        ("organisation", "Blue Star"),
    }


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("They met in Callao. Callao is a port.", {"Callao"}),
        ("They left the rest to Bluestar. " + "Bluestar said no. " * 16, set()),
        ("They fled to Peru. " + "Peru said no. " * 16, {"Peru"}),
        ("The mayor, Juan Castro, stayed. It was given to Castro in May. Castro said no.", set()),
        ("Fewer travel at Thanksgiving. They came in Q, a novel.", set()),
    ],
)
def test_places_are_where_things_happen(source_of: Callable[..., Source], text: str, places: set[str]) -> None:
    """What most of its mentions tell of as they do of firms and people is no place; lands may act."""
    names = drafted(spellings_in([source_of(text)]), ()).entries
    assert {name.name for name in names if name.kind == "place"} == places


def test_what_a_proposal_says(source_of: Callable[..., Source]) -> None:
    """A proposal is a draft with an id, a person's role and an organisation's short form."""
    found = proposals(source_of)
    minister = found["person", "Ana Ruiz"]
    assert (minister.id, minister.role, minister.status) == ("ana-ruiz", "Peruvian Finance Minister", "draft")
    assert found["organisation", "World Trade Organization"].aliases == ("WTO",)


def test_known_names_are_not_proposed_again(source_of: Callable[..., Source]) -> None:
    """What the project knows under any spelling is left alone, and ids stay unique."""
    known = (Name("place", "el-callao", "El Callao", aliases=("callao",)), Name("place", "nola", "Nola, Texas"))
    found = proposals(source_of, known)
    assert ("place", "Callao") not in found
    assert found["place", "Nola"].id == "nola-2"


def test_another_spelling_is_an_alias_of_the_frequent_one(source_of: Callable[..., Source]) -> None:
    """Two spellings of what may be one town make one entry with the rarer among its aliases, and it is said."""
    text = "Police searched a farm near Callao. Nurses met in Callao. Fires broke out in Calloa."
    found = drafted(spellings_in([source_of(text)]), ())
    assert [(name.name, name.aliases) for name in found.entries] == [("Callao", ("Calloa",))]
    assert found.aliases == (AliasProposal("place", "callao", "Calloa", "two letters swapped"),)


def test_another_spelling_of_a_known_name_is_only_proposed(source_of: Callable[..., Source]) -> None:
    """What the project knows is not touched: the other spelling is reported, and gets no entry of its own."""
    known = (Name("place", "port-callao", "Callao"),)
    found = drafted(spellings_in([source_of("Fires broke out in Calloa.")]), known)
    assert found.entries == ()
    assert found.aliases == (AliasProposal("place", "port-callao", "Calloa", "two letters swapped"),)


def test_two_spellings_in_one_sentence_are_two_names(source_of: Callable[..., Source]) -> None:
    """Who writes both means two places."""
    text = "The road from Hamburg leads to Homburg. It rained in Hamburg. It snowed in Homburg."
    found = drafted(spellings_in([source_of(text)]), ())
    assert [name.name for name in found.entries] == ["Hamburg", "Homburg"]
    assert found.aliases == ()


def test_who_only_carries_a_report_gets_no_entry(source_of: Callable[..., Source]) -> None:
    """Agencies and broadcasters that something was told to are no names worth an entry."""
    text = (
        "Ana Ruiz told ANP by phone that prices would rise. Juan Castro told the news agency ANP that they would not. "
        "He was speaking on RTV television. The rescue company Blue Star told the court it had failed."
    )
    assert [name.name for name in drafted(spellings_in([source_of(text)]), ()).entries] == [
        "Ana Ruiz",
        "Blue Star",
        "Juan Castro",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police arrested the chairman of Red Harbour Motors near Nola.", {("organisation", "Red Harbour Motors")}),
        ("The operator, Silver Road Trips, denied that on Monday.", {("organisation", "Silver Road Trips")}),
        ("A bus burned near Velmora in Velmoran hills.", {("place", "Velmora")}),
        ("A mayor of Nola spoke.", set()),
    ],
)
def test_firms_and_peoples(source_of: Callable[..., Source], text: str, expected: set[tuple[str, str]]) -> None:
    """What has a chairman or is an operator is an organisation; a word for a place's people is no second place."""
    found = {(name.kind, name.name) for name in drafted(spellings_in([source_of(text)]), ()).entries}
    assert found - {("place", "Nola")} == expected
