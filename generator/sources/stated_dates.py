"""Dates that a page states of itself: "Latest update : 2013-01-14", "Published: 3 May 2019, 10:15 GMT"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from generator.dates.calendar import MONTHS, WEEKDAYS
from generator.dates.edtf import DateError, parse
from generator.model.time import STATED_PUBLISHED, STATED_UPDATED, Dating

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.dates.edtf import Edtf

_FRENCH_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
_SPANISH_MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio",
    "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
)  # fmt: skip
_SHORT_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
    "janv": 1, "févr": 2, "avr": 4, "juil": 7, "déc": 12,
    "ene": 1, "abr": 4, "ago": 8, "dic": 12,
}  # fmt: skip
_MONTH_NUMBERS = {
    **_SHORT_MONTHS,
    **{
        name.lower(): number
        for names in (MONTHS, _FRENCH_MONTHS, _SPANISH_MONTHS)
        for number, name in enumerate(names, start=1)
    },
}
_WEEKDAYS = (
    *WEEKDAYS, "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
)  # fmt: skip
_MONTH = r"(?:" + "|".join(sorted(_MONTH_NUMBERS, key=len, reverse=True)) + r")\b\.?"

_DAY = rf"""
    (?<!\d)
    (?: (?P<year>\d{{4}}) (?P<dash>[-/.]) (?P<month>\d\d) (?P=dash) (?P<day>\d\d)                      # 2013-01-14
      | (?P<day_before>\d{{1,2}}) (?:st|nd|rd|th|er)? (?:\s (?:of|de))? \s+ (?P<name_after>{_MONTH}) ,? \s+ # 14 January
            (?: de \s )? (?P<year_after>\d{{4}})
      | (?P<name_before>{_MONTH}) \s+ (?P<day_after>\d{{1,2}}) (?:st|nd|rd|th)? ,? \s+                 # January 14,
            (?P<year_last>\d{{4}})
      | (?P<left>\d{{1,2}}) (?P<slash>[/.]) (?P<right>\d{{1,2}}) (?P=slash) (?P<year_slashed>\d{{4}})  # 14/01/2013
    )
    (?!\d)
    """
_FIND_DAY = re.compile(_DAY, re.VERBOSE | re.IGNORECASE)
_YEAR = re.compile(r"\d{4}")

# What says which date follows. A later version's date is only second best.
_LABEL = r"""
    (?: (?P<published>
            (?: (?:first|originally|date) \s )? (?: published | posted | issued | created | released )
          | publication \s date | date (?: \s de \s publication )? | publi[ée]e? | mise? \s en \s ligne
          | (?: fecha \s de \s )? publica(?:d[ao]|ción) )
      | (?P<updated>
            (?:last|latest) \s (?: updated? | modified | edited ) | (?: date \s )? (?: updated | modified )
          | modifi[ée]e? | (?: dernière \s )? mise? \s [àa] \s jour
          | actualizad[ao] | última \s actualización )
    )
    (?: \s (?:on|at|le|el) )? \s* [:\-–|]? \s*
    """
# What stands around a date in such a line: a weekday, a time of day, a time zone, "2 hours ago", "4 min read".
_AROUND = rf"""
    (?: [\s,;|·•()@–-]
      | (?: {"|".join(_WEEKDAYS)} ) \b
      | (?: at | on | le | à | by | el | a \s las | local \s time ) \b
      | T? \d{{1,2}} (?: [:.h] \d\d ){{1,2}} (?: \.\d+ )?                            # 10:15, T10:15:00.000, 10h15
      | \d{{1,2}} (?= \s? [ap]\.?m ) | [ap]\.?m\b\.?                                 # 4 p.m.
      | (?: GMT | UTC | BST | CES?T | [ECMP][SD]?T | WAT | EAT | SAST | IST | SGT | HKT | Z ) \b
      | [+-] \d\d :? \d\d                                                            # +01:00
      | \d{{1,2}} [ -] min (?:ute)? s? [ ] (?:read|de [ ] lecture)                   # 4 min read
      | (?P<ago> \d{{1,3}} \s (?: minute | min | hour | day | week ) s? \s ago )
    )
    """
# The Z of a time zone is none inside "Ruiz".
_STATED = re.compile(rf"(?<![^\W\d_]) (?: {_LABEL} )? {_AROUND}*? {_DAY}", re.VERBOSE | re.IGNORECASE)
_LABEL_OR_REST = re.compile(rf"{_AROUND} | {_LABEL}", re.VERBOSE | re.IGNORECASE)

LONGEST_LINE = 160


def read_day(text: str) -> Edtf | None:
    """The first calendar day that a text names in full; None where there is none, or where it can be read in two ways.

    `03/05/2019` is the third of May in London and the fifth of March in New York: it says nothing. `14/01/2013` is
    plain.
    """
    match = _FIND_DAY.search(text)
    return match_to_day(match) if match else None


def match_to_day(match: re.Match[str]) -> Edtf | None:
    """The day that a match of the day pattern names; None where no calendar has it or it can be read in two ways."""
    if match["year"]:
        return _day(match["year"], match["month"], match["day"])
    if match["name_after"]:
        return _day(match["year_after"], _month_number(match["name_after"]), match["day_before"])
    if match["name_before"]:
        return _day(match["year_last"], _month_number(match["name_before"]), match["day_after"])
    left, right, year = match["left"], match["right"], match["year_slashed"]
    readings = {str(day) for day in (_day(year, right, left), _day(year, left, right)) if day}
    return parse(readings.pop()) if len(readings) == 1 else None


def kind_of_date_line(line: str) -> Literal["labelled", "bare"] | None:
    """Whether a line does nothing but date the page, with a label ("Updated: …") or without one; None for others."""
    if len(line) > LONGEST_LINE:
        return None
    position, labelled, dated = 0, False, False
    while position < len(line):
        stated = _STATED.match(line, position)
        match = stated or _LABEL_OR_REST.match(line, position)
        if not match or match.end() == position:
            return None
        labelled = labelled or bool(match["published"] or match["updated"])
        dated = dated or bool(stated or match["ago"])
        position = match.end()
    if not dated:
        return None
    return "labelled" if labelled else "bare"


def before_dates(line: str) -> str:
    """What stands before the dates with which a line ends: "By Jane Doe"; the whole line where it ends with none."""
    # Most lines are prose without a year, which the patterns of all dates would take long to look through.
    first = _STATED.search(line) if _YEAR.search(line) else None
    if not first or not kind_of_date_line(line[first.start() :]):
        return line
    return line[: first.start()].rstrip(" ,;|·•-–—")


def stated_in(line: str) -> Iterator[Dating]:
    """The days that a date line gives its page: of its publication, unless it says that it was changed then."""
    for match in _STATED.finditer(line):
        if day := match_to_day(match):
            rule = STATED_UPDATED if match["updated"] else STATED_PUBLISHED
            yield Dating(day, line, rule, f"its date line says ‘{line}’")


def _month_number(name: str) -> str:
    # A pattern blind to case takes "aprıl" for April, where no other comparison does: there is no month 0.
    return str(_MONTH_NUMBERS.get(name.lower().rstrip("."), 0))


def _day(year: str, month: str, day: str) -> Edtf | None:
    try:
        return parse(f"{year}-{month:0>2}-{day:0>2}")
    except DateError:
        return None
