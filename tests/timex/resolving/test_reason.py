"""Why an expression has its date, in one sentence."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag

PUBLISHED = datetime.date(2013, 1, 25)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("It came late on Thursday.", "‘late on Thursday’, in an article published on Friday 25 January 2013"),
        ("It came on 3 May 2012.", "‘3 May 2012’, as the text has it"),
        ("It came on 3 May 2012. It left two\ndays later.", "‘two days later’, counted from Thursday 3 May 2012"),
        ("It came on 3 May 2012. That night it left.", "‘That night’, in what is told of Thursday 3 May 2012"),
        ("It took three days.", ""),
    ],
)
def test_reasons(text: str, reason: str) -> None:
    """A reason quotes the words and names the day that they count from; what has no date needs none."""
    assert tag(text, PUBLISHED, "news")[-1].reason == reason
