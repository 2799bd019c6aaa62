"""What a reader can filter the chronology by."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from generator.model.names import NameKind
from generator.site.pages.records.chronology import Choice, Filter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.site.pages.pieces import Pieces


def filters(pieces: Pieces) -> Iterator[Filter]:
    """A filter by kind, by place, person and organisation, and by source, each where there is something to choose.

    Choices stand in the order of the alphabet, as a reader looks for them; kinds in the order of the site.
    """
    chronology = pieces.chronology
    kinds = tuple(Choice(kind.id, kind.word, len(chronology.events_of_kind[kind.id])) for kind in pieces.site.kinds)
    by_name = ((kind, tuple(_names(pieces, kind))) for kind in get_args(NameKind))
    for name, choices in (("kind", kinds), *by_name, ("source", tuple(_sources(pieces)))):
        if choices:
            yield Filter(name, choices)


def _names(pieces: Pieces, kind: NameKind) -> Iterator[Choice]:
    events = pieces.chronology.events_of_name
    used = ((pieces.names[key].text, key) for key in events if key[0] == kind)
    for text, key in sorted(used, key=lambda name: (name[0].casefold(), name[1])):
        yield Choice(key[1], text, len(events[key]))


def _sources(pieces: Pieces) -> Iterator[Choice]:
    cited = pieces.chronology.cited_of_source
    used = ((line.title, source_id) for source_id, line in pieces.sources.items() if source_id in cited)
    for title, source_id in sorted(used, key=lambda source: (source[0].casefold(), source[1])):
        yield Choice(source_id, title, len({each.event.id for each in cited[source_id]}))
