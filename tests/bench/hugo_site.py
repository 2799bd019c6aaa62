"""The made-up chronology as a site of Hugo, with the pages and lists that Dateline's theme has.

A page an event, day, place and source; cards of title, date, line, places and number of sources wherever an event is
listed; previous and next; the text of a source with the events that it supports; a chronology of all and a feed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.chronology import MARK

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bench.chronology import MadeUpChronology, MadeUpEvent, MadeUpSource

SETTINGS = """\
baseURL = "https://example.org/made-up/"
title = "A made-up chronology"
[taxonomies]
day = "days"
place = "places"
source = "sources"
[outputs]
home = ["HTML", "RSS"]
section = []
taxonomy = ["HTML"]
term = ["HTML"]
[markup.goldmark.renderer]
unsafe = false
"""
LAYOUTS = {
    "_default/baseof.html": """\
<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ .Title }} · {{ site.Title }}</title><link rel="canonical" href="{{ .Permalink }}">
<meta property="og:title" content="{{ .Title }}"><meta property="og:url" content="{{ .Permalink }}">
<link rel="stylesheet" href="{{ "style.css" | relURL }}"></head>
<body><header><a href="{{ "/" | relURL }}">{{ site.Title }}</a><nav><ul><li><a href="{{ "/" | relURL }}">Chronology</a>
<li><a href="{{ "places/" | relURL }}">Places</a><li><a href="{{ "sources/" | relURL }}">Sources</a></ul></nav></header>
<main>{{ block "main" . }}{{ end }}</main><footer><p>{{ site.Title }}</p></footer></body></html>
""",
    "partials/card.html": """\
<article class="card"><h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p>
<p>{{ .Summary | plainify | truncate 160 }}</p>
<ul>{{ range .Params.places }}<li><a href="{{ printf "places/%s/" . | relURL }}">{{ . }}</a></li>{{ end }}</ul>
<p>{{ len .Params.sources }} source</p></article>
""",
    "events/single.html": """\
{{ define "main" }}<article><h1>{{ .Title }}</h1>
<p><a href="{{ printf "days/%s/" (.Date.Format "2006-01-02") | relURL }}"><time
datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "Monday 2 January 2006" }}</time></a></p>{{ .Content }}
<h2>Sources</h2><ol>{{ range .Params.citations }}{{ with site.GetPage (printf "/sources/%s" .source) }}<li><cite>
<a href="{{ .RelPermalink }}">{{ .Title }}</a></cite>, The Paper, {{ .Date.Format "2 January 2006" }}{{ end }}
<blockquote>{{ .quote }}</blockquote>{{ with .dated }}<p>Dated by ‘{{ . }}’</p>{{ end }}</li>{{ end }}</ol>
<h2>Places</h2><ul>{{ range .GetTerms "places" }}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> ({{ len .Pages }})</li>{{ end }}</ul>
<nav>{{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav></article>{{ end }}
""",
    "_default/term.html": """\
{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}<ol>{{ range .Pages.ByDate }}<li>{{ partial "card.html" . }}
</li>{{ end }}</ol>{{ end }}
""",
    "_default/taxonomy.html": """\
{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>{{ end }}
""",
    "index.html": """\
{{ define "main" }}<h1>{{ site.Title }}</h1><ol>{{ range (where site.RegularPages "Section" "events").ByDate }}<li>
{{ partial "card.html" . }}</li>{{ end }}</ol>{{ end }}
""",
}


def write(chronology: MadeUpChronology, folder: Path) -> None:
    """Write the site into an empty folder."""
    (folder / "hugo.toml").write_text(SETTINGS)
    for name, layout in LAYOUTS.items():
        path = folder / "layouts" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(layout)
    for place, name in chronology.places.items():
        _page(folder / "content" / "places" / place / "_index.md", f'title: "{name}"\n', "")
    for source in chronology.sources:
        _page(folder / "content" / "sources" / source.id / "_index.md", *_source(source))
    for event in chronology.events:
        _page(file_of(event, folder), *_event(event))


def file_of(event: MadeUpEvent, folder: Path) -> Path:
    """Where an event's text stands."""
    return folder / "content" / "events" / f"{event.id}.md"


def _page(path: Path, record: str, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\n{record}---\n{text}\n")


def _source(source: MadeUpSource) -> tuple[str, str]:
    return f'title: "{source.title}"\ndate: {source.published}\n', " ".join(source.sentences)


def _event(event: MadeUpEvent) -> tuple[str, str]:
    first, second = event.quotes
    citations = (
        f'- source: {event.source.id}\n  quote: "{first}"\n  dated: "{event.dated}"\n'
        f'- source: {event.source.id}\n  quote: "{second}"\n'
    )
    record = (
        f'title: "{event.title}"\ndate: {event.day}\ndays: ["{event.day}"]\nplaces: [{", ".join(event.places)}]\n'
        f"sources: [{event.source.id}]\ncitations:\n{citations}"
    )
    return record, summary(event, "/made-up/events/{}/")


def summary(event: MadeUpEvent, address: str) -> str:
    """An event's summary as Markdown, with the address of its links as given."""
    one, two, three, four, five = event.words
    first, second = (address.format(link) for link in event.links)
    return f"{one} [this]({first}) {two} **strong** {three} [that]({second}) {four} {five} {MARK}."
