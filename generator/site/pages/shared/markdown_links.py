"""What the `[[links]]` of an editor's text lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.links import find_links, link_targets
from generator.model.names import Name
from generator.site import addresses
from generator.site.pages.records.parts import Markdown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.model.event import Event
    from generator.model.name_index import NameIndex


def markdown_maker(names: NameIndex, events: Mapping[str, Event]) -> Callable[[str], Markdown]:
    """A function that finds what the links of a text lead to: an event or a name.

    Of an ambiguous link the first meaning counts; `check` has told the editor about it.

    Args:
        names: Every name of the chronology.
        events: Every event by its ids, as `by_every_id` gives them.
    """

    def markdown(text: str) -> Markdown:
        found = {link.target: link_targets(link, names, events) for link in find_links(text)}
        return Markdown(text, tuple((target, _address(meant[0])) for target, meant in found.items() if meant))

    return markdown


def _address(meant: Name | Event) -> str:
    return addresses.name(meant.kind, meant.id) if isinstance(meant, Name) else addresses.event(meant.id)
