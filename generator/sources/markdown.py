"""Markdown → blocks. Marks go, words stay: no site is made from this text, it is read and quoted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.sources.blocks import Block, fold
from generator.sources.plaintext import paragraphs
from generator.sources.references import unescape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.sources.blocks import Role

_QUOTE_MARKS = re.compile(r"\A(?:>\s?)+")
_HEADING = re.compile(r"\#{1,6} \s+ (?P<text> .*?) (?: \s+ \#+ )?", re.VERBOSE)
_UNDERLINE = re.compile(r"=+|-+")
_RULE = re.compile(r"(?:[*_-]\s*){3,}")
_FENCE = re.compile(r"(?:`{3,}|~{3,}).*")
_ITEM = re.compile(r"(?: [-*+] | \d{1,3}[.)] ) \s+ (?P<text> .+)", re.VERBOSE)
_LINK_TARGET = re.compile(r"\[[^\[\]]+\]:\s*\S+.*")

# A line longer than this was not wrapped by anybody: an article pasted with one line a paragraph.
_WIDEST_WRAP = 200

# What is left out whole, and what ends it.
_HIDDEN = (
    (re.compile(r"<!--"), re.compile(r"-->")),
    (re.compile(r"<(?:script|style)\b", re.IGNORECASE), re.compile(r"</(?:script|style)\s*>", re.IGNORECASE)),
)

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
# Escaped characters are kept apart from marks while marks are read, as characters of a private plane.
_PRIVATE_PLANE = 0xF0000
_KEPT_APART = re.compile(f"[{chr(_PRIVATE_PLANE)}-{chr(_PRIVATE_PLANE + 0x7F)}]")

_IMAGE = re.compile(r"!\[[^\[\]]{0,500}\] (?: \([^()]{0,1000}\) | \[[^\[\]]{0,100}\] )", re.VERBOSE)
_LINK = re.compile(
    r"\[(?P<text>[^\[\]]{0,1000})\] (?: \((?:[^()]|\([^()]{0,300}\)){0,1000}\) | \[[^\[\]]{0,100}\] )", re.VERBOSE
)
_FOOTNOTE = re.compile(r"\[\^[^\[\]]{1,60}\]:?")
_AUTOLINK = re.compile(r"<(?P<address>(?:https?://|mailto:)[^\s<>]{1,2000})>")
_TAG = re.compile(r"<(?:/?[A-Za-z]|[!?])[^<>]*>")
# What is left of tags inside tags, or comes about where marks go: "<*b*>"
_TAG_OPENED = re.compile(r"<+(?=[A-Za-z/!?])")
# Each pattern's text stops at the mark itself, so that a line full of marks takes no longer than any other.
_CODE = re.compile(r"(?P<mark>`{1,2}) (?P<text>[^`]+) (?P=mark)", re.VERBOSE)
_STARRED = re.compile(r"(?P<mark>\*{1,3}) (?= [^\s*] ) (?P<text> [^*]* [^\s*] ) (?P=mark)", re.VERBOSE)
_UNDERLINED = re.compile(r"(?<!\w) (?P<mark>_{1,3}) (?= [^\s_] ) (?P<text> [^_]* [^\s_] ) (?P=mark) (?!\w)", re.VERBOSE)
_STRUCK = re.compile(r"~~ (?= [^\s~] ) (?P<text> [^~]* ) ~~", re.VERBOSE)
_NESTED_MARKS = 2
# A paragraph without any of these has no marks: most have none.
_MAY_HAVE_MARKS = re.compile(r"[\\`*_~<\[&]")


def read_markdown(text: str) -> tuple[Block, ...]:
    """The paragraphs, headings and list items of a Markdown text, without its marks, images, comments and HTML tags."""
    return tuple(
        Block(plain, role)
        for lines, role in _parts(_without_hidden(text))
        for paragraph in _unwrapped(lines)
        if (plain := without_marks(paragraph))
    )


def without_marks(text: str) -> str:
    """A paragraph without Markdown's marks: links keep their text, emphasis its words, and no HTML tag is left."""
    if not (_MAY_HAVE_MARKS.search(text) or _KEPT_APART.search(text)):
        return fold(text)
    text = _ESCAPED.sub(match_to_private_character, text)
    text = _AUTOLINK.sub(r"\g<address>", _IMAGE.sub("", text))
    text = _FOOTNOTE.sub("", _LINK.sub(r"\g<text>", text))
    text = _TAG.sub(" ", text)
    for _ in range(1 + _NESTED_MARKS):
        for pattern in (_CODE, _STARRED, _UNDERLINED, _STRUCK):
            text = pattern.sub(r"\g<text>", text)
    text = _TAG_OPENED.sub("", text)
    return fold(unescape(_KEPT_APART.sub(match_to_escaped_character, text)))


def match_to_private_character(match: re.Match[str]) -> str:
    return chr(_PRIVATE_PLANE + ord(match[1]))


def match_to_escaped_character(match: re.Match[str]) -> str:
    return chr(ord(match[0]) - _PRIVATE_PLANE)


def _without_hidden(text: str) -> str:
    """A text without comments, scripts and style sheets. One that is never closed hides nothing."""
    for opening, closing in _HIDDEN:
        kept: list[str] = []
        position = 0
        while (opened := opening.search(text, position)) and (closed := closing.search(text, opened.end())):
            kept.append(text[position : opened.start()])
            position = closed.end()
        text = "".join([*kept, text[position:]])
    return text


def _parts(text: str) -> Iterator[tuple[list[str], Role]]:
    """Lines that stand together, and what they are: a paragraph, a heading or an item."""
    lines: list[str] = []
    role: Role = "paragraph"
    for raw in text.splitlines():
        line = _QUOTE_MARKS.sub("", raw.strip(), count=1)
        if heading := _HEADING.fullmatch(line):
            yield lines, role
            yield [heading["text"]], "heading"
            lines, role = [], "paragraph"
        elif lines and role == "paragraph" and _UNDERLINE.fullmatch(line):
            yield lines, "heading"
            lines = []
        elif not line or _RULE.fullmatch(line) or _FENCE.fullmatch(line) or _LINK_TARGET.fullmatch(line):
            yield lines, role
            lines, role = [], "paragraph"
        elif item := _ITEM.fullmatch(line):
            yield lines, role
            lines, role = [item["text"]], "item"
        else:
            lines.append(line)
    yield lines, role


def _unwrapped(lines: list[str]) -> list[str]:
    """The paragraphs of lines that stand together: one, but for lines so long that each must be a paragraph."""
    if any(len(line) > _WIDEST_WRAP for line in lines):
        return paragraphs(lines)
    return [" ".join(lines)]
