"""Headlines of sentences as writers write them: participles, introductions, relative clauses, and what is no event."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.drafting.lexicon import words
from generator.drafting.lexicon.tokens import tokenise

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.event import Candidate

    Finder = Callable[[str], list[Candidate]]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        # Behind a noun, with what a preposition opens behind it, a form that can be a participle describes the noun.
        ("In a report published on Monday the bank cut its forecast.", ["Bank cuts its forecast"]),
        (
            "The ice is thinner, according to a paper published on Monday in a journal.",
            ["Paper published in a journal"],
        ),
        ("In 2019, with money borrowed from an aunt, Ana Ruiz bought a mill.", ["Ana Ruiz buys a mill"]),
        ("Under a pact reached in 2019 with the union, the yard promised new jobs.", ["Yard promises new jobs"]),
        (
            "Ana Ruiz recalled the talk during an interview in Nola conducted on Monday by a student.",
            [],
        ),
        (
            "The notes revealed in court on Monday, which were mainly receipts, filled two boxes.",
            ["Notes fill two boxes"],
        ),
        (
            "The letters sent to parents on Monday, in which Ruiz had thanked them, were burned.",
            ["Letters sent to parents"],
        ),
        ("A plan put forward by the chairman, Otto Lind, to sell the yard was rejected on Monday.", ["Plan rejected"]),
        # With an object of its own it is the verb, and so it is where nothing else can be.
        ("The bank published its forecast on Monday.", ["Bank publishes its forecast"]),
        ("In Nola rebels gathered on Monday.", ["Rebels gather"]),
        # Named and called so, somebody does something else.
        ("A clerk named Otto Lind found the notes on Monday.", ["Clerk named Otto Lind finds the notes"]),
        ("The party named Otto Lind as its leader on Monday.", ["Party names Otto Lind as its leader"]),
        ("The man, named by police as Otto Lind, 44, fled on Monday.", ["Otto Lind flees"]),
        # Between commas it describes as well, whatever the main verb is.
        ("The mill, founded in 2019 by two brothers, agreed on Monday to close.", ["Mill agrees to close"]),
        ("The deal, announced hours before the deadline, saved the mill on Monday.", ["Deal saves the mill"]),
        ("Otto Lind was arrested and charged on Monday.", ["Otto Lind arrested", "Otto Lind charged"]),
        # The date of what describes a noun is its own, where it is clear which noun that is.
        ("Ana Ruiz lost her post over a laptop seized on Monday.", ["Laptop seized"]),
        ("The yard grew mould in tests on mice published on Monday.", []),
        ("Police reported ten miners rescued on Monday.", ["Ten miners rescued"]),
        ("Ten were killed and dozens injured on Monday.", ["Ten killed", "Dozens injured"]),
        ("The town that rebels seized on Monday is calm.", ["Rebels seize the town"]),
        # So is that of what dashes enclose.
        (
            "Otto Lind - the pilot branded a liar in 2019 - was freed on Monday.",
            ["Pilot branded a liar", "Otto Lind freed"],
        ),
        # What introduces a sentence is not its subject.
        ("Undeterred, Otto Lind sailed on Monday.", ["Otto Lind sails"]),
        ("As a girl she won a prize on Monday.", ["Prize won"]),
        ("On Monday, the day after the vote, prosecutors charged Otto Lind.", ["Prosecutors charge Otto Lind"]),
        ("On Monday, according to her lawyer, Ana Ruiz, a foreign envoy arrived.", ["Foreign envoy arrives"]),
        ("Reached by phone by a reporter on Monday, Otto Lind hung up.", ["Otto Lind hangs up"]),
        ("Hit by rising rents and a site that never worked, the yard closed on Monday.", ["Yard closes"]),
        ("Previously owned by the state, the yard closed on Monday.", ["Yard closes"]),
        ("During the war of 2019 the mill was burned.", ["Mill burned"]),
        ("Two days after the vote, on Monday, Otto Lind resigned.", ["Otto Lind resigns"]),
        ("Born in 2019 in a hut, Otto Lind became a pilot.", ["Otto Lind born in a hut"]),
        ("As recently as 2019 the mill was rebuilt.", ["Mill rebuilt"]),
        ("His election as president on Monday was annulled.", ["Election as president annulled"]),
        # "And" joins a verb behind "as a …", and what has its own "that" is no second subject.
        ("On Monday Otto Lind enrolled as a typist and left.", ["Otto Lind enrols as a typist", "Otto Lind leaves"]),
        # What is said is what is told, not a thing that is described in passing.
        ("The Herald reported on Monday on a scheme that filled a floor.", ["Herald reports on a scheme"]),
    ],
)
def test_the_subject_and_its_verb_make_the_headline(candidates_in: Finder, text: str, titles: list[str]) -> None:
    """Participles and introductions are not taken for a sentence's verb and subject."""
    assert [candidate.title for candidate in candidates_in(text)] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Otto Lind was credited on Monday with taking down a ring.", ["Otto Lind credited with taking down a ring"]),
        ("Ana Ruiz was banned on Monday from acting as a trustee of any charity for life.", ["Ana Ruiz banned"]),
        ("Six deputies joined the party on Monday to approve her.", ["Six deputies join the party"]),
        ("Otto Lind broke into the office on Monday in order to find them.", ["Otto Lind breaks into the office"]),
        ("The list was written on Monday by “the old ones”.", ["Old ones write the list"]),
        ("The world passed a mark of cumulative warming on Monday.", ["World passes a mark of cumulative warming"]),
        ("Queues formed outside several shops on Monday, drawn by rumours.", ["Queues form outside several shops"]),
        ("Ruiz was succeeded on Monday, in Lima, by Otto Lind, a miner.", ["Otto Lind succeeds Ruiz"]),
        ("Ruiz was succeeded months later, on Monday, by Otto Lind, a miner.", ["Otto Lind succeeds Ruiz"]),
        (
            "The bank on Monday announced the forthcoming release of a large number of files revealing details of the "
            "yard's debts and its hidden dealings.",
            ["Bank announces the forthcoming release of a large number of files"],
        ),
        ("Guards on Monday demanded Ana Ruiz hand over her bag.", ["Guards demand Ana Ruiz hand over her bag"]),
        ("A tree fell on his cab on Monday.", ["Tree falls on cab"]),
        ("The clubs were tied on Monday at three each.", ["Clubs tied at three each"]),
        ("Built on Monday, the pier burned.", ["Pier built"]),
        ("The yard said on Monday that it did not know whether it would close.", []),
    ],
)
def test_a_headline_is_whole(candidates_in: Finder, text: str, titles: list[str]) -> None:
    """A headline ends where a phrase ends, and says of nobody what only a pronoun names."""
    assert [candidate.title for candidate in candidates_in(text)] == titles


