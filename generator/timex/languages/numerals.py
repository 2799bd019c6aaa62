"""What a token of digits can be: a day of a month, a year, a time of the clock and more."""

from __future__ import annotations

import re

# Classes of a token that begins with a digit, and how it then looks. The first that fits is taken.
_KINDS: tuple[tuple[str, str], ...] = (
    ("number day-number hour-number", r"[1-9]"),
    ("number day-number hour-number two-digits", r"0[1-9]|1\d|2[0-4]"),
    ("number day-number two-digits", r"2[5-9]|3[01]"),
    ("number two-digits", r"[3-9]\d"),
    ("number hour-number two-digits", r"00"),
    ("number", r"0"),
    ("number year-number clock-number", r"1\d[0-5]\d|20[0-5]\d|21[0-5]\d"),
    ("number year-number", r"1\d\d\d|2[01]\d\d"),
    ("clock-number", r"0\d[0-5]\d|2[23][0-5]\d"),
    ("number three-digits", r"[1-9]\d\d"),
    ("number", r"[1-9]\d*|[1-9]\d{0,2}(?:[,.]\d{3})+"),
    ("number decimal", r"\d+(?:[.,]\d+)"),
    ("number decimal", r"\d*[¼½¾]"),
    ("fraction", r"1/[2-8]|[23]/4|2/3"),
    ("decade-number", r"(?:1\d|20)\d0s"),
    ("short-decade", r"[1-9]0s"),
    ("clock", r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:h|hrs?)?"),
    ("clock", r"(?:[01]?\d|2[0-4])h(?:[0-5]\d)?"),
    ("clock half-day-clock", r"(?:0?\d|1[0-2])(?:[:.][0-5]\d)?[ap]m"),
    ("clock", r"(?:[01]\d|2[0-4])[0-5]\d(?:h|hrs?)"),
    ("iso-date", r"\d{4}-\d\d-\d\d(?:t\d\d:\d\d(?::\d\d)?z?)?"),
    ("written-date", r"\d{1,4}/\d{1,2}/\d{1,4}|\d{1,2}\.\d{1,2}\.\d{4}"),
)
_ANY_KIND = re.compile("|".join(f"(?P<k{index}>{look})" for index, (_, look) in enumerate(_KINDS)), re.IGNORECASE)
_LAST_DAY_OF_A_MONTH = 31
# What can begin a decade, as in "the 1980's" and "the 80's", if it ends in a naught.
_CAN_BEGIN_DECADE = frozenset(("year-number", "two-digits"))
_TENS = "tens-number"


def number_classes() -> set[frozenset[str]]:
    """Every set of classes that a token of digits can have."""
    ordinals = {frozenset({"ordinal-number"}), frozenset({"ordinal-number", "day-ordinal"})}
    kinds = {frozenset(classes.split()) for classes, _ in _KINDS}
    return kinds | {kind | {_TENS} for kind in kinds if kind & _CAN_BEGIN_DECADE} | ordinals


def classes_of_number(word: str, ordinal: re.Pattern[str]) -> frozenset[str]:
    """The classes of a token that begins with a digit; none where it is no number that rules know.

    Args:
        word: The token.
        ordinal: How the language writes ordinals with digits, such as "14th".
    """
    match = _ANY_KIND.fullmatch(word)
    if match and match.lastgroup:
        classes = frozenset(_KINDS[int(match.lastgroup[1:])][0].split())
        return classes | {_TENS} if word.endswith("0") and classes & _CAN_BEGIN_DECADE else classes
    if ordinal.fullmatch(word):
        day = 1 <= number_in(word) <= _LAST_DAY_OF_A_MONTH
        return frozenset({"ordinal-number", "day-ordinal"} if day else {"ordinal-number"})
    return frozenset()


def number_in(word: str) -> int:
    """The number that a token begins with: 2013 of "2,013", 14 of "14th", 1990 of "1990s"."""
    digits = re.match(r"[\d,.]*\d", word)
    text = digits[0] if digits else "0"
    grouped = re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", text)
    return int(re.sub(r"[.,]", "", text) if grouped else re.split(r"[.,]", text)[0])
