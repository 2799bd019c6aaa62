"""What an editor needs to judge a draft: its passages in their paragraphs, the reasons for its date, what it may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.quotations import find_quote
from generator.preview.editing.records import Context, Likely
from generator.site.chronology import names_of
from generator.wording.dates import in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.model.event import Event
    from generator.model.name_index import NameIndex
    from generator.model.source import Source
    from generator.model.time import Dating
    from generator.wording.phrases import Wording

_MOST_LIKELY = 12
_PARAGRAPH_BREAK = "\n\n"
# Points beside those for like titles, 0 to 100.
_SAME_DAYS, _SHARED_NAME = 40.0, 10.0
_ALIKE = 100.0


def contexts(
    event: Event, sources: Mapping[str, Source], datings: Mapping[tuple[str, int], Dating], wording: Wording
) -> Iterator[Context]:
    """Each passage that an event cites, in the paragraph that it stands in."""
    for index, citation in enumerate(event.citations):
        source = sources.get(citation.source)
        before, quote, after, title = "", citation.quote, "", citation.source
        if source:
            found = find_quote(source.text, citation)
            title = ", ".join(filter(None, (source.record.title, source.record.publisher)))
            if found:
                start = source.text.rfind(_PARAGRAPH_BREAK, 0, found.start) + 1
                end = source.text.find(_PARAGRAPH_BREAK, found.end)
                before = source.text[start : found.start].lstrip()
                quote = source.text[found.start : found.end]
                after = source.text[found.end : end if end >= 0 else None]
        dating = datings.get((event.id, index))
        yield Context(citation.source, title, before, quote, after, _reason(dating, wording) if dating else "")


def _reason(dating: Dating, wording: Wording) -> str:
    date = in_words(dating.date, wording)
    if dating.reference is None:
        reason = wording.say("reason-written", words=dating.words)
    else:
        reason = wording.say("reason-counted", words=dating.words, date=in_words(dating.reference, wording))
    return wording.say("gives-date", date=date, reason=reason)


def names_in_full(event: Event, names: NameIndex) -> Iterator[str]:
    """What an event's places, people and organisations are called; as its entry has it where that is not known."""
    for kind, text in names_of(event):
        found = names.find(text, kind)
        yield found.name if found else text


def likely_events(draft: Event, events: Iterable[Event], wording: Wording) -> tuple[Likely, ...]:
    """The events that a draft may be the same as, the likeliest first: alike in title, names and days."""
    from rapidfuzz import fuzz  # noqa: PLC0415 40 ms that a preview without drafts need not wait for

    names = {*draft.places, *draft.people, *draft.organisations}

    def likeness(event: Event) -> float:
        shared = names & {*event.places, *event.people, *event.organisations}
        same_days = _SAME_DAYS if event.date.overlaps(draft.date) else 0.0
        return float(fuzz.token_set_ratio(draft.title, event.title)) + same_days + _SHARED_NAME * len(shared)

    others = sorted((-likeness(event), event.id, event) for event in events if event.id != draft.id)
    return tuple(
        Likely(event_id, event.title, in_words(event.date, wording), alike=-points >= _ALIKE)
        for points, event_id, event in others[:_MOST_LIKELY]
    )
