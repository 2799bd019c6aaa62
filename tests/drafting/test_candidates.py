"""Candidate events of an article: what is found, when, under which headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.model.names import Name

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.event import Candidate

    Finder = Callable[..., list[Candidate]]


@pytest.mark.parametrize(
    ("text", "date", "title"),
    [
        # Plain sentences.
        ("Voters elected Ana Ruiz as mayor on Monday.", "2024-05-13", "Voters elect Ana Ruiz as mayor"),
        ("The council was meeting on Tuesday in Oslo.", "2024-05-14", "Council meets in Oslo"),
        ("The ferry, built in haste, sank on Monday.", "2024-05-13", "Ferry sinks"),
        # Names of settlements stand for themselves, appositions go.
        (
            "Floods reached the small, quiet town of Nola, 40 km south of here, on Monday.",
            "2024-05-13",
            "Floods reach Nola",
        ),
        # The passive gives way to who did it, and otherwise loses its auxiliary.
        ("The bill was rejected on Monday by the senate.", "2024-05-13", "Senate rejects the bill"),
        ("Two miners were rescued on Monday.", "2024-05-13", "Two miners rescued"),
        # A pronoun gives way to what it stands for.
        ("Ruiz, whose rating has sunk since she took office in March 2021, is ill.", "2021-03", "Ruiz takes office"),
        # Relative clauses.
        ("The judge praised the guards, who on Monday caught a thief.", "2024-05-13", "Guards catch a thief"),
        ("The dam that engineers had repaired on Monday is safe.", "2024-05-13", "Engineers repair the dam"),
        # Since-boundaries date the beginning.
        ("Rebels have held Nola since March 2021.", "2021-03", "Rebels hold Nola"),
        # What was said is the event, whoever said it.
        ("Police said that two men had died in a fire on Monday.", "2024-05-13", "Two men die in a fire"),
        ("Two men died in a fire on Monday, police said.", "2024-05-13", "Two men die in a fire"),
        # A noun that is a happening.
        ("Ruiz claimed victory after Monday's election in Nola.", "2024-05-13", "Election in Nola"),
        (
            "In Nola, nobody was seen after heavy shelling by gunboats on Monday.",
            "2024-05-13",
            "Heavy shelling by gunboats in Nola",
        ),
        ("The head resigned after a vote on Monday.", "2024-05-13", "Vote"),
        # A vague date stays one.
        ("The firm lost two ships over the weekend.", "2024-05-11/2024-05-12", "Firm loses two ships"),
    ],
)
def test_one_event(candidates_in: Finder, text: str, date: str, title: str) -> None:
    """A dated sentence with something that happened in it becomes a candidate with its date and a short headline."""
    assert [(one.dating.date.text, one.title) for one in candidates_in(text)] == [(date, title)]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge is closed on Mondays.",
        "The town was a port in 2019.",
        "Analysts think prices could rise next month.",
        "No ships were seen on Monday.",
        "The strike entered a third week on Monday.",
        "The dispute must end before Friday.",
        "Ruiz has a plan.",
        "“We want peace on Monday,” she said.",
    ],
)
def test_no_event(candidates_in: Finder, text: str) -> None:
    """States, opinions, limits, what did not happen and what has no date are left out."""
    assert candidates_in(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On Monday they captured the port of Nola, even as other troops fled the coast.",
            [("2024-05-13", "Other troops capture Nola"), ("2024-05-13", "Other troops flee the coast")],
        ),
        (
            "Brazil appealed for help last week, before both countries signed a treaty on Monday.",
            [("2024-05-06/2024-05-12", "Brazil appeals for help"), ("2024-05-13", "Both countries sign a treaty")],
        ),
        (
            "Lopez met bankers on Monday and flew to Oslo on Tuesday.",
            [("2024-05-13", "Lopez meets bankers"), ("2024-05-14", "Lopez flies to Oslo")],
        ),
        (
            "Guards gained ground on Tuesday after seizing the port.",
            [("2024-05-14", "Guards gain ground"), ("2024-05-14?", "Guards seize the port")],
        ),
        (
            "Skylark, founded in 2019, lost two jets on Monday.",
            [("2019", "Skylark founded"), ("2024-05-13", "Skylark loses two jets")],
        ),
    ],
)
def test_several_events(candidates_in: Finder, text: str, expected: list[tuple[str, str]]) -> None:
    """Each verb takes the date of its own clause, or borrows one where both happen at one time."""
    found = sorted((one.dating.date.text, one.title) for one in candidates_in(text))
    assert found == sorted(expected)


@pytest.mark.parametrize(
    ("text", "title", "speaker"),
    [
        (
            "Mayor Ana Ruiz said on Monday that the port was safe.",
            "Mayor Ana Ruiz says the port is safe",
            "Mayor Ana Ruiz",
        ),
        ("Mayor Ana Ruiz said on Monday it would close.", "Mayor Ana Ruiz says it will close", "Mayor Ana Ruiz"),
        (
            "Speaking to bankers in Oslo on Monday, Ruiz said the price was fair.",
            "Ruiz says the price is fair",
            "Ruiz",
        ),
        (
            "“We will rebuild,” Ana Ruiz, a baker, told the Herald by phone on Monday.",
            "Ana Ruiz tells the Herald: “We will rebuild”",
            "Ana Ruiz",
        ),
        ("A pier is unsafe, engineers said on Monday.", "Engineers say a pier is unsafe", "engineers"),
        ("Also on Monday, miners vowed to strike.", "Miners vow to strike", "miners"),
    ],
)
def test_statements(candidates_in: Finder, text: str, title: str, speaker: str) -> None:
    """Saying something is an event where saying it has the date."""
    (found,) = candidates_in(text)
    assert (found.kind, found.title, found.attribution) == ("statement", title, speaker)


@pytest.mark.parametrize(
    ("text", "date", "title"),
    [
        ("The court will rule on Friday.", "2024-05-17", "Court to rule"),
        ("A summit will be held in Oslo on Saturday.", "2024-05-18", "Summit to be held in Oslo"),
        ("Ruiz said she would attend the fair on Saturday.", "2024-05-18", "Ruiz to attend the fair"),
        ("Unions plan to strike next month.", "2024-06", "Unions plan to strike"),
        ("The trial is due to begin on Friday.", "2024-05-17", "Trial to begin"),
        ("A second walkout is planned for Saturday.", "2024-05-18", "Second walkout planned"),
    ],
)
def test_plans(candidates_in: Finder, text: str, date: str, title: str) -> None:
    """What is announced for a day to come is marked as planned."""
    (found,) = candidates_in(text)
    assert (found.dating.date.text, found.title, found.planned) == (date, title, True)


def test_a_lead_in_the_present_perfect_is_news_of_its_day(candidates_in: Finder) -> None:
    """An opening sentence without a date, in the present perfect, has the day of publication, and says so."""
    text = "Rescuers have reached the trapped miners.\n\nEngineers have praised them."
    (found,) = candidates_in(text)
    assert found.dating.date.text == "2024-05-16"
    assert found.dating.rule == "inferred-lead-in-present-perfect"
    assert found.dating.words == ""
    assert candidates_in(text, published=None) == []


def test_the_sentence_after_a_dated_one(candidates_in: Finder) -> None:
    """An undated sentence takes the date of the one before in its paragraph, or of an occasion that it names again."""
    text = (
        "A split emerged in the party on Monday. One leader founded a new group.\n\n"
        "Ruiz told a press conference on Tuesday that taxes would rise.\n\n"
        "Unions are angry.\n\n"
        "During the press conference Ruiz also sacked an aide.\n\n"
        "A colleague resigned."
    )
    dates = {one.title: (one.dating.date.text, one.dating.rule) for one in candidates_in(text)}
    assert dates["One leader founds a new group"] == ("2024-05-13", "inferred-same-paragraph")
    assert dates["Ruiz sacks an aide"] == ("2024-05-14", "inferred-same-occasion")
    assert "Colleague resigns" not in dates


def test_quotes_stand_in_the_source(candidates_in: Finder) -> None:
    """A sentence with one event is quoted whole; one with two, clause by clause, each with its subject and date."""
    text = "Lopez, 61, met bankers on Monday and flew to Oslo on Tuesday, aides said."
    found = candidates_in(text)
    assert [one.quote for one in found] == [
        "Lopez, 61, met bankers on Monday",
        "Lopez, 61, met bankers on Monday and flew to Oslo on Tuesday",
    ]
    assert all(one.quote in text and one.dating.words in one.quote for one in found)
    assert [one.attribution for one in found] == ["aides", "aides"]


def test_a_dateline_is_no_part_of_a_headline(candidates_in: Finder) -> None:
    """Place and agency before a lead are passed over."""
    (found,) = candidates_in("OSLO, Norway (Agency) - Dockers walked out on Monday.")
    assert found.title == "Dockers walk out"


def test_names_of_the_project_are_found(candidates_in: Finder) -> None:
    """A candidate refers to known names by id: places, organisations, and people also by their surname."""
    names = [
        Name("place", "nola", "Nola"),
        Name("person", "ana-ruiz", "Ana Ruiz"),
        Name("organisation", "port-authority", "Port Authority", aliases=("PA",)),
    ]
    (found,) = candidates_in("Ruiz sued the PA in the town of Nola on Monday.", names=names)
    assert (found.places, found.people, found.organisations) == (("nola",), ("ana-ruiz",), ("port-authority",))


_WORDS = st.sampled_from(
    [
        *("Monday", "Tuesday", "in 2019", "on", "after", "as", "who", "which", "that", "and", "but", "of", "to", "by"),
        *(
            "Ana",
            "Ruiz",
            "said",
            "rebels",
            "seized",
            "seizing",
            "was",
            "will",
            "been",
            "not",
            "the",
            "a",
            "Nola",
            "vote",
        ),
        *(",", ";", "–", "(", ")", "“", "”", "'", "'s", ".", "they", "it"),
    ]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(st.lists(_WORDS, max_size=30).map(" ".join))
def test_any_text_is_survived(candidates_in: Finder, text: str) -> None:
    """However broken a text is, each candidate has a headline, and its quote stands in the text."""
    for one in candidates_in(f"{text}."):
        assert one.title
        assert one.quote
        assert one.quote in f"{text}."
