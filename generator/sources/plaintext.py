"""Plain text → blocks: which line breaks end a paragraph, and which only wrap it."""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from generator.sources.blocks import Block, fold
from generator.sources.shape import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Lines longer than this were not broken by a person or a mail program: there each line is a paragraph.
_WIDEST_WRAP = 120
# Lines shorter than this are menus, bylines and headings rather than wrapped prose.
_NARROWEST_WRAP = 40

# A line that ends so goes on in the next: "The river rose on Tuesday and on". Menus ("Log in") have fewer words, and
# headings that end so begin with a word that asks ("What the strike is for").
_GOES_ON = re.compile(
    r"""
    (?! (?i: what | where | who | how | why | which ) \b )
    (?: \S+ \s+ ){3,}
    (?: an? | the | this | these | those | its | his | her | their | our
      | and | or | but | nor | that | which | who | whose | because | although | while | whether | if | when | than
      | of | on | in | at | to | by | for | from | with | into | onto | near | under | between | against | during
      | is | are | was | were | be | been | has | have | had | will | would )
    """,
    re.VERBOSE,
)

# "• Two bridges closed"; "- Two bridges closed", which could also be a dash that a wrapped line begins with
_BULLET = re.compile(r"[•▪‣●◦*]\s+(?=\S)")
_DASH_BULLET = re.compile(r"[-–]\s+(?=[^\W_])")


def read_plain_text(text: str) -> tuple[Block, ...]:
    """The paragraphs and list items of a text, their line breaks folded."""
    lines = [line.strip() for line in text.splitlines()]
    width = wrap_width(lines)
    return tuple(block for run in runs(lines) for block in _blocks_of_run(run, width))


def paragraphs(lines: Sequence[str]) -> list[str]:
    """The paragraphs in stripped lines; empty lines separate them, and single breaks as plain text has them."""
    width = wrap_width(lines)
    return [paragraph for run in runs(lines) for paragraph in _joined(run, width)]


def runs(lines: Sequence[str]) -> Iterator[list[str]]:
    """Lines that stand together, no empty one between them."""
    for filled, group in groupby(lines, key=bool):
        if filled:
            yield list(group)


def wrap_width(lines: Sequence[str]) -> int:
    """Length of the longest line that another follows at once: the column at which a wrapped text was broken."""
    return max((len(line) for line, following in pairwise(lines) if line and following), default=0)


def _blocks_of_run(run: Sequence[str], width: int) -> Iterator[Block]:
    """Blocks of lines that stand together: a paragraph or several, and the items of lists."""
    starts = {number for number, line in enumerate(run) if _begins_item(run[number - 1] if number else "", line)}
    for start, end in pairwise(sorted({0, *starts, len(run)})):
        bullet = _BULLET.match(run[start]) or _DASH_BULLET.match(run[start]) if start in starts else None
        first_line = run[start][bullet.end() :] if bullet else run[start]
        for number, line in enumerate(_joined([first_line, *run[start + 1 : end]], width)):
            if folded := fold(line):
                attached = start + number > 0
                yield Block(folded, "item") if bullet and number == 0 else Block(folded, attached=attached)


def _begins_item(before: str, line: str) -> bool:
    """Whether a line is an item of a list; a dash makes it one only where no sentence is being broken off."""
    if _BULLET.match(line):
        return True
    unbroken = not before or ends_sentence(before) or before.endswith((":", ";")) or bool(_DASH_BULLET.match(before))
    return unbroken and bool(_DASH_BULLET.match(line))


def _joined(lines: Sequence[str], width: int) -> list[str]:
    """Lines put together where the break between them only wraps."""
    joined: list[list[str]] = []
    for number, line in enumerate(lines):
        if number and _only_wraps(lines[number - 1], line, width):
            joined[-1].append(line)
        else:
            joined.append([line])
    return [" ".join(parts) for parts in joined]


def _only_wraps(line: str, following: str, width: int) -> bool:
    """Whether the break between two lines is in mid-paragraph.

    A break in mid-sentence is. After a full stop it is one where the next line's first word would not have fitted.
    """
    if following[:1].islower() or line.endswith((",", "(")) or _GOES_ON.fullmatch(line):
        return True
    if not _NARROWEST_WRAP <= len(line) <= width <= _WIDEST_WRAP:
        return False
    first_word = following.partition(" ")[0]
    return not ends_sentence(line) or len(line) + 1 + len(first_word) > width
