"""The day of publication of articles whose record gives none, and records for articles that came without one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.model.source import RecordProposal
from generator.timex.dating.publication import date_articles
from generator.timex.dating.undated import Article

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from generator.model.source import Source
    from generator.timex.dating.undated import Publication


def publications(sources: Sequence[Source]) -> Mapping[str, Publication]:
    """When the articles appeared whose record gives no day: from their own words, and from what the others date."""
    return date_articles(
        [
            Article(
                source.record.id,
                f"{source.dateline} {source.text}".lstrip(),
                source.record.published if source.record.publication_day else None,
                source.record.url,
                source.record.language,
                source.stated,
            )
            for source in sources
        ]
    )


def publication_of(source: Source) -> Publication:
    """When an article without a record appeared, by itself alone."""
    return publications([source])[source.record.id]


def record_proposals(
    sources: Sequence[Source], bare: Collection[str], found: Mapping[str, Publication]
) -> list[RecordProposal]:
    """Records for the articles that came without one, each with the reason for its day or for having none."""
    proposed = []
    for source in sources:
        publication = found.get(source.record.id)
        if publication and source.record.id in bare:
            dating = publication.dating
            # The comment stays in the file, also when the day has been found since.
            undated = "" if dating else f"unknown when this record was proposed, since {publication.reason}"
            proposed.append(RecordProposal(replace(source.record, dated=dating.reason if dating else ""), undated))
    return proposed


def dated(source: Source, found: Mapping[str, Publication]) -> Source:
    """An article with the day that was found for it; as it is where none was."""
    publication = found.get(source.record.id)
    if publication is None or publication.dating is None:
        return source
    return replace(source, record=replace(source.record, published=publication.dating.date))
