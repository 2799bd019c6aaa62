"""What a page's head says of its article."""

from __future__ import annotations

import json

import pytest

from generator.sources.html import read_page
from generator.sources.metadata import Metadata

TEXT = "<p>The river burst its banks on Monday and flooded the lower town.</p>"


def metadata_of(head: str, body: str = TEXT, attributes: str = "") -> Metadata:
    return read_page(f"<html {attributes}><head>{head}</head><body>{body}</body></html>")[1]


def days(metadata: Metadata) -> list[str]:
    return [dating.date.text for dating in metadata.stated]


def linked(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


def test_json_ld() -> None:
    """JSON-LD says everything, wherever the article stands in it."""
    article = {
        "@type": ["NewsArticle", "Thing"],
        "headline": "River floods lower town",
        "datePublished": "2019-05-03T10:15:00+01:00",
        "author": [{"@type": "Person", "name": "By Jane Doe"}, {"name": "John Roe"}, "https://example.org/ann"],
        "publisher": {"@type": "Organization", "name": "Lowtown Gazette"},
        "mainEntityOfPage": {"@id": "https://example.org/flood"},
    }
    graph = {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Other"}, article]}
    head = f'<script type="application/ld+json">{json.dumps([graph])}</script>'
    found = metadata_of(head, attributes='lang="en-GB"')
    assert days(found) == ["2019-05-03"]
    assert found == Metadata(
        title="River floods lower town",
        publisher="Lowtown Gazette",
        authors=("Jane Doe", "John Roe"),
        stated=found.stated,
        url="https://example.org/flood",
        language="en",
    )


@pytest.mark.parametrize(
    ("headlines", "expected"),
    [
        (["Fire at mill", "River floods town"], ["2019-05-02"]),
        (["River floods town", "Fire at mill"], ["2019-05-01"]),
        (["Fire at mill", "Ferry sinks"], []),
        (["Fire at mill"], ["2019-05-01"]),
    ],
)
def test_articles_of_other_pages(headlines: list[str], expected: list[str]) -> None:
    """Of several articles that the head describes the one counts that has the page's headline."""
    articles = [
        linked(headline=headline, datePublished=f"2019-05-0{number}") for number, headline in enumerate(headlines, 1)
    ]
    assert days(metadata_of("".join(articles), f"<h1>River floods town</h1>{TEXT}")) == expected


def test_meta_elements() -> None:
    """Open Graph and plain meta elements say as much."""
    found = metadata_of("""
        <title>River floods lower town | Lowtown Gazette</title>
        <meta property="og:title" content="River floods lower town | Lowtown Gazette">
        <meta property="og:site_name" content="Lowtown Gazette">
        <meta property="article:published_time" content="2019-05-03T10:15:00Z">
        <meta name="Author" content="By Jane Doe and John Roe">
        <meta property="og:url" content="https://example.org/other">
        <link rel="canonical" href="https://example.org/flood">
    """)
    assert (found.title, found.publisher, found.authors) == (
        "River floods lower town",
        "Lowtown Gazette",
        ("Jane Doe", "John Roe"),
    )
    assert (days(found), found.url) == (["2019-05-03"], "https://example.org/flood")


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Old</title>", "<h1>River <b>floods</b> town</h1>", "River floods town"),
        ("<title>River floods lower town | The Gazette</title>", "", "River floods lower town"),
        ("<title>River floods town - mayor will not resign</title>", "", "River floods town - mayor will not resign"),
        ('<meta property="og:site_name" content="Gazette"><title>Flood &mdash; Gazette</title>', "", "Flood"),
        ('<meta property="og:site_name" content="Gazette"><title>Flood -- Gazette</title>', "", "Flood"),
        ("<title>River floods town - Gazette.example.org</title>", "", "River floods town"),
        ("<meta property='og:site_name' content='ENN'><title>Flood ebbs - ENN Health</title>", "", "Flood ebbs"),
        ("<meta property='og:site_name' content='TechDay'><title>TechDay | Flood ebbs</title>", "", "Flood ebbs"),
        (
            "<meta name='author' content='Jane Doe and John Roe'><title>Flood ebbs - Jane Doe and John Roe</title>",
            "",
            "Flood ebbs",
        ),
        ("", "", ""),
    ],
)
def test_titles(head: str, body: str, title: str) -> None:
    """The headline is taken without the site's name, but never cut at a dash of its own."""
    assert metadata_of(head, body + TEXT).title == title


