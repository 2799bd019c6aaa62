"""A browser's form turned into fields, and what a button of it asks for."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING, TypeVar

from generator.model.event import Citation, Figure
from generator.preview.editing.records import Fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.model.source import Source

Row = TypeVar("Row")

NAME_FIELDS = ("places", "people", "organisations")
_MOST_ROWS = 500
_ACTION = re.compile(r"(?P<verb>[a-z]+(?:-[a-z]+)*)(?:-(?P<number>[0-9]{1,3}))?", re.ASCII)
_SHORTEST_CONTEXT = 12  # characters before or behind a quote that stands more than once


@dataclass(frozen=True, slots=True)
class Action:
    """What a button asks for.

    Attributes:
        verb: Such as "save" or "drop-figure".
        number: The row that it stands in, counted from 0; 0 where it stands in none.
    """

    verb: str
    number: int = 0


def match_to_action(text: str) -> Action:
    """The action that a button names, such as `drop-figure-2`; "check", which changes nothing, for any other text."""
    match = _ACTION.fullmatch(text)
    return Action(match["verb"], int(match["number"] or 0)) if match else Action("check")


def fields_of_form(value: Callable[[str], str], values: Callable[[str], list[str]]) -> Fields:
    """The fields that a form hands back; rows that nobody filled in are left out.

    Args:
        value: The last value of a name; empty where the form has none.
        values: All values of a name.
    """

    def one(name: str) -> str:
        return " ".join(value(name).split())

    places, people, organisations = (
        tuple(dict.fromkeys(" ".join(text.split()) for text in values(name) if text.strip())) for name in NAME_FIELDS
    )
    return Fields(
        title=one("title"),
        date=one("date"),
        summary=_unix(value("summary")).strip("\n"),
        kind=one("kind"),
        status=one("status"),
        planned=bool(value("planned")),
        places=places,
        people=people,
        organisations=organisations,
        figures=tuple(_figures(one)),
        citations=tuple(_citations(one, lambda name: _unix(value(name)))),
    )


def _figures(one: Callable[[str], str]) -> Iterator[Figure]:
    for row in _rows(lambda row: one(f"figure-{row}-row")):
        what, number, source, said_by = (one(f"figure-{row}-{part}") for part in ("what", "value", "source", "said_by"))
        if what or number or said_by:
            yield Figure(what, number, source, said_by)


def _citations(one: Callable[[str], str], written: Callable[[str], str]) -> Iterator[Citation]:
    for row in _rows(lambda row: one(f"citation-{row}-row")):
        source, prefix, suffix, dated = (
            one(f"citation-{row}-{part}") for part in ("source", "prefix", "suffix", "dated")
        )
        quote = written(f"citation-{row}-quote").strip()
        if source or quote:
            yield Citation(source, quote, prefix, suffix, dated)


def _rows(is_there: Callable[[int], str]) -> Iterator[int]:
    for row in count():
        if row >= _MOST_ROWS or not is_there(row):
            return
        yield row


def _unix(text: str) -> str:
    """Lines as YAML has them: browsers end them with carriage return and line feed."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def without_row(fields: Fields, action: Action) -> Fields:
    """The fields without the figure or citation that somebody took out."""
    if action.verb == "drop-figure":
        return replace(fields, figures=_left(fields.figures, action.number))
    if action.verb == "drop-citation":
        return replace(fields, citations=_left(fields.citations, action.number))
    return fields


def _left(rows: tuple[Row, ...], dropped: int) -> tuple[Row, ...]:
    return tuple(row for number, row in enumerate(rows) if number != dropped)


def citing(fields: Fields, number: int, source: Source, start: int, end: int) -> Fields:
    """The fields with a stretch of a source as what a citation quotes.

    Args:
        fields: As the form has them.
        number: Number of the citation; one beyond the last makes a new one.
        source: The source.
        start: Offset of the first character in its text.
        end: Offset behind the last; white space at both ends is left out.
    """
    start, end = max(0, min(start, len(source.text))), max(0, min(end, len(source.text)))
    chosen = source.text[start:end]
    quote = " ".join(chosen.split())
    if not quote:
        return fields
    start += len(chosen) - len(chosen.lstrip())
    end = start + len(chosen.strip())
    stands_once = " ".join(source.text.split()).count(quote) == 1
    prefix, suffix = ("", "") if stands_once else _around(source.text, start, end)
    if number < len(fields.citations):
        old = fields.citations[number]
        dated = old.dated if old.dated and old.dated in quote else ""
        new = Citation(source.record.id, quote, prefix, suffix, dated)
        return replace(fields, citations=(*fields.citations[:number], new, *fields.citations[number + 1 :]))
    return replace(fields, citations=(*fields.citations, Citation(source.record.id, quote, prefix, suffix)))


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """Words right before and behind a stretch that stands more than once: whole words, as many as tell it apart."""
    before, after = text[:start].split(), text[end:].split()
    needle = text[start:end]
    for words in range(1, 40):
        prefix, suffix = " ".join(before[-words:]), " ".join(after[:words])
        if len(prefix) + len(suffix) >= _SHORTEST_CONTEXT and _is_alone(text, prefix, needle, suffix):
            return prefix, suffix
    return " ".join(before[-40:]), " ".join(after[:40])


def _is_alone(text: str, prefix: str, needle: str, suffix: str) -> bool:
    flat = " ".join(text.split())
    quote = " ".join(needle.split())
    starts = [match.start() for match in re.finditer(re.escape(quote), flat)]
    fitting = [
        start
        for start in starts
        if flat[:start].rstrip().endswith(prefix) and flat[start + len(quote) :].lstrip().startswith(suffix)
    ]
    return len(fitting) == 1
