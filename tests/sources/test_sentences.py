"""Sentences: where they end, where they only seem to, and that their offsets are exact."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.sources.sentences import split_sentences

# Sentences parted by a bar; without the bar each line is one paragraph.
SENTENCES = """
The river rose. | Nobody left. | Why? | Nobody knew! | It fell.
Mr. Smith met Mrs. Jones and Dr. Roe on St. Mary's Street. | They left.
Gen. Jane Doe and Lt. Col. John Roe spoke to Sen. Poe, D-Ohio. | Nobody answered.
The U.S. Senate met the U.N. envoy. | He spoke of the U.S. | The vote failed.
It began at 4 a.m. on Monday and ended at 7 p.m. | The crews went home.
It began at 4 p.m. Monday.
On Jan. 14 the dam broke. | By Sept. 3, 2019, it stood again.
George W. Bush and J. K. Rowling met J.-Y. Le Drian.
Acme Inc. Chairman John Roe resigned. | Shares of Acme Inc. fell 3.5 percent. | Acme Corp. | The rest is known.
The level stood at 4.25 metres, No. 2 in the records. | No. 1 was 1953.
Water, mud, debris etc. filled the square. | Cars, boats, etc. | Nobody counted.
“The town was lost.” | But the mayor stayed.
Asked what they lacked, she said: "One word, boats." | Then she left.
“We are free. | We saw nobody today. | They left,” said a woman.
"Why now?" the mayor asked. | “Why now?” Mr Smith asked. | “Why now?” | The mayor had no answer.
He said “as long as it takes.” | The others (there were nine) agreed. | (The tenth was ill.) | They voted.
They waited… and waited. | They waited… | Then they left. | They paused...and went on.
It rained. | "It always does," she said. | 12 people died. | $5 million was lost. | [France] helped.
The bridge fell.[1] | The ford held.[12][13] | Both were old.
1. The dam broke. | 2. The bridge fell.
He fought for al-Qaeda. | al-Qaeda denied it. | iPhone sales rose.
The site example.com was down. | It came back at 10.30. | See Fig. 3 and pp. 4–5.
Il pleut. | « Nous partons. » | Il a dit « non ». | M. Dupont et Mme Martin sont restés.
« L’eau monte. | Nous partons », a dit M. Le Goff. | « Pourquoi ? » | Personne ne répond.
She was born in Washington D.C. | She left at ten.
So did I. | They left.
Maj.-Gen. Roe spoke. | The Lions v. Tigers match was off.
A line that nobody ended
"""


@pytest.mark.parametrize("line", SENTENCES.strip().splitlines())
def test_sentences(line: str) -> None:
    """A stop ends a sentence, except where it shortens a word, numbers an item, or speech goes on behind it."""
    sentences = line.split(" | ")
    paragraph = " ".join(sentences)
    assert [paragraph[start:end] for start, end in split_sentences(paragraph)] == sentences


TEXTS = st.text(st.one_of(st.sampled_from('.!?…"”’»)( \n\u00a0aAbU1«“-,'), st.characters(codec="utf-8")))


@given(TEXTS)
def test_offsets(text: str) -> None:
    """Sentences come in order, do not overlap, are stripped, and leave out nothing but white space."""
    before = 0
    for start, end in split_sentences(text):
        assert before <= start < end <= len(text)
        assert text[before:start].strip() == ""
        assert text[start:end] == text[start:end].strip()
        before = end
    assert text[before:].strip() == ""


@pytest.mark.parametrize("unit", ["a. ", "A. ", "U.S. ", ".", '." ', ". » ", "? ", "Mr. ", "[1]", "a "])
def test_time_is_linear(unit: str) -> None:
    """Many stops take about as long as any text: this test would run for hours if time were quadratic."""
    spans = split_sentences(unit * (300_000 // len(unit)))
    assert spans[0][0] == 0
