"""A text cut into words, numbers and marks, each with its offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Numbers keep what belongs to them ("2,013", "10:35", "2013-01-14", "14th", "1990s", "10pm"), so that no rule can take
# a part of one for a year or a day. A word may hold digits but not begin with one ("F16", "M23").
_TOKEN = re.compile(
    r"""
      FY (?= (?:19|20)?\d\d (?!\w))                                   # FY2013 and FY14 are two words
    | W (?= [0-5]\d (?!\w))                                            # W07 is two words
    | [^\W\d_][^\W_]*                                               # words, M23
    | \n[^\S\n]*\n\s*                                         # an empty line: nothing reaches across it
    | \d{4}-\d\d-\d\d (?: T\d\d:\d\d (?: :\d\d )? Z? )? (?![\w-])   # 2013-01-14, 2013-01-14T10:35
    | \d{1,2} \. \d\d [ap]m (?!\w)                                  # 2.30pm
    | \d{1,4} (?P<mark>[/.]) \d{1,2} (?P=mark) \d{1,4} (?!\w)      # 14/01/2013, 14.01.2013
    | \d{1,2} : \d\d (?: :\d\d )? [.,]\d{1,3} (?!\w)                   # 3:29.84, a runner's time
    | \d{1,2} : \d\d (?: :\d\d )? [^\W\d_]* (?!\w)                  # 10:35, 10:35pm
    | \d{1,3} (?: [,.]\d{3} )+ (?!\w)                               # 2,013
    | \d/\d (?![\w/])                                              # 1/2
    | \d+ (?: [.,]\d+ )+ (?!\w)                                     # 10.5
    | \d+ [^\W_]*                                                   # 14, 14th, 1990s, 10pm, 10h35
    | --+                                                           # a dash as typewriters make it
    | \S                                                            # a mark
    """,
    re.VERBOSE,
)

# Marks that stand for the one that rules are written with.
_SAME_MARK = str.maketrans("’‘´`–‐‑−", "''''----")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text, in its order.

    Attributes:
        words: As written, but with one kind of apostrophe and one kind of hyphen.
        starts: Offset of each one's first character in the text, in code points.
        ends: Offset after each one's last character.
    """

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def tokenise(text: str) -> Tokens:
    """Cut a text into tokens; white space but for empty lines is left out."""
    matches = list(_TOKEN.finditer(text.translate(_SAME_MARK)))
    return Tokens(
        tuple([match[0] for match in matches]),
        tuple([match.start() for match in matches]),
        tuple([match.end() for match in matches]),
    )
