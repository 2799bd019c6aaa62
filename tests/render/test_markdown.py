"""Markdown becomes HTML that is safe to show, and the short way gives what the long way gives."""

from __future__ import annotations

import re

import nh3
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from markdown import markdown as convert

from generator.render.markdown import MarkdownRenderer, is_plain
from generator.site.pages.records.parts import Markdown

RENDERER = MarkdownRenderer()


def html(text: str, **targets: str) -> str:
    return RENDERER.html(Markdown(text, tuple(targets.items())), lambda address: f"../{address}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("The dyke broke.", "<p>The dyke broke.</p>"),
        ("One.\n\nTwo.", "<p>One.</p>\n<p>Two.</p>"),
        ("*Nobody* is hurt.", "<p><em>Nobody</em> is hurt.</p>"),
        ("At [[Arle]].", '<p>At <a href="../places/arle.html">Arle</a>.</p>'),
        ("At *[[Arle]]*.", '<p>At <em><a href="../places/arle.html">Arle</a></em>.</p>'),
        ("At [[Arle|the river]].", '<p>At <a href="../places/arle.html">the river</a>.</p>'),
        ("At [[Arle|a *b* c]] *d*.", '<p>At <a href="../places/arle.html">a *b* c</a> <em>d</em>.</p>'),
        ("At [[Atlantis]].", "<p>At Atlantis.</p>"),
        ("At `[[Arle]]`.", "<p>At <code>[[Arle]]</code>.</p>"),
        ("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"),
        ("[a page](https://herald.example/)", '<p><a href="https://herald.example/">a page</a></p>'),
    ],
)
def test_html(text: str, expected: str) -> None:
    """Paragraphs, emphasis, lists, and links of both sorts."""
    assert html(text, Arle="places/arle.html") == expected


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("# One\n\n## Two\n\n# Three", ["2", "3", "2"]),
        ("## One\n\n### Two", ["2", "3"]),
        ("#### One", ["2"]),
        ("# 1\n\n## 2\n\n### 3\n\n#### 4\n\n##### 5\n\n###### 6", ["2", "3", "4", "5", "6", "6"]),
    ],
)
def test_headings_begin_below_the_title(text: str, levels: list[str]) -> None:
    """The highest heading of a text is of the second level, whatever its author began with."""
    assert re.findall(r"<h(\d)>", html(text)) == levels


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "*x* <script>alert(1)</script>",
        "[click](javascript:alert(1))",
        "[click](JaVaScRiPt:alert(1))",
        "[click](data:text/html;base64,PHNjcmlwdD4=)",
        "<a href='javascript:alert(1)'>click</a>",
        "<javascript:alert(1)>",
        '<img src="https://tracker.example/x.gif" onerror="alert(1)">',
        "![pixel](https://tracker.example/x.gif)",
        "<iframe src='https://evil.example'></iframe>",
        "<style>body{display:none}</style>",
        '<p style="position:fixed" onclick="alert(1)">x</p>',
        "<form action='https://evil.example'><input></form>",
        "[[Arle|<script>alert(1)</script>]]",
        '[x](<https://a.example/[[Arle]]"onmouseover=alert(1)>)',
        "<svg><script>alert(1)</script></svg>",
    ],
)
def test_nothing_runs(text: str) -> None:
    """What could run, load or disguise itself is gone or plain text."""
    tags = re.findall(r"<([a-z0-9]+)([^>]*)>", html(text, Arle='places/"arle.html'))
    assert {tag for tag, _ in tags} <= {"p", "em", "a", "code"}
    for _, attributes in tags:
        assert not re.search(r"javascript|data:|style|\son\w+=", attributes, re.IGNORECASE)


@given(st.text(alphabet="ab] .,;:'\"()[|\n\t-–01é#>+=~!", max_size=40))
def test_the_short_way_is_the_long_way(text: str) -> None:
    """A text that needs no converter comes out as the converter would have it."""
    assume(is_plain(text) and "[[" not in text)
    assert squeezed(html(text)) == squeezed(nh3.clean(convert(text), link_rel=None))


def squeezed(html: str) -> str:
    """HTML without the white space that no reader sees."""
    return re.sub(r"\s+", " ", re.sub(r"\s*(</?p>)\s*", r"\1", html)).strip()


def test_one_text_leaves_no_trace_in_the_next() -> None:
    """A converter that is used again forgets what the last text defined."""
    html("[x]: https://evil.example/\n\n[x]")
    assert html("*see* [x]") == "<p><em>see</em> [x]</p>"
