"""Articles that nothing but a day of the month and a weekday dates."""

from __future__ import annotations

import pytest

from generator.timex.dating.lone_dating import dated_alone
from generator.timex.reading.phrases import read_text


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("TARNSK, Nov 5 - Officials said on Wednesday that it was the worst since 2013.", "2014-11-05?"),
        ("TARNSK, Nov 5 - Officials said on Wednesday that it rained.", None),
        ("TARNSK, Nov 5 - Officials said that it was the worst since 2010.", None),
        ("TARNSK, Nov 5 - Officials said on Friday that it was the worst since 2010.", "2010-11-05?"),
        ("TARNSK, Nov 5 - Officials said on Friday that it was the worst since 2005.", None),
        ("It rained on Friday, 12 June as it had in 2009.", "2009-06-12?"),
        ("The council will vote on Friday, 12 June, it said on Wednesday, the first time since 2009.", "2009-06-10?"),
        ("The council will vote on Friday, 12 June, for the first time since 2009.", None),
        ("It rained on Sunday, February 29. Copyright 2009 Newswire.", None),
        ("", None),
    ],
)
def test_dated_alone(text: str, date: str | None) -> None:
    """The year that the text names or the next, where day and weekday come together; never sure."""
    dating = dated_alone(read_text(text, "en"))
    assert (dating and dating.date.text) == date


def test_a_reason() -> None:
    """It says what comes together."""
    dating = dated_alone(read_text("TARNSK, Nov 5 - Officials said on Wednesday: the worst since 2013.", "en"))
    assert dating is not None
    assert dating.reason == (
        "‘Nov 5’ and Wednesday come together first, from the year 2013 that it names, on Wednesday 5 November 2014, "
        "so it probably appeared on Wednesday 5 November 2014"
    )
