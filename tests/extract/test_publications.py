"""The days of articles: how what a page says of itself reaches those who date it."""

from __future__ import annotations

import pytest

from generator.extract.publications import publication_of, publications
from generator.model.source import SourceFile
from generator.sources.reading import read

STORY = "A court in Halden sentenced shipowner Rolf Berg to six years in prison on Thursday, and he will appeal."
MORE = "The ferry of which he had locked the doors sank with ninety people aboard, the court found after a long trial."
LINKED = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2015-03-12T21:00:00Z"}</script>'


def page(head: str = "", above: str = "", below: str = "") -> str:
    return f"<html><head>{head}</head><body>{above}<p>{STORY}</p><p>{MORE}</p>{below}</body></html>"


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        (f"Published: 12 March 2015\nLast modified: 2 June 2019\n\n{STORY}\n\n{MORE}", "2015-03-12", "its date line"),
        (f"Publié le 12 mars 2015 - Mis à jour le 14 mars 2015\n\n{STORY}\n\n{MORE}", "2015-03-12", "its date line"),
        (f"Updated 13 March 2015\n\n{STORY}\n\n{MORE}\n\nComments\n\nPosted on 3 October 2020", "2015-03-13", "line"),
        (f"HALDEN, March 12, 2015 (Newswire) - {STORY}\n\n{MORE}", "2015-03-12", "its dateline"),
        (f"{STORY}\n\n{MORE}\n\n© 2021 Halden Post", None, "nothing in the text counts"),
        (f"Published: 12 March 2015\n\n{STORY}\n\n{MORE}\n\nPosted on 19 March 2015", None, "two dates"),
        (page(LINKED), "2015-03-12", "datePublished"),
        (page('<meta property="article:published_time" content="2015-03-12">'), "2015-03-12", "its page’s head"),
        (page('<meta name="date" content="2015-03-12">'), "2015-03-12", "date"),
        (page(above='<time itemprop="datePublished" datetime="2015-03-12">Thursday</time>'), "2015-03-12", "(time)"),
        (page(LINKED, '<time itemprop="datePublished" datetime="2015-03-13">13</time>'), "2015-03-12?", "; but "),
        (page(LINKED, "<p>Published: 2 April 2015</p>"), None, "two dates"),
        (page('<link rel="canonical" href="https://news.example/2015/03/12/berg">'), "2015-03-12", "its address"),
        (page(below="<footer>© 2021 Halden Post</footer>"), None, "nothing in the text counts"),
    ],
)  # fmt: skip
def test_what_a_page_states(text: str, day: str | None, words: str) -> None:
    """Head, date lines, dateline and address of a page date its article by one reasoning, which quotes them."""
    form = "html" if text.startswith("<html") else "text"
    source = read(SourceFile("berg", f"content/sources/berg.{form}", form, text.encode(), None))
    publication = publications([source])["berg"]
    assert (publication.dating and publication.dating.date.text) == day
    assert words in (publication.dating.reason if publication.dating else publication.reason)


def test_one_article_alone() -> None:
    """What an article gives itself dates it without any others, and so does nothing where it gives nothing."""
    alone = read(SourceFile("berg", "berg.html", "html", page(LINKED).encode(), None))
    dating = publication_of(alone).dating
    assert dating is not None
    assert dating.date.text == "2015-03-12"
    silent = publication_of(read(SourceFile("berg", "berg.html", "html", page().encode(), None)))
    assert (silent.dating, silent.evidence) == (None, ())
