"""A figure over time, measured: a stem for each event, a bar where its sources disagree, the numbers written at it.

Heights are in CSS pixels, so that text keeps its size; widths are in per cent of the chart, so that it fits any page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.render.lettering import text_width
from generator.wording.dates import day_and_month

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model.amounts.reading import Quantity
    from generator.site.pages.records.figures import FigurePoint, FigureSeries
    from generator.wording.phrases import Wording

# Room for a number above the highest mark, the plot, room for the dates below.
_ABOVE, _PLOT, _BELOW = 26, 96, 24
_LEFT, _RIGHT = 4.0, 96.0
# A text has room where it touches none before it: how wide the chart is at least, and how large its letters are, on a
# phone and elsewhere; figures.css changes from one to the other.
_PHONE, _DESK = (284, 12.6), (432, 14.4)
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
        has_number_on_phones: Whether the number has room on a phone, too.
        has_day_on_phones: Likewise.
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
    has_number_on_phones: bool
    has_day_on_phones: bool


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
    phone, desk = _Lettering(*_PHONE), _Lettering(*_DESK)
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
                open_above=any(each.high is None or each.high > each.most for each in quantities),
                open_below=any(each.low is None for each in quantities),
                number=number if desk.takes(number, left, top) else "",
                day=day if desk.takes(day, left, base + _BELOW, _NOT_BOLD) else "",
                has_number_on_phones=phone.takes(number, left, top),
                has_day_on_phones=phone.takes(day, left, base + _BELOW, _NOT_BOLD),
            )
        )
    return DrawnFigures(tuple(figures), base + _BELOW, base)


class _Lettering:
    """What is written on a chart so many pixels wide, in letters of one size."""

    def __init__(self, pixels: float, letters: float) -> None:
        self._pixels = pixels
        self._letters = letters
        self._written: list[tuple[float, float, float]] = []

    def takes(self, text: str, left: float, top: float, boldness: float = 1.0) -> bool:
        """Whether a text at a stem touches none of those written before it; if so, it is written too."""
        begin, end = self._reach(text_width(text, self._letters * boldness), left)
        fits = all(
            begin >= other_end + _BETWEEN_TEXTS or other_begin >= end + _BETWEEN_TEXTS or abs(top - other_top) >= _LINE
            for other_begin, other_end, other_top in self._written
        )
        if fits:
            self._written.append((begin, end, top))
        return fits

    def _reach(self, width: float, left: float) -> tuple[float, float]:
        """Where a text at a stem begins and ends, in pixels."""
        stem = left * self._pixels / 100
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
