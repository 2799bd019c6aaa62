"""Whole articles of several subjects and styles: what an editor would keep of each is drafted, and little else."""

from __future__ import annotations

import pytest

from generator.drafting.candidates import candidates
from generator.drafting.lexicon.tokens import tokenise
from generator.drafting.lexicon.verbs import readings
from generator.model.event import Event
from generator.timex.articles import timexes_of
from tests.drafting.news_corpus import Comparison, articles, compare, report


@pytest.fixture(scope="module")
def compared() -> list[Comparison]:
    return [compare(source, kept) for source, kept in articles()]


def test_what_an_editor_would_keep_is_drafted(compared: list[Comparison]) -> None:
    """At least 85 of 100 events of ten articles are drafted on the right date, and half of every one's."""
    found, wanted = sum(one.found for one in compared), sum(one.wanted for one in compared)
    assert found >= 0.85 * wanted, report(compared)
    assert all(one.found >= 0.5 * one.wanted for one in compared), report(compared)


def test_little_else_is_drafted(compared: list[Comparison]) -> None:
    """At most one draft of ten is of nothing that an editor would keep."""
    assert sum(len(one.extra) for one in compared) <= 0.1 * sum(one.drafted for one in compared), report(compared)


def test_every_word_of_a_title_stands_in_its_passage() -> None:
    """A title holds no word that its passage does not, or for a pronoun one of the three before it: tense aside."""
    for source, _ in articles():
        told = [passage for passage in source.passages if not passage.heading]
        for one in candidates(source, timexes_of(source), ()):
            at = told.index(one.passage)
            near = " ".join(passage.text for passage in told[max(0, at - 3) : at + 1])
            bases = {base for token in tokenise(near) for base in _bases(token.lower)}
            missing = [token.text for token in tokenise(one.title) if bases.isdisjoint(_bases(token.lower))]
            assert not [word for word in missing if word not in _SMALL_WORDS], one.title


# "is to attend", "would attend", "could" are "to attend", "will", "can"; marks of quotations are the headline's own.
_SMALL_WORDS = {
    "to",
    "be",
    "will",
    "can",
    "is",
    "are",
    "has",
    "have",
    "says",
    "say",
    ":",
    "“",
    "”",
    "'",
    "'s",
    "a",
    "the",
}


def _bases(word: str) -> set[str]:
    return {word, word.removesuffix("s"), *(base for base, _ in readings(word))}


def test_summaries_are_short_and_take_no_long_stretch(compared: list[Comparison]) -> None:
    """Some events have a summary; none is longer than 35 words or has eight words in a row of its article."""
    texts = {source.record.id: " ".join(_words(source.text)) for source, _ in articles()}
    said = [(one.name, event.summary) for one in compared for event in _drafted(one) if event.summary]
    assert len(said) >= 10
    for name, summary in said:
        listed = _words(summary)
        assert len(summary.split()) <= 35
        assert not [at for at in range(len(listed) - 7) if " ".join(listed[at : at + 8]) in texts[name]], summary


def _words(text: str) -> list[str]:
    return [token.lower for token in tokenise(text) if token.is_word]


def _drafted(one: Comparison) -> list[Event]:
    return [*(event for _, event in one.pairs if event), *one.extra]
