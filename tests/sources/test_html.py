"""Web pages."""

from __future__ import annotations

import pytest

from generator.sources.blocks import Block
from generator.sources.html import is_page, read_page

PAGE = """\
<!DOCTYPE html>
<html><head><title>River floods town</title><style>p { color: red }</style></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>River floods lower town</h1>
<script>document.write("<p>evil</p>")</script>
<p>The river burst its banks on Monday &mdash; and
flooded the&nbsp;<b>lower</b> <a href="/town">town</a>, officials said in the evening.</p>
<h2>Roads cut</h2>
<p>The mayor would not leave.</p>
<ul><li>the coast road</li><li>the mill road</li></ul>
<blockquote><p>“We had ten minutes.”</p></blockquote>
<p>First the bridge went.<br><br>Then the ford went, and then &lt;all&gt; the rest of it.</p>
</article>
<footer>Imprint</footer></body></html>
"""


def test_page() -> None:
    """A page's article comes out in blocks: headings, items, folded paragraphs; no script, style, menu or tag."""
    assert read_page(PAGE)[0] == (
        Block("River floods lower town", "heading"),
        Block("The river burst its banks on Monday — and flooded the lower town, officials said in the evening."),
        Block("Roads cut", "heading"),
        Block("The mayor would not leave."),
        Block("the coast road", "item"),
        Block("the mill road", "item"),
        Block("“We had ten minutes.”"),
        Block("First the bridge went."),
        Block("Then the ford went, and then <all> the rest of it."),
    )


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        ("<p>The dam broke.</p>", ["The dam broke."]),
        ("The dam broke.", ["The dam broke."]),
        ("<html><body>The dam broke.<br><br>Nobody died.</body></html>", ["The dam broke.", "Nobody died."]),
        ("<html><body><p>The dam&#1;&#xFFFE;&#xD800; broke.</p></body></html>", ["The dam broke."]),
        ("<html><body><p>The dam&#9;broke&#x21;</p></body></html>", ["The dam broke!"]),
        ("", []),
        ("<html>", []),
        ("<html><frameset><frame></frameset></html>", []),
        ("<script>alert(1)</script>", []),
        ("<html><body><p>&#99999999;", []),
    ],
)
def test_odd_markup(markup: str, texts: list[str]) -> None:
    """Fragments, bare text and forbidden characters are read; a page without text has no blocks."""
    assert [block.text for block in read_page(markup)[0]] == texts


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("<!DOCTYPE html><title>Flood</title>", True),
        ('\n <html lang="en"><body>Flood</body></html>', True),
        ("<!-- saved --> <!-- twice -->\n<!doctype HTML>", True),
        ('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', True),
        ("<head><title>Flood</title></head>", True),
        ("<p>The dam broke.</p>", False),
        ("The dam broke. <html>", False),
        ("<headline>The dam broke.</headline>", False),
        ('<?xml version="1.0"?><TimeML>', False),
        ("<!-- never closed <html>", False),
        ("<!--" * 100_000, False),
        ("<!-- -->" * 100_000, False),
        ("", False),
    ],
)
def test_is_page(text: str, page: bool) -> None:
    """A web page is known by what it begins with, in a time that grows no faster than the text."""
    assert is_page(text) is page
