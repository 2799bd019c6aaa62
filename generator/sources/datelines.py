"""Datelines: the place and agency that a report opens with, "BAMAKO (AFP) - "."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.sources.outlets import SPELLINGS

# SEGOU/BAMAKO, ST. LOUIS: capitals, and more of them than an abbreviation has
_SHOUTED = r"(?= [\w.'’-]{4} | [A-Z]+\.\s ) [A-ZÀ-Þ][A-ZÀ-Þ.'’-]+ (?: [\s/] [A-ZÀ-Þ][A-ZÀ-Þ.'’-]+ ){0,4}"
# Port Harcourt
_NAMED = r"[A-ZÀ-Þ][\w.'’-]+ (?: [\s/] [A-ZÀ-Þ][\w.'’-]+ ){0,3}"
# ", Mali"; ", Jan 14"; ", 14 January 2013"; ", le 1er août"
_FRENCH_MONTH = "(?:jan|fév|mars|avril|mai|juin|juil|août|sept|oct|nov|déc) [a-zé]* [.]?"
_DATE = (
    r"(?: [A-Z][a-z]{2,8}\.? \s \d{1,2}"
    rf" | (?:le\s)? \d{{1,2}} (?:er)? \s (?: [A-Z][a-z]{{2,8}} | {_FRENCH_MONTH} ) (?: \s \d{{4}} )? )"
)
_REST_OF_PLACE = rf"(?: , \s (?: {_DATE} | {_NAMED} ) ){{0,2}}"
_OUTLET = "(?:" + "|".join(map(re.escape, SPELLINGS)) + ")"

_DATELINE = re.compile(
    rf"""
    (?: (?P<opening> {_OUTLET} ) \s [-–—]{{1,2}}                       # AFP -
      | {_SHOUTED} {_REST_OF_PLACE} \s?                               # BAMAKO, Mali, Jan 14
        (?: \( (?P<agency> [^()]{{2,40}} ) \) \s* | \s ) [-–—:]{{1,2}}  #   (AFP) -, or the dash alone
      | (?: {_NAMED} {_REST_OF_PLACE} \s? )?                          # Bamako, or nothing
        (?: \( (?P<known> {_OUTLET} ) \) | [|] \s? (?P<barred> {_OUTLET} ) \s? [|] )   # (AFP), or | AFP |
        \s* [-–—:]{{0,2}}
    )
    \s+ (?= [^\W_a-z] | ["“‘«(] )                                 # and the report begins, with a capital or a quotation
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """How a report opens.

    Attributes:
        text: The dateline as printed, its dash included.
        agency: The agency or outlet in it, as printed; empty where there is none.
        rest: The report without it.
    """

    text: str
    agency: str
    rest: str


def read_dateline(paragraph: str) -> Dateline | None:
    """The dateline that a paragraph opens with, or None."""
    match = _DATELINE.match(paragraph)
    return match_to_dateline(match) if match else None


def match_to_dateline(match: re.Match[str]) -> Dateline:
    agency = match["opening"] or match["agency"] or match["known"] or match["barred"] or ""
    return Dateline(match[0].strip(), agency.strip(), match.string[match.end() :])
