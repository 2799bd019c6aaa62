"""The strip, measured: marks while they are few, bars when they are many."""

from __future__ import annotations

import pytest

from generator.dates.edtf import of_day, of_month, of_year, parse
from generator.render.strip_drawing import HIGH_PLOT, LOW_PLOT, MONTHS_HEIGHT, draw_strip
from generator.site.pages.records.chronology import Strip, StripColumn, StripEvent
from generator.site.pages.records.parts import Kind
from generator.wording.phrases import ENGLISH

KINDS = (Kind("fighting", "Fighting", "kinds/fighting.html"), Kind("aid", "Aid", "kinds/aid.html"))
FIRST = parse("1998-02-27").begin or 0


def events(*kinds: str) -> tuple[StripEvent, ...]:
    return tuple(StripEvent(f"events/{number}.html", kind, vague=False) for number, kind in enumerate(kinds))


def days(*counts: int) -> Strip:
    columns = [
        StripColumn(
            of_day(FIRST + number),
            f"index.html#{number}" if count else "",
            events(*("aid", "fighting") * (count // 2)),
        )
        for number, count in enumerate(counts)
    ]
    return Strip("day", tuple(columns), 0)


def test_columns_fill_the_width() -> None:
    """Columns stand side by side from edge to edge."""
    drawn = draw_strip(days(2, 0, 4, 0), KINDS, ENGLISH)
    assert [column.left for column in drawn.columns] == [0, 25, 50, 75]
    assert drawn.width == 25


def test_marks() -> None:
    """Each event is a mark inside the plot, those of one kind together, from the bottom up."""
    marks = draw_strip(days(4), KINDS, ENGLISH).columns[0].marks
    assert [(mark.kind, mark.aside) for mark in marks] == [(1, 0), (1, 0), (2, 0), (2, 0)]
    heights = [mark.top for mark in marks]
    assert heights == sorted(heights, reverse=True)
    assert all(MONTHS_HEIGHT < height < MONTHS_HEIGHT + LOW_PLOT for height in heights)


def test_two_abreast() -> None:
    """More events than one stack holds stand two abreast, in every column alike."""
    drawn = draw_strip(days(14, 4), KINDS, ENGLISH)
    assert [mark.aside for mark in drawn.columns[1].marks] == [-5.5, 5.5, -5.5, 5.5]
    odd = StripColumn(of_day(FIRST), "", events(*("aid",) * 13))
    assert draw_strip(Strip("day", (odd,), 0), KINDS, ENGLISH).columns[0].marks[-1].aside == 0
    assert len({mark.top for mark in drawn.columns[0].marks}) == 7
    assert all(MONTHS_HEIGHT < mark.top < MONTHS_HEIGHT + HIGH_PLOT for mark in drawn.columns[0].marks)


def test_bars() -> None:
    """More events than marks can show become bars, the fullest as high as the plot."""
    drawn = draw_strip(days(40, 20, 0), KINDS, ENGLISH)
    assert [column.bar for column in drawn.columns] == [HIGH_PLOT, HIGH_PLOT / 2, 0]
    assert drawn.event_height * 40 == HIGH_PLOT
    assert not any(column.marks for column in drawn.columns)


def test_vague_marks() -> None:
    """A mark knows its event and whether its day is exact."""
    column = StripColumn(of_day(FIRST), "", (StripEvent("events/flood.html", "aid", vague=True), *events("fighting")))
    marks = draw_strip(Strip("day", (column,), 0), KINDS, ENGLISH).columns[0].marks
    assert [(mark.address, mark.vague) for mark in marks] == [("events/0.html", False), ("events/flood.html", True)]


def test_sparse() -> None:
    """A sparse strip keeps the place of each column, leaves out empty ones between its ends and its months, is low."""
    whole, sparse = (draw_strip(days(0, 0, 0, 2, 0, 0), KINDS, ENGLISH, sparse=sparse) for sparse in (False, True))
    assert [column.label for column in sparse.columns] == ["27", "1", "2", "4"]
    assert {(column.left, column.name) for column in sparse.columns} < {(c.left, c.name) for c in whole.columns}
    assert sparse.plot == MONTHS_HEIGHT + 2 * 14 + 6
    assert (sparse.width, sparse.narrowest) == (whole.width, whole.narrowest)


def test_two_heights() -> None:
    """A strip that never holds more than a few events is low."""
    assert draw_strip(days(4), KINDS, ENGLISH).plot == MONTHS_HEIGHT + LOW_PLOT
    assert draw_strip(days(6), KINDS, ENGLISH).plot == MONTHS_HEIGHT + HIGH_PLOT


def test_shades() -> None:
    """The line of days is shaded by how much each holds: nothing, little, more, most."""
    assert [column.shade for column in draw_strip(days(12, 8, 4, 2, 0), KINDS, ENGLISH).columns] == [3, 2, 1, 1, 0]


def test_words() -> None:
    """Days are numbered, months named where they begin, and a screen reader is told the rest."""
    drawn = draw_strip(days(2, 0, 2), KINDS, ENGLISH)
    assert [(column.label, column.above) for column in drawn.columns] == [
        ("27", "February"),
        ("28", ""),
        ("1", "March"),
    ]
    assert drawn.columns[0].name == "Friday 27 February 1998: 2 events"
    assert drawn.description == "4 events on 2 of 3 days; most on Friday 27 February 1998: 2"


def test_months_and_years() -> None:
    """Months go by their letter under their year; of many years every fifth is written."""
    months = Strip(
        "month", (StripColumn(parse("1998-12"), "", ()), StripColumn(parse("1999-01"), "", events("aid"))), 1
    )
    drawn = draw_strip(months, KINDS, ENGLISH)
    assert [(column.label, column.above) for column in drawn.columns] == [("D", "1998"), ("J", "1999")]
    assert drawn.description == "1 event in 1 of 2 months; 1 more event without a day"
    years = Strip("year", tuple(StripColumn(parse(str(year)), "", ()) for year in range(1990, 2021)), 0)
    assert [column.label for column in draw_strip(years, KINDS, ENGLISH).columns if column.label][:3] == [
        "1990",
        "1995",
        "2000",
    ]


def years(first: int, last: int) -> Strip:
    return Strip("year", tuple(StripColumn(of_year(year), "", ()) for year in range(first, last + 1)), 0)


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        (1990, 1993, ["1990", "1991", "1992", "1993"]),
        (1990, 2012, ["1990", "1995", "2000", "2005", "2010"]),
        (-1, 2, ["2 BC", "1 BC", "AD 1", "AD 2"]),
        (-100, -79, ["100 BC", "95 BC", "90 BC", "85 BC"]),
        (-99, -79, ["95 BC", "90 BC", "85 BC"]),  # one at the edge would be cut
        (-10, 10, ["10 BC", "5 BC", "AD 5"]),
    ],
)
def test_years_are_labelled_as_they_are_written(first: int, last: int, labels: list[str]) -> None:
    """Years read as in the text, those before Christ too, and each fifth as their own era counts."""
    assert [column.label for column in draw_strip(years(first, last), KINDS, ENGLISH).columns if column.label] == labels


def test_a_sparse_strip_of_years_keeps_its_labels() -> None:
    """Empty years that are written out stay, so that a reader knows when the others were."""
    drawn = draw_strip(years(-100, -79), KINDS, ENGLISH, sparse=True)
    assert [column.label for column in drawn.columns] == ["", "100 BC", "95 BC", "90 BC", "85 BC", ""]


def test_months_stand_under_their_year() -> None:
    """The year over a column of a month reads as in the text."""
    columns = tuple(StripColumn(of_month(0, month), "", ()) for month in (11, 12))
    drawn = draw_strip(Strip("month", (*columns, StripColumn(of_month(1, 1), "", ())), 0), KINDS, ENGLISH)
    assert [column.above for column in drawn.columns] == ["1 BC", "", "AD 1"]
