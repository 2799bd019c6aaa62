"""Readings of what no day of publication changes: lengths of time, what comes again and again, words such as "now"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from generator.timex.calendar.durations import duration_in_two_units, duration_value
from generator.timex.calendar.value import SEASON_LETTERS
from generator.timex.reading.calendar_words import relation_of
from generator.timex.reading.meanings import Meaning, Plain, Window
from generator.timex.reading.modifiers import count_of, meaning_of

if TYPE_CHECKING:
    from generator.timex.finding.words import Words
    from generator.timex.reading.meanings import ShiftUnit

# Firms have written "FY14" only in this century.
_CENTURY_OF_SHORT_YEARS = 2000


def match_to_duration(words: Words) -> Meaning:
    """A length of time: "three days", "several months", "the past year"."""
    kept = words.kept("unit")
    single = kept is not None and kept.word_class in ("unit", "short-unit")
    count = count_of(words) if words.has("count") else 1 if single else None
    meaning = meaning_of(words, Plain(duration_value(count, words.text("unit"))))
    direction, anchor = relation_of(words, "window")
    if direction == 0:
        return meaning
    return replace(meaning, window=Window(count, cast("ShiftUnit", words.text("unit")), direction, anchor))


def match_to_half_more(words: Words) -> Meaning:
    """One and a half, or more: "a minute and a half", "two hours and a half"."""
    return meaning_of(words, Plain(duration_value((count_of(words) or 1) + 0.5, words.text("unit"))))


def match_to_duration_in_two_units(words: Words) -> Meaning:
    """A length of time said in two units: "two years and three months"."""
    value = duration_in_two_units(
        words.count("count"), words.text("unit"), words.count("finer-count"), words.text("finer-unit")
    )
    return meaning_of(words, Plain(value))


def match_to_set(words: Words) -> Meaning:
    """A time that comes again and again: "every two years", "each Monday"."""
    if words.has("unit"):
        count = words.integer("nth") or (count_of(words) if words.has("count") else count_of(words) or 1)
        value = duration_value(count, words.text("unit"))
    else:
        value = _repeated_value(words)
    return Meaning(Plain(value), is_set=True)


def match_to_some_weekday(words: Words) -> Meaning:
    """A weekday of which nobody says which: "one Friday night in May"."""
    return meaning_of(words, Plain(f"XXXX-WXX-{(words.integer('weekday') or 0) + 1}"))


def match_to_plain(words: Words) -> Meaning:
    """A word with one value whatever the article: "now", "daily"."""
    return Meaning(Plain(words.text("plain")), is_set=words.text("type") == "SET")


def match_to_fiscal(words: Words) -> Meaning:
    """A financial year, which begins whenever its owner lets it: "fiscal 2013", "FY14"."""
    year = words.integer("year")
    if year is None:
        year = _CENTURY_OF_SHORT_YEARS + (words.integer("short-year") or 0)
    return meaning_of(words, Plain(f"FY{year:04d}"))


def _repeated_value(words: Words) -> str:
    part_of_day = words.text("part-of-day")
    part = f"T{part_of_day}" if part_of_day else ""
    if words.has("weekday"):
        return f"XXXX-WXX-{(words.integer('weekday') or 0) + 1}{part}"
    if words.has("month"):
        day = f"-{words.integer('day'):02d}" if words.has("day") else ""
        return f"XXXX-{words.integer('month'):02d}{day}"
    if words.has("season"):
        return f"XXXX-{SEASON_LETTERS[words.integer('season') or 0]}"
    return f"XXXX-XX-XX{part}"
