"""One event from all the passages that report it."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from generator.drafting.merging.events import clusters, merge

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.event import Candidate

    Finder = Callable[..., list[Candidate]]


def merged(candidates_in: Finder, *articles: str) -> list[set[str]]:
    """Titles of the candidates of each event that the articles report."""
    found = [one for number, text in enumerate(articles) for one in candidates_in(text, source_id=f"paper-{number}")]
    return [{one.title for one in cluster.candidates} for cluster in clusters(found)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("A powerful quake struck the city of Marenza on Tuesday.", "The quake hit Marenza on Tuesday, police said."),
        ("Moss Airlines agreed on Monday to buy Skylark.", "On Monday Moss Airlines acquired its rival Skylark."),
        ("A court jailed Rui Salgado on Tuesday.", "Former minister Rui Salgado was jailed on Tuesday."),
        ("Governor Elena Petrova declared an emergency on Monday.", "On Monday Elena Petrova declared an emergency."),
        ("Ana Ruiz said on Monday that taxes would rise.", "Ms Ana Ruiz said on Monday the budget was tight."),
        ("Rebels seized the town of Nola on Monday.", "The town of Nola fell to rebels on Monday."),
        ("Parliament met in Torvik on Monday to debate the budget.", "Parliament met on Monday to debate the budget."),
    ],
)
def test_one_thing_told_twice_is_one_event(candidates_in: Finder, first: str, second: str) -> None:
    """Passages of two articles that report the same thing on a day become one event."""
    assert len(merged(candidates_in, first, second)) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("A quake struck Marenza on Tuesday.", "A quake struck Marenza on Wednesday."),
        ("Rebels seized Nola on Monday.", "Rebels seized Ostia on Monday."),
        ("Miners struck in Nola on Monday.", "A bank opened in Nola on Monday."),
        ("A fire destroyed a school in Nola on Monday.", "Voters in Nola elected a mayor on Monday."),
        ("Ana Ruiz said on Monday that taxes would rise.", "Tom Hill said on Monday that taxes would rise."),
        ("Ana Ruiz vowed on Monday to resign.", "Ana Ruiz opened a bridge on Monday."),
    ],
)
def test_two_things_stay_two(candidates_in: Finder, first: str, second: str) -> None:
    """Another day, another place, another speaker or another deed is another event."""
    assert len(merged(candidates_in, first, second)) == 2


@pytest.mark.parametrize(
    "denial",
    [
        "A clerk denied that guards had shot two boys in Nola on Monday.",
        "A clerk denied on Monday that guards had shot two boys in Nola.",
        "Guards denied on Monday shooting two boys in Nola.",
        "Guards dismissed on Monday a report that they had shot two boys in Nola.",
        "The mayor rejected claims guards had shot two boys in Nola on Monday.",
        "A clerk said on Monday guards had not shot two boys in Nola.",
        "A clerk said on Monday there had been no shooting of two boys in Nola.",
        "There was no evidence that guards shot two boys in Nola on Monday.",
        "Guards almost shot two boys in Nola on Monday.",
    ],
)
def test_a_denial_is_no_source_of_what_it_denies(candidates_in: Finder, denial: str) -> None:
    """However alike their words are, no event rests on an article that denies it."""
    deed = candidates_in("Guards shot two boys in Nola on Monday.", source_id="paper")
    events = merge([*deed, *candidates_in(denial, source_id="denial")])
    assert [
        {citation.source for citation in event.citations}
        for event in events
        if event.title == "Guards shoot two boys in Nola"
    ] == [{"paper"}]


def are_joined(candidates_in: Finder, first: str, second: str) -> bool:
    """Whether any event is made of passages of both articles."""
    found = [*candidates_in(first, source_id="echo"), *candidates_in(second, source_id="post")]
    return any(len({one.passage.source for one in cluster.candidates}) > 1 for cluster in clusters(found))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Ten miners died when a shaft collapsed in Nola on Monday.",
            "A mine shaft in Nola caved in on Monday, killing ten.",
        ),
        (
            "Parliament passed the budget on Monday.",
            "Lawmakers approved the budget on Monday.",
        ),
        (
            "Troops moved into Nola on Monday.",
            "The army entered Nola on Monday.",
        ),
        (
            "The board sacked chief executive Dana Whitlock on Monday.",
            "Dana Whitlock was dismissed on Monday by the board of Skylark.",
        ),
        (
            "Gunmen kidnapped the French engineer Luc Morel in Nola on Monday.",
            "On Monday Luc Morel was abducted in Nola.",
        ),
        (
            "Sudan and Chad signed a peace deal in Nola on Monday.",
            "Sudan reached an accord with Chad in Nola on Monday.",
        ),
        (
            "Voters in Carvania rejected the treaty on Monday.",
            "Carvania voted down the treaty on Monday.",
        ),
        (
            "The volcano Karra erupted on Monday.",
            "An eruption of the Karra volcano began on Monday.",
        ),
        (
            "Tom Hill was found guilty of murder on Monday.",
            "A jury convicted Tom Hill of murder on Monday.",
        ),
    ],
)
def test_one_thing_in_other_words_is_one_event(candidates_in: Finder, first: str, second: str) -> None:
    """Other verbs and nouns for it, active and passive."""
    assert are_joined(candidates_in, first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Police arrested Tom Hill in Nola on Monday.",
            "Police arrested Ana Ruiz in Nola on Monday.",
        ),
        (
            "A bomb exploded in Nola on Monday.",
            "A fire broke out in Nola on Monday.",
        ),
        (
            "A court in Nola sentenced Tom Hill to nine years on Monday.",
            "A court in Nola acquitted Ana Ruiz on Monday.",
        ),
        (
            "A train derailed near Nola on Monday.",
            "A bus crashed near Nola on Monday.",
        ),
        (
            "Workers at a car factory in Nola walked out on Monday.",
            "Teachers in Nola walked out on Monday.",
        ),
        (
            "A ferry sank off Nola on Monday.",
            "A tanker sank off Nola on Monday.",
        ),
        (
            "Parliament approved the budget on Monday.",
            "Parliament approved a ceasefire on Monday.",
        ),
        (
            "Moss Airlines bought Skylark on Monday.",
            "Moss Airlines bought Veridia on Monday.",
        ),
        (
            "Ana Ruiz met Tom Hill in Nola on Monday.",
            "Ana Ruiz met union leaders in Nola on Monday.",
        ),
        (
            "The mayor of Nola, Otto Brandt, resigned on Monday.",
            "The police chief of Nola, Lena Orsk, resigned on Monday.",
        ),
        (
            "Rebels attacked a police station in Nola on Monday.",
            "Rebels attacked a school in Nola on Monday.",
        ),
        (
            "Japan pledged 20 million dollars on Monday.",
            "Norway pledged 5 million dollars on Monday.",
        ),
        (
            "The president visited Nola on Monday.",
            "The pope visited Nola on Monday.",
        ),
        (
            "Shares in Skylark rose on Monday.",
            "Shares in Moss rose on Monday.",
        ),
        (
            "The UN Security Council met in New York on Monday.",
            "Oil ministers met in New York on Monday.",
        ),
        (
            "A man was shot dead in Nola on Monday.",
            "Two women were shot dead in Nola on Monday.",
        ),
        (
            "Soldiers entered Nola on Monday.",
            "Aid workers entered Nola on Monday.",
        ),
    ],
)
def test_like_things_of_one_day_and_town_stay_two(candidates_in: Finder, first: str, second: str) -> None:
    """The same verb, place and day, and another doer or another one who undergoes it."""
    assert not are_joined(candidates_in, first, second)


def test_two_things_that_one_sentence_tells_stay_two(candidates_in: Finder) -> None:
    """Clauses of one sentence are never one event, also where a second article copies it."""
    text = "Rebels seized Nola on Monday and rebels seized Ostia on Monday."
    assert merged(candidates_in, text, text) == [{"Rebels seize Nola"}, {"Rebels seize Ostia"}]


def test_what_one_article_looks_back_at_stays_apart(candidates_in: Finder) -> None:
    """Two deeds of a day long before an article's news are two where they share neither who, whom nor a name."""
    text = (
        "The tanker Blue Moss sent a distress call on Monday.\n\nMinister Ana Ruiz flew to the port on Monday.\n\n"
        "Parliament met on Saturday."
    )
    found = candidates_in(text, published="2024-05-19")
    assert [len(cluster.candidates) for cluster in clusters(found)] == [1, 1, 1]


