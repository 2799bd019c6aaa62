"""Atom feeds as XML (RFC 4287)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from generator.model.printable import printable
from generator.site.revisions import timestamp

if TYPE_CHECKING:
    from generator.dates.calendar import Day

_NAMESPACE = "http://www.w3.org/2005/Atom"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One entry of a feed.

    Attributes:
        id: A full address that is this entry's for ever.
        title: Plain words.
        address: The full address of the page that it leads to.
        updated: The day of its last change.
        html: What it says.
        category: What kind it is of, as (id, word); None for no kind.
    """

    id: str
    title: str
    address: str
    updated: Day
    html: str
    category: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed.

    Attributes:
        address: Its own full address, by which it is known.
        site: The full address of the page that shows the same.
        title: Plain words.
        subtitle: A sentence about it; empty for none.
        author: Who publishes it.
        rights: Under which its words may be used; empty where nobody said.
        language: ISO 639-1 code of its words.
        updated: The day of the last change.
        entries: The newest first.
    """

    address: str
    site: str
    title: str
    subtitle: str
    author: str
    rights: str
    language: str
    updated: Day
    entries: tuple[FeedEntry, ...]


def atom(feed: Feed) -> str:
    """The feed as an XML document."""
    root = Element("feed", {"xmlns": _NAMESPACE, _LANGUAGE: feed.language})
    _add(root, "id", feed.address)
    _add(root, "title", feed.title)
    if feed.subtitle:
        _add(root, "subtitle", feed.subtitle)
    _add(root, "updated", timestamp(feed.updated))
    _add(SubElement(root, "author"), "name", feed.author)
    if feed.rights:
        _add(root, "rights", feed.rights)
    _add_link(root, "self", feed.address, "application/atom+xml")
    _add_link(root, "alternate", feed.site, "text/html")
    for entry in feed.entries:
        _add_entry(root, entry)
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _add_entry(root: Element, entry: FeedEntry) -> None:
    element = SubElement(root, "entry")
    _add(element, "id", entry.id)
    _add(element, "title", entry.title)
    _add(element, "updated", timestamp(entry.updated))
    _add_link(element, "alternate", entry.address, "text/html")
    if entry.category:
        term, word = entry.category
        SubElement(element, "category", {"term": term, "label": printable(word)})
    _add(element, "content", entry.html).set("type", "html")


def _add(parent: Element, name: str, text: str) -> Element:
    element = SubElement(parent, name)
    element.text = printable(text)
    return element


def _add_link(parent: Element, relation: str, address: str, kind: str) -> None:
    SubElement(parent, "link", {"rel": relation, "type": kind, "href": printable(address)})
