"""What a figure's words come to as a number: "at least 60", "around 550", "dozens", "up to 300,000", "10 to 15".

English and French words; on a site in another language, numbers in words stand in the tables alone.
"""

from __future__ import annotations

import re

from generator.site.pages.records.figures import Quantity

# What bounds a number, the longer words before those that they begin with.
_BOUND = re.compile(
    r"""
    (?P<least> at\ least | (?:just\ )?over | more\ than | no\ (?:fewer|less)\ than | au\ moins | plus\ d[e'’] ) \s*
    | (?P<most> up\ to | at\ most | as\ many\ as | no\ more\ than | (?:fewer|less)\ than | (?:just\ )?under | within
              | jusqu['’]à | au\ plus | moins\ d[e'’] ) \s*
    | (?P<about> about | around | some | roughly | approximately | nearly | almost | (?:an\ )?estimated | close\ to
               | environ | près\ d[e'’] | presque | quelque ) \s*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NUMBER = re.compile(
    r"""
    (?P<digits> \d{1,3} (?: [,.\s’'] \d{3} )+ (?!\d) | \d+ (?: [.,] \d+ )? )
    | (?P<word> (?: (?:an?|une?) \s )? [^\W\d_]+ )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SCALE = re.compile(r"\s*(dozen|hundred|thousand|mille|million|milliard|billion)s?\b", re.IGNORECASE)
_BETWEEN = re.compile(r"(?:between|from|entre|de)\s+(?=\d)", re.IGNORECASE)
_TO = re.compile(r"\s*(?:[-–]|\b(?:to|and|or|à|et|ou)\b)\s*", re.IGNORECASE)
_WORTH = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "a dozen": 12, "a hundred": 100, "a thousand": 1000, "a million": 10**6,
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "onze": 11, "douze": 12, "une dizaine": 10, "une douzaine": 12, "une centaine": 100, "cent": 100, "mille": 1000,
}  # fmt: skip
_SCALES = {
    "dozen": 12, "hundred": 100, "thousand": 1000, "mille": 1000, "million": 10**6, "milliard": 10**9, "billion": 10**9,
}  # fmt: skip
# Words that say "two of them or more" and no number.
_PLURALS = {
    "dozens": 24, "tens": 20, "hundreds": 200, "thousands": 2000, "tens of thousands": 20_000,
    "hundreds of thousands": 200_000, "millions": 2 * 10**6,
    "des dizaines": 20, "des douzaines": 24, "des centaines": 200, "des milliers": 2000,
    "des dizaines de milliers": 20_000, "des centaines de milliers": 200_000,
}  # fmt: skip


def quantity(words: str) -> Quantity | None:
    """The number that a figure's words give; None where they give none that is understood."""
    text = " ".join(words.split())
    plural = _PLURALS.get(text.casefold())
    if plural:
        return Quantity(plural, None, about=True)
    bound = _BOUND.match(text)
    rest = text[bound.end() :] if bound else text
    between = _BETWEEN.match(rest)
    rest = rest[between.end() :] if between else rest
    first = _leading(rest)
    if first is None:
        return None
    low, rest = first
    joined = _TO.match(rest)
    second = _leading(rest[joined.end() :]) if joined else None
    if second and second[0] >= low:
        return Quantity(low, second[0])
    kind = bound.lastgroup if bound else ""
    return Quantity(None if kind == "most" else low, None if kind == "least" else low, about=kind == "about")


def _leading(text: str) -> tuple[float, str] | None:
    """The number that a text begins with, and the text behind it."""
    match = _NUMBER.match(text)
    number = match_to_number(match) if match else None
    if match is None or number is None:
        return None
    rest = text[match.end() :]
    scale = _SCALE.match(rest)
    return (number * _SCALES[scale[1].casefold()], rest[scale.end() :]) if scale else (number, rest)


def match_to_number(match: re.Match[str]) -> float | None:
    """The number that `_NUMBER` matched; None for a word that is none."""
    digits = match["digits"]
    if not digits:
        return _WORTH.get(match["word"].casefold())
    grouped = re.fullmatch(r"\d{1,3}(?:[,.\s’']\d{3})+", digits)
    return float(re.sub(r"\D", "", digits)) if grouped else float(digits.replace(",", "."))
