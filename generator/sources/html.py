"""Web pages → blocks, with what a page's head says of its article. Finding the text is trafilatura's work."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator.sources.blocks import Block, fold
from generator.sources.metadata import Metadata, read_metadata
from generator.sources.plaintext import paragraphs
from generator.sources.references import without_forbidden_references

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.sources.blocks import Role

# Elements of trafilatura's result that stand as blocks, and what they are.
_ROLES: dict[str, Role] = {
    **dict.fromkeys(("body", "code", "div", "list", "p", "quote", "row"), "paragraph"),
    "head": "heading",
    "item": "item",
}
_LINE_BREAK, _CELL, _STRUCK_OUT = "lb", "cell", "del"

_HAS_ROOT = re.compile(r"<html\b", re.IGNORECASE)
# How a page begins (the HTML standard, section 13.1, and XHTML): white space and comments, then what opens it.
_OPENING = re.compile(
    r"""
    \s*+ (?: <\?xml\b [^>]*+ > \s*+ )?                        # XHTML is XML
    (?> <!-- (?s:.*?) --> \s*+ )*+
    < (?: !doctype \s++ html | html | head | body ) (?= [\s/>] )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_page(text: str) -> bool:
    """Whether a text is a web page, by its beginning."""
    return _OPENING.match(text) is not None


def read_page(text: str) -> tuple[tuple[Block, ...], Metadata]:
    """The blocks of a web page and its metadata; neither holds anything where the page has no text."""
    import trafilatura  # noqa: PLC0415 - takes a third of a second, and only web pages need it

    markup = without_forbidden_references(text)
    if not _HAS_ROOT.search(markup):
        markup = f"<html><body>{markup}</body></html>"
    tree = trafilatura.load_html(markup)
    if tree is None:
        return (), Metadata()
    metadata = read_metadata(tree)
    document: Any = trafilatura.bare_extraction(tree, include_comments=False)
    body = document.body if document is not None else None
    return (() if body is None else tuple(_blocks(body))), metadata


def _blocks(body: Any) -> Iterator[Block]:
    for element in body.iter():
        # The outermost element is now and then none of the blocks: a page of bare text comes as a <span>.
        if element is body or element.tag in _ROLES:
            lines = [fold(line) for line in _own_text(element).split("\n")]
            yield from (Block(paragraph, _ROLES.get(element.tag, "paragraph")) for paragraph in paragraphs(lines))


def _own_text(element: Any) -> str:
    """The text of an element but for the blocks in it, a line for each of its lines."""
    parts = [_on_one_line(element.text)]
    for child in element:
        parts += (_text_inside_line(child), _on_one_line(child.tail))
    return "".join(parts)


def _text_inside_line(element: Any) -> str:
    """The text of an element inside a block; none for a block of its own, for struck-out words and for a comment."""
    if element.tag == _LINE_BREAK:
        return "\n"
    if element.tag in _ROLES or element.tag == _STRUCK_OUT or not isinstance(element.tag, str):
        return ""
    text = _own_text(element)
    return f" {text} " if element.tag == _CELL else text


def _on_one_line(text: str | None) -> str:
    return (text or "").replace("\n", " ")
