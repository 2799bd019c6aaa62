"""Why an event is drafted as it is, in lines that an editor can follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.merging.similarity import ENOUGH
from generator.wording.dates import in_words
from generator.wording.phrases import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.drafting.merging.events import Cluster, Link
    from generator.model.event import Candidate


def explanation(cluster: Cluster) -> tuple[str, ...]:
    """The passages of an event with their dates, then why they are taken for one event; the passages are numbered.

    Args:
        cluster: Candidates that report the event, with the likenesses that brought them together.
    """
    lines: list[str] = []
    for number, candidate in enumerate(cluster.candidates, start=1):
        lines += _passage(number, candidate)
    if not cluster.links:
        return (*lines, "No other passage was found to report it.")
    return (*lines, *map(_link, _strongest(cluster.links)))


def _passage(number: int, candidate: Candidate) -> tuple[str, ...]:
    dating = candidate.dating
    words = f"“{dating.words}”" if dating.words else "words outside the passage"
    return (
        f"{number}. {candidate.passage.source}: “{' '.join(candidate.quote.split())}”",
        f"   drafted as: {candidate.title} ({candidate.kind}{', planned' if candidate.planned else ''})",
        f"   dated {in_words(dating.date, ENGLISH)} by {words}, rule {dating.rule}. {dating.reason}".rstrip(),
        *((f"   according to {candidate.attribution}",) if candidate.attribution else ()),
    )


def _strongest(links: Iterable[Link]) -> list[Link]:
    """For each passage what likens it most to another: of ten passages nobody reads all forty-five likenesses."""
    best: dict[int, Link] = {}
    for link in sorted(links, key=lambda link: -link.likeness.points):
        best.setdefault(link.first, link)
        best.setdefault(link.second, link)
    return list(dict.fromkeys(best.values()))


def _link(link: Link) -> str:
    first, second = sorted((link.first + 1, link.second + 1))
    points, reasons = link.likeness.points, ", ".join(link.likeness.reasons)
    return f"{first} and {second} are one event: {reasons}, together {points:.2f} ({ENOUGH:.2f} is enough)"
