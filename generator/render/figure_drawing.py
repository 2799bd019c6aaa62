"""A figure over time, measured: a stem for each event, a bar where its sources disagree, the numbers written at it.

Heights are in CSS pixels, so that text keeps its size; widths are in per cent of the chart, so that it fits any page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from generator.render.lettering import text_width
from generator.wording.dates import day_and_month

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.site.pages.records.figures import FigurePoint, FigureSeries, Quantity
    from generator.wording.phrases import Wording

# Room for a number above the highest mark, the plot, room for the dates below.
_ABOVE, _PLOT, _BELOW = 26, 96, 24
_LEFT, _RIGHT = 4.0, 96.0
# A text has room where it touches none before it on the narrowest phone: the chart's width there, and its letters.
_PHONE, _LETTERS = 284, 12.6
_BETWEEN_TEXTS = 4.0
_LINE = 15.0
# How wide letters are that are not bold, beside those that are.
_NOT_BOLD = 0.92
# How far the first and the last texts hang over their stems.
_OVERHANG = 6.0
# Texts left of the first begin at their stems, those right of the second end there, the others stand in the middle.
FIRST_QUARTER, LAST_QUARTER = 25.0, 75.0


@dataclass(frozen=True, slots=True)
class DrawnFigure:
    """What is reported with one event.

    Attributes:
        point: The event with its reports.
        left: Where it stands, in per cent of the width.
        top: Of its largest number, in pixels from the top.
        bottom: Of its smallest.
        vague: Whether no source gives the number exactly.
        open_above: Whether it may be more than its largest number.
        open_below: Whether it may be less than its smallest.
        number: What is written at it; empty where that would cover another.
        day: What is written under it, likewise.
    """

    point: FigurePoint
    left: float
    top: float
    bottom: float
    vague: bool
    open_above: bool
    open_below: bool
    number: str
    day: str


@dataclass(frozen=True, slots=True)
class DrawnFigures:
    """The chart.

    Attributes:
        figures: From left to right.
        height: Of the whole.
        base: How far below its top edge nought stands.
    """

    figures: tuple[DrawnFigure, ...]
    height: int
    base: int


def draw_figures(series: FigureSeries, wording: Wording) -> DrawnFigures:
    """Measure the chart of a series; what has no day, or whose words are no number, stands in its table alone."""
    shown = [point for point in series.points if point.date.begin is not None and _quantities(point)]
    begins = [point.date.begin or 0 for point in shown]
    first, last = min(begins), max(begins)
    largest = max(quantity.most for point in shown for quantity in _quantities(point)) or 1.0
    base = _ABOVE + _PLOT
    lefts = [round(_LEFT + (_RIGHT - _LEFT) * (begin - first) / max(last - first, 1), 2) for begin in begins]
    figures: list[DrawnFigure] = []
    numbers: list[_Written] = []
    days: list[_Written] = []
    for point, left in zip(shown, lefts, strict=True):
        quantities = _quantities(point)
        top = round(base - _PLOT * max(each.most for each in quantities) / largest, 1)
        number, day = _number(point, wording), day_and_month(point.date, wording)
        figures.append(
            DrawnFigure(
                point=point,
                left=left,
                top=top,
                bottom=round(base - _PLOT * min(each.least for each in quantities) / largest, 1),
                vague=all(each.about or each.low != each.high for each in quantities),
                open_above=any(each.high is None for each in quantities),
                open_below=any(each.low is None for each in quantities),
                number=number if _has_room(number, _LETTERS, left, top, numbers) else "",
                day=day if _has_room(day, _LETTERS * _NOT_BOLD, left, base, days) else "",
            )
        )
    return DrawnFigures(tuple(figures), base + _BELOW, base)


class _Written(NamedTuple):
    """Room that a text takes: from where to where, and at what height."""

    begin: float
    end: float
    top: float


def _has_room(text: str, letters: float, left: float, top: float, written: list[_Written]) -> bool:
    """Whether a text touches none of those written before it; if so, it is written too."""
    begin, end = _reach(text_width(text, letters), left)
    fits = all(
        begin >= other.end + _BETWEEN_TEXTS or other.begin >= end + _BETWEEN_TEXTS or abs(top - other.top) >= _LINE
        for other in written
    )
    if fits:
        written.append(_Written(begin, end, top))
    return fits


def _reach(width: float, left: float) -> tuple[float, float]:
    """Where a text at a stem begins and ends on a phone, in pixels."""
    stem = left * _PHONE / 100
    if left < FIRST_QUARTER:
        return stem - _OVERHANG, stem - _OVERHANG + width
    if left > LAST_QUARTER:
        return stem + _OVERHANG - width, stem + _OVERHANG
    return stem - width / 2, stem + width / 2


def _quantities(point: FigurePoint) -> Sequence[Quantity]:
    return [report.quantity for report in point.reports if report.quantity]


def _number(point: FigurePoint, wording: Wording) -> str:
    """What is reported, in a few letters: the words themselves, or from the least to the most."""
    if not point.disagree:
        return point.reports[0].value
    understood = [report for report in point.reports if report.quantity]
    least = min(understood, key=lambda report: report.quantity.least if report.quantity else 0.0)
    most = max(understood, key=lambda report: report.quantity.most if report.quantity else 0.0)
    return wording.say("number-range", least=least.value, most=most.value)
