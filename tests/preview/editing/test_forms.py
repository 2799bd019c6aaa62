"""What a browser's form means."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model.event import Citation, Claim, Figure
from generator.preview.editing.forms import (
    Action,
    differences,
    fields_of_form,
    first_to_mend,
    match_to_action,
    with_changes_of_others,
    without_row,
)
from generator.preview.editing.records import Fault, Fields
from generator.wording.phrases import wording_of


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("save", Action("save")),
        ("drop-figure-2", Action("drop-figure", 2)),
        ("choose-12", Action("choose", 12)),
        ("", Action("check")),
        ("../save", Action("check")),
        ("choose-99999", Action("check")),
    ],
)
def test_a_button_names_its_action(text: str, action: Action) -> None:
    """A verb and a row; what is neither does nothing."""
    assert match_to_action(text) == action


def fields(form: dict[str, str | list[str]]) -> Fields:
    def values(name: str) -> list[str]:
        value = form.get(name, [])
        return value if isinstance(value, list) else [value]

    return fields_of_form(lambda name: (values(name) or [""])[-1], values)


def test_a_form_becomes_fields() -> None:
    """Rows that nobody filled in are left out; lines end as in YAML; white space around a value means nothing."""
    assert fields(
        {
            "title": " The  dyke ",
            "summary": "One.\r\n\r\nTwo.\r\n",
            "planned": "true",
            "places": ["lindau", " ", "lindau", "bregenz"],
            "figure-0-row": "1",
            "figure-0-what": "people",
            "figure-0-value": "300",
            "figure-0-source": "herald",
            "figure-1-row": "1",
            "figure-1-source": "herald",
            "claim-0-row": "1",
            "claim-0-about": "place",
            "claim-0-value": "near  Ulm",
            "claim-0-source": "herald",
            "claim-0-said_by": "a pilot",
            "claim-1-row": "1",
            "claim-1-about": "responsible",
            "citation-0-row": "1",
            "citation-0-source": "herald",
            "citation-0-quote": "The dyke broke.",
        }
    ) == Fields(
        title="The dyke",
        kind="",
        status="",
        summary="One.\n\nTwo.",
        planned=True,
        places=("lindau", "bregenz"),
        figures=(Figure("people", "300", "herald"),),
        claims=(Claim("place", "near Ulm", "herald", "a pilot"),),
        citations=(Citation("herald", "The dyke broke."),),
    )


def test_rows_are_taken_out() -> None:
    """A figure, claim or citation goes; a number that no row has takes none."""
    both = Fields(
        figures=(Figure("a", "1", "s"), Figure("b", "2", "s")),
        claims=(Claim("date", "2021", "s"),),
        citations=(Citation("s", "q"),),
    )
    assert without_row(both, Action("drop-claim", 0)).claims == ()
    assert without_row(both, Action("drop-figure", 0)).figures == both.figures[1:]
    assert without_row(both, Action("drop-citation", 0)).citations == ()
    assert without_row(both, Action("drop-citation", 7)) == both


def test_two_who_edit_keep_what_both_did() -> None:
    """A field that one left alone has the other's text; one that both changed is told with the other's text."""
    seen = Fields(title="The dyke", date="2021", kind="aid", places=("lindau",))
    entered = replace(seen, title="The old dyke", places=("lindau", "bregenz"))
    now = replace(seen, title="The new dyke", date="2021-06", claims=(Claim("date", "2021", "herald"),))
    both = with_changes_of_others(entered, seen, now)
    assert both == replace(now, title="The old dyke", places=("lindau", "bregenz"))
    told = {fault.keys: fault.message for fault in differences(now, both, wording_of("en"))}
    assert told == {("title",): "In the file now: The new dyke", ("places",): "In the file now: lindau"}


@pytest.mark.parametrize(
    ("wrong", "first"),
    [
        ([], ()),
        ([("date",), ("title",)], ("title",)),
        ([("citations", 0, "quote"), ("places", 1), ("places", 0)], ("places", 0)),
        ([("claims", 10, "value"), ("claims", 2)], ("claims", 2, "value")),
        ([()], ()),
        ([("citations",), ("was", 0), ("places",)], ()),
        ([("figures", 0, "source"), ("figures", 0)], ("figures", 0, "source")),
    ],
)
def test_the_cursor_goes_to_the_first_mistake(wrong: list[tuple[str | int, ...]], first: tuple[str | int, ...]) -> None:
    """In the order of the form; a row stands for its telling field, and what has no field is passed over."""
    faults = [Fault(keys, "wrong", "", "error") for keys in wrong]
    assert first_to_mend([Fault(("title",), "doubtful", "", "warning"), *faults]) == first
