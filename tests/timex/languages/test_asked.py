"""What is asked of languages is what the code asks for, and what the README tells."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest

import generator.timex
from generator.timex.languages.asked import BESIDE, CLASSES, NAMES_IN, READINGS, WORTH
from generator.timex.languages.notation import classes_named
from generator.timex.languages.numerals import number_classes
from generator.timex.reading.readings import READINGS as READERS

README = files("generator.timex.languages").joinpath("README.md").read_text("utf-8")
CODE = "\n".join(path.read_text("utf-8") for path in Path(generator.timex.__file__).parent.rglob("*.py"))
# Classes that no lexicon lists.
UNLISTED = {"word", "Name", "break", "past-ending"} | {name for classes in number_classes() for name in classes}


def test_readings() -> None:
    """Each reading that a rule may name has a reader, and each reader can be named."""
    assert set(READINGS) == {*READERS, "nothing"}


def test_hints() -> None:
    """Each hint that a language may give is one that the code asks for."""
    assert set(re.findall(r'has_hint(?:_before)?\(\s*"([a-z-]+)"', CODE)) == set(NAMES_IN["hints"])


def test_classes() -> None:
    """Each class that the code asks for is one that every language must have."""
    assert set(re.findall(r'is_in\["([A-Za-z-]+)"\]', CODE)) <= {*CLASSES, *UNLISTED}


@pytest.mark.parametrize(
    "name",
    sorted({*CLASSES, *READINGS, *BESIDE, *WORTH, *UNLISTED, *(n for names in NAMES_IN.values() for n in names)}),
)
def test_the_readme_tells_it(name: str) -> None:
    """Whatever a language's files may name is named in the README."""
    assert re.search(rf"(?<![\w-]){name}(?![\w-])", README)


@pytest.mark.parametrize(("reading", "names"), READINGS.items())
def test_the_readme_tells_what_readings_ask_for(reading: str, names: tuple[str, ...]) -> None:
    """The README has each reading in a line of its own, with the names that it asks for."""
    line = next(line for line in README.splitlines() if line.startswith(f"| `{reading}` |"))
    told = re.sub(r"what `date` asks for", " ".join(READINGS["date"]), line)
    assert set(names) <= set(re.findall(r"[a-z-]+", told))


def test_the_readme_has_patterns_as_they_are_written() -> None:
    """The README shows each sign of the notation."""
    assert classes_named("<month> [day as x]") == {"<month>"}
    assert all(sign in README for sign in ("`<month>`", "`[month]`", "`<units as unit>`", "`{count}`", "`end:( … )`"))
