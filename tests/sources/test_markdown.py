"""Markdown: marks go, words stay."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.sources.blocks import Block
from generator.sources.markdown import read_markdown, without_marks

ARTICLE = """\
# River bursts its banks

The river **burst its banks** on
Monday, [officials](https://example.org/a_(b)) said.

## Roads cut ##

> “We had *ten* minutes,” she said.
> Then the water came.

* the coast road
  and its bridges
* the mill road

1. First the bridge went.
2. Then the ford.

The night after
===============

<!-- a note
to the editor -->
<script>alert("no")</script>
It fell again. ![The bridge](bridge.jpg)

* * *

[officials]: https://example.org/officials
```
Levels: 4 m
```
"""


def test_article() -> None:
    """Headings, paragraphs, quotations and items come out in order, without a mark."""
    assert read_markdown(ARTICLE) == (
        Block("River bursts its banks", "heading"),
        Block("The river burst its banks on Monday, officials said."),
        Block("Roads cut", "heading"),
        Block("“We had ten minutes,” she said. Then the water came."),
        Block("the coast road and its bridges", "item"),
        Block("the mill road", "item"),
        Block("First the bridge went.", "item"),
        Block("Then the ford.", "item"),
        Block("The night after", "heading"),
        Block("It fell again."),
        Block("Levels: 4 m"),
    )


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("**bold** and __bold__, *slanted* and _slanted_", "bold and bold, slanted and slanted"),
        ("***both*** and **bold *inside* bold**", "both and bold inside bold"),
        ("`code` and ~~struck~~", "code and struck"),
        ('[text](https://example.org "title")', "text"),
        ("[text][reference] and a note[^1]", "text and a note"),
        ("<https://example.org/a>", "https://example.org/a"),
        ("a<br>b <em>c</em><img src=x onerror=alert(1)>", "a b c"),
        ("water &amp; mud, 5 &euro;", "water & mud, 5 €"),
        (f"a&#{'9' * 5000};b", "ab"),
        (r"\*not slanted\* and 1\. no item", "*not slanted* and 1. no item"),
        # what only looks like a mark
        ("[France] has given us air", "[France] has given us air"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        ("5 < 6 and 7 > 6", "5 < 6 and 7 > 6"),
        ("#hashtag", "#hashtag"),
        ("a lone * star and _ line", "a lone * star and _ line"),
    ],
)
def test_marks(marked: str, plain: str) -> None:
    """Links keep their text and emphasis its words; brackets, stars and signs that mark nothing stay."""
    assert without_marks(marked) == plain


def test_lines_too_long_to_be_wrapped() -> None:
    """An article pasted with one line a paragraph keeps its paragraphs, though Markdown would run them together."""
    lines = ["The river rose and " + "rose and " * 25 + "fell.", "ROADS CUT", "The mayor spoke."]
    assert [block.text for block in read_markdown("\n".join(lines))] == lines


@pytest.mark.parametrize("text", ["<!-- never closed", "<script> never closed"])
def test_unclosed_markup_hides_nothing(text: str) -> None:
    """What is opened and never closed leaves the text behind it standing."""
    assert any("never closed" in block.text for block in read_markdown(text))


@given(st.text(st.sampled_from("<>/ab! -[]()*_`~#\\\n\"'=&;")))
@example("<*b*>")
@example("<<!")
def test_no_tag_is_left(text: str) -> None:
    """Whatever the nesting, no HTML tag outlives the reading, but where a backslash says that it is none."""
    for block in read_markdown(text.replace("\\", "")):
        assert not any(f"<{letter}" in block.text for letter in "ab/!")


@pytest.mark.parametrize("mark", ["*a ", "**a ", "_a ", "[a](", "![a](", "`a ", "<b ", "<!-- ", "~~a ", "[^a "])
def test_time_is_linear(mark: str) -> None:
    """A text of unclosed marks takes no longer than any other: this test would run for minutes if it did."""
    assert read_markdown(mark * 40_000)
