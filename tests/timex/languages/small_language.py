"""The files of the smallest language that there can be, to be spoilt in tests, and what is said of them then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import ContentError
from generator.timex.languages.known import language_in

if TYPE_CHECKING:
    from pathlib import Path

LEXICON = r"""ordinal = '\d+(?:th)'
written-orders = ["DMY"]
past-endings = ["ed"]
future-endings = []
participle-endings = []
verbs-open-sentences = false

[classes]
weekday = { monday = 0, tuesday = 1 }
month = { may = 5 }
unit = { week = "week" }
units = { weeks = "week" }
relation = { last = -1, following = "told 1" }
part-of-day = { night = "NI" }
holiday = { christmas = "12-25" }
past-verb = ["was"]
number-word = {}
ordinal-word = {}
article = {}
vague-number = []
collective = []
abbreviation = []
before-verb = []
determiner = []
before-participle = []
relative-pronoun = []
saying = []
at-time = []
before-day = []
range-mark = ["to"]
range-and = ["and"]
range-opener = []
range-article = ["the"]
pluperfect = []
comma = [","]
at-which = []
closing = []
spanning = []

[publication]
common = []
beginning = []
"""

PATTERNS = """triggers = ["<weekday>", "<month>", "<unit>", "<holiday>"]

[tenses]
past = "<past-verb>"

[boundaries]
since = "since the?"

[parts]
named = "<weekday> <part-of-day>?"
day = "(the)? {named}"

[[rules]]
name = "weekday"
reads = "date"
pattern = "{day}"

[[rules]]
name = "unit-relative"
reads = "relative"
pattern = "<relation> <unit>"

[[rules]]
name = "unit-told"
reads = "relative"
with = { relation = 0 }
pattern = "this <unit>"

[[rules]]
name = "holiday"
reads = "date"
pattern = "<holiday> | <month>"
"""


def told(folder: Path, lexicon: str, patterns: str) -> list[str]:
    """What is said of a language's files."""
    (folder / "lexicon.toml").write_text(lexicon, "utf-8")
    (folder / "patterns.toml").write_text(patterns, "utf-8")
    try:
        language_in(folder, "xx", "xx")
    except ContentError as error:
        return [str(problem) for problem in error.problems]
    return []


def line_of(text: str, words: str) -> int:
    """The line that words stand in, counted from 1."""
    return text[: text.index(words)].count("\n") + 1