def test_a_toll_in_a_sentence_of_its_own_belongs_to_its_event(candidates_in: Finder) -> None:
    """Who died in a collapse is told of the collapse, so that two tolls are a disagreement and no second event."""
    first = candidates_in("A mine collapsed in Nola on Monday, killing 12 people.", source_id="echo")
    second = candidates_in("A mine collapsed in Nola on Monday. Nineteen people died in the collapse.")
    (event,) = merge([*first, *second])
    assert {figure.value for figure in event.figures if figure.what == "dead"} == {"12", "nineteen"}
    assert len(event.citations) == 3


def test_a_copied_passage_is_one_event_with_two_citations(candidates_in: Finder) -> None:
    """Wire copy that two articles print is cited from both."""
    text = "A convoy crossed the border on Monday."
    (event,) = merge([*candidates_in(text, source_id="echo"), *candidates_in(text, source_id="post")])
    assert [(one.source, one.quote, one.dated) for one in event.citations] == [
        ("echo", text, "on Monday"),
        ("post", text, "on Monday"),
    ]


def test_a_draft(candidates_in: Finder) -> None:
    """A merged event is a draft with the sharpest date, an id from its title and the surest citation first."""
    vague = candidates_in("Rebels seized the town of Nola over the weekend.", source_id="echo")
    (event,) = merge(vague)
    assert (event.id, event.date.text, event.status) == ("rebels-seize-nola", "2024-05-11/2024-05-12", "draft")
    assert (event.title, event.kind, event.planned) == ("Rebels seize Nola", "fighting", False)


