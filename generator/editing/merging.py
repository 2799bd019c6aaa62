"""A draft that is another event: all that it says goes into that event's entry, as a field or as a comment."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.editing.changing import citation_value, claim_value, figure_value
from generator.store.filing.revising import annotated, revised, standing, without
from generator.store.filing.writing import Change
from generator.store.text.comments import comments_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.event import Citation, Event
    from generator.model.name_index import NameIndex
    from generator.model.names import NameKind
    from generator.model.project import Project
    from generator.store.filing.revising import Standing
    from generator.store.text.yaml_reading import YamlValue
    from generator.wording.phrases import Wording

_USUAL_KIND = "other"


@dataclass(frozen=True, slots=True)
class Merged:
    """Files as they are without a draft that became a part of another event.

    Attributes:
        changes: To the file of the event and to that of the draft, which may be one.
        noted: Whether something is kept as a comment in the event's entry.
    """

    changes: tuple[Change, ...]
    noted: bool


def merged(  # noqa: PLR0913 - two events, each with its entry, and what tells whose words are whose
    project: Project,
    event: Event,
    entry: Standing,
    draft: Event,
    draft_entry: Standing,
    *,
    written: Event | None,
    names: NameIndex,
    wording: Wording,
) -> Merged:
    """Move all that a draft says to another event.

    Args:
        project: The project.
        event: The event that it goes into.
        entry: Its entry.
        draft: The draft.
        draft_entry: Its entry.
        written: The draft as extraction wrote it, whose own words stand in its article; None where a person wrote it.
        names: Every name, since one may be written in several ways.
        wording: The words of the site's language.

    Raises:
        UsageError: One of the entries is written in a way that cannot be changed.
    """
    values = merged_values(event, draft, names)
    words = [*words_left(event, draft, written), *comments_in(draft_entry.lines)]
    text = revised(entry, values).after
    grown = standing(project, entry.path, event.id, text)
    if words and grown:
        text = annotated(grown, [wording.say("merged-from", id=draft.id), *words]).after
    if entry.path == draft_entry.path:
        # Both stand in one file: the draft is taken out of what the file has become.
        left = standing(project, entry.path, draft.id, text)
        text = without(left).after if left else text
        return Merged((Change(entry.path, entry.text, text),), bool(words))
    return Merged((Change(entry.path, entry.text, text), without(draft_entry)), bool(words))


def merged_values(event: Event, draft: Event, names: NameIndex) -> dict[str, YamlValue]:
    """The fields of an event that gain something from a draft of the same event, as YAML has them.

    What the event has comes first, then what the draft has beside it. The draft's addresses lead to the event from now
    on, as extraction asks for where it meets the draft's passages there.
    """
    figures = [figure for figure in draft.figures if figure not in event.figures]
    claims = [claim for claim in draft.claims if claim not in event.claims]
    citations = merged_citations(event.citations, draft.citations)
    values: dict[str, YamlValue] = {}
    if draft.summary.strip() and not event.summary.strip():
        values["summary"] = draft.summary
    lists: tuple[tuple[str, NameKind, tuple[str, ...], tuple[str, ...]], ...] = (
        ("places", "place", event.places, draft.places),
        ("people", "person", event.people, draft.people),
        ("organisations", "organisation", event.organisations, draft.organisations),
    )
    for field, kind, there, more in lists:
        joined = _joined(there, more, kind, names)
        if joined != there:
            values[field] = list(joined)
    if figures:
        values["figures"] = [figure_value(figure) for figure in (*event.figures, *figures)]
    if claims:
        values["claims"] = [claim_value(claim) for claim in (*event.claims, *claims)]
    if citations != event.citations:
        values["citations"] = [citation_value(citation) for citation in citations]
    values["was"] = list(dict.fromkeys((*event.was, draft.id, *draft.was)))
    return values


def _joined(there: tuple[str, ...], more: tuple[str, ...], kind: NameKind, names: NameIndex) -> tuple[str, ...]:
    """Names with those of another list that mean something else, each as its own list writes it."""

    def meant(text: str) -> str:
        name = names.find(text, kind)
        return name.id if name else text

    known = {meant(text) for text in there}
    return (*there, *(text for text in more if meant(text) not in known))


def merged_citations(there: tuple[Citation, ...], more: tuple[Citation, ...]) -> tuple[Citation, ...]:
    """Citations with those of another event; of a passage that both quote, each part that either has."""
    others = {(citation.source, citation.quote): citation for citation in reversed(more)}

    def filled(citation: Citation) -> Citation:
        other = others.pop((citation.source, citation.quote), citation)
        return replace(
            citation,
            prefix=citation.prefix or other.prefix,
            suffix=citation.suffix or other.suffix,
            dated=citation.dated or other.dated,
        )

    kept = [filled(citation) for citation in there]
    return (*kept, *(citation for citation in more if (citation.source, citation.quote) in others))


def words_left(event: Event, draft: Event, written: Event | None) -> Iterator[str]:
    """What a person wrote into a draft and an event has otherwise, line by line, as a comment can keep it."""
    fields = (
        ("date", event.date.text, draft.date.text, written.date.text if written else ""),
        ("title", event.title, draft.title, written.title if written else ""),
        ("kind", event.kind, draft.kind, written.kind if written else _USUAL_KIND),
        ("summary", event.summary or draft.summary, draft.summary, written.summary if written else ""),
    )
    for field, there, own, drafted in fields:
        if own.strip() and own.split() not in (there.split(), drafted.split()):
            first, *others = own.strip().splitlines()
            yield f"{field}: {first}"
            yield from others
