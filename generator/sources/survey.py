"""A file's blocks with what each of them is, looked at once for all who ask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.sources.furniture import kind_of
from generator.sources.shape import is_prose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.sources.blocks import Block
    from generator.sources.furniture import Kind


@dataclass(frozen=True, slots=True)
class Line:
    """A block and what it is.

    Attributes:
        block: The block.
        kind: What page furniture it is; None where it may belong to the article.
        prose: Whether it is running text: a paragraph, or an item of a list that a paragraph announces.
    """

    block: Block
    kind: Kind | None
    prose: bool

    @property
    def text(self) -> str:
        return self.block.text


def survey(blocks: Sequence[Block]) -> tuple[Line, ...]:
    """What each block is."""
    return tuple(_lines(blocks))


def _lines(blocks: Sequence[Block]) -> Iterator[Line]:
    announced = False  # whether the block before announces a list, or is an announced item of it
    for number, block in enumerate(blocks):
        kind = kind_of(block.text)
        listed_next = number + 1 < len(blocks) and blocks[number + 1].role == "item"
        announces = kind is None and block.text.endswith(":") and listed_next
        announced_item = announced and kind is None and block.role == "item"
        prose = announces or announced_item or (kind is None and block.role != "heading" and is_prose(block.text))
        yield Line(block, kind, prose)
        announced = announces or announced_item


def first_prose(lines: Sequence[Line], begin: int = 0) -> int:
    """Number of the first line of running text from `begin` on; the number of lines where there is none."""
    return next((number for number in range(begin, len(lines)) if lines[number].prose), len(lines))


def end_of_article(lines: Sequence[Line], begin: int = 0) -> int:
    """Number of the line that ends the article that begins at `begin`: what stands above comments or other posts.

    Such a line above the article is only a link to them. One that counts them ("12 comments") may stand below the
    standfirst as well, so it ends nothing before the second paragraph.
    """
    paragraphs = 0
    for number in range(begin, len(lines)):
        line = lines[number]
        paragraphs += line.prose
        counts = line.text[:1].isdigit()
        if line.kind == "end" and paragraphs > counts:
            return number
    return len(lines)
