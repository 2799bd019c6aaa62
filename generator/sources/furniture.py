"""Page furniture: lines that come with a page and are no part of its article, each known by what the whole line says.

A pattern matches a line from end to end. A sentence that merely holds such words ("he told reporters to follow us") is
no furniture.
"""

from __future__ import annotations

import re
from typing import Literal

from generator.sources.bylines import is_byline, is_credits, is_source_line
from generator.sources.imprints import read_imprint
from generator.sources.invitations import INVITATION, SMALL_PRINT
from generator.sources.page_links import END, LINK, LIST, MORE, NAVIGATION
from generator.sources.photo_credits import is_photo_credit
from generator.sources.phrases import any_of
from generator.sources.stated_dates import before_dates, kind_of_date_line

Kind = Literal[
    "navigation",  # menus, buttons, consent, advertisement
    "section",  # "World > Africa": the way to the page
    "more",  # "Read more" below a teaser
    "link",  # "Read also: …": a link with its label in one line
    "list",  # "Most read": what stands above a list of links
    "end",  # "Comments": what stands above words that are no longer the article's
    "invitation",  # newsletters, channels, apps, donations
    "caption",  # captions and photo credits
    "byline",
    "credits",  # "(Reporting by …; Editing by …)"
    "imprint",  # "The Esk Herald, 13 May 2023"
    "source",  # "(AFP)", "France 24 with Reuters"
    "date",  # "Updated: 14 January 2013"
    "day",  # "14 January 2013", which inside an article may be a heading
    "small print",  # copyright and terms
    "tags",
    "address",  # a web address alone
]

_TAGS = any_of(
    r"(?:(?:related )?(?:tags?|topics?|keywords?)|filed under|categor(?:y|ies)|labels?|posted in|mots[ -]clés) ?:.*",
    r"#\S+(?: [^\s.!?]+){0,3}|(?:#\w+[\s,]*){2,}",
)
_ADDRESS = any_of(r"(?:(?:url|link|source|original|permalink) ?: ?)?https?://\S+")

_PATTERNS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("end", END),
    ("more", MORE),
    ("list", LIST),
    ("navigation", NAVIGATION),
    ("link", LINK),
    ("invitation", INVITATION),
    ("tags", _TAGS),
    ("small print", SMALL_PRINT),
    ("address", _ADDRESS),
)

# A line of nothing but these words is a row of buttons, if one of them shares or two are networks.
_SHARING = frozenset(
    {"share", "tweet", "print", "email", "e-mail", "save", "copy", "pin", "partager", "imprimer", "envoyer"}
)
_NETWORKS = frozenset({
    "facebook", "twitter", "x", "whatsapp", "telegram", "linkedin", "reddit", "messenger", "instagram", "youtube",
    "pinterest", "flipboard", "bluesky",
})  # fmt: skip
_ON_BUTTONS = frozenset({
    "this", "article", "story", "page", "post", "link", "on", "via", "by", "to", "with", "us", "the", "and", "or", "a",
    "copied", "now", "options", "sur",
})  # fmt: skip

# "World > Africa"; with a dash only between names: "France - Mali - Algeria"
_STEP = re.compile(r"\s*[>›»|/]\s*|\s+[-–·•]\s+")
_CAPITALISED = r"[^\W\d_a-z][\w.'’&-]*"
_NAME = re.compile(rf"{_CAPITALISED}(?: (?:{_CAPITALISED}|&|and|of|the)){{0,3}}")
_FEWEST_STEPS, _MOST_STEPS = 2, 6

_LONGEST = 320


def kind_of(line: str) -> Kind | None:
    """What furniture a line is; None for a line that may belong to the article."""
    if is_credits(line):
        return "credits"
    if is_photo_credit(line):
        return "caption"
    if len(line) > _LONGEST:
        return None
    for kind, pattern in _PATTERNS:
        if pattern.fullmatch(line):
            return kind
    return _kind_by_names_and_dates(line)


def _kind_by_names_and_dates(line: str) -> Kind | None:
    """What furniture a line is that no phrase tells, but who or what it names."""
    if dated := kind_of_date_line(line):
        return "date" if dated == "labelled" else "day"
    if is_byline(before_dates(line)):
        return "byline"
    if read_imprint(line):
        return "imprint"
    if is_source_line(line):
        return "source"
    if _is_row_of_buttons(line):
        return "navigation"
    return "section" if _is_trail(line) else None


def _is_row_of_buttons(line: str) -> bool:
    words = re.findall(r"[\w-]+", line.casefold())
    if not words or not _SHARING.union(_NETWORKS, _ON_BUTTONS).issuperset(words):
        return False
    return bool(_SHARING.intersection(words)) or len(_NETWORKS.intersection(words)) > 1


def _is_trail(line: str) -> bool:
    """Whether a line is the way to the page through the sections of its site."""
    steps = [step for step in _STEP.split(line) if step]
    return _FEWEST_STEPS <= len(steps) <= _MOST_STEPS and all(_NAME.fullmatch(step) for step in steps)
