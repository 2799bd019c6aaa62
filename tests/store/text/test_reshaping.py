"""An entry is changed line by line, and everything else in its file stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.store.entries.schema import EVENT_LAYOUT
from generator.store.text.reshaping import reshaped
from generator.store.text.yaml_reading import read_yaml

BEFORE = """\
# The night that everybody remembers.
- id: dyke-breaks   # keep
  title: 'The dyke breaks'

  date: 2021-06-08 # a Tuesday
  # what happened
  summary: >
    The dyke gives way
    at night.
  places: [lindau, "bregenz"]
  figures:
  - {what: people, value: 300, source: herald}  # counted
  - {what: metres, value: "1,200", source: herald}
  citations:
  # the first report
  - source: herald
    quote: "The dyke broke."  # on page 1
    dated: on Tuesday

  - source: courier
    quote: It had broken.

- id: next
  title: Another
"""


def changed(text: str, **fields: object) -> str:
    """The text with fields of its first entry changed; None removes one."""
    values = read_yaml("a.yaml", text)[0] | fields  # type: ignore[index, operator]
    after = reshaped("a.yaml", text, 0, values, EVENT_LAYOUT)
    assert after is not None
    return after


def difference(before: str, after: str) -> tuple[list[str], list[str]]:
    """Lines that are gone and lines that are new."""
    old, new = before.splitlines(), after.splitlines()
    return [line for line in old if line not in new], [line for line in new if line not in old]


HERALD = {"source": "herald", "quote": "The dyke broke.", "dated": "on Tuesday"}
COURIER = {"source": "courier", "quote": "It had broken."}
PEOPLE = {"what": "people", "value": "300", "source": "herald"}
METRES = {"what": "metres", "value": "1,200", "source": "herald"}


@pytest.mark.parametrize(
    ("fields", "gone", "new"),
    [
        ({"title": "It's broken"}, ["  title: 'The dyke breaks'"], ["  title: 'It''s broken'"]),
        ({"date": "2021-06-09~"}, ["  date: 2021-06-08 # a Tuesday"], ["  date: 2021-06-09~ # a Tuesday"]),
        ({"summary": "It gives way.\n"}, ["    The dyke gives way", "    at night."], ["    It gives way."]),
        ({"summary": None}, ["  summary: >", "    The dyke gives way", "    at night."], []),
        ({"places": ["lindau"]}, ['  places: [lindau, "bregenz"]'], ["  places: [lindau]"]),
        ({"places": None}, ['  places: [lindau, "bregenz"]'], []),
        ({"kind": "other"}, [], ["  kind: other"]),
        ({"planned": "true"}, [], ["  planned: true"]),
        ({"people": ["anna-berg", "Yes"]}, [], ["  people: [anna-berg, 'Yes']"]),
        (
            {"figures": [PEOPLE | {"value": "at least 300"}, METRES]},
            ["  - {what: people, value: 300, source: herald}  # counted"],
            ["  - {what: people, value: at least 300, source: herald}  # counted"],
        ),
        (
            {"figures": [PEOPLE, METRES, {"what": "boats", "value": "4", "source": "courier", "said_by": "a pilot"}]},
            [],
            ["  - {what: boats, value: 4, source: courier, said_by: a pilot}"],
        ),
        ({"figures": [METRES]}, ["  - {what: people, value: 300, source: herald}  # counted"], []),
        (
            {"citations": [HERALD | {"quote": "It broke."}, COURIER]},
            ['    quote: "The dyke broke."  # on page 1'],
            ['    quote: "It broke."  # on page 1'],
        ),
        ({"citations": [HERALD, COURIER | {"dated": "had"}]}, [], ["    dated: had"]),
        ({"citations": [HERALD]}, ["  - source: courier", "    quote: It had broken."], []),
        (
            {"citations": [HERALD, COURIER, {"source": "gazette", "quote": "“Gone”: all of it"}]},
            [],
            ["  - source: gazette", "    quote: '“Gone”: all of it'"],
        ),
    ],
)
def test_only_lines_that_differ_change(fields: dict[str, object], gone: list[str], new: list[str]) -> None:
    """Comments, order, quotes, empty lines and all other entries stay; a changed value keeps its style."""
    assert difference(BEFORE, changed(BEFORE, **fields)) == (gone, new)


def test_new_fields_have_their_place() -> None:
    """A field that is new stands behind those that it follows in every entry."""
    lines = changed("- id: a\n  date: 2021\n  title: A\n  citations: []\n", status="draft", people=["b"]).splitlines()
    assert lines == ["- id: a", "  date: 2021", "  title: A", "  status: draft", "  people: [b]", "  citations: []"]


def test_a_file_keeps_its_line_ends() -> None:
    """Lines end as they did."""
    text = BEFORE.replace("\n", "\r\n")
    after = changed(text, kind="aid", summary="One.\n\nTwo.", citations=[HERALD, COURIER, COURIER | {"quote": "So."}])
    assert after.replace("\r\n", "").isprintable()


@pytest.mark.parametrize(
    "text",
    [
        "- {id: a, title: A, date: 2021, places: [b, c], citations: [{source: s, quote: q}, {source: t, quote: r}]}\n",
        "-   id: a\n    title: A\n    date:\n    citations:\n      -   source: s\n          quote: q\n",
        "- id: a\n  title: A\n  date: 2021\n  citations:\n  - {source: s, quote: q}",
        "- title: |\n    A\n  id: a\n",
    ],
)
@given(
    fields=st.fixed_dictionaries(
        {
            "title": st.text("ab'\"#:,[]{}-\n é", min_size=1),
            "date": st.sampled_from(["2021-06-08", "2021", "2021-06~"]),
            "places": st.none() | st.lists(st.text("ab'\", #:", min_size=1), min_size=1, max_size=3),
            "planned": st.sampled_from([None, "true"]),
            "citations": st.none()
            | st.lists(
                st.fixed_dictionaries(
                    {"source": st.sampled_from("stu"), "quote": st.text("q\"': #,{", min_size=1)},
                    optional={"dated": st.text("d \n", min_size=1)},
                ),
                min_size=1,
                max_size=3,
            ),
        }
    )
)
def test_what_is_written_reads_as_meant(text: str, fields: dict[str, object]) -> None:
    """Whatever the values and however the entry is laid out, the result reads as meant or is refused."""
    values = read_yaml("a.yaml", text)[0] | fields  # type: ignore[index, operator]
    after = reshaped("a.yaml", text, 0, values, EVENT_LAYOUT)
    if after is not None:
        (found,) = read_yaml("a.yaml", after)  # type: ignore[misc]
        assert {key: value for key, value in found.items() if value} == {
            key: value for key, value in values.items() if value
        }


@given(
    places=st.none() | st.lists(st.text("ab, ", min_size=1), min_size=1, max_size=3),
    figures=st.lists(
        st.sampled_from([PEOPLE, METRES, PEOPLE | {"value": "4"}, METRES | {"what": "boats"}]), min_size=1
    ),
    citations=st.lists(
        st.sampled_from([HERALD, COURIER, COURIER | {"dated": "had"}, {"source": "gazette", "quote": "“Gone”: #1"}]),
        min_size=1,
    ),
    others=st.fixed_dictionaries(
        {"summary": st.sampled_from([None, "One.", "One.\n\nTwo."]), "planned": st.sampled_from([None, "true"])},
        optional={"kind": st.just("aid"), "status": st.just("draft"), "people": st.just(["anna"])},
    ),
)
def test_an_ordinary_entry_takes_every_change(
    places: list[str] | None, figures: list[object], citations: list[object], others: dict[str, object]
) -> None:
    """Whatever comes and goes together, the comments of the entry and the entries behind it stay."""
    after = changed(BEFORE, places=places, figures=figures, citations=citations, **others)
    assert after.startswith("# The night that everybody remembers.\n- id: dyke-breaks   # keep\n")
    assert after.endswith("\n- id: next\n  title: Another\n")
    assert "  # what happened\n" in after


@given(title=st.text(min_size=1))
def test_any_title_can_be_written(title: str) -> None:
    """No character that YAML can hold keeps an ordinary entry from being changed."""
    if title.isprintable():
        assert read_yaml("a.yaml", changed(BEFORE, title=title))[0]["title"] == title  # type: ignore[index, call-overload]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("- &all {id: a, title: A}\n- *all\n", {"title": "B"}),
        ("- id: &name a\n  title: *name\n", {"title": "B"}),
    ],
)
def test_what_cannot_be_changed_alone_is_refused(text: str, fields: dict[str, object]) -> None:
    """Where a change would reach further than its entry, nothing is changed."""
    values = read_yaml("a.yaml", text)[0] | fields  # type: ignore[index, operator]
    assert reshaped("a.yaml", text, 0, values, EVENT_LAYOUT) is None
