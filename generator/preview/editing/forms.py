"""A browser's form turned into fields, and what a button of it asks for."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from dataclasses import fields as dataclass_fields
from itertools import count
from typing import TYPE_CHECKING, TypeVar, get_args

from generator.model.event import Citation, Claim, ClaimSubject, Figure
from generator.preview.editing.records import Fault, Fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from generator.wording.phrases import Wording

Row = TypeVar("Row")

NAME_FIELDS = ("places", "people", "organisations")
CLAIM_SUBJECTS: tuple[ClaimSubject, ...] = get_args(ClaimSubject)
_MOST_ROWS = 500
# The fields as the form has them, one below the other.
_IN_FORM: tuple[str | int, ...] = ("title", "date", "kind", "summary", *NAME_FIELDS, "figures", "claims", "citations")
# The field of a row that stands for all of it.
_IN_ROW: dict[str | int, tuple[str]] = {"figures": ("what",), "claims": ("value",), "citations": ("quote",)}
_A_ROW, _A_FIELD_IN_A_ROW = 2, 3
# How long the way to a field of the form is: its name, for a name its row, and for a row the field in it.
_WAY_LENGTHS: dict[str | int, int] = (
    dict.fromkeys(_IN_FORM, 1) | dict.fromkeys(NAME_FIELDS, _A_ROW) | dict.fromkeys(_IN_ROW, _A_FIELD_IN_A_ROW)
)
_ACTION = re.compile(r"(?P<verb>[a-z]+(?:-[a-z]+)*)(?:-(?P<number>[0-9]{1,3}))?", re.ASCII)


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
        claims=tuple(_claims(one)),
        citations=tuple(_citations(one, lambda name: _unix(value(name)))),
    )


def _figures(one: Callable[[str], str]) -> Iterator[Figure]:
    for row in _rows(lambda row: one(f"figure-{row}-row")):
        what, number, source, said_by = (one(f"figure-{row}-{part}") for part in ("what", "value", "source", "said_by"))
        if what or number or said_by:
            yield Figure(what, number, source, said_by)


def _claims(one: Callable[[str], str]) -> Iterator[Claim]:
    for row in _rows(lambda row: one(f"claim-{row}-row")):
        about, value, source, said_by = (one(f"claim-{row}-{part}") for part in ("about", "value", "source", "said_by"))
        if value or said_by:
            # The form offers no other subject than these.
            subject = next((subject for subject in CLAIM_SUBJECTS if subject == about), CLAIM_SUBJECTS[0])
            yield Claim(subject, value, source, said_by)


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
    """The fields without the figure, claim or citation that somebody took out."""
    if action.verb == "drop-figure":
        return replace(fields, figures=_left(fields.figures, action.number))
    if action.verb == "drop-claim":
        return replace(fields, claims=_left(fields.claims, action.number))
    if action.verb == "drop-citation":
        return replace(fields, citations=_left(fields.citations, action.number))
    return fields


def _left(rows: tuple[Row, ...], dropped: int) -> tuple[Row, ...]:
    return tuple(row for number, row in enumerate(rows) if number != dropped)


def first_to_mend(faults: Sequence[Fault]) -> tuple[str | int, ...]:
    """The way to the first field of the form that keeps it from being saved, as faults name it.

    It is empty where nothing does, and where the form has no field for it, as for an entry without a citation.
    """
    errors = (fault.keys for fault in faults if fault.severity == "error")
    ways = [(*keys, *_IN_ROW.get(keys[0], ())) if len(keys) == _A_ROW else keys for keys in errors if keys]
    in_form = [keys for keys in ways if len(keys) == _WAY_LENGTHS.get(keys[0])]
    return min(in_form, key=lambda keys: (_IN_FORM.index(keys[0]), keys[1:2]), default=())


def with_changes_of_others(entered: Fields, seen: Fields, now: Fields) -> Fields:
    """What somebody entered, and what the entry holds now in each field that they left as they saw it."""
    names = [field.name for field in dataclass_fields(Fields)]
    untouched = [name for name in names if getattr(entered, name) == getattr(seen, name)]
    return replace(entered, **{name: getattr(now, name) for name in untouched})


def differences(now: Fields, entered: Fields, wording: Wording) -> Iterator[Fault]:
    """What an entry holds now, beside each field in which somebody entered something else."""
    for field in ("title", "date", "summary", "kind", "status", *NAME_FIELDS):
        there = getattr(now, field)
        if there != getattr(entered, field):
            text = there if isinstance(there, str) else ", ".join(there)
            yield Fault((field,), wording.say("edit-now", text=text or "—"), "", "warning")
