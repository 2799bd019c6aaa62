"""Words and marks of a sentence, each with its offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass

# One word or mark. A possessive or contracted ending is a token of its own ("Peru's" → "Peru", "'s").
_TOKEN = re.compile(
    r"""
      (?: [^\W\d_] \. ){2,} (?: - [^\W\d_]+ )*           # U.N., U.S.-led
    | (?: Mr | Mrs | Ms | Dr | Gen | Col | Lt | Sgt | Capt | Maj | Sen | Rep | Gov | Rev | Prof | St ) \.
        (?= \s+ [A-Z] )
    | \d+ (?: [.,:] \d+ )* (?: - )? (?: [^\W\d_]+ \d* )? (?: - [^\W\d_]+ )*   # 2,500  6.2  400km  4x4  12-year-old
    | [^\W\d_]+ (?= n [’'] t \b )                        # did | n't
    | n [’'] t \b
    | [’'] (?: s | re | ve | ll | d | m ) \b              # 's 're 've 'll 'd 'm
    | [^\W\d_]+ (?: [’'] (?! (?: s | re | ve | ll | d | m | t ) \b ) [^\W\d_]+ | - [^\W_]+ )*  # O'Brien, oil-rich
    | \.{3} | --
    | \S
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark.

    Attributes:
        start: Offset of its first character, counted as the text that was given is.
        end: Offset after its last character.
        text: As it stands.
        lower: In lower case, with straight apostrophes.
    """

    start: int
    end: int
    text: str
    lower: str

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum()

    @property
    def is_capital(self) -> bool:
        """Whether it begins as a name does: with a capital, or as "al-Shabaab" after a lower-case article."""
        return self.text[0].isupper()


def tokenise(text: str, offset: int = 0) -> tuple[Token, ...]:
    """Split a sentence into words and marks; `offset` is where the sentence begins in the text it is part of."""
    return tuple(
        Token(match.start() + offset, match.end() + offset, match[0], match[0].lower().replace("’", "'"))
        for match in _TOKEN.finditer(text)
    )
