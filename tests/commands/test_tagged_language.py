"""The language that `dateline tag` reads a text in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.conftest import dateline

ENGLISH = "The river has left its bed, and the bridge of the monks was closed on Thursday for fear of the flood."
FRENCH = "La rivière est sortie de son lit dans la nuit de jeudi à vendredi, et le pont des moines a cédé."
SPANISH = "El río se desbordó en la noche del jueves y el puente de los monjes cedió, según el alcalde de la ciudad."
GERMAN = "Der Fluss ist am Donnerstag über die Ufer getreten, und die Brücke der Mönche ist für den Verkehr gesperrt."


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "flood.md"


def test_the_language_of_the_record(file: Path) -> None:
    """The record says the language; where it does not, the small words of the text do; the option overrules both."""
    file.write_text("---\npublished: 2013-01-25\nlanguage: fr\n---\nPluie jeudi.\n", "utf-8")
    assert "2013-01-24" in dateline("tag", file).stdout
    file.write_text(f"---\npublished: 2013-01-25\n---\n{FRENCH}\n", "utf-8")
    assert "2013-01-24TNI" in dateline("tag", file).stdout
    assert dateline("tag", file, "--language", "en").stdout == "No expressions of time.\n"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Le pont rouvrira mardi.", "2013-01-29"),
        ("El puente reabrirá el martes.", "2013-01-29"),
        ("Bridge reopens Tuesday", "2013-01-29"),
        ("Pont fermé", ""),
    ],
)
def test_the_language_of_a_headline(tmp_path: Path, text: str, value: str) -> None:
    """Of few words the language is the one in which they tell of times."""
    file = tmp_path / "headline.txt"
    file.write_text(text, "utf-8")
    found = json.loads(dateline("tag", file, "--date", "2013-01-25", "--format", "json").stdout)
    assert [timex["value"] for timex in found] == [value] * bool(value)


@pytest.mark.parametrize("code", ["fr-CA", "FR"])
def test_a_language_with_its_country(file: Path, code: str) -> None:
    """Codes such as fr-CA and FR mean French."""
    file.write_text("Le pont rouvrira mardi.", "utf-8")
    assert "2013-01-29" in dateline("tag", file, "--date", "2013-01-25", "--language", code).stdout


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        (FRENCH, "en", "read as English, and its small words are French; --language fr reads it as French"),
        (SPANISH, "fr", "read as French, and its small words are Spanish; --language es"),
        (ENGLISH, "es", "read as Spanish, and its small words are English; --language en"),
        (FRENCH, "fr", ""),
        (ENGLISH, "en", ""),
        (GERMAN, "en", ""),  # no dates are read in German, so there is nothing better to take
        ("Le pont rouvrira mardi.", "en", ""),  # too little to say
    ],
)
def test_the_wrong_language(file: Path, text: str, code: str, words: str) -> None:
    """A text that clearly is in another language is read as told, and that is said beside the output."""
    file.write_text(text, "utf-8")
    result = dateline("tag", file, "--date", "2013-01-25", "--language", code)
    assert result.exit_code == 0
    assert words in result.stderr
    assert bool(result.stderr) == bool(words)


def test_the_wrong_language_in_the_record(file: Path) -> None:
    """It is said of what the record names, too."""
    file.write_text(f"---\npublished: 2013-01-25\nlanguage: en\n---\n{FRENCH}\n", "utf-8")
    assert "--language fr reads it as French" in dateline("tag", file).stderr


@pytest.mark.parametrize(
    ("text", "arguments", "words"),
    [
        (
            ENGLISH,
            ["--language", "xx"],
            "no dates are read in the language “xx”; give en (English), es (Spanish) or fr",
        ),
        (ENGLISH, ["--language", ""], "no dates are read in the language “”; give en (English)"),
        (ENGLISH, ["--language", "-fr"], "no dates are read in the language “-fr”"),
        (GERMAN, [], "the text’s small words are of the language “de”, in which no dates are read; give --language en"),
        (f"---\nlanguage: sv\n---\n{ENGLISH}", [], "the record names the language “sv”"),
    ],
)
def test_a_language_that_no_dates_are_read_in(file: Path, text: str, arguments: list[str], words: str) -> None:
    """It is refused, whoever names it, with those that can be given."""
    file.write_text(text, "utf-8")
    result = dateline("tag", file, *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"dateline: {words}")