def test_a_vague_date_agrees_with_a_sharper_one_inside_it(candidates_in: Finder) -> None:
    """“In March” and a day in March can be one event, and the day is its date."""
    dates = {"March": "2024-03", "11 March": "2024-03-11"}
    texts = ("Rebels seized Nola in March.", "Rebels seized Nola on 11 March.")
    found = [
        one for number, text in enumerate(texts) for one in candidates_in(text, source_id=f"p{number}", dates=dates)
    ]
    (event,) = merge(found)
    assert event.date.text == "2024-03-11"
    assert [one.source for one in event.citations] == ["p1", "p0"]


def test_reasons_are_kept(candidates_in: Finder) -> None:
    """Each merge can be explained: which candidates, how alike, and why."""
    (cluster,) = clusters(
        [
            *candidates_in("A quake struck Marenza on Monday.", source_id="echo"),
            *candidates_in("The quake hit Marenza on Monday.", source_id="post"),
        ]
    )
    (link,) = cluster.links
    assert link.likeness.points > 0.5
    assert any(reason.startswith("the same happening") for reason in link.likeness.reasons)


def test_the_order_of_candidates_does_not_matter(candidates_in: Finder) -> None:
    """The same candidates in any order give the same events."""
    texts = (
        "A quake struck Marenza on Monday. The governor, Elena Petrova, resigned on Wednesday.",
        "The quake hit Marenza on Monday, killing nine. Governor Elena Petrova resigned on Wednesday.",
    )
    found = [one for number, text in enumerate(texts) for one in candidates_in(text, source_id=f"p{number}")]
    expected = merge(found)
    for seed in range(5):
        shuffled = random.Random(seed).sample(found, len(found))  # noqa: S311 -- no secret
        assert merge(shuffled) == expected


def test_ids_are_unique(candidates_in: Finder) -> None:
    """Two events with one title have two ids."""
    found = candidates_in(
        "A quake struck Nola on Monday.\n\nPrices rose on Tuesday.\n\nA quake struck Nola on Wednesday."
    )
    assert [event.id for event in merge(found)] == ["quake-strikes-nola", "prices-rise", "quake-strikes-nola-2"]


def test_nothing_gives_nothing() -> None:
    """No candidates, no events."""
    assert merge([]) == []
