"""Where the sentences of a text end."""

from __future__ import annotations

import pytest

from generator.timex.finding.find import symbols_of
from generator.timex.finding.stops import sentence_ends
from generator.timex.finding.tokens import tokenise
from generator.timex.languages.known import language


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It rained. It snowed!", ["It rained", "It snowed"]),
        ("It rained; it snowed", ["It rained", "it snowed"]),
        ("It rained\n\nIt snowed", ["It rained", "It snowed"]),
        # Titles, initials and what goes on with a small letter end none.
        ("Mr. A. Hall of Portland, Ore. left", ["Mr . A . Hall of Portland , Ore . left"]),
        ("It rose 2 pct. in May", ["It rose 2 pct . in May"]),
        # A dateline is none of the sentence behind it.
        ("LINDAU, Jan 14 (AP) - It rained", ["LINDAU , Jan 14 ( AP )", "It rained"]),
        ("HULL (Reuters) — It rained", ["HULL ( Reuters )", "It rained"]),
        ("It rained (as ever) - and snowed", ["It rained ( as ever ) - and snowed"]),
        ("HULL - It rained", ["HULL - It rained"]),
        # Nor is the time of an entry, unless it is a stretch of time.
        ("18:30 - It rained", ["18:30", "It rained"]),
        ("10:15 GMT - It rained", ["10:15 GMT", "It rained"]),
        ("18:30 - 19:00 It rained", ["18:30 - 19:00 It rained"]),
        ("It rained at 18:30 - and snowed", ["It rained at 18:30 - and snowed"]),
    ],
)
def test_sentence_ends(text: str, sentences: list[str]) -> None:
    """Sentences end at their marks, at empty lines and behind datelines."""
    english, tokens = language("en"), tokenise(text)
    ends = [*sentence_ends(tokens, symbols_of(tokens, english), english), len(tokens.words)]
    found = [
        " ".join(tokens.words[first:last]) for first, last in zip([0, *(end + 1 for end in ends)], ends, strict=False)
    ]
    assert [sentence for sentence in found if sentence] == sentences
