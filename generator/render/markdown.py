"""Markdown as editors write it, turned into HTML that is safe to show."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown as Converter
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from generator.model.links import LINK, find_links, match_to_link

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.site.pages.records.parts import Markdown

# Anything that Markdown might read as more than words.
_MARKUP = re.compile(
    r"""
    [*_`\\<>&\x02\x03]        # emphasis, code, escapes, HTML, entities; two that the converter keeps for itself
    | !\[ | \]\( | \]: | \]\[ # images, links with an address, references
    | (?m: ^ \s* [-+=\#~] )   # lists, headings and rules at the start of a line
    | (?m: ^ \s* \d+ [.)] )   # numbered lists
    | (?m: ^ (?: \t | [ ]{4} ) )  # code
    | \t
    | [ ]{2,} $ | [ ]{2,}\n   # a line break
    """,
    re.VERBOSE,
)
_EMPTY_LINES = re.compile(r"\n(?:[ ]*\n)+")
_TAGS = {
    "a", "abbr", "blockquote", "br", "cite", "code", "dd", "dl", "dt", "em", "h2", "h3", "h4", "h5", "h6", "hr", "i",
    "li", "ol", "p", "pre", "q", "s", "small", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr",
    "ul",
}  # fmt: skip
_ATTRIBUTES = {"a": {"href", "title"}, "abbr": {"title"}, "ol": {"start"}}
_SCHEMES = {"http", "https", "mailto"}
_HIGHEST_HEADING, _LOWEST_HEADING = 2, 6
# Below code spans and escapes, above Markdown's own links, which begin with a bracket too.
_LINK_PRIORITY = 175


class MarkdownRenderer:
    """Turns Markdown into HTML, again and again with one converter and one cleaner: making them is the dearest part."""

    def __init__(self) -> None:
        self._links = _NameLinks()
        self._converter = Converter(output_format="html", extensions=["sane_lists"])
        self._converter.inlinePatterns.register(self._links, "dateline-links", _LINK_PRIORITY)
        self._converter.treeprocessors.register(_HeadingsBelowTitle(), "dateline-headings", 0)
        self._cleaner = nh3.Cleaner(tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=_SCHEMES, link_rel=None)

    def html(self, markdown: Markdown, link: Callable[[str], str]) -> str:
        """The HTML of a text, block by block; `link` turns an address into what stands in `href`."""
        hrefs = {target: link(address) for target, address in markdown.targets}
        if is_plain(markdown.text):
            return _paragraphs(markdown.text, hrefs)
        self._links.hrefs = hrefs
        self._converter.reset()
        return self._cleaner.clean(self._converter.convert(markdown.text))


def is_plain(text: str) -> bool:
    """Whether a text is nothing but paragraphs and `[[links]]`, so that its HTML takes no converter."""
    return not _MARKUP.search(text)


def _paragraphs(text: str, hrefs: Mapping[str, str]) -> str:
    """Text without markup as HTML."""
    blocks = (block.strip() for block in _EMPTY_LINES.split(text))
    return "\n".join(f"<p>{_with_links(block, hrefs)}</p>" for block in blocks if block)


def _with_links(text: str, hrefs: Mapping[str, str]) -> str:
    parts: list[str] = []
    done = 0
    for link in find_links(text):
        label = html.escape(link.label, quote=False)
        href = hrefs.get(link.target)
        parts += [
            html.escape(text[done : link.start], quote=False),
            f'<a href="{html.escape(href)}">{label}</a>' if href else label,
        ]
        done = link.end
    parts.append(html.escape(text[done:], quote=False))
    return "".join(parts)


class _NameLinks(InlineProcessor):
    """`[[links]]` inside Markdown; one that leads nowhere stays as its words."""

    def __init__(self) -> None:
        super().__init__(LINK.pattern)
        self.compiled_re = LINK
        self.hrefs: Mapping[str, str] = {}

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element | str, int, int]:  # type: ignore[override]  # noqa: ARG002, N802 — as the converter calls it
        link = match_to_link(m)
        href = self.hrefs.get(link.target)
        if not href:
            return link.label, link.start, link.end
        element = Element("a", {"href": href})
        element.text = AtomicString(link.label)
        return element, link.start, link.end


class _HeadingsBelowTitle(Treeprocessor):
    """A page's title is its one heading of the first level, so an editor's highest, `#` or `##`, is of the second."""

    def run(self, root: Element) -> None:
        headings = [element for element in root.iter() if re.fullmatch(r"h[1-6]", element.tag)]
        highest = min((int(heading.tag[1]) for heading in headings), default=_HIGHEST_HEADING)
        for heading in headings:
            heading.tag = f"h{min(int(heading.tag[1]) - highest + _HIGHEST_HEADING, _LOWEST_HEADING)}"
