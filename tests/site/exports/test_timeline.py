"""Slides for TimelineJS."""

from __future__ import annotations

import json
from html import unescape

import pytest

from generator.site import addresses
from tests.site.exports.examples import FLOOD, hostile, of_dates
from tests.site.made import exported

SLIDES = {slide["unique_id"]: slide for slide in json.loads(exported(FLOOD)[addresses.TIMELINE].decode())["events"]}


def test_a_slide() -> None:
    """Headline, text with a link to the page, date in words and in parts."""
    assert SLIDES["river-leaves-its-bed"] == {
        "unique_id": "river-leaves-its-bed",
        "group": "Flood",
        "display_date": "Tuesday 3 March 1998, 16:00",
        "text": {
            "headline": "The Arle leaves its bed",
            "text": "<p>After nine days of rain the river overflows at Elan Weir.</p>"
            '<p><a href="https://archive.example/arle/events/river-leaves-its-bed.html">Read more</a></p>',
        },
        "start_date": {"year": 1998, "month": 3, "day": 3, "hour": 16, "minute": 0},
    }


@pytest.mark.parametrize(
    ("date", "start", "end"),
    [
        ("2013-01-14", {"year": 2013, "month": 1, "day": 14}, None),
        ("2013-01", {"year": 2013, "month": 1}, None),
        ("2013-01-XX", {"year": 2013, "month": 1}, None),
        ("2013", {"year": 2013}, None),
        ("2013-21", {"year": 2013}, None),
        ("201X", {"year": 2010}, None),
        (
            "2013-01-12/2013-01-13",
            {"year": 2013, "month": 1, "day": 12},
            {"year": 2013, "month": 1, "day": 13},
        ),
        ("2012-04/..", {"year": 2012, "month": 4}, None),
        ("-0043-03-15", {"year": -43, "month": 3, "day": 15}, None),
    ],
)
def test_dates(date: str, start: dict[str, int], end: dict[str, int] | None) -> None:
    """As sharp as the date is known and no sharper."""
    (slide,) = json.loads(exported(of_dates(date))[addresses.TIMELINE].decode())["events"]
    assert (slide["start_date"], slide.get("end_date")) == (start, end)


def test_what_has_no_beginning_is_left_out() -> None:
    """A line has no place for it."""
    assert (
        json.loads(exported(of_dates("../2013", "2013"))[addresses.TIMELINE].decode())["events"][0]["unique_id"] == "e2"
    )


def test_words_are_no_markup() -> None:
    """TimelineJS shows headlines and texts as HTML: what an article wrote stays words."""
    text = exported(hostile())[addresses.TIMELINE].decode()
    assert "<script" not in text
    slide = next(slide for slide in json.loads(text)["events"] if slide["unique_id"] == "bad-event")
    assert "&lt;script&gt;" in slide["text"]["headline"]
    # TimelineJS 3.9 takes the text of a group's HTML for HTML once more.
    assert "<" not in unescape(slide["group"])
    assert "<script>" in unescape(unescape(slide["group"]))
