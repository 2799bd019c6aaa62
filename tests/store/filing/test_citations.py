"""A citation put into an entry in the entry's own style."""

from __future__ import annotations

import pytest
import yaml

from generator.model.event import Citation
from generator.store.filing.citations import add_citations
from generator.store.text.splicing import apply
from generator.store.text.yaml_reading import compose

NEW = (Citation("times", "It: broke", dated="on Monday"),)

EXAMPLES = {
    "lines": (
        "- id: a\n  citations:\n  - source: h\n    quote: q   # sic\n  # more to come\n  title: b\n",
        "- id: a\n  citations:\n  - source: h\n    quote: q   # sic\n  - source: times\n    quote: 'It: broke'\n"
        "    dated: on Monday\n  # more to come\n  title: b\n",
    ),
    "indented lines": (
        "- id: a\n  citations:\n    - source: h\n      quote: |\n        q\n",
        "- id: a\n  citations:\n    - source: h\n      quote: |\n        q\n    - source: times\n"
        "      quote: 'It: broke'\n"
        "      dated: on Monday\n",
    ),
    "windows lines without a last break": (
        "- id: a\r\n  citations:\r\n  - source: h\r\n    quote: q",
        "- id: a\r\n  citations:\r\n  - source: h\r\n    quote: q\r\n  - source: times\r\n    quote: 'It: broke'\r\n"
        "    dated: on Monday\r\n",
    ),
    "braces in lines": (
        "- id: a\n  citations:\n  - {source: h, quote: q}\n\n- id: b\n",
        "- id: a\n  citations:\n  - {source: h, quote: q}\n  - {source: times, quote: 'It: broke', dated: "
        "on Monday}\n\n- id: b\n",
    ),
    "brackets": (
        "- id: a\n  citations: [{source: h, quote: q}, ]  # two\n",
        "- id: a\n  citations: [{source: h, quote: q}, {source: times, quote: 'It: broke', dated: on "
        "Monday}, ]  # two\n",
    ),
    "empty brackets": (
        "- id: a\n  citations: []\n  title: b\n",
        "- id: a\n  citations: [{source: times, quote: 'It: broke', dated: on Monday}]\n  title: b\n",
    ),
    "an entry in braces": (
        "- {id: a, citations: [{source: h, quote: q}]}\n",
        "- {id: a, citations: [{source: h, quote: q}, {source: times, quote: 'It: broke', dated: on Monday}]}\n",
    ),
    "an entry in braces without": (
        "- {id: a}\n",
        "- {id: a, citations: [{source: times, quote: 'It: broke', dated: on Monday}]}\n",
    ),
    "an empty field": (
        "- id: a\n  citations:   # none yet\n  title: b\n",
        "- id: a\n  citations:   # none yet\n  - source: times\n    quote: 'It: broke'\n"
        "    dated: on Monday\n  title: b\n",
    ),
    "no field": (
        "- id: a\n  title: b # c\n\n# d\n- id: e\n",
        "- id: a\n  title: b # c\n  citations:\n  - source: times\n    quote: 'It: broke'\n"
        "    dated: on Monday\n\n# d\n- id: e\n",
    ),
}


@pytest.mark.parametrize(("text", "after"), EXAMPLES.values(), ids=EXAMPLES)
def test_a_citation_is_added(text: str, after: str) -> None:
    """Everything else stays byte for byte."""
    root = compose("a.yaml", text)
    assert isinstance(root, yaml.SequenceNode)
    edit = add_citations(text, root.value[0], NEW)
    assert edit.start == edit.end
    assert apply(text, [edit]) == after


def test_two_citations_are_added_in_their_order() -> None:
    """In lines and in brackets."""
    second = Citation("post", "Gone")
    for text in ("- id: a\n  citations: []\n", "- id: a\n  citations:\n  - source: h\n    quote: q\n"):
        root = compose("a.yaml", text)
        assert isinstance(root, yaml.SequenceNode)
        after = apply(text, [add_citations(text, root.value[0], (*NEW, second))])
        assert after.index("It: broke") < after.index("Gone")
