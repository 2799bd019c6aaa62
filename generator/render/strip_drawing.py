"""The strip of a chronology, measured: where each mark and each word of it stands.

Heights are in CSS pixels, so that text and marks keep their size; widths are in per cent of the strip, so that it fits
any page.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from generator.dates.calendar import calendar_date
from generator.dates.edtf import iso_day
from generator.wording.dates import FIRST_YEAR_WITHOUT_ERA, in_words, year_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.site.pages.records.chronology import Strip, StripColumn
    from generator.site.pages.records.parts import Kind
    from generator.wording.phrases import Wording

# A line for months, then the marks, then the line of days. The marks have two heights, so that a style sheet can know
# by how much to let a strip slide out at the top edge until the line of days alone is left.
MONTHS_HEIGHT = 18
HIGH_PLOT = 112
LOW_PLOT = 56
DAYS_HEIGHT = 28
# Between the highest mark of a strip that is no higher than its marks and the line for months.
_AIR = 6
# The line of days is shaded by how much a day holds: none, little, more, most.
_SHADES = 3
# A strip shows each event as a mark of its kind, one above the other; two abreast where its fullest column holds more
# than one stack does; bars where it holds more than two.
_HIGHEST_STACK = 12
_MOST_ABREAST = 2
_WIDEST_PITCH = 14.0
_ABREAST_PITCH = 11.0
# As wide as a finger needs (WCAG 2.2, 2.5.8). A fortnight fits most phones; a longer strip scrolls.
_NARROWEST_COLUMN = 24
# Years are written out where there are few of them, fewer where their era is said, else every fifth.
_MOST_YEARS_WRITTEN = 20
_MOST_ERAS_WRITTEN = 8
_YEARS_BETWEEN_LABELS = 5


@dataclass(frozen=True, slots=True)
class DrawnMark:
    """One event.

    Attributes:
        kind: The number of its kind.
        aside: How far its middle stands to the right of the column's, in pixels.
        top: How far it stands from the top.
        vague: Whether its day is not known exactly.
        address: Of the event's page.
    """

    kind: int
    aside: float
    top: float
    vague: bool
    address: str


@dataclass(frozen=True, slots=True)
class DrawnColumn:
    """One column.

    Attributes:
        left: Its left edge, in per cent.
        first: Its first day, as ISO 8601 writes it.
        last: Its last.
        address: Where it leads; empty for nowhere.
        name: What a screen reader says of it.
        marks: One an event; none where bars are shown.
        bar: Height of its bar; 0 where marks are shown.
        shade: How much it holds beside the fullest column, from 0 for nothing to 3.
        label: The word under it.
        above: The month or year that begins with it; empty for most.
    """

    left: float
    first: str
    last: str
    address: str
    name: str
    marks: tuple[DrawnMark, ...]
    bar: float
    shade: int
    label: str
    above: str


@dataclass(frozen=True, slots=True)
class DrawnStrip:
    """The whole strip.

    Attributes:
        columns: From left to right.
        width: Of one column, in per cent.
        height: Of the whole.
        plot: How far below its top edge the marks stand on their line.
        low: Whether that part is the lower of two heights, for strips that never hold more than a few events.
        event_height: How high one event is in a bar; 0 where marks are shown.
        narrowest: How narrow the whole may become before it scrolls.
        description: What it shows, in words.
    """

    columns: tuple[DrawnColumn, ...]
    width: float
    height: int
    plot: int
    low: bool
    event_height: float
    narrowest: int
    description: str


def draw_strip(strip: Strip, kinds: Sequence[Kind], wording: Wording, *, sparse: bool = False) -> DrawnStrip:
    """Measure a strip; kinds are numbered from 1, in their order.

    A `sparse` one leaves out the columns in which nothing happened, but for its two ends and where a month begins, and
    is no higher than its marks.
    """
    numbers = {kind.id: number for number, kind in enumerate(kinds, start=1)}
    most = max(len(column.events) for column in strip.columns)
    abreast = max(ceil(most / _HIGHEST_STACK), 1)
    low = most * _WIDEST_PITCH <= LOW_PLOT
    plot_height = LOW_PLOT if low else HIGH_PLOT
    width = 100 / len(strip.columns)
    bars = abreast > _MOST_ABREAST
    rows = max(ceil(most / abreast), 1)
    pitch = min(_WIDEST_PITCH if abreast == 1 else _ABREAST_PITCH, plot_height / rows)
    plot = MONTHS_HEIGHT + (ceil(rows * pitch) + _AIR if sparse and not bars else plot_height)
    last = len(strip.columns) - 1
    columns = tuple(
        DrawnColumn(
            left=round(position * width, 3),
            first=iso_day(column.date.begin),
            last=iso_day(column.date.last),
            address=column.address,
            name=wording.say("strip-column", count=len(column.events), date=in_words(column.date, wording)),
            marks=() if bars else _marks(column, numbers, abreast, pitch, plot),
            bar=round(plot_height * len(column.events) / most, 2) if bars else 0,
            shade=ceil(_SHADES * len(column.events) / most) if most else 0,
            label=_label(strip, position, wording),
            above=_above(strip, column, wording, is_first=position == 0),
        )
        for position, column in enumerate(strip.columns)
        if not sparse or column.events or position in (0, last) or _is_landmark(strip, position)
    )
    return DrawnStrip(
        columns=columns,
        width=round(width, 3),
        height=plot + DAYS_HEIGHT,
        plot=plot,
        low=low,
        event_height=round(plot_height / most, 4) if bars else 0,
        narrowest=_NARROWEST_COLUMN * len(strip.columns),
        description=_description(strip, wording),
    )


def _marks(
    column: StripColumn, numbers: dict[str, int], abreast: int, pitch: float, plot: int
) -> tuple[DrawnMark, ...]:
    """Marks from the bottom up and from left to right, those of one kind together; one alone stands in the middle."""
    in_order = sorted(column.events, key=lambda event: numbers[event.kind])
    marks: list[DrawnMark] = []
    for row, first in enumerate(range(0, len(in_order), abreast)):
        events = in_order[first : first + abreast]
        top = round(plot - (row + 0.5) * pitch, 2)
        for place, event in enumerate(events):
            aside = (place - (len(events) - 1) / 2) * _ABREAST_PITCH
            marks.append(DrawnMark(numbers[event.kind], aside, top, event.vague, event.address))
    return tuple(marks)


def _is_landmark(strip: Strip, position: int) -> bool:
    """Whether an empty column tells a reader where they are: the first day of a month, a year that is written out."""
    if strip.unit == "year":
        return _is_written_out(strip, position)
    return strip.unit == "day" and calendar_date(strip.columns[position].date.begin or 1)[2] == 1


def _label(strip: Strip, position: int, wording: Wording) -> str:
    year, month, day = calendar_date(strip.columns[position].date.begin or 1)
    if strip.unit == "day":
        return str(day)
    if strip.unit == "month":
        return wording.months[month - 1][0].upper()
    return year_in_words(year, wording) if _is_written_out(strip, position) else ""


def _is_written_out(strip: Strip, position: int) -> bool:
    """Whether a year's column is labelled: each of a few, else every fifth, where no edge would cut what it says."""
    first, year = (calendar_date(strip.columns[number].date.begin or 1)[0] for number in (0, position))
    has_era = first < FIRST_YEAR_WITHOUT_ERA
    if len(strip.columns) <= (_MOST_ERAS_WRITTEN if has_era else _MOST_YEARS_WRITTEN):
        return True
    as_counted = year if year > 0 else 1 - year
    is_cut = has_era and position in (0, len(strip.columns) - 1)
    return as_counted % _YEARS_BETWEEN_LABELS == 0 and not is_cut


def _above(strip: Strip, column: StripColumn, wording: Wording, *, is_first: bool) -> str:
    year, month, day = calendar_date(column.date.begin or 1)
    if strip.unit == "day":
        return wording.months[month - 1] if is_first or day == 1 else ""
    if strip.unit == "month":
        return year_in_words(year, wording) if is_first or month == 1 else ""
    return ""


def _description(strip: Strip, wording: Wording) -> str:
    total = sum(len(column.events) for column in strip.columns)
    filled = sum(1 for column in strip.columns if column.events)
    counts = Counter({column.date: len(column.events) for column in strip.columns})
    busiest, most = counts.most_common(1)[0]
    events = wording.say("events", count=total)
    sentences = [wording.say(f"strip-{strip.unit}s", count=len(strip.columns), events=events, filled=filled)]
    if most > 1:
        sentences.append(wording.say("strip-busiest", date=in_words(busiest, wording), most=most))
    if strip.undated:
        sentences.append(wording.say("strip-undated", count=strip.undated))
    return "; ".join(sentences)
