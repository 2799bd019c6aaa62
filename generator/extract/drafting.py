"""From articles to the events that they report and the names that those events use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.drafting.naming.name_proposals import proposals
from generator.extract.remembering import Remembering

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.naming.spelling_variants import AliasProposal
    from generator.model.event import Event
    from generator.model.names import Name
    from generator.model.source import Source


@dataclass(frozen=True, slots=True)
class Drafts:
    """What articles report, as no editor has read it yet.

    Attributes:
        events: Each merged from all passages that report it, in the order of a chronology.
        names: People, places and organisations that nobody has an entry for and an event names.
        aliases: Spellings that may mean a name that the project knows.
        silent: How many passages have a date and gave no event.
    """

    events: tuple[Event, ...]
    names: tuple[Name, ...]
    aliases: tuple[AliasProposal, ...]
    silent: int


def draft(sources: Sequence[Source], names: Sequence[Name], remembering: Remembering | None = None) -> Drafts:
    """Draft the events that articles report.

    Args:
        sources: The articles.
        names: People, places and organisations that the project knows.
        remembering: Leaves out what earlier runs have done; without it all is done.
    """
    work = remembering or Remembering()
    proposed = proposals(work.spellings(sources), names)
    told = work.told(sources, (*names, *proposed.entries))
    events = work.merge([candidate for article in told for candidate in article.candidates])
    used = {name for event in events for name in (*event.places, *event.people, *event.organisations)}
    known = {(name.kind, name.id) for name in names}
    return Drafts(
        tuple(events),
        tuple(name for name in proposed.entries if name.id in used),
        tuple(alias for alias in proposed.aliases if (alias.kind, alias.name_id) in known),
        sum(article.silent for article in told),
    )
