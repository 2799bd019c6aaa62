"""What a browser's form means."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.model.event import Citation, Figure
from generator.model.quotations import find_quote
from generator.model.source import Source, SourceRecord
from generator.preview.editing.forms import Action, citing, fields_of_form, match_to_action, without_row
from generator.preview.editing.records import Fields

TEXT = "The dyke broke. The town was dry. The dyke broke. The town was wet.\n\nThe end."
SOURCE = Source(SourceRecord("herald", "Dyke"), TEXT, (), "herald.md")


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
        citations=(Citation("herald", "The dyke broke."),),
    )


def test_rows_are_taken_out() -> None:
    """A figure or citation goes; a number that no row has takes none."""
    both = Fields(figures=(Figure("a", "1", "s"), Figure("b", "2", "s")), citations=(Citation("s", "q"),))
    assert without_row(both, Action("drop-figure", 0)).figures == both.figures[1:]
    assert without_row(both, Action("drop-citation", 0)).citations == ()
    assert without_row(both, Action("drop-citation", 7)) == both


@example(66, 70)
@given(st.integers(-5, 90), st.integers(-5, 90))
def test_any_stretch_is_quoted_where_it_stands(start: int, end: int) -> None:
    """A stretch is found again at its own place, also where its words stand twice; an empty one quotes nothing."""
    chosen = citing(Fields(), 0, SOURCE, start, end).citations
    stretch = TEXT[max(0, start) : max(0, end)]
    assert bool(chosen) == bool(stretch.strip())
    if chosen:
        found = find_quote(TEXT, chosen[0])
        assert found
        assert found.start == max(0, start) + len(stretch) - len(stretch.lstrip())


def test_a_citation_keeps_its_date_words_where_they_still_stand() -> None:
    """Another passage for a citation keeps the words of the date that it still holds."""
    old = Fields(citations=(Citation("herald", "broke", dated="dyke"), Citation("herald", "dry", dated="Monday")))
    assert citing(old, 0, SOURCE, 0, 15).citations[0].dated == "dyke"
    assert citing(old, 1, SOURCE, 0, 15).citations[1].dated == ""
