"""What the preview puts into a page, and that it leaves the rest alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import Problem
from generator.preview.failures import Failure, Pointed
from generator.preview.live_page import bare_page, make_live

HOST = "127.0.0.1:8000"
SCRIPT = b'<script src="/livereload.js?host=127.0.0.1&amp;port=8000&amp;maxdelay=5000&amp;snipver=7" async></script>\n'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"<html><head></head><body><p>Text", b"</body></html>"),
        (b"<html><body><pre>&lt;/body></pre>", b"</BODY ></html>"),
        (b"<html><body></body><!-- a second one: -->", b"</body>"),
        ("<body>İİİİİİ, whose small letter is longer".encode(), b"</body>"),
        (b"<p>No body at all", b""),
        (b"<p>Not UTF-8: \xff\xfe", b"</body>"),
        (b"", b""),
    ],
)
def test_the_script_stands_at_the_end(before: bytes, after: bytes) -> None:
    """The script goes before the end of the body, wherever that is, and every other byte stays."""
    assert make_live(before + after, HOST, "7", None) == before + SCRIPT + after


@given(st.binary())
def test_any_page_survives(page: bytes) -> None:
    """Bytes of any kind come through with the script added and nothing lost."""
    live = make_live(page, HOST, "7", None)
    assert SCRIPT in live
    assert len(live) == len(page) + len(SCRIPT)


@pytest.mark.parametrize(
    ("host", "options"),
    [
        ("localhost:8000", b"host=localhost&amp;port=8000&"),
        ("localhost", b"host=localhost&amp;port=80&"),
        ("[::1]:8000", b"host=[::1]&amp;port=8000&"),
        ('x"><script>', b"host=x&quot;&gt;&lt;script&gt;&amp;port=80&"),
    ],
)
def test_the_script_calls_back_where_it_came_from(host: str, options: bytes) -> None:
    """The script connects to the name and port under which the browser called, which are no way to inject anything."""
    assert options in make_live(b"", host, "7", None)


def test_problems_are_shown_in_place() -> None:
    """Each problem of a failed build shows its place, what is wrong, the line itself and what to do."""
    failure = Failure(
        pointed=(
            Pointed(
                Problem("content/a.yaml", 3, 10, "the river <Elbe> is unknown", "add it & save"), "rivers: [", "<Elbe>]"
            ),
            Pointed(Problem("content/b.yaml", 0, 0, "it is empty")),
            Pointed(Problem("content/0.yaml", 1, 1, "it is long", "cut it", severity="warning")),
        )
    )
    live = make_live(b"", HOST, "7", failure).decode()
    assert "2 problems: not built" in live
    assert (
        "<code>content/a.yaml:3:10</code> the river &lt;Elbe&gt; is unknown"
        "<pre><span>3</span> rivers: [<mark>&lt;Elbe&gt;]</mark></pre>"
        "<em>add it &amp; save</em>"
    ) in live
    assert "<code>content/b.yaml</code> it is empty</li>\n<li><code>content/0.yaml:1:1</code> warning: it is" in live


def test_other_failures_are_shown_in_their_words() -> None:
    """A failure that names no place is shown as it was said."""
    live = make_live(b"", HOST, "7", Failure("there is no theme <gazette>")).decode()
    assert "<pre>there is no theme &lt;gazette&gt;</pre>" in live


def test_a_good_build_shows_nothing() -> None:
    """Without a failure no overlay is there."""
    assert b"dateline-failure" not in make_live(b"<body></body>", HOST, "7", None)


def test_a_bare_page_is_plain_text() -> None:
    """A page for what is not there says so, and takes no markup from an address."""
    assert b"<p>/&lt;script&gt;</p>" in bare_page("Not found", "/<script>")
