"""How an article opens."""

from __future__ import annotations

import pytest

from generator.dates.calendar import day_number
from generator.timex.reading.phrases import read_text
from generator.timex.telling.opening import dateline, latest_weekday


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("PORTHAVEN, March 12 (Newswire) - Dockers are out.", (3, 12, None)),
        ("PORTHAVEN, March 12, 2013 (Newswire) - Dockers are out.", (3, 12, 2013)),
        ("Dockers out\n\nPORTHAVEN, Eastmarch, March 12 - Dockers are out.", (3, 12, None)),
        ("Dockers met on March 12.", None),
        ("PORTHAVEN (Newswire) - Dockers met on March 12.", None),
        ("", None),
    ],
)
def test_dateline(text: str, found: tuple[int, int, int | None] | None) -> None:
    """A dateline is a place in capitals at the beginning of a line, its day behind it."""
    line = dateline(read_text(text, "en"))
    assert (line and (line.month, line.day, line.year)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dockers met on Wednesday after talks on Monday.", 2),
        ("The bridge fell on Sunday. Divers came on Monday.", 0),
        ("The bridge fell on Sunday. Divers came on Monday and left on Tuesday.", 1),
        ("The bridge fell on Sunday. Divers will come on Monday.", 6),
        ("The bridge fell on Sunday. Divers left on Tuesday.", 6),
        ("Dockers will meet on Friday, they said on Wednesday.", 2),
        ("The toll of Thursday's fire rose on Saturday.", 5),
        ("The toll of Thursday’s fire rose.", None),
        ("Dockers met last week.", None),
        ("Dockers met last Friday.", None),
        ("Dockers met on Friday, March 8.", None),
        ("Dockers are out. " * 60 + "They met on Wednesday.", None),
    ],
)
def test_latest_weekday(text: str, found: int | None) -> None:
    """The first weekday that the lead looks back to counts, or those right after it; no day that is named closer."""
    assert latest_weekday(read_text(text, "en")) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le bilan de l'incendie de jeudi s'est alourdi samedi.", "fr"),
        ("El saldo del incendio del jueves subió el sábado.", "es"),
    ],
)
def test_latest_weekday_of_a_thing(text: str, language: str) -> None:
    """A weekday that belongs to a thing is the thing's, in whatever way the language says so."""
    assert latest_weekday(read_text(text, language)) == 5


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("PORT-AUX-BREBIS, 12 mars (Agence) - Les dockers sont en grève.", "fr"),
        ("PORT-AUX-BREBIS, le 12 mars (Agence) - Les dockers sont en grève.", "fr"),
        ("PUERTO ÁNGEL, 12 mar (Agencia) - Los estibadores están en huelga.", "es"),
        ("PUERTO ÁNGEL, el 12 de marzo (Agencia) - Los estibadores están en huelga.", "es"),
    ],
)
def test_dateline_of_other_languages(text: str, language: str) -> None:
    """An article may stand before the day of a dateline."""
    line = dateline(read_text(text, language))
    assert line is not None
    assert (line.month, line.day, line.year) == (3, 12, None)


def test_what_a_dateline_names() -> None:
    """A dateline without its year names that day of any year."""
    line = dateline(read_text("PORTHAVEN, March 12 (Newswire) - Dockers are out.", "en"))
    assert line is not None
    assert [line.names(day_number(year, 3, day)) for year, day in ((2013, 12), (2014, 12), (2013, 13))] == [
        True,
        True,
        False,
    ]
