"""The made-up chronology as a site of Pelican: its articles are events, its tags places, its authors sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.hugo_site import summary

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bench.chronology import MadeUpChronology, MadeUpEvent

SETTINGS = """\
SITENAME = "A made-up chronology"
SITEURL = "https://example.org/made-up"
PATH = "content"
THEME = "theme"
TIMEZONE = "UTC"
DEFAULT_LANG = "en"
DEFAULT_PAGINATION = False
ARTICLE_URL = ARTICLE_SAVE_AS = "events/{slug}.html"
TAG_URL = TAG_SAVE_AS = "places/{slug}.html"
AUTHOR_URL = AUTHOR_SAVE_AS = "sources/{slug}.html"
DAY_ARCHIVE_URL = DAY_ARCHIVE_SAVE_AS = "days/{date:%Y-%m-%d}.html"
CATEGORY_SAVE_AS = ""
DIRECT_TEMPLATES = ["index"]
FEED_ALL_ATOM = "feeds/all.atom.xml"
CATEGORY_FEED_ATOM = None
LOAD_CONTENT_CACHE = False
"""
CARD = """\
{% macro card(event) %}<article class="card"><h3><a href="{{ SITEURL }}/{{ event.url }}">{{ event.title }}</a></h3>
<p><time datetime="{{ event.date.isoformat() }}">{{ event.locale_date }}</time></p>
<p>{{ event.summary | striptags }}</p>
<ul>{% for tag in event.tags %}<li><a href="{{ SITEURL }}/{{ tag.url }}">{{ tag }}</a></li>{% endfor %}</ul>
<p>{{ event.authors | length }} source</p></article>{% endmacro %}
"""
LIST = """\
{{% extends "base.html" %}}{{% from "card.html" import card with context %}}{{% block main %}}<h1>{title}</h1><ol>
{{% for event in {events} %}}<li>{{{{ card(event) }}}}</li>{{% endfor %}}</ol>{{% endblock %}}
"""
TEMPLATES = {
    "base.html": """\
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ SITENAME }}</title>
<link rel="stylesheet" href="{{ SITEURL }}/style.css"></head><body><header><a href="{{ SITEURL }}/">{{ SITENAME }}</a>
<nav><ul><li><a href="{{ SITEURL }}/">Chronology</a></ul></nav></header><main>{% block main %}{% endblock %}</main>
<footer><p>{{ SITENAME }}</p></footer></body></html>
""",
    "card.html": CARD,
    "article.html": """\
{% extends "base.html" %}{% block main %}<article><h1>{{ article.title }}</h1><p><time
datetime="{{ article.date.isoformat() }}">{{ article.locale_date }}</time></p>{{ article.content }}
<h2>Sources</h2><ol>{% for quote, dated in ((article.quote1, article.dated1), (article.quote2, "")) %}<li>
<cite><a href="{{ SITEURL }}/{{ article.author.url }}">{{ article.author }}</a></cite>
<blockquote>{{ quote }}</blockquote>
{% if dated %}<p>Dated by ‘{{ dated }}’</p>{% endif %}</li>{% endfor %}</ol>
<h2>Places</h2><ul>{% for tag in article.tags %}<li>
<a href="{{ SITEURL }}/{{ tag.url }}">{{ tag }}</a></li>{% endfor %}</ul></article>{% endblock %}
""",
    "index.html": LIST.format(title="{{ SITENAME }}", events="articles"),
    "tag.html": LIST.format(title="{{ tag }}", events="articles"),
    "author.html": LIST.format(title="{{ author }}", events="articles"),
    "period_archives.html": LIST.format(title="{{ period }}", events="articles"),
}


def write(chronology: MadeUpChronology, folder: Path) -> None:
    """Write the site into an empty folder."""
    (folder / "pelicanconf.py").write_text(SETTINGS)
    for name, template in TEMPLATES.items():
        path = folder / "theme" / "templates" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(template)
    (folder / "theme" / "static").mkdir()
    (folder / "content").mkdir()
    for event in chronology.events:
        file_of(event, folder).write_text(_event(event))


def file_of(event: MadeUpEvent, folder: Path) -> Path:
    """Where an event's text stands."""
    return folder / "content" / f"{event.id}.md"


def _event(event: MadeUpEvent) -> str:
    quotes = f"Quote1: {event.quotes[0]}\nDated1: {event.dated}\nQuote2: {event.quotes[1]}\n"
    return (
        f"Title: {event.title}\nDate: {event.day}\nSlug: {event.id}\nCategory: events\n"
        f"Tags: {', '.join(event.places)}\n"
        f"Authors: {event.source.id}\n{quotes}\n{summary(event, '/made-up/events/{}.html')}\n"
    )
