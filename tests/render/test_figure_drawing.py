"""Charts of figures, measured."""

from __future__ import annotations

from generator.dates.edtf import parse
from generator.model.amounts.reading import quantity
from generator.render.figure_drawing import DrawnFigures, draw_figures
from generator.site.pages.records.figures import FigurePoint, FigureSeries, Report
from generator.site.pages.shared.pieces import pieces
from generator.wording.phrases import ENGLISH
from tests.site.flood import flood

PARTS = pieces(flood())
SOURCE = next(iter(PARTS.sources.values()))
ENTRY = next(iter(PARTS.cards.values())).entry


def drawn(*points: tuple[str, tuple[str, ...]]) -> DrawnFigures:
    """The chart of some points, each a date with the values reported."""
    made = tuple(
        FigurePoint(
            ENTRY,
            parse(date),
            tuple(Report(value, quantity(value), SOURCE, "") for value in values),
            disagree=len(set(values)) > 1,
        )
        for date, values in points
    )
    return draw_figures(FigureSeries("houses", "figure-houses", made, drawn=True), ENGLISH)


def test_larger_is_higher_and_later_is_farther_right() -> None:
    """Heights are as the numbers, from nought up; places are as the days."""
    chart = drawn(("1998-03-01", ("100",)), ("1998-03-04", ("50",)), ("1998-03-11", ("200",)))
    heights = [chart.base - figure.top for figure in chart.figures]
    assert heights == [48, 24, 96]
    lefts = [figure.left for figure in chart.figures]
    assert lefts == sorted(lefts)
    assert (lefts[1] - lefts[0]) * 7 == (lefts[2] - lefts[1]) * 3
    assert [(figure.number, figure.day) for figure in chart.figures] == [
        ("100", "1 March"),
        ("50", "4 March"),
        ("200", "11 March"),
    ]


def test_disagreement_is_a_range() -> None:
    """Where sources differ the figure spans from the least to the most, in their words; where not, it is a point."""
    differing, same = drawn(("1998-03-01", ("dozens", "more than 100")), ("1998-03-08", ("60", "60"))).figures
    assert differing.top < differing.bottom
    assert differing.number == "dozens – more than 100"
    assert same.top == same.bottom
    assert same.number == "60"


def test_vague_numbers() -> None:
    """What is exact, what is about, and what is open at an end are told apart."""
    exact, about, least, most = drawn(
        ("1998-03-01", ("5",)),
        ("1998-03-09", ("about 5",)),
        ("1998-03-17", ("at least 5",)),
        ("1998-03-25", ("up to 5",)),
    ).figures
    assert [figure.vague for figure in (exact, about, least, most)] == [False, True, True, True]
    assert [figure.open_above for figure in (exact, about, least, most)] == [False, False, True, False]
    assert [figure.open_below for figure in (exact, about, least, most)] == [False, False, False, True]


def test_words_that_would_touch_are_left_out() -> None:
    """Days close together have a number at the first of them; all stand in the table."""
    chart = drawn(("1998-03-01", ("550",)), ("1998-03-02", ("560",)), ("1998-03-31", ("570",)))
    assert [figure.number for figure in chart.figures] == ["550", "", "570"]
    one_above = drawn(("1998-03-01", ("5",)), ("1998-03-02", ("60",)), ("1998-03-31", ("7",)))
    assert [(figure.number, figure.day) for figure in one_above.figures[:2]] == [("5", "1 March"), ("60", "")]


def test_words_have_more_room_on_a_desk() -> None:
    """What touches on a phone alone is written elsewhere."""
    chart = drawn(("1998-03-01", ("about 500",)), ("1998-03-10", ("about 490",)), ("1998-03-31", ("7",)))
    assert [(figure.number, figure.has_number_on_phones) for figure in chart.figures] == [
        ("about 500", True),
        ("about 490", False),
        ("7", True),
    ]


def test_nought_alone() -> None:
    """A chart of nothing but noughts can be drawn."""
    chart = drawn(("1998-03-01", ("0",)), ("1998-03-08", ("0",)))
    assert [figure.top for figure in chart.figures] == [chart.base, chart.base]
