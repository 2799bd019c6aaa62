"""Which words of a text look back, which ahead, and which neither way."""

from __future__ import annotations

import pytest

from generator.timex.finding.find import symbols_of
from generator.timex.finding.tenses import tenses_of
from generator.timex.finding.tokens import tokenise
from generator.timex.languages.known import language


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("it rained and will rain", {"rained": "past", "will": "future"}),
        ("it is wet", {"is": "present"}),
        # What stands behind an article, or ends so by chance, is no past tense.
        ("a delayed fair", {}),
        ("a still unnamed buyer", {}),
        ("they bleed indeed", {}),
        # An infinitive's and a passive's tense is that of the words before.
        ("they will cut it", {"will": "future"}),
        ("they stay shut", {}),
        # Promises are past, what is promised is to come.
        ("they agreed to leave", {"agreed": "past", "to": "future"}),
        ("they agreed to a truce", {"agreed": "past"}),
        ("he told the tall man to leave", {"told": "past", "to": "future"}),
        # "Due to" names a cause or a plan.
        ("shut due to snow", {"shut": "past"}),
        ("is due to close", {"is": "present", "due": "future"}),
        # A word with a capital may be a name.
        ("Elected on Sunday he left", {"Elected": "past", "left": "past"}),
        ("Ahmed left", {"left": "past"}),
    ],
)
def test_tenses(text: str, expected: dict[str, str]) -> None:
    """Verbs, auxiliaries and words such as "due" have a tense; most words have none."""
    english, tokens = language("en"), tokenise(text)
    tenses = tenses_of(tokens, symbols_of(tokens, english), english)
    assert {tokens.words[position]: tense for position, tense in tenses.items()} == expected
    assert list(tenses) == sorted(tenses)
