"""Who wrote an article, as it says itself: bylines above it, credits below it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.dates.calendar import MONTHS, WEEKDAYS
from generator.sources.outlets import outlet_named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.sources.outlets import Outlet

_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĻŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŸŹŻŽ]"
_WORD = rf"{_CAPITAL}[\w.'’-]*"
_PARTICLES = (
    "de", "da", "di", "du", "des", "del", "della", "van", "von", "der", "den", "la", "le", "el", "al", "bin", "ben",
    "ibn", "dos", "ag", "ould",
)  # fmt: skip
_PERSON = re.compile(rf"{_WORD}(?:\s(?:(?:{'|'.join(_PARTICLES)})\s){{0,2}}{_WORD}){{1,3}}")

# "By Jane Doe", "Text by FRANCE 24", "Par Jeanne Dupont"
_BYLINE = re.compile(
    r"""
    (?: (?: text | story | words | report | reporting | written | reported | analysis ) \s )?
    (?: by | par ) \s* :? \s+
    (?P<names> \S .{0,150} )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "(Reporting by Jane Doe in Paris; Editing by John Roe)", with or without its brackets
_CREDITS = re.compile(
    r"""
    [(\[]? \s*
    (?P<credits>
        (?: (?:additional|further|extra) \s )?
        (?: reporting | reported | writing | written | editing | edited | compiled | produced )
        (?: \s (?:and|&) \s (?:writing|editing|reporting) )?
        \s by \s+ .{2,600}?
    )
    \s* [.)\]]{0,3}
    """,
    re.VERBOSE | re.IGNORECASE,
)
# One part of the credits: what somebody did, and who
_CREDIT = re.compile(r"\s* (?P<work>[a-z&\s]{4,40}?) \s by \s+ (?P<names>.+)", re.VERBOSE | re.IGNORECASE)
# "Jane Doe in Paris contributed to this report."
_CONTRIBUTION = re.compile(
    r"""
    [(\[]? (?P<names> [^."“]{2,200}? ) \s contributed \s
    (?: to \s (?:this|the) \s (?:report|story|article) | reporting (?: \s (?:from|to|for) \s [^.]{2,60} )? )
    [.)\]]{0,3}
    """,
    re.VERBOSE,
)

# A line that names outlets alone: "(France 24 with AFP)", "Source: Reuters", "- AFP"
_SOURCE_LINE = re.compile(
    r"[(\[–—-]? \s? (?: sources? \s? : \s? )? (?P<names> [^()\[\]:]{2,80}? ) [)\]]? \.?", re.VERBOSE | re.IGNORECASE
)
_WIRES = ("wires", "agencies", "news agencies")

_BETWEEN_NAMES = re.compile(r"\s*(?:,|;|&|\+|\||\b(?:and|et|with|avec)\b)\s*", re.IGNORECASE)
_WHERE = re.compile(r"\s+(?:in|at|for|à)\s.*", re.IGNORECASE)
# Lower-case words that a list of names may hold.
_ROLE_WORDS = frozenset({
    "and", "et", "in", "at", "for", "of", "the", "with", "avec", "to", "à", "en", "au", "our", "own",
    "staff", "writer", "writers", "reporter", "reporters", "correspondent", "correspondents", "editor", "photographer",
    "agencies", "wires", *_PARTICLES,
})  # fmt: skip
# "By our own correspondent"
_NOBODY = re.compile(
    r"(?: our | the )? \s? (?: own \s )? (?: staff | correspondents? | reporters? | news \s? desk | agencies )\b .*",
    re.VERBOSE | re.IGNORECASE,
)
_TIME = re.compile(rf"(?:{'|'.join([*WEEKDAYS, *MONTHS])})\b", re.IGNORECASE)
# "By Jane Doe Tuesday, Aug. 17, 2010"
_DAY_BEHIND = re.compile(rf"\s+(?:{'|'.join(WEEKDAYS)})\Z", re.IGNORECASE)


def is_byline(line: str) -> bool:
    """Whether a line names the article's authors and does nothing else."""
    match = _BYLINE.fullmatch(line)
    if not match or not _holds_names_alone(match["names"]):
        return False
    first = _BETWEEN_NAMES.split(match["names"])[0]
    return bool(outlet_named(first) or _NOBODY.fullmatch(first) or _people(first))


def is_credits(line: str) -> bool:
    """Whether a line says who reported, wrote and edited the article, or contributed to it, and does nothing else."""
    if match := _CREDITS.fullmatch(line):
        parts = [_CREDIT.fullmatch(part) for part in match["credits"].split(";")]
        return line[:1] in "([" or all(part and _holds_names_alone(part["names"]) for part in parts)
    return bool(_CONTRIBUTION.fullmatch(line))


def is_source_line(line: str) -> bool:
    """Whether a line names the outlets that an article comes from and does nothing else: "(AFP)", "Source: Reuters"."""
    match = _SOURCE_LINE.fullmatch(line)
    return match is not None and all(
        outlet_named(name) or name.lower() in _WIRES for name in _BETWEEN_NAMES.split(match["names"])
    )


def authors(lines: Iterable[str]) -> tuple[str, ...]:
    """The people whom the bylines among some lines name; failing them, the reporters and writers of the credits.

    Outlets ("Text by FRANCE 24") and desks ("By our own correspondent") are no authors.
    """
    credited: list[str] = []
    for line in lines:
        if is_byline(line) and (match := _BYLINE.fullmatch(line)) and (people := _people(match["names"])):
            return people
        if is_credits(line) and (match := _CREDITS.fullmatch(line)):
            credited += [person for person in _credited(match["credits"]) if person not in credited]
    return tuple(credited)


def outlets_signing(lines: Iterable[str]) -> list[Outlet]:
    """The outlets that sign an article: "Text by FRANCE 24", "By Jane Doe, Associated Press", "(AFP)"."""
    return [outlet for line in lines for name in _signatures(line) if (outlet := outlet_named(name))]


def _signatures(line: str) -> list[str]:
    pattern = _BYLINE if is_byline(line) else _SOURCE_LINE if is_source_line(line) else None
    match = pattern.fullmatch(line) if pattern else None
    return _BETWEEN_NAMES.split(match["names"]) if match else []


def _credited(credits_text: str) -> list[str]:
    """Reporters and writers of the credits, in their order; editors and those who only helped are left out."""
    people: list[str] = []
    for part in credits_text.split(";"):
        match = _CREDIT.fullmatch(part)
        work = match["work"].lower() if match else ""
        if match and ("report" in work or "writ" in work) and "additional" not in work and "further" not in work:
            people += _people(match["names"])
    return people


def _people(names: str) -> tuple[str, ...]:
    """The people in "Jane Doe and John Roe in Paris, Associated Press"; outlets and desks are passed over."""
    parts = (_DAY_BEHIND.sub("", _WHERE.sub("", part)).strip(" .") for part in _BETWEEN_NAMES.split(names))
    return tuple(
        part
        for part in parts
        if _PERSON.fullmatch(part) and not outlet_named(part) and not _NOBODY.fullmatch(part) and not _TIME.match(part)
    )


def _holds_names_alone(text: str) -> bool:
    """Whether every word begins with a capital or a figure, or is one that lists of names have between them."""
    words = re.findall(r"[^\W_][\w.'’-]*", text)
    return bool(words) and all(not word[0].islower() or word in _ROLE_WORDS for word in words)
