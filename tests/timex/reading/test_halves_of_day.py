"""Times of the clock that leave open which half of the day they are in."""

from __future__ import annotations

import pytest

from generator.timex.reading.phrases import read_text


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("It rang at 9:54 p.m., and by 10:18 all had gone.", ["21:54", "22:18"]),
        ("Shots were heard at 2:15 p.m. Police came at 2:22.", ["14:15", "14:22"]),
        ("It shook at 11 a.m. and again at 2:30.", ["11:00", "14:30"]),
        ("It shook at 2:15 p.m., as it had at 1:50.", ["14:15", "13:50"]),
        ("They met on Monday evening. At 8:30 the hall was full.", ["", "08:30"]),
        ("They met at 7 p.m. on Monday. At 8:30 the hall was full.", ["19:00", "", "20:30"]),
        ("They met on Monday evening, left at 9 p.m. and slept. By 10:45 it was dark.", ["", "21:00", "22:45"]),
        ("It shook at 11:50 p.m. and again at 12:30.", ["23:50", "00:30"]),
        ("It shook at 9 p.m. on Monday evening. At 2:40 it was dark.", ["21:00", "", "02:40"]),
        # A length of time and what "since" looks back to are no time told.
        ("It shook at 9 p.m. for two minutes. At 10:18 it was quiet.", ["21:00", "", "22:18"]),
        ("It shook at 9 a.m.; it had rained since the evening. At 10:18 it was quiet.", ["09:00", "", "10:18"]),
        # What is nearer in the morning stays there, also where it is the next.
        ("It shook at 9 a.m., as it had at 8:30.", ["09:00", "08:30"]),
        ("It shook at 10 p.m. and again at 2:20.", ["22:00", "02:20"]),
        ("It shook at 11 p.m. and again at 9 a.m.", ["23:00", "09:00"]),
        # Where the part of the day is said, nothing is left open.
        ("It shook at 9 p.m. and again at five in the morning.", ["21:00", "05:00"]),
        ("It shook at 9 p.m. and again at 2 that night.", ["21:00", "02:00"]),
        # Another day, another paragraph and a clock that counts to 24 leave nothing to go by.
        ("It shook at 9 p.m. On Friday, at 10:18, it shook again.", ["21:00", "", "10:18"]),
        ("It shook at 9 p.m.\n\nIt shook again at 10:18.", ["21:00", "10:18"]),
        ("It shook at 21:54, and at 10:18 it shook again. He left at 9 p.m.", ["21:54", "10:18", "21:00"]),
        ("It shook at 2:10 p.m. (0610 GMT).", ["14:10", "06:10"]),
    ],
)
def test_halves(text: str, times: list[str]) -> None:
    """A time without a.m. and p.m. is in the half of the day that is nearest to the time told right before it."""
    assert [phrase.meaning.clock for phrase in read_text(text, "en").phrases] == times
