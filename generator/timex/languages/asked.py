"""What is asked of a language's files: what they hold, what their words are worth, what each reading wants to know.

`README.md` beside this module tells the same to who writes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

LEXICON = (
    "ordinal", "written-orders", "past-endings", "future-endings", "participle-endings", "verbs-open-sentences",
    "classes", "publication",
)  # fmt: skip
PATTERNS = ("triggers", "tenses", "boundaries", "parts", "rules")
OPTIONAL = ("words", "hints", "rule-files")

# The classes that readings, resolving, context and the dating of articles ask for.
CLASSES = (
    "number-word", "ordinal-word", "article", "vague-number", "collective", "abbreviation", "before-verb", "determiner",
    "before-participle", "relative-pronoun", "saying", "at-time", "before-day", "range-mark", "range-and",
    "range-opener", "range-article", "weekday", "month", "unit", "pluperfect", "comma", "at-which", "closing",
    "spanning",
)  # fmt: skip

# What may stand in a section; nobody asks for anything else.
NAMES_IN: Mapping[str, tuple[str, ...]] = {
    "publication": ("common", "beginning"),
    "tenses": ("past", "present", "future"),
    "hints": ("given", "infinitive", "attribute", "planned", "condition", "was-planned", "lasting", "year-of-noun"),
    "boundaries": ("since", "from", "until", "by", "before", "after", "ended", "cited"),
}
KEYS_OF_RULE = ("name", "reads", "with", "pattern")

_DATE = (
    "day day-tens week month weekday year short-year year-words century-word tens ones year-relation before-christ "
    "era season quarter half holiday relation"
)
# Without these a reading can say nothing.
NEEDED: Mapping[str, tuple[str, ...]] = {
    "relative": ("unit",),
    "shift": ("unit",),
    "duration": ("unit",),
    "part": ("unit",),
    "moved": ("unit",),
    "unit-told": ("unit",),
    "half-more": ("unit",),
    "duration-in-two-units": ("unit", "finer-unit"),
    "plain": ("plain",),
}
# The names under which each reading asks for words.
READINGS: Mapping[str, tuple[str, ...]] = {
    reading: tuple(names.split())
    for reading, names in {
        "date": _DATE,
        "relative": "unit relation",
        "shift": "count more unit direction",
        "duration": "count more unit window",
        "duration-in-two-units": "count unit finer-count finer-unit",
        "half-more": "unit",
        "set": "count nth unit weekday month season part-of-day",
        "plain": "plain type",
        "decade": "decade short-decade decade-word",
        "century": "century tens before-christ",
        "clock": "",
        "moved": f"count unit direction deictic whole {_DATE}",
        "part": f"nth unit whole {_DATE}",
        "weekday-of-week": "weekday relation",
        "weekday-of-month": "nth weekday month year short-year year-words century-word tens ones year-relation",
        "some-weekday": "weekday",
        "quarter-ended": f"unit {_DATE}",
        "same-quarter": "year year-relation",
        "fiscal": "year",
        "republican": "republican-month republican-year day",
        "overnight": "relation",
        "told": "weekday",
        "unit-told": "unit",
        "iso": "iso-date",
        "written": "written-date",
        "nothing": "",
    }.items()
}
# All of them may also ask for these, and a pattern that keeps "first" and "last" is two expressions.
BESIDE = (
    "modifier", "portion", "part-of-day", "clock", "hour", "minute", "half-day", "clock-word", "zone", "first",
    "last",
)  # fmt: skip

_UNITS = "day week weekend month quarter half year decade century millennium"
_RELATION = r'-?\d+|"(told|publication) -?\d+"', 'such as -1, 0, 1 or "told 1"'
# What a word, or a `with`, may be worth where it is asked for under a name: how JSON writes it, and in words.
WORTH: Mapping[str, tuple[str, str]] = {
    "weekday": ("[0-6]", "0 for Monday to 6 for Sunday"),
    "month": ("[1-9]|1[0-2]", "a number from 1 to 12"),
    "day": (r"[1-9]|[12]\d|3[01]", "a number from 1 to 31"),
    "season": ("[0-3]", "0 for spring to 3 for winter"),
    "quarter": ("[0-3]", "0 for the first to 3 for the last"),
    "half": ("[0-3]", "0 for the first, 1 for the second"),
    "unit": (f'"({_UNITS} hour minute second)"'.replace(" ", "|"), f"one of {_UNITS} hour minute second"),
    "finer-unit": (f'"({_UNITS} hour minute second)"'.replace(" ", "|"), f"one of {_UNITS} hour minute second"),
    "whole": (f'"({_UNITS})"'.replace(" ", "|"), f"one of {_UNITS}"),
    "relation": _RELATION,
    "year-relation": _RELATION,
    "direction": _RELATION,
    "window": _RELATION,
    "deictic": (r"-?\d+", "how many days on, such as -1"),
    "modifier": (
        '"(START|MID|END|APPROX|MORE_THAN|LESS_THAN|EQUAL_OR_MORE|EQUAL_OR_LESS)"',
        "START, MID, END, APPROX, MORE_THAN, LESS_THAN, EQUAL_OR_MORE or EQUAL_OR_LESS",
    ),
    "portion": ('"(so-far|rest|last-days)"|nothing', "so-far, rest or last-days"),
    "part-of-day": ('"(MO|MI|AF|EV|NI|DT)"', "MO, MI, AF, EV, NI or DT"),
    "half-day": ('"(am|pm)"', "am or pm"),
    "era": ('"(BC|AD|unsaid)"', "BC, AD or unsaid"),
    "clock-word": (r'"\d\d:\d\d"', 'a time such as "12:00"'),
    "hour": (r"\d|1\d|2[0-4]", "a number from 0 to 24"),
    "minute": (r"-?[1-5]?\d", "a number of minutes"),
    "decade-word": (r"\d", "0 to 9, such as 9 for the nineties"),
    "century": (r"[1-9]\d?", "the number of the century"),
    "nth": (r"-1|[1-9]\d*", "a number, or -1 for the last"),
    "holiday": (
        r'"(\d+-\d+|\d+-(-\d|\d)-[0-6]([+-]\d+)?|easter[+-]\d+)"',
        '"12-25", "11-4-3" for the fourth Thursday of November, or "easter-2"',
    ),
}
