"""Every sentence of `name_examples` leads to the entries beside it and to no others."""

from __future__ import annotations

import re

import pytest

from generator.drafting.naming.name_proposals import proposals, spellings_in
from generator.model.source import Passage, Source, SourceRecord
from tests.drafting.naming.name_examples import EXAMPLES

_ENTRY = re.compile(
    r"""
    (?P<kind> person | place | organisation ) \s
    (?P<name> [^(]+? )
    (?: \s \( (?P<role> .* ) \) )?             # person Ana Ruiz (mayor of Nola)
    """,
    re.VERBOSE,
)


def expected(entries: str) -> set[tuple[str, str, str]]:
    """Kind, name and role of each entry."""
    matches = (_ENTRY.fullmatch(entry) for entry in entries.split("; ") if entry)
    return {(match["kind"], match["name"], match["role"] or "") for match in matches if match}


@pytest.mark.parametrize(("sentence", "entries"), EXAMPLES)
def test_names_of_a_sentence(sentence: str, entries: str) -> None:
    """Kind, name and role, and nothing that is no name."""
    record = SourceRecord("herald", "A headline")
    source = Source(record, sentence, (Passage("herald", 0, len(sentence), sentence, 0),), "herald.txt")
    assert {(name.kind, name.name, name.role) for name in proposals(spellings_in([source]), ()).entries} == expected(
        entries
    )