@pytest.mark.parametrize(
    "text",
    [
        # What was denied did not happen.
        "Not everyone resigned on Monday.",
        "Not one of the payments was questioned by the auditors on Monday.",
        "None of the money was repaid on Monday.",
        "The guide never returned on Monday.",
        # A question tells of nothing.
        "“Did you know that the loan was paid off on Monday?” the judge said.",
        "Who sold the mill on Monday?",
        "The judge asked on Monday whether Otto Lind had sold the mill.",
        "How the mill will be saved was to be settled on Monday.",
        # Nor does a move of a game, or when a year ended.
        "The ball dropped to Lind on Monday.",
        "Lind hit the crossbar on Monday.",
        "Sales, for a year ending on Monday, were low.",
        # Nor does that somebody spoke, or became what is not said of whom.
        "Otto Lind tweeted on Monday.",
        "In 2019 they became a threat.",
    ],
)
def test_no_event(candidates_in: Finder, text: str) -> None:
    """Denials, questions and words about words are not drafted."""
    assert candidates_in(text) == []


_PARTS = st.sampled_from(
    [
        *("Otto Lind", "the mill", "workers", "a report", "she", "in Nola", "on Monday", ",", "and", "who", "that"),
        *("published", "was built", "sent", "resigned", "announced", "to approve", "her", "with taking", "over", "by"),
        *("not one", "as a girl", "according to", "the release of files", "–", "asked whether", "of that", "in order"),
    ]
)
_LOOSE = words.ARTICLES | {"of", "by", "with", "for", "and", "or", "whether", "who"}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(st.lists(_PARTS, min_size=2, max_size=12).map(" ".join))
def test_any_headline_begins_and_ends_as_one_does(candidates_in: Finder, text: str) -> None:
    """Whatever the text, a headline begins with no pronoun or introduction, and nothing hangs loose at its end."""
    for candidate in candidates_in(f"{text}."):
        told = tokenise(candidate.title)
        assert told[0].lower not in {"she", "in", "with", "by", "according", "as", "who", "not"}
        assert told[-1].lower not in _LOOSE
        assert candidate.title[0].isupper()
        assert candidate.title == " ".join(candidate.title.split())
