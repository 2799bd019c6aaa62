"""The page of figures: what sources count, over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.event import Figure
from generator.site import addresses
from generator.site.pages.quantities import quantity
from generator.site.pages.records.figures import FigurePoint, FigureSeries, FiguresPage, Report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.disagreements import Comparison
    from generator.model.event import Event
    from generator.site.chronology import Chronology
    from generator.site.pages.pieces import Pieces

# Distances do not change over time: that a town lies so far away is a figure, but no chart.
_DISTANCES = ("kilometre", "kilometer", "km", "mile", "metre", "meter", "kilomètre", "mètre")


def figure_pages(pieces: Pieces) -> Iterator[FiguresPage]:
    """The page of figures; none where no source of any event counts anything."""
    series = tuple(_series(pieces))
    if series:
        yield FiguresPage(
            address=addresses.FIGURES,
            title=pieces.wording.say("figures"),
            site=pieces.site,
            charts=tuple(each for each in series if each.drawn),
            others=tuple(each for each in series if not each.drawn),
        )


def figure_anchor(what: str) -> str:
    """Names what is counted on the page of figures; whoever counts the same thing writes it the same way."""
    return "-".join(("figure", *what.casefold().split()))


def anchors_drawn(chronology: Chronology) -> frozenset[str]:
    """The anchors of all that is counted at two points of time at least, and so has a chart."""
    begins: dict[str, set[int]] = {}
    for event in chronology.events:
        for comparison in chronology.comparisons[event.id]:
            if _is_charted(event, comparison) and event.date.begin is not None:
                begins.setdefault(figure_anchor(comparison.what), set()).add(event.date.begin)
    return frozenset(anchor for anchor, days in begins.items() if len(days) > 1)


def _is_charted(event: Event, comparison: Comparison) -> bool:
    return (
        comparison.subject == "figure"
        and event.date.begin is not None
        and not comparison.what.casefold().startswith(_DISTANCES)
        and any(quantity(account.value) for account in comparison.accounts)
    )


def _series(pieces: Pieces) -> Iterator[FigureSeries]:
    """What is counted, in the order in which it is first reported."""
    gathered: dict[str, tuple[str, list[FigurePoint]]] = {}
    for event in pieces.chronology.events:
        for comparison in pieces.chronology.comparisons[event.id]:
            if comparison.subject == "figure":
                _, points = gathered.setdefault(figure_anchor(comparison.what), (comparison.what, []))
                points.append(_point(pieces, event, comparison))
    drawn = anchors_drawn(pieces.chronology)
    for anchor, (what, points) in gathered.items():
        yield FigureSeries(what, anchor, tuple(points), anchor in drawn)


def _point(pieces: Pieces, event: Event, comparison: Comparison) -> FigurePoint:
    return FigurePoint(
        event=pieces.entries[event.id],
        date=event.date,
        reports=tuple(
            Report(account.value, quantity(account.value), pieces.sources[account.source], account.said_by)
            for account in comparison.accounts
            if isinstance(account, Figure)
        ),
        disagree=comparison.disagree,
    )
