"""What tells of an event, and what does not."""

from __future__ import annotations

import pytest

from generator.drafting.grammar.finding_verbs import predicates
from generator.drafting.lexicon.tokens import tokenise
from generator.drafting.meaning.scoring import ENOUGH, Telling, doubts, score


def points(sentence: str, *, own_date: bool = True, begins: bool = False, beside: bool = False) -> int:
    return score(telling(sentence, own_date=own_date, begins=begins, beside=beside))


def telling(sentence: str, *, own_date: bool = True, begins: bool = False, beside: bool = False) -> Telling:
    tokens = tokenise(sentence)
    verb = predicates(tokens, frozenset())[0]
    words = [token.lower for token in tokens]
    return Telling(
        verb, tuple(words[: verb.first]), tuple(words[verb.end :]), own_date=own_date, begins=begins, beside=beside
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "A quake struck the coast",
        "Voters have elected a mayor",
        "Parliament will debate the bill",
        "The firm agreed to buy a rival",
        "The union threatened to strike",
        "The court was told to release him",
    ],
)
def test_happenings(sentence: str) -> None:
    """What was done, has been done or will be done on a day is an event."""
    assert points(sentence) >= ENOUGH


@pytest.mark.parametrize(
    "sentence",
    [
        "The town is a port",
        "Analysts think the price is high",
        "The talks could collapse",
        "No rescuers were seen",
        "The strike entered a third week",
        "We want peace",
        "It was cold",
        "The army has 2,000 tanks",
        "The rise prompted fears",
        "They did not attend",
    ],
)
def test_states_and_opinions(sentence: str) -> None:
    """How things are, what somebody thinks, what may be and what was not is no event."""
    assert points(sentence) < ENOUGH


def test_where_a_state_begins() -> None:
    """A state that began on the date is an event there; a count that runs since then is not."""
    assert points("Rebels have held the fort", begins=True) >= ENOUGH
    assert points("Storms have killed 40", begins=True) < ENOUGH


def test_what_a_happening_brings_about() -> None:
    """A consequence that stands beside a happening and borrows its date is part of it."""
    assert points("killing dozens", own_date=False, beside=True) < ENOUGH
    assert points("seizing the port", own_date=False, beside=True) >= ENOUGH


@pytest.mark.parametrize(
    ("sentence", "reasons"),
    [
        ("A quake struck the coast", ()),
        ("The town is a port", ("it tells how things are, not what happened",)),
        ("The talks could collapse", ("it tells what may, could or should be",)),
        ("No rescuers arrived", ("it tells what did not happen",)),
        ("The strike entered a third week", ("it tells only how long something has lasted",)),
        ("It struck the coast", ("who or what did it is only “it”",)),
    ],
)
def test_doubts(sentence: str, reasons: tuple[str, ...]) -> None:
    """An editor reads what speaks against an event."""
    assert doubts(telling(sentence)) == reasons


def test_a_borrowed_date_is_a_doubt() -> None:
    """A clause without a date of its own may have happened at another time."""
    assert doubts(telling("Police closed the road", own_date=False)) == (
        "no date stands in this clause: it borrows one from beside it",
    )
