"""Reading an article: its bytes in, its cleaned text, passages and record out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.source import Passage, Source
from generator.sources.article import find_article, whole
from generator.sources.decoding import decode, decode_page
from generator.sources.html import read_page
from generator.sources.markdown import read_markdown
from generator.sources.metadata import Metadata
from generator.sources.plaintext import read_plain_text
from generator.sources.proposal import propose_record
from generator.sources.sentences import split_sentences
from generator.sources.statements import statements
from generator.sources.survey import survey

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model.source import SourceFile
    from generator.sources.blocks import Block

_BETWEEN_PARAGRAPHS = "\n\n"


def read(file: SourceFile) -> Source:
    """Read an article. Raises nothing, whatever the bytes: a file without text becomes a source without passages.

    The text is the article's paragraphs, white space folded, one empty line between them; page furniture, headline and
    dateline are left out. In a digest, which an editor wrote, everything stays. A file without a record gets a draft of
    one; a record that is there stays as it is, whatever it lacks.
    """
    blocks, metadata = _blocks(file)
    lines = survey(blocks)
    record = file.record or propose_record(file.id, lines, metadata)
    article = whole(lines) if record.text_kind == "digest" else find_article(lines, record.title)
    text = _BETWEEN_PARAGRAPHS.join(block.text for block in article.blocks)
    passages = tuple(_passages(file.id, article.blocks))
    return Source(record, text, passages, file.path, article.removed, article.dateline, statements(lines, metadata))


def _blocks(file: SourceFile) -> tuple[tuple[Block, ...], Metadata]:
    match file.format:
        case "html":
            return read_page(decode_page(file.body))
        case "markdown":
            return read_markdown(decode(file.body)), Metadata()
        case "text":
            return read_plain_text(decode(file.body)), Metadata()


def _passages(source_id: str, blocks: Sequence[Block]) -> Iterator[Passage]:
    """Sentences of paragraphs and items, and whole headings, with their offsets in the text that the blocks make."""
    offset = 0
    for number, block in enumerate(blocks):
        heading = block.role == "heading"
        for start, end in [(0, len(block.text))] if heading else split_sentences(block.text):
            yield Passage(source_id, offset + start, offset + end, block.text[start:end], number, heading)
        offset += len(block.text) + len(_BETWEEN_PARAGRAPHS)
