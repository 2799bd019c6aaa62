"""Former ids lead to one entry alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.store.good_content import GOOD, told

if TYPE_CHECKING:
    from tests.store.conftest import MakeProject


@pytest.mark.parametrize(
    ("was", "words"),
    [
        ("[flood]", ""),
        ("[arden]", ""),  # a place may be called so: its page stands elsewhere
        ("[dam]", "“dam” is the id still; remove it"),
        ("[flood, flood]", "the former id “flood” stands twice"),
        ("[rain]", "the former id “rain” is that of “rain”"),
        ("[storm]", "the former id “storm” is that of “rain”"),
    ],
)
def test_a_former_id_is_nobody_elses(make_project: MakeProject, was: str, words: str) -> None:
    """Neither one that an entry of its sort has, nor one that it had."""
    rain = (
        "- id: rain\n  date: 1999-05-03\n  was: [storm]\n  title: It rains\n  kind: other\n"
        "  citations: [{source: herald, quote: The dam above Arden broke}]\n"
    )
    dam = GOOD["events/a.yaml"].replace("  title:", f"  was: {was}\n  title:", 1)
    found = told(make_project({**GOOD, "events/a.yaml": rain + dam}))
    assert [words in problem for problem in found] == ([True] if words else [])
