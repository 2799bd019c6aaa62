"""What the `[[links]]` of an editor's text lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.links import by_every_id, find_links, link_targets
from generator.model.name_index import NameIndex
from generator.model.names import Name
from generator.site import addresses
from generator.site.pages.records.parts import Markdown

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.event import Event
    from generator.site.chronology import Chronology


def markdown_maker(chronology: Chronology) -> Callable[[str], Markdown]:
    """A function that finds what the links of a text lead to: an event or a name.

    Of an ambiguous link the first meaning counts; `check` has told the editor about it.
    """
    names = NameIndex(chronology.content.names)
    events = by_every_id(chronology.events)

    def markdown(text: str) -> Markdown:
        found = {link.target: link_targets(link, names, events) for link in find_links(text)}
        return Markdown(text, tuple((target, _address(meant[0])) for target, meant in found.items() if meant))

    return markdown


def _address(meant: Name | Event) -> str:
    return addresses.name(meant.kind, meant.id) if isinstance(meant, Name) else addresses.event(meant.id)
