"""The article among its page furniture: what stays, what is left out, and which lines are headings inside it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.sources.datelines import read_dateline
from generator.sources.headline import repeats_headline
from generator.sources.shape import reads_as_heading, words_of
from generator.sources.survey import end_of_article

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.sources.blocks import Block
    from generator.sources.datelines import Dateline
    from generator.sources.survey import Line


@dataclass(frozen=True, slots=True)
class Article:
    """What a file holds, sorted.

    Attributes:
        blocks: The article: paragraphs and list items, and the headings between them marked as such.
        removed: What was left out, in the order met.
        dateline: The words in front of the first sentence, among what was left out; empty where there are none.
    """

    blocks: tuple[Block, ...]
    removed: tuple[str, ...] = ()
    dateline: str = ""


# The headline stands above the article: of all running text, at most this share comes before it (notices, teasers).
_MOST_BEFORE_HEADLINE = 0.25
# A line between headline and text is a standfirst from this many words on; shorter ones are labels.
_FEWEST_WORDS_OF_STANDFIRST = 6
# Lines that are furniture above and below the article, and may be headings inside it: "Monday 14 January 2013".
_HEADINGS_INSIDE = ("day", "section", "imprint")
# "[ID:nL5E8A1B2C]", by which a wire report points to another
_WIRE_SLUG = re.compile(r"\s*\[ID:n[A-Za-z0-9]+\]")


def whole(lines: Sequence[Line]) -> Article:
    """Everything, for a text that an editor wrote and in which nothing is furniture."""
    return Article(_with_headings(lines))


def find_article(lines: Sequence[Line], title: str) -> Article:
    """The article among a page's lines.

    Left out are lines that are furniture by what they say, all that stands before the headline, all after the heading
    of comments or of other posts, lists of links, teasers, and lines that are no running text before the first and
    after the last paragraph. A line without a stop between paragraphs stays, as a heading, and so does one right above
    the first paragraph, with no empty line between: it may be its beginning. A page without any running text keeps all
    its other lines.

    Args:
        lines: The page.
        title: The headline; every line that repeats it is left out.
    """
    begin = _begin(lines, title)
    end = end_of_article(lines, begin)
    prose = [number for number in range(begin, end) if lines[number].prose] or [begin, end - 1]
    first, last = prose[0], prose[-1]
    links = _links(lines, begin)
    dateline = read_dateline(lines[first].text) if begin <= first < len(lines) else None
    kept: list[Line] = []
    removed: list[str] = []
    for number, line in enumerate(lines):
        inside = begin <= number <= last and number not in links
        attached = number + 1 == first and lines[first].block.attached
        if inside and _belongs(line, title, headed=bool(begin), above=number < first, attached=attached):
            body, cuttings = _without_wire_marks(line, dateline if number == first else None)
            removed += cuttings
            kept.append(body)
        else:
            removed.append(line.text)
    blocks = _with_headings([line for line in kept if line.text])
    return Article(blocks, tuple(removed), dateline.text if dateline else "")


def _begin(lines: Sequence[Line], title: str) -> int:
    """Number of the line after the headline; 0 where the page does not repeat it."""
    total = sum(len(line.text) for line in lines if line.prose)
    begin = before = 0
    for number, line in enumerate(lines):
        if before > total * _MOST_BEFORE_HEADLINE or not total:
            break
        if repeats_headline(line.text, title):
            begin = number + 1
        if line.prose:
            before += len(line.text)
    return begin


def _links(lines: Sequence[Line], begin: int) -> set[int]:
    """Numbers of the lines that link to other pages: those below the heading of a list of links, and teasers."""
    links: set[int] = set()
    listing = False
    for number in range(begin, len(lines)):
        line = lines[number]
        listing = line.kind == "list" or (listing and not line.prose and line.block.role != "heading")
        teaser = not line.prose and number + 1 < len(lines) and lines[number + 1].kind == "more"
        if listing or teaser:
            links.add(number)
    return links


def _belongs(line: Line, title: str, *, headed: bool, above: bool, attached: bool) -> bool:
    """Whether a line between headline and last paragraph belongs to the article.

    Args:
        line: The line.
        title: The headline.
        headed: Whether the page repeats the headline, so that what follows can be a standfirst.
        above: Whether the line stands above the first paragraph.
        attached: Whether the first paragraph stands right below it, with no empty line between.
    """
    if repeats_headline(line.text, title):
        return False
    if not above:
        return line.kind is None or line.kind in _HEADINGS_INSIDE
    standfirst = headed and len(words_of(line.text)) >= _FEWEST_WORDS_OF_STANDFIRST
    return line.kind is None and (standfirst or attached or line.block.role == "heading")


def _without_wire_marks(line: Line, dateline: Dateline | None) -> tuple[Line, list[str]]:
    """A line without the dateline that it opens with and the slugs of wire reports, and what was cut from it."""
    text, cuttings = line.text, []
    if dateline:
        text, cuttings = dateline.rest, [dateline.text]
    if "[ID:n" in text:
        cuttings += [slug.strip() for slug in _WIRE_SLUG.findall(text)]
        text = _WIRE_SLUG.sub("", text).strip()
    return replace(line, block=replace(line.block, text=text)), cuttings


def _with_headings(lines: Sequence[Line]) -> tuple[Block, ...]:
    """The blocks of lines, those that are headings marked as such."""
    return tuple(
        replace(line.block, role="heading") if _is_heading(line, lines[number + 1 : number + 2]) else line.block
        for number, line in enumerate(lines)
    )


def _is_heading(line: Line, following: Sequence[Line]) -> bool:
    """Whether a line is a heading: marked as one, or reading like one and followed by running text."""
    unmarked = line.block.role == "paragraph" and not line.prose and reads_as_heading(line.text)
    return line.block.role == "heading" or (unmarked and any(after.prose for after in following))
