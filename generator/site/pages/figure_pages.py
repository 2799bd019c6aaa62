"""The page of figures: what sources count, over time."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model.amounts.reading import quantity
from generator.model.disagreements import compare
from generator.site import addresses
from generator.site.pages.plans import PagePlan
from generator.site.pages.records.figures import FigurePoint, FigureSeries, FiguresPage, Report
from generator.site.pages.shared.cite_boxes import cite_page
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.dates.edtf import Edtf
    from generator.model.disagreements import Comparison
    from generator.model.event import Figure
    from generator.site.pages.records.parts import Site, SourceLine
    from generator.site.pages.shared.cards import Headline
    from generator.site.pages.shared.pieces import Pieces

# Distances do not change over time: that a town lies so far away is a figure, but no chart.
_DISTANCES = ("kilometre", "kilometer", "km", "mile", "metre", "meter", "kilomètre", "mètre")
# A chart shows how a number changes, from one day to another.
_LEAST_DAYS = 2


@dataclass(frozen=True, slots=True)
class AllFigures:
    """What the page of figures is made from.

    Attributes:
        site: What all pages share.
        events: Those with figures, in order.
        sources: Every source that gives one, by id.
        changed: The day of the last change that the editor noted for any of the events; None where none was.
    """

    site: Site
    events: tuple[Headline, ...]
    sources: Mapping[str, SourceLine]
    changed: Edtf | None


def figure_pages(pieces: Pieces) -> Iterator[PagePlan[AllFigures]]:
    """The page of figures; none where no source of any event counts anything."""
    events = [event for event in pieces.chronology.events if event.figures]
    if events:
        headlines = tuple(pieces.cards[event.id].headline for event in events)
        giving = dict.fromkeys(figure.source for event in events for figure in event.figures)
        sources = {source_id: pieces.sources[source_id] for source_id in giving}
        whole = AllFigures(pieces.site, headlines, sources, pieces.last_change(events))
        yield PagePlan(addresses.FIGURES, figures_page, whole)


def figures_page(whole: AllFigures) -> FiguresPage:
    series = tuple(_series(whole))
    title = wording_of(whole.site.language).say("figures")
    return FiguresPage(
        address=addresses.FIGURES,
        title=title,
        site=whole.site,
        charts=tuple(each for each in series if each.drawn),
        others=tuple(each for each in series if not each.drawn),
        cite=cite_page(whole.site, "figures", addresses.FIGURES, title, whole.changed),
    )


def figure_anchor(what: str) -> str:
    """Names what is counted on the page of figures; whoever counts the same thing writes it the same way."""
    return "-".join(("figure", *what.casefold().split()))


def anchors_drawn(figures: Iterable[tuple[Edtf, Figure]]) -> frozenset[str]:
    """The anchors of all that is counted at two points of time at least, and so has a chart.

    Args:
        figures: All figures of a chronology, each with the date of its event.
    """
    begins: defaultdict[str, set[int]] = defaultdict(set)
    for date, figure in figures:
        days = begins[figure_anchor(figure.what)]
        # Numbers in words take long to understand: where two days are known, no third is needed.
        if date.begin is not None and date.begin not in days and len(days) < _LEAST_DAYS and _is_charted(figure):
            days.add(date.begin)
    return frozenset(anchor for anchor, days in begins.items() if len(days) >= _LEAST_DAYS)


def _is_charted(figure: Figure) -> bool:
    return not figure.what.casefold().strip().startswith(_DISTANCES) and quantity(figure.value) is not None


def _series(whole: AllFigures) -> Iterator[FigureSeries]:
    """What is counted, in the order in which it is first reported."""
    gathered: dict[str, tuple[str, list[FigurePoint]]] = {}
    for headline in whole.events:
        for comparison in compare(headline):
            if comparison.subject == "figure":
                _, points = gathered.setdefault(figure_anchor(comparison.what), (comparison.what, []))
                points.append(_point(headline, comparison, whole.sources))
    drawn = anchors_drawn((headline.mention.date, figure) for headline in whole.events for figure in headline.figures)
    for anchor, (what, points) in gathered.items():
        yield FigureSeries(what, anchor, tuple(points), anchor in drawn)


def _point(headline: Headline, comparison: Comparison, sources: Mapping[str, SourceLine]) -> FigurePoint:
    return FigurePoint(
        event=headline.entry,
        date=headline.mention.date,
        reports=tuple(
            Report(account.value, quantity(account.value), sources[account.source], account.said_by)
            for account in comparison.accounts
        ),
        disagree=comparison.disagree,
    )
