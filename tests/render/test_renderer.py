"""Pages become bytes: safe whatever the content, and clear about what is wrong with a template."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from generator.dates.edtf import parse
from generator.errors import ContentError
from generator.model.content import Content, Settings, TextPage
from generator.model.event import Event
from generator.model.project import Project
from generator.render.renderer import Renderer
from generator.site.chronology import chronology
from generator.site.pages.shared.pieces import pieces
from generator.site.pages.shared.sitemaps import sitemap_pages
from generator.site_links import broken_links
from tests.render.harmless import Elements, harmless
from tests.render.site_folder import NO_THEMES, site_folder
from tests.site.flood import CONTENT, flood

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"


def site_with(text: str) -> Mapping[str, bytes]:
    """The example site with the same text in every field that an editor or an article can fill."""
    settings = replace(CONTENT.settings, title=text, description=text, licence=text, repository=text)
    names = tuple(replace(each, name=text, aliases=(text,), description=text, role=text) for each in CONTENT.names)
    events = tuple(
        replace(
            event,
            title=text,
            summary=text,
            figures=tuple(replace(figure, what=text, value=text, said_by=text) for figure in event.figures),
            claims=tuple(
                replace(claim, value=claim.value if claim.about == "date" else text, said_by=text)
                for claim in event.claims
            ),
            citations=tuple(replace(each, quote=text, dated=text) for each in event.citations),
        )
        for event in CONTENT.events
    )
    sources = tuple(
        replace(
            source,
            text=text,
            record=replace(source.record, title=text, publisher=text, agency=text, authors=(text,), url=text),
        )
        for source in CONTENT.sources
    )
    content = replace(
        CONTENT, settings=settings, names=names, events=events, sources=sources, pages=(TextPage("about", text, text),)
    )
    return site_folder(chronology(content, {}))


@pytest.mark.parametrize(
    "text",
    [
        EVIL,
        "javascript:alert(1)",
        "[click](javascript:alert(1))",
        "{{ 7 * 7 }}{% raw %}",
        "[[dyke-breaks]]" * 20,
        "]]>--><!--",
        "\u0645\u0627\u0644\u064a (Mali) \u202eevil\u202c",
        "e" + "\u0301" * 500,
        "\n\n\n",
        " ",
        "",
    ],
    ids=["script", "javascript", "Markdown", "template", "links", "comment", "right to left", "combining", "lines",
         "space", "nothing"],
)  # fmt: skip
def test_untrusted_text_is_harmless(text: str) -> None:
    """Whatever stands in a title, a summary, an alias, a figure or a source is shown and does nothing."""
    site = site_with(text)
    assert harmless(site)
    assert broken_links(site, site.__getitem__, "/arle/") == []


def test_a_title_without_end() -> None:
    """A title of 100,000 characters stands whole on its own page and is cut on all others."""
    title = "flood " * 16_667
    event = replace(CONTENT.events[0], title=title)
    site = site_folder(chronology(replace(CONTENT, events=(event, *CONTENT.events[1:])), {}))
    assert title.strip().encode() in site[f"events/{event.id}.html"]
    others = {address: html for address, html in site.items() if address.endswith(".html")}
    assert len(others.pop(f"events/{event.id}.html")) < 400_000
    assert all(len(html) < 100_000 for html in others.values())


def test_a_date_that_sources_differ_on() -> None:
    """Where no words date an event and its sources differ, the line below its date leads to what each says."""
    html = site_folder(chronology(CONTENT, {}))["events/dyke-breaks.html"].decode()
    (reason,) = re.findall(r'<p class="reason".*?</p>', html)
    assert '<a href="#accounts">As its sources date it, which differ</a>' in reason
    assert 'id="accounts"' in html


def test_data_in_a_page() -> None:
    """What an event's page holds for search engines is JSON, and nothing in it can end the element that holds it."""
    html = site_with(EVIL)["events/dyke-breaks.html"].decode()
    (data,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    assert json.loads(data)["name"] == EVIL
    assert "<" not in data


def test_control_characters() -> None:
    """Characters that HTML and XML cannot hold come out as the replacement character."""
    site = site_with("a\x00b\x08c\x1bd\x85e\ud800f\ufffeg")
    assert all(not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe]", html.decode()) for html in site.values())
    assert "a�b�c�d�e�f�g".encode() in site["index.html"]


def test_quotations() -> None:
    """A verbatim article is quoted; a digest's words are labelled and stand in no quotation."""
    site = site_folder(flood())
    verbatim = site["events/lower-town-leaves.html"].decode()
    assert re.search(r"<blockquote[^>]*><p>Mayor Ruth Calder told everyone", verbatim)
    digest = site["events/engineers-close-the-breach.html"].decode()
    assert "<blockquote" not in digest
    retold = r'As retold in our digest</p>.*<p class="retold"[^>]*>Army engineers closed'
    assert re.search(retold, digest, re.DOTALL)
    assert "“Army engineers" not in digest
    assert "A digest, not the article." in site["sources/courier-engineers.html"].decode()


def test_headings_are_in_order() -> None:
    """Each page has one first heading, and no level is skipped on the way down."""
    for address, html in site_folder(flood()).items():
        if address.endswith(".html"):
            levels = [int(tag[1]) for tag, _ in Elements(html).elements if re.fullmatch(r"h[1-6]", tag)]
            assert levels.count(1) == 1, address
            assert levels[0] == 1, address
            assert all(after <= before + 1 for before, after in pairwise(levels)), address


def test_every_page_has_its_landmarks_and_its_policy() -> None:
    """Every page says its language, has one main part, a way to skip to it, and lets nothing foreign load."""
    for address, html in site_folder(flood()).items():
        if address.endswith(".html"):
            elements = Elements(html).elements
            assert [tag for tag, _ in elements].count("main") == 1, address
            assert ("html", {"lang": "en", "dir": "ltr", "class": "paper-warm"}) in elements
            assert any(tag == "a" and attributes.get("href") == "#content" for tag, attributes in elements)
            (policy,) = (
                attributes["content"] for tag, attributes in elements if "http-equiv" in attributes and tag == "meta"
            )
            assert policy
            assert policy.startswith("default-src 'none'; style-src 'self'; img-src 'self'")
            assert "unsafe" not in policy


def test_a_day_before_our_era() -> None:
    """HTML has no way to write such a day, so that it stands in words alone."""
    murder = Event("murder", parse("-0043-03-15"), "A consul is stabbed")
    flood_ = Event("flood", parse("1998-03-03"), "The river leaves its bed")
    site = site_folder(chronology(Content(Settings("Test"), (), (murder, flood_), ()), {}))
    times = [attributes["datetime"] for tag, attributes in Elements(site["index.html"]).elements if tag == "time"]
    assert times == ["1998-03-03"]
    assert "March 44 BC" in site["index.html"].decode()


def test_sitemap() -> None:
    """The sitemap is XML and names full addresses, the first page by the site's own."""
    site = site_folder(flood())
    tree = ElementTree.fromstring(site["sitemap.xml"])  # noqa: S314 — our own output
    addresses = [element.text for element in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert "https://archive.example/arle/" in addresses
    assert "https://archive.example/arle/events/dyke-breaks.html" in addresses
    assert "https://archive.example/arle/404.html" not in addresses
    assert b"Sitemap: https://archive.example/arle/sitemap.xml" in site["robots.txt"]


def test_sitemaps_of_a_large_site() -> None:
    """An index of sitemaps is XML, and none of them is longer than allowed, whatever its addresses are made of."""
    site = replace(pieces(flood()).site, url="https://archive.example/a&b/")
    renderer = Renderer(NO_THEMES, CONTENT.settings)
    addresses = [f"events/{'ا' * 30}{number}.html" for number in range(40)]
    index, *parts = (renderer.render(page) for page in sitemap_pages(site, addresses, most_bytes=4_000))
    tree = ElementTree.fromstring(index)  # noqa: S314 — our own output
    assert tree.tag == "{http://www.sitemaps.org/schemas/sitemap/0.9}sitemapindex"
    assert [found.text for found in tree.iter()][2::2] == [
        f"https://archive.example/a&b/sitemap-{number}.xml" for number in range(1, len(parts) + 1)
    ]
    assert all(2_000 < len(part) <= 4_000 for part in parts[:-1])
    named = [found.text for part in parts for found in ElementTree.fromstring(part).iter() if found.tag.endswith("loc")]  # noqa: S314 — likewise
    assert len(named) == len(addresses)


def with_template(tmp_path: Path, name: str, text: str) -> Project:
    """A project whose own theme replaces one template of the bundled one."""
    templates = tmp_path / "themes" / "gazette" / "templates"
    templates.mkdir(parents=True)
    (templates / name).write_text(text, "utf-8")
    (tmp_path / "themes" / "gazette" / "theme.yaml").write_text("parent: gazette\n", "utf-8")
    return Project(tmp_path)


def test_a_projects_own_template(tmp_path: Path) -> None:
    """A project replaces one template and keeps all others."""
    site = site_folder(flood(), with_template(tmp_path, "day.html", "<h1>{{ page.title }}</h1>"))
    assert site["days/1998-03-03.html"] == b"<h1>Tuesday 3 March 1998</h1>"
    assert site["index.html"] == site_folder(flood())["index.html"]


@pytest.mark.parametrize(
    ("template", "line", "message"),
    [
        ("one\n{% if %}", 2, "Expected an expression"),
        ("one\ntwo\n{{ page.nothing }}", 3, "has no attribute 'nothing'"),
        ("{{ nothing }}", 1, "'nothing' is undefined"),
        ("\n{{ 1 / 0 }}", 2, "division by zero"),
        ("{% extends 'nowhere.html' %}", 1, "there is no template “nowhere.html”"),
        ("{{ page.title | nothing }}", 1, "No filter named 'nothing'"),
        ("\n{{ link(7) }}", 2, "'int' object has no attribute"),
    ],
)
def test_a_wrong_template(tmp_path: Path, template: str, line: int, message: str) -> None:
    """What is wrong in a project's own template is told with its file and line."""
    with pytest.raises(ContentError) as caught:
        site_folder(flood(), with_template(tmp_path, "day.html", template))
    (problem,) = caught.value.problems
    assert (problem.path, problem.line) == ("themes/gazette/templates/day.html", line)
    assert message in problem.message


def test_a_template_with_bytes_that_are_no_text(tmp_path: Path) -> None:
    """A template that is not UTF-8 is told as such."""
    project = with_template(tmp_path, "day.html", "")
    (project.themes / "gazette" / "templates" / "day.html").write_bytes(b"\xff\xfe")
    with pytest.raises(ContentError, match=r"themes/gazette/templates/day\.html:1: this is no UTF-8 text"):
        site_folder(flood(), project)


def test_the_order_of_themes_decides_what_pages_look_like(tmp_path: Path) -> None:
    """Of two themes that build on each other by turns, the same files make other pages."""
    fingerprints = []
    for theme, parent in (("dawn", "dusk"), ("dusk", "dawn")):
        for name, description in ((theme, f"parent: {parent}"), (parent, "name: The elder")):
            folder = tmp_path / "themes" / name
            (folder / "templates").mkdir(parents=True, exist_ok=True)
            (folder / "theme.yaml").write_text(description)
            (folder / "templates/day.html").write_text(name)
        fingerprints.append(Renderer(Project(tmp_path), replace(CONTENT.settings, theme=theme)).fingerprint)
    assert fingerprints[0] != fingerprints[1]
