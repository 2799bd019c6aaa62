"""Places, people and organisations: their pages and their lists from A to Z."""

from __future__ import annotations

from dataclasses import replace

from generator.dates.edtf import parse
from generator.model.event import Event
from generator.model.names import Name
from generator.site.chronology import chronology
from generator.site.pages.name_pages import name_pages
from generator.site.pages.records.names import NamePage, NamesPage
from generator.site.pages.shared.pieces import pieces
from tests.site.flood import CONTENT, flood
from tests.site.made import made


def test_alphabet() -> None:
    """Accents and case make no letter of their own, and what begins with none stands under #."""
    names = ("Élan Weir", "eastgate", "Zell", "‘Arch’, the", "7th Street", "Ørsta")
    places = tuple(Name("place", f"n{number}", name) for number, name in enumerate(names))
    event = Event("everywhere", parse("1998-03-04"), "Everywhere", places=tuple(place.id for place in places))
    content = replace(CONTENT, names=places, events=(event,))
    (listed,) = (page for page in made(name_pages(pieces(chronology(content, {})))) if isinstance(page, NamesPage))
    letters = [(letter.letter, [line.link.text for line in letter.names]) for letter in listed.letters]
    assert letters == [
        ("#", ["7th Street"]),
        ("A", ["‘Arch’, the"]),
        ("E", ["eastgate", "Élan Weir"]),
        ("Z", ["Zell"]),
        ("Ø", ["Ørsta"]),
    ]


def test_names_without_an_event() -> None:
    """What no event names stands apart and is not counted."""
    graph = chronology(replace(CONTENT, names=(*CONTENT.names, Name("person", "a-clerk", "A Clerk"))), {})
    lists = {page.title: page for page in made(name_pages(pieces(graph))) if isinstance(page, NamesPage)}
    people = lists["People"]
    assert [line.link.text for line in people.unused] == ["A Clerk"]
    assert people.count == sum(len(letter.names) for letter in people.letters) == 2


def test_other_spellings() -> None:
    """A list has other spellings of a name, but neither the name itself nor another spelling cut short."""
    spellings = ("Weir", "Elan", "Elan Weir", "élan weir", "the weir at Élan")
    place = Name("place", "elan-weir", "Élan Weir", spellings)
    (listed,) = (
        page
        for page in made(name_pages(pieces(chronology(replace(CONTENT, names=(place,), events=()), {}))))
        if isinstance(page, NamesPage)
    )
    assert [line.aliases for line in listed.unused] == [("Elan Weir", "the weir at Élan")]


def test_a_place() -> None:
    """A place has its events, its company in order of frequency, and its neighbours in the alphabet."""
    page = next(page for page in made(name_pages(pieces(flood()))) if page.title == "Millbridge")
    assert isinstance(page, NamePage)
    assert len(page.entries) == 4
    assert [(line.link.text, line.events) for line in page.company] == [
        ("Arle River Board", 3),
        ("Ruth Calder", 2),
        ("Arle", 1),
    ]
    assert page.walk.previous
    assert page.walk.previous.link.text == "Élan Weir"
    assert page.walk.next is None
    assert page.wikidata == "https://www.wikidata.org/wiki/Q42"


def test_where_a_person_appears() -> None:
    """A person's map shows where their events happened, with a mark for each; one of no event has none."""
    graph = chronology(replace(CONTENT, names=(*CONTENT.names, Name("person", "a-clerk", "A Clerk"))), {})
    people = {page.title: page for page in made(name_pages(pieces(graph))) if isinstance(page, NamePage)}
    locator = people["Ruth Calder"].locator
    assert locator
    assert [(place.link.text, len(place.kinds)) for place in locator.places] == [("Millbridge", 2)]
    assert not locator.alone
    assert people["A Clerk"].locator is None
