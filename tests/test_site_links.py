"""Every link of a built site is followed."""

from __future__ import annotations

import pytest

from generator.site_links import broken_links, links_of

PAGE = '<!doctype html><html id="top"><head><link rel="canonical" href="https://example.org/elsewhere.html">%s</head>%s'
OTHER = PAGE % ("", '<h1 id="a&amp;b">A</h1><h2 id="é">B</h2>')


def broken(body: str, base_path: str = "/") -> list[str]:
    site = {
        "index.html": (PAGE % ("", body)).encode(),
        "events/a b.html": OTHER.encode(),
        "styles/page.css": b"",
        "empty.html": b"",
    }
    return [problem.message for problem in broken_links(site, site.__getitem__, base_path)]


@pytest.mark.parametrize(
    "body",
    [
        '<a href="events/a%20b.html">',
        '<a href="./events/a%20b.html#a&amp;b">',
        '<a href="events/a b.html#%C3%A9">',
        '<a href="index.html?q=1#here"><p id="here">',
        '<a href="#here"><p id="here">',
        '<a href="#">',
        '<a href="https://example.org/gone.html"><a href="//example.org/x"><a href="mailto:a@example.org">',
        '<img src="data:image/png;base64,AA=="><link rel="stylesheet" href="styles/page.css">',
        '<svg><a href="events/a%20b.html"></a></svg>',
        "<script>let href = '<a href=\"gone.html\">'</script><!-- <a href='gone.html'> -->",
    ],
)
def test_a_link_that_leads_somewhere(body: str) -> None:
    """To a page, to a place on one, or out of the site; what only looks like a link is none."""
    assert broken(body) == []


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ('<a href="gone.html"><a href="gone.html">', "the link “gone.html” leads to no page of the site"),
        ('<a href="events/">', "the link “events/” leads to no page of the site"),
        ('<img src="events/gone.png">', "the link “events/gone.png” leads to no page of the site"),
        ('<a href="events/a%20b.html#c">', "the link “events/a%20b.html#c” leads to a page that has no such place"),
        ('<a href="#gone"><a href="#gone">', "the link “#gone” leads to a page that has no such place"),
        ('<a href="http://[a">', "the link “http://[a” is no address"),
        ('<p id="b"><p id="b">', "the id “b” stands on the page 2 times"),
    ],
)
def test_a_link_that_leads_nowhere(body: str, message: str) -> None:
    """Each is told once, however often it stands on the page."""
    assert broken(body) == [message]


def test_a_link_from_the_root_of_the_host() -> None:
    """It must begin with the path that the site lies under."""
    assert broken('<a href="/flood/events/a%20b.html">', "/flood/") == []
    assert broken('<a href="/events/a%20b.html">', "/flood/") == [
        "the link “/events/a%20b.html” begins with /, but the site lies under /flood/"
    ]


def test_the_line_is_that_of_the_page() -> None:
    """Counted from 1."""
    site = {"index.html": b"<!doctype html>\n<p>\n<a href='gone.html'>"}
    assert [(problem.path, problem.line) for problem in broken_links(site, site.__getitem__)] == [("index.html", 3)]
    assert links_of(b" ").hrefs == ()
