"""Imprints: a line that says which paper an article stood in and when, "The Esk Herald, 13 May 2023"."""

from __future__ import annotations

import re

from generator.sources.outlets import Outlet, outlet_named
from generator.sources.stated_dates import kind_of_date_line, read_day

_CAPITALISED = r"[^\W\d_a-z][\w.'’&-]*"
# Words by which papers, stations and agencies call themselves. A place before a date ("Paris, 3 May") has none of them.
_PRESS_WORDS = (
    "Advertiser", "Argus", "Bulletin", "Chronicle", "Courier", "Daily", "Dispatch", "Echo", "Examiner", "Express",
    "Gazette", "Herald", "Independent", "Journal", "Ledger", "Mail", "Mercury", "Messenger", "Mirror", "Monitor",
    "News", "Observer", "Post", "Press", "Radio", "Record", "Register", "Reporter", "Review", "Sentinel", "Standard",
    "Telegraph", "Times", "Tribune", "Weekly",
)  # fmt: skip
_NAMED_LIKE_A_PAPER = re.compile(
    rf"(?=.*\b(?:{'|'.join(_PRESS_WORDS)})\b) {_CAPITALISED} (?: \s (?: {_CAPITALISED} | & | and | of | the ) ){{1,5}}",
    re.VERBOSE,
)
_PAPER_AND_DATE = re.compile(r"(?P<paper>[^,|·•]{2,60}?)\s*(?:,|\||·|•|\s[-–—])\s+(?P<date>.{6,40})")


def read_imprint(line: str) -> Outlet | None:
    """The paper that an imprint names; None for a line that is no imprint."""
    match = _PAPER_AND_DATE.fullmatch(line)
    return match_to_paper(match) if match else None


def match_to_paper(match: re.Match[str]) -> Outlet | None:
    """The paper of a match, if it is one and a whole date, with nothing else, stands behind it."""
    if not kind_of_date_line(match["date"]) or not read_day(match["date"]):
        return None
    named_like_a_paper = Outlet(match["paper"]) if _NAMED_LIKE_A_PAPER.fullmatch(match["paper"]) else None
    return outlet_named(match["paper"]) or named_like_a_paper