@pytest.mark.parametrize(
    "head",
    [
        '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
        f'<script type="application/ld+json">{"[" * 5000}{"]" * 5000}</script>',
        f'<script type="application/ld+json">{"[" * 200_000}</script>',
        '<script type="application/ld+json">null</script>',
        linked(headline=["a"], author=[[[]], {"name": {"c": 1}}, None], publisher=[[]], datePublished=20190503, url={}),
        linked(datePublished="2019-02-30", url="javascript:alert(1)", inLanguage=5),
        '<meta name="author" content="https://example.org/jane"><link rel="canonical" href="/flood">',
        '<link rel="canonical" href="http://["><meta property="og:url" content="https://a b">',
        '<meta name="date" content="03/05/2019">',
    ],
)
def test_metadata_that_says_nothing(head: str) -> None:
    """Broken, nested or nonsensical metadata is passed over without a word."""
    assert metadata_of(head) == Metadata()


def test_a_publisher_is_no_author() -> None:
    """A byline that ends with the publisher's name names people alone."""
    found = metadata_of("""
        <meta property="og:site_name" content="ENN"><meta name="author" content="Jane Doe and John Roe, ENN">
        <meta name="article_date_original" content="Friday, May 3, 2019, 12:06 PM">
    """)
    assert (found.authors, days(found)) == (("Jane Doe", "John Roe"), ["2019-05-03"])


@pytest.mark.parametrize("name", ["gazette.example.org", "AP", "https://example.org/jane", "desk@example.org"])
def test_no_authors(name: str) -> None:
    """Sites, agencies and addresses are no authors."""
    assert metadata_of(f'<meta name="author" content="{name}">').authors == ()


def test_unseen_characters_go() -> None:
    """What JSON can say and no file can hold is dropped: halves of surrogate pairs, control characters."""
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "River\\ud83d \\u0007floods"}</script>'
    )
    assert metadata_of(head).title == "River floods"


def test_marked_date_in_the_text() -> None:
    """A date that the page marks as the article's counts where its head names none."""
    marked = metadata_of("", f'<time itemprop="datePublished" datetime="2019-05-03">today</time>{TEXT}')
    assert days(marked) == ["2019-05-03"]
    assert days(metadata_of("", f'<time datetime="2019-05-03">today</time>{TEXT}')) == []
    rdfa = metadata_of("", f'<div property="dc:date dc:created" content="2019-05-03T00:00:00">3 May</div>{TEXT}')
    assert days(rdfa) == ["2019-05-03"]


def test_every_statement_is_kept() -> None:
    """Where the head says two things, both are told, each quoted with its place."""
    head = linked(datePublished="2019-05-03T23:30:00-05:00") + '<meta name="pubdate" content="2019-05-04T04:30:00Z">'
    assert [dating.reason for dating in metadata_of(head).stated] == [
        "its page’s head says ‘2019-05-03T23:30:00-05:00’ (datePublished)",
        "its page’s head says ‘2019-05-04T04:30:00Z’ (pubdate)",
    ]


@pytest.mark.parametrize(
    ("body", "authors"),
    [
        ('<p class="byline">By Per Anders</p>', ("Per Anders",)),
        ('<div class="meta Byline">Per Anders and Jane Doe</div>', ("Per Anders", "Jane Doe")),
        ('<p>By <a rel="author" href="/per">Per Anders</a></p>', ("Per Anders",)),
        ('<span itemprop="author">Per Anders</span>', ("Per Anders",)),
        ('<p class="byline">By our own correspondent</p>', ()),
        ('<p class="byline">13 May 2023</p>', ()),
        ('<p class="comment author">Per Anders</p>', ()),
    ],
)
def test_marked_authors(body: str, authors: tuple[str, ...]) -> None:
    """A byline that the page marks as such names the authors where its head does not."""
    assert metadata_of("", f"{body}{TEXT}").authors == authors


def test_the_head_goes_before_a_marked_byline() -> None:
    """What the head says is what the page itself wants to be quoted by."""
    head = '<meta name="author" content="Jane Doe">'
    assert metadata_of(head, f'<p class="byline">By Per Anders</p>{TEXT}').authors == ("Jane Doe",)
