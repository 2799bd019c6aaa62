"""Summaries by rule."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.drafting.candidates import candidates
from generator.drafting.lexicon.tokens import tokenise
from generator.drafting.titling.summaries import LONGEST, LONGEST_RUN
from generator.model.event import Candidate
from tests.drafting.conftest import make_source, make_timexes

Finder = Callable[..., list[Candidate]]


@pytest.mark.parametrize(
    ("text", "summary"),
    [
        # What it brought about, what went before, who somebody is, who says so.
        ("Miners walked out on Monday, bringing two pits to a halt.", "Miners bring two pits to a halt."),
        ("The dam broke in two on Monday after four days of rain.", "It comes after four days of rain."),
        ("Talks began on Monday after the bank had asked for a loan.", "The bank has asked for a loan."),
        ("The harbour chief, Ana Ruiz, left for Lima on Monday.", "Ana Ruiz is the harbour chief."),
        ("A lorry overturned on Monday, killing ten cows, police said.", "Ten cows are killed, police say."),
        ("A bus crashed on Monday, injuring all 30 on board.", "All 30 on board are injured."),
        ("Divers found a body on Monday, bringing the death toll to 12.", "This brings the death toll to 12."),
        # Nothing more is said, or nothing that stands alone.
        ("Two men died in a fire on Monday, police said.", ""),
        ("Voters elected Ana Ruiz as mayor on Monday.", ""),
        ("Envoys walked out on Monday, dashing hopes.", ""),
        ("The cabinet resigned on Monday, leaving a state of 16 million people without a government.", ""),
        ("Ana Ruiz left on Monday after they had insulted him.", ""),
        ("Ruiz said on Monday that the port was safe.", ""),
        ("A candidate, Ana Ruiz, was shot dead on Monday.", ""),
    ],
)
def test_summary(candidates_in: Finder, text: str, summary: str) -> None:
    """A sentence or two of what the headline doesn't say; empty where there is nothing to say rightly."""
    assert [one.summary for one in candidates_in(text)] == [summary]


def test_a_clause_too_long_for_a_summary_gives_none(candidates_in: Finder) -> None:
    """A subject alone that is longer than a summary may be, with nothing behind its verb, is left out."""
    subject = "the pits " + " ".join(
        f"of the {colour} hills" for colour in ("red", "grey", "white", "black", "pale") * 2
    )
    assert [one.summary for one in candidates_in(f"Miners struck on Monday after {subject} closed.")] == [""]


_LONG = "Miners walked out on Monday, bringing the two deepest and oldest pits of the northern coal field to a halt."


def test_an_article_in_its_own_words_is_not_copied() -> None:
    """Of a digest, which is the project's own text, a summary may take more than of an article kept word for word."""
    source = make_source(_LONG)
    digest = replace(source, record=replace(source.record, text_kind="digest"))
    (verbatim_one,), (digest_one,) = (candidates(one, make_timexes(_LONG), ()) for one in (source, digest))
    assert digest_one.summary == "Miners bring the two deepest and oldest pits of the northern coal field to a halt."
    assert verbatim_one.summary == ""


_PARTS = st.sampled_from(
    [
        *("Miners", "Ana Ruiz", "The port", "walked out", "was shut", "on Monday", "in Lima", ",", "after", "because"),
        *("bringing", "the old and deep pits", "to a halt", "police said", "who had left", "and", "had been warned"),
        *("by the largest of all the banks", "of the northern coal field", "killing two", "[x]", "they"),
    ]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(st.lists(_PARTS, max_size=14).map(" ".join))
def test_any_summary_is_short_and_its_own(candidates_in: Finder, text: str) -> None:
    """Whatever the text, a summary is short, whole, free of markup, and takes no long stretch."""
    told = [token.lower for token in tokenise(text) if token.is_word]
    runs = {tuple(told[at : at + LONGEST_RUN + 1]) for at in range(len(told) - LONGEST_RUN)}
    for one in candidates_in(f"{text}."):
        said = [token.lower for token in tokenise(one.summary) if token.is_word]
        assert len(one.summary.split()) <= LONGEST
        assert not one.summary or (one.summary[0].isupper() and one.summary.endswith("."))
        assert "[" not in one.summary
        assert runs.isdisjoint(tuple(said[at : at + LONGEST_RUN + 1]) for at in range(len(said) - LONGEST_RUN))
