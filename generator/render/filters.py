"""What templates call: the words of the site's language, dates in words, the strip."""

from __future__ import annotations

import re
from functools import partial
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.dates.edtf import iso_day
from generator.render.figure_drawing import draw_figures
from generator.render.maps.locators import draw_locator
from generator.render.maps.overviews import draw_overview
from generator.render.strip_drawing import draw_strip
from generator.wording import dates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from generator.dates.edtf import Edtf
    from generator.site.pages.records.parts import Link, SourceLine
    from generator.wording.phrases import Wording

# What HTML takes for a date in `<time datetime>`: a year, a month, a day, perhaps with a time.
_MACHINE_READABLE = re.compile(
    r"(?!0000)\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?", re.ASCII
)
_SEASON = re.compile(r"-2[1-4]$")


def filters(wording: Wording) -> Mapping[str, Callable[..., object]]:
    """What templates write behind a bar: `{{ date | in_words }}`."""
    of_dates: Mapping[str, Callable[[Edtf, Wording], str]] = {
        "in_words": dates.in_words,
        "without_weekday": dates.without_weekday,
        "day_and_month": dates.day_and_month,
        "in_short": dates.in_short,
        "within_its_day": dates.within_its_day,
        "weekday": dates.weekday_name,
        "month": dates.month_name,
    }
    return {
        **{name: partial(_with_wording, function, wording) for name, function in of_dates.items()},
        "day_of_month": dates.day_of_month,
        "is_span_of_days": dates.is_span_of_days,
        "machine_date": machine_date,
        "iso_day": iso_day,
        "ids": ids,
        "capitalised": capitalised,
    }


def functions(wording: Wording) -> Mapping[str, Callable[..., object]]:
    """What templates call by name: `{{ say("events", count=3) }}`."""
    return {
        "say": wording.say,
        "phrases": wording.phrases,
        "coordinates": partial(coordinates, wording=wording),
        "whole_span": partial(dates.whole_span, wording=wording),
        "length_of_time": partial(dates.length_of_time, wording=wording),
        "draw_strip": partial(draw_strip, wording=wording),
        "draw_figures": partial(draw_figures, wording=wording),
        "draw_locator": draw_locator,
        "draw_overview": draw_overview,
    }


def machine_date(date: Edtf) -> str:
    """A date for `<time datetime>`; empty where HTML has no way to say it, such as "about 10 January"."""
    readable = _MACHINE_READABLE.fullmatch(date.text) and not _SEASON.search(date.text)
    return date.text if readable else ""


def coordinates(latitude: float, longitude: float, wording: Wording) -> str:
    """A position: "14.67° N, 4.20° W"."""
    return wording.say(
        "coordinates",
        latitude=wording.number(abs(latitude), places=2),
        north_or_south=wording.say("north" if latitude >= 0 else "south"),
        longitude=wording.number(abs(longitude), places=2),
        east_or_west=wording.say("east" if longitude >= 0 else "west"),
    )


def ids(links: Iterable[Link | SourceLine]) -> str:
    """What pages are called by, with spaces between them: "gao diabaly"."""
    return " ".join(PurePosixPath(link.address).stem for link in links)


def capitalised(text: str) -> str:
    """A text with its first letter large, the others as they are."""
    return text[:1].upper() + text[1:]


def _with_wording(function: Callable[[Edtf, Wording], str], wording: Wording, date: Edtf) -> str:
    return function(date, wording)
