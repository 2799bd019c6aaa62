"""Days that head what follows."""

from __future__ import annotations

import pytest

from generator.timex.calendar.periods import Period, year_month
from generator.timex.reading.meanings import Meaning, Named, Told
from generator.timex.reading.phrases import read_text
from generator.timex.resolving.situation import Situation
from generator.timex.resolving.story import Story
from generator.timex.telling.headings import dated_paragraphs, in_entry, is_heading, opens_entry

DAY = Period("day", 736000)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thursday 7 May\n\nThe polls close.", True),
        ("The count\n  Thursday 7 May \nThe polls close.", True),
        ("Thursday 7 May", True),
        ("Thursday 7 May: the polls close.", False),
        ("On Thursday 7 May\nthe polls close.", False),
    ],
)
def test_lines(text: str, *, expected: bool) -> None:
    """A heading is all that its line holds."""
    read = read_text(text, "en")
    assert is_heading(read, read.phrases[0], DAY, DAY.index) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("18:30 - The fire is out.", True),
        ("It burned.\n18:30: The fire is out.", True),
        ("It burned.\n18:30\nThe fire is out.", True),
        ("18:30 - The fire is out -", True),
        ("18:30 saw the fire out.", False),
        ("At 18:30 - so they say - it was out.", False),
        ("30 June: talks fail.", True),
        ("It burned.\n• 30 June - Talks fail.", True),
        ("30 June 2011\n\nTalks fail.", True),
        ("On 30 June: talks.", False),
        ("30 June saw talks fail.", False),
        ("Talks (30 June): none.", False),
    ],
)
def test_entries(text: str, *, expected: bool) -> None:
    """A time or a date that opens a line, with a mark or nothing behind it, opens an entry."""
    read = read_text(text, "en")
    assert opens_entry(read, read.phrases[0]) is expected


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("On 30 June, talks fail.\n\nIn July they go on.\n\n2 August saw an end.\n\nOn 3 August 2011, rain.", "en", 4),
        ("Le 30 juin, rien.\n\nEn juillet, la suite.\n\nLe 2 août, la fin.\n\nLe 3 août 2011, la pluie.", "fr", 4),
        ("On 30 June, talks fail.\n\nIn July they go on.\n\nOn 2 August they end.", "en", 0),
        ("Talks fail on 30 June. In July they go on. On 2 August they end. On 3 August it rains.", "en", 0),
        ("On Monday talks fail.\n\nLast July they began.\n\nIn 2011 they ended.\n\nOn Tuesday it rains.", "en", 0),
    ],
)
def test_chronologies_in_sentences(text: str, language: str, count: int) -> None:
    """Days and months that open one paragraph after the other are a chronology's, if there are enough of them."""
    read = read_text(text, language)
    entries = dated_paragraphs(read)
    assert sum(phrase.start in entries for phrase in read.phrases) == count


def test_in_entries() -> None:
    """A time is told of the day that heads it; a date goes on from the one that opened the entry before it."""
    situation = Situation(DAY.index, Story().then(DAY.shifted(-9)), "news", "past")
    timed = in_entry(situation, Meaning(Told("day"), clock="18:30"), DAY)
    dated = in_entry(situation, Meaning(Named("day", 6, 30)), DAY)
    assert [(found.mode, found.story.latest) for found in (timed, dated)] == [("news", DAY), ("narrative", DAY)]
    assert in_entry(situation, Meaning(Named("day", 6, 30)), None) == situation
    assert in_entry(situation, Meaning(Named("day", 6, 30), clock="18:30"), DAY) == situation


@pytest.mark.parametrize(
    ("period", "publication", "expected"),
    [
        (DAY, DAY.index + 7, True),
        (DAY, DAY.index + 8, False),
        (DAY, DAY.index - 1, False),
        (DAY, None, False),
        (None, DAY.index, False),
        (year_month(2016, 1), DAY.index, False),
    ],
)
def test_days(period: Period | None, publication: int | None, *, expected: bool) -> None:
    """Only a day shortly before the publication was one of writing."""
    read = read_text("Thursday 7 May", "en")
    assert is_heading(read, read.phrases[0], period, publication) is expected


@pytest.mark.parametrize(
    ("text", "days_before", "expected"),
    [
        ("LINDAU, Oct. 2 (Newswire) - Talks ended tonight.", 1, True),
        ("LINDAU, Germany, Oct. 2 - Talks ended tonight.", 1, True),
        ("LINDAU, 2 octobre 2013 - Talks ended tonight.", 0, True),
        ("LINDAU, Oct. 2 - Talks ended tonight.", 3, False),
        ("Talks end\n\nLINDAU, October 2.\n\nTalks ended tonight.", 1, True),
        ("Talks end\n\nLINDAU, October 2\nTalks ended tonight.", 1, True),
        ("Talks ended in Lindau, October 2.\n\nThey had been long.", 1, False),
        ("LINDAU, Oct. 2, was where talks ended tonight.", 1, False),
        ("Lindau on Oct. 2 - that was where talks ended.", 1, False),
        ("LINDAU was where on Oct. 2 - that was long ago - talks ended.", 1, False),
    ],
)
def test_datelines(text: str, days_before: int, *, expected: bool) -> None:
    """What stands behind a dateline was written on its day, if that is shortly before the publication."""
    read = read_text(text, "fr" if "octobre" in text else "en")
    assert is_heading(read, read.phrases[0], DAY, DAY.index + days_before) is expected
