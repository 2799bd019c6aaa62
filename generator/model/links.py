"""`[[links]]` in Markdown: `[[Diabaly]]`, or `[[diabaly-falls|the fall]]` with words of its own; and plain ones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.model.event import Event
    from generator.model.name_index import NameIndex
    from generator.model.names import Name

LINK = re.compile(
    r"""
    \[\[
    (?P<target> [^][|]{1,200} )             # an id, name or alias; the id of an event
    (?: \| (?P<label> [^][]{1,200} ) )?     # the words to show; the target's own where there are none
    \]\]
    """,
    re.VERBOSE,
)

# A link in Markdown's own way, to an address without a scheme: `[the fall](../events/diabaly-falls.html)`.
_RELATIVE = re.compile(
    r"""
    (?<! \] ) \] \( \s* <?                   # behind two brackets it is a remark: [[rebel]](s)
    (?P<address>
        (?! [a-z][a-z0-9+.-]* : | // | \# )    # another site, or a place on the same page
        [^\s()<>]+
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Link:
    """One link as written.

    Attributes:
        target: What it leads to: an id, a name or an alias.
        label: The words that a reader sees.
        start: Offset of its first bracket in the text, in code points.
        end: Offset after its last bracket.
    """

    target: str
    label: str
    start: int
    end: int


def match_to_link(match: re.Match[str]) -> Link:
    """The link that `LINK` matched, white space in and around its words made single."""
    target = " ".join(match["target"].split())
    label = " ".join((match["label"] or target).split())
    return Link(target, label or target, match.start(), match.end())


def find_links(text: str) -> Iterator[Link]:
    """Every link of a Markdown text, in order."""
    if "[[" in text:
        yield from map(match_to_link, LINK.finditer(text))


def find_relative_addresses(text: str) -> Iterator[tuple[str, int]]:
    """The addresses of a Markdown text that count from the page which shows it, with the offset of each."""
    if "](" in text:
        for match in _RELATIVE.finditer(text):
            yield match["address"], match.start("address")


def by_every_id(events: Iterable[Event]) -> dict[str, Event]:
    """Events by the ids that they have and had; what has an id today goes before what had it."""
    known = tuple(events)
    return {former: event for event in known for former in event.was} | {event.id: event for event in known}


def link_targets(link: Link, names: NameIndex, events: Mapping[str, Event]) -> tuple[Name | Event, ...]:
    """What a link can lead to: one thing where all is well, none where it is unknown, more where it is ambiguous.

    Args:
        link: The link.
        names: Every name of the chronology.
        events: Every event by its ids, as `by_every_id` gives them.
    """
    found = names.matches(link.target)
    event = events.get(link.target)
    return (*found, event) if event else found
