"""The days that a text writes out farther on."""

from __future__ import annotations

from generator.timex.calendar.value import timex_value
from generator.timex.reading.phrases import read_text
from generator.timex.telling.days_ahead import days_ahead


def test_days_ahead() -> None:
    """Each expression has the next day behind it that says its year; months and days without one are none."""
    text = "In May they met. On 3 June 1921 they left, in July 1922 too. On 5 August and on 6 May 1923 they rested."
    found = [day and timex_value(day) for day in days_ahead(read_text(text, "en").phrases)]
    assert found == ["1921-06-03", "1923-05-06", "1923-05-06", "1923-05-06", None]
