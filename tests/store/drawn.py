"""Events, names and records as hypothesis draws them, their words as odd as YAML fears."""

from __future__ import annotations

import re

from hypothesis import strategies as st

from generator.dates.edtf import parse
from generator.model.event import Citation, Claim, Event, Figure
from generator.model.names import Name
from generator.model.source import SourceRecord

# What no content file may hold: see `yaml_writing`.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")

_ODD = [
    "NO",
    "yes",
    "2013-01-14",
    "2013",
    "null",
    "~",
    "true",
    "10:30",
    "- x",
    "# y",
    "a: b",
    "a #b",
    "...",
    "---",
    "=",
    "<<",
    "0x1F",
    "1e3",
    ".inf",
    "'",
    '"',
    "''",
    "\\",
    "|",
    ">",
    "[a]",
    "{b}",
    "a, b",
    "*x",
    "&x",
    "!x",
    "%x",
    "@x",
    "`x`",
    "? x",
    " x",
    "x ",
    "a\nb",
    "a\n\nb\n",
    "\na",
    "a\n b",
    "a \nb",
    "a\n\n",
    "\ta",
    "a\tb",
    "a\r\nb",
    "a\x85b",
    "a\u2028b",
    "\ufeffa",
    "“Yes,” he said: ‘no’",
    "é",
    "مالي",
    "🌊",
    "x" * 200,
]

texts = st.one_of(
    st.sampled_from(_ODD),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20).map(lambda text: _FORBIDDEN.sub(" ", text)),
    st.text("ab :#-\n'\"\\[]{},!&*|>%@`?.01~=<\t\x85é“", max_size=12),
)
filled = texts.filter(lambda text: bool(text.strip()))
ids = st.sampled_from(["a", "dam-breaks", "1999", "con-1"])
dates = st.sampled_from(
    [
        "2013-01-14",
        "2013-01",
        "2013",
        "../2013",
        "/2013-01",
        "2012-04/..",
        "-0044",
        "Y-17000",
        "2013-01-10%",
        "199X",
        "2013-01-14T10:30",
        "2013-XX-XX",
        "2013-22",
        "2013-01-12/2013-01-13",
    ],
).map(parse)
statuses = st.sampled_from(["draft", "reviewed"])


def lists(items: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    """Up to three of something."""
    return st.lists(items, max_size=3).map(tuple)


citations = st.builds(Citation, ids, filled, texts, texts, texts)
claims = st.one_of(
    st.builds(Claim, st.just("date"), dates.map(lambda date: date.text), ids, texts),
    st.builds(Claim, st.sampled_from(["place", "responsible"]), filled, ids, texts),
)
events = st.builds(
    Event,
    id=ids,
    date=dates,
    title=filled,
    summary=texts,
    status=statuses,
    kind=ids,
    planned=st.booleans(),
    places=lists(filled),
    people=lists(filled),
    organisations=lists(filled),
    figures=lists(st.builds(Figure, filled, filled, ids, texts)),
    claims=lists(claims),
    citations=lists(citations),
    was=lists(ids),
    origin=st.none(),
)
_any_name = {
    "id": ids,
    "name": filled,
    "aliases": lists(filled),
    "description": texts,
    "wikidata": st.sampled_from(["", "Q3703"]),
    "status": statuses,
    "was": lists(ids),
    "origin": st.none(),
}
names = st.one_of(
    st.builds(Name, st.just("place"), latitude=st.floats(-90, 90), longitude=st.floats(-180, 180), **_any_name),
    st.builds(Name, st.just("place"), unplaced=st.booleans(), **_any_name),
    st.builds(Name, st.just("person"), role=texts, **_any_name),
    st.builds(Name, st.just("organisation"), **_any_name),
)
addresses = st.sampled_from(["", "https://x.org/a?b=c#d", "http://x.org/a:b,c"])
records = st.builds(
    SourceRecord,
    id=st.just("a"),
    title=filled,
    publisher=texts,
    agency=texts,
    authors=lists(filled),
    published=st.none() | dates,
    url=addresses,
    archived=addresses,
    accessed=st.none() | dates,
    text_kind=st.sampled_from(["digest", "verbatim"]),
    language=st.sampled_from(["en", "no", "pt-BR"]),
    status=statuses,
)
