"""Files of entries grow without changing what they hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.event import Citation, Event
from generator.store.entries.decoding import event_of
from generator.store.entries.encoding import encode_event
from generator.store.entries.schema import EventEntry
from generator.store.filing.entries import Insertion, new_file, with_citations, with_entries
from generator.store.text.splicing import with_line_breaks
from generator.store.text.yaml_reading import read_yaml
from tests.store.drawn import citations, events


def read(text: str) -> list[Event]:
    values = read_yaml("a", text.removeprefix("\ufeff"))
    assert isinstance(values, list)
    return [event_of(EventEntry.model_validate(value), None) for value in values]


def is_grown(before: str, after: str) -> bool:
    """Whether a text is another with something put in at one place."""
    start = next((i for i, (old, new) in enumerate(zip(before, after, strict=False)) if old != new), len(before))
    return any(before[i:] == after[len(after) - len(before) + i :] for i in range(start + 1))


comments = st.sampled_from(["", "# a note: [odd] 'one'\n", "\n", "\n# - id: old\n\n"])


@st.composite
def files(draw: st.DrawFn) -> str:
    """A file as editors leave it: indented or not, with comments and empty lines, with either line end."""
    drawn = draw(st.lists(events, min_size=1, max_size=3))
    lines = "".join(draw(comments) + encode_event(event) for event in drawn) + draw(comments)
    text = with_line_breaks(lines, draw(st.sampled_from(["\n", "\r\n"])), draw(st.sampled_from([0, 2])))
    return draw(st.sampled_from(["", "\ufeff"])) + (text.rstrip() if draw(st.booleans()) else text)


@given(files(), st.data())
def test_a_file_takes_citations(text: str, data: st.DataObject) -> None:
    """The entry cites one passage more; everything else reads the same, and is the same."""
    before = read(text)
    index = data.draw(st.integers(0, len(before) - 1))
    citation = data.draw(citations)
    after = with_citations("a", text, {index: [citation]})
    assert after
    assert is_grown(text, after)
    grown = read(after)
    assert grown[index].citations == (*before[index].citations, citation)
    assert [event for number, event in enumerate(grown) if number != index] == [
        event for number, event in enumerate(before) if number != index
    ]


@given(files(), events)
def test_a_file_takes_an_entry(text: str, event: Event) -> None:
    """At its day where the file is in order, at the end otherwise; the others are as they were."""
    before = read(text)
    keys = [other.date.sort_key for other in before]
    after = with_entries("a", text, [Insertion(encode_event(event), event.date.sort_key)], keys)
    assert after
    assert is_grown(text, after)
    grown = read(after)
    assert any(other == event and grown[:place] + grown[place + 1 :] == before for place, other in enumerate(grown))
    if keys == sorted(keys) and not text.lstrip("\ufeff").lstrip().startswith("#"):
        assert sorted([*keys, event.date.sort_key]) == [other.date.sort_key for other in grown]


def test_new_entries_find_their_day() -> None:
    """Several at once, each at its place."""
    text = "- {id: b, date: 1999-05-02}\n- {id: d, date: 1999-05-04}\n"
    new = [Insertion(f"- {{id: {key}}}\n", (day, 0, 0, "")) for key, day in (("e", 5), ("c", 3), ("a", 1), ("f", 5))]
    after = with_entries("a", text, new, [(2, 0, 0, ""), (4, 0, "")])
    assert after
    values = read_yaml("a", after)
    assert isinstance(values, list)
    assert [value["id"] for value in values if isinstance(value, dict)] == ["a", "b", "c", "d", "e", "f"]


def test_entries_in_no_order_get_new_ones_at_the_end() -> None:
    """An order of the editor's own is not disturbed."""
    text = "- {id: b}\n- {id: a}\n"
    after = with_entries("a", text, [Insertion("- id: c\n", (0, 0, 0, ""))], [(2, 0, 0, ""), (1, 0, 0, "")])
    assert after == text + "- id: c\n"


def test_a_heading_stays_above_the_first_entry() -> None:
    """A comment there may be about the first entry or about the file."""
    text = "# May\n- {id: b}\n"
    assert with_entries("a", text, [Insertion("- id: a\n", (0, 0, 0, ""))], [(1, 0, 0, "")]) == text + "\n- id: a\n"


def test_a_modeline_is_no_such_comment() -> None:
    """It speaks to the editor's program, and stays the first line."""
    modeline = "# yaml-language-server: $schema=../schema/events.schema.json\n"
    after = with_entries("a", f"{modeline}- {{id: b}}\n", [Insertion("- id: a\n", (0, 0, 0, ""))], [(1, 0, 0, "")])
    assert after == f"{modeline}- id: a\n\n- {{id: b}}\n"


@pytest.mark.parametrize("text", ["[]\n", "[{id: a}]\n", "a: b\n"])
def test_a_list_that_cannot_take_an_entry_is_left_alone(text: str) -> None:
    """Nothing is rewritten that an editor has written."""
    assert with_entries("a", text, [Insertion("- id: b\n", (0, 0, 0, ""))]) is None


@pytest.mark.parametrize(
    "text",
    [
        "- {id: a, citations: &c [{source: h, quote: q}]}\n- {id: b, citations: *c}\n",
        "- {id: a}\n- {id: b, citations: }\n",
        "- {id: a}\n- b\n",
        "a: b\n",
    ],
)
def test_an_entry_that_cannot_take_a_citation_is_left_alone(text: str) -> None:
    """An alias would change another entry too."""
    assert with_citations("a", text, {1: [Citation("t", "q")]}) is None


def test_a_new_file_is_in_order() -> None:
    """By day, an empty line between."""
    assert (
        new_file([Insertion("- id: b\n", (2, 0, 0, "")), Insertion("- id: a\n", (1, 0, 0, ""))])
        == "- id: a\n\n- id: b\n"
    )
