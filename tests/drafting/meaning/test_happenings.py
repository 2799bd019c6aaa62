"""What verbs and nouns of the news come to."""

from __future__ import annotations

import pytest

from generator.drafting.meaning.happenings import concepts, happenings


@pytest.mark.parametrize(
    ("action", "title", "happening"),
    [
        ("seize", "Rebels seize Nola", "capture"),
        ("take", "Rebels take control of Nola", "capture"),
        ("take", "Robbers take over the bank", "capture"),
        ("fall", "Nola falls", "capture"),
        ("offensive", "Army launches an offensive", "begin"),
        ("buy", "Moss buys Skylark", "buy"),
        ("hold", "Leaders hold a summit", "meet"),
        ("give", "Dam gives way", "breach"),
        ("burst", "Dam bursts after rain", "breach"),
        ("burn", "School burns down", "burn"),
        ("destroy", "Fire destroys a school", "burn"),
        ("step", "Mayor steps down over the fire", "resign"),
        ("turn", "Board turns the offer down", "reject"),
        ("go", "Pilots go on strike", "walkout"),
        ("fly", "Ambassador to fly home to Oslo", "return"),
        ("launch", "Prosecutor launches an inquiry", "inquire"),
        ("open", "Police open an investigation into the fire", "inquire"),
        ("leave", "Tram leaves the rails", "crash"),
        ("declare", "Governor declares an emergency", "proclaim"),
        ("election", "Election in Carvania", "elect"),
    ],
)
def test_what_a_headline_amounts_to(action: str, title: str, happening: str) -> None:
    """Different verbs, a verb and its word, or a light verb and its noun can mean one happening."""
    assert happening in happenings(action, title)


@pytest.mark.parametrize(
    ("action", "title", "other"),
    [
        ("take", "Ruiz takes office", "capture"),
        ("detain", "Police detain two men over the bombing", "explode"),
        ("step", "Ruiz steps onto the stage", "resign"),
        ("give", "Hill gives a speech", "breach"),
        ("open", "Moss opens a route to Lisbon", "inquire"),
        ("return", "Workers return to Nola", "walkout"),
    ],
)
def test_what_it_does_not_amount_to(action: str, title: str, other: str) -> None:
    """A verb without its word, and a noun that a full verb only mentions, mean nothing of the sort."""
    assert other not in happenings(action, title)


def test_nothing_known_amounts_to_nothing() -> None:
    """A verb that the table does not have."""
    assert happenings("knit", "Hill knits a scarf") == frozenset()


def test_words_of_one_meaning_are_one_concept() -> None:
    """Also words for the same sort of people; a word of several meanings stays as it is."""
    assert concepts("Gunman") == concepts("Attackers")
    assert concepts("the dam collapses") == concepts("a dam bursts")
    assert concepts("Nola falls") == {"nola", "fall"}
