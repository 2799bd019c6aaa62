"""What a reader can filter the chronology by."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.site import addresses
from generator.site.pages.records.chronology import Choice, Filter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.site.pages.records.parts import Entry, Kind, Link


def filters(entries: Sequence[Entry], kinds: Sequence[Kind]) -> Iterator[Filter]:
    """A filter by kind, by place, person and organisation, and by source, each where there is something to choose.

    Choices stand in the order of the alphabet, as a reader looks for them; kinds in the order of the site.

    Args:
        entries: All events.
        kinds: Every kind that one of them has.
    """
    of_kind = Counter(entry.kind.id for entry in entries)
    by_name = {
        "place": _of_links(entry.places for entry in entries),
        "person": _of_links(entry.people for entry in entries),
        "organisation": _of_links(entry.organisations for entry in entries),
        "source": _choices(Counter((line.address, line.title) for entry in entries for line in entry.sources)),
    }
    choices = {"kind": tuple(Choice(kind.id, kind.word, of_kind[kind.id]) for kind in kinds), **by_name}
    return (Filter(by, chosen) for by, chosen in choices.items() if chosen)


def _of_links(lists: Iterable[Iterable[Link]]) -> tuple[Choice, ...]:
    return _choices(Counter((link.address, link.text) for links in lists for link in links))


def _choices(events: Mapping[tuple[str, str], int]) -> tuple[Choice, ...]:
    """Choices by address and text, with how many events each leaves."""
    choices = (Choice(addresses.id_in(address), text, number) for (address, text), number in events.items())
    return tuple(sorted(choices, key=lambda choice: (choice.text.casefold(), choice.id)))
