"""From YAML and articles that mean harm to a site that does none, by the way that every build takes."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import feedparser
import icalendar
import pytest
import rdflib

from generator.build.building import build_site
from generator.build.checking import check_project
from generator.errors import ContentError
from generator.model.project import Project
from tests.build.hostile_project import COMBINED, ENDLESS, INJECTED, NEVER_BACK, SCRIPT, files, hostile_project
from tests.render.harmless import harmless

if TYPE_CHECKING:
    from pathlib import Path

EVENTS = 9


def silent(_what: str, _done: int, _total: int) -> None:
    """Show no progress."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Every file that is built, by its address. Nothing in it is worth a warning, and every link leads somewhere."""
    project = Project(tmp_path_factory.mktemp("hostile"))
    hostile_project(project.root)
    project.output.mkdir()
    built = build_site(project, silent, strict=True)
    return {address: (project.output / address).read_bytes() for address in built.written.files}


def test_every_page_is_harmless(site: dict[str, bytes]) -> None:
    """No text became an element or an attribute that does anything, and no link leads to a script."""
    assert harmless(site)


def test_words_are_shown(site: dict[str, bytes]) -> None:
    """A title that looks like a script is read as it was written, a title without end is whole on its own page."""
    assert b'<h1 dir="auto">&lt;script&gt;alert(1)&lt;/script&gt;' in site["events/marked.html"]
    assert ENDLESS.strip().encode() in site["events/endless.html"]
    assert max(len(data) for address, data in site.items() if address.endswith(".html")) < 600_000


def test_no_pile_of_marks(site: dict[str, bytes]) -> None:
    """Of five hundred accents on one letter, which would stand across the page, the first few are left."""
    assert COMBINED[:7].encode() in site["events/combined.html"]
    assert all(COMBINED[:8].encode() not in data for data in site.values())


def test_feeds_and_sitemap(site: dict[str, bytes]) -> None:
    """They are well formed, have an entry for each event or change, and hold no element of an article's making."""
    for address, entries in (("feeds/events.xml", EVENTS), ("feeds/changes.xml", 2)):
        feed = feedparser.parse(site[address])
        assert not feed.bozo, feed.bozo_exception
        assert len(feed.entries) == entries
        raw = feedparser.parse(site[address], sanitize_html=False)
        assert all("<script" not in entry.content[0].value for entry in raw.entries)
    addresses = ElementTree.fromstring(site["sitemap.xml"]).itertext()  # noqa: S314 — our own output
    assert all(text.startswith("https://hostile.example/base/") for text in addresses if text.strip())


def test_the_calendar(site: dict[str, bytes]) -> None:
    """Each event is in it once, and none that a title brought along."""
    found = icalendar.Calendar.from_ical(site["data/calendar.ics"]).walk("VEVENT")
    assert len(found) == EVENTS
    assert "injected" not in {str(event["SUMMARY"]) for event in found}
    assert any(INJECTED.replace("\r", "").strip() in str(event["SUMMARY"]) for event in found)
    assert all(str(event["URL"]).startswith("https://hostile.example/base/events/") for event in found)


@pytest.mark.parametrize("address", ["data/events.csv", "data/citations.csv"])
def test_tables(site: dict[str, bytes], address: str) -> None:
    """No cell is a formula to a spreadsheet, and every row has every column."""
    header, *rows = csv.reader(io.StringIO(site[address].decode(), newline=""))
    assert len(rows) >= EVENTS
    assert {len(row) for row in rows} == {len(header)}
    assert [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))] == []


def test_json(site: dict[str, bytes]) -> None:
    """All JSON is JSON; the data of each event's page end where they should, and rdflib reads them."""
    for address, data in site.items():
        if address.endswith(".json"):
            json.loads(data)
    for address in (address for address in site if address.startswith("events/")):
        (linked,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', site[address].decode(), re.DOTALL)
        assert "<" not in linked
        graph = rdflib.Graph().parse(data=linked, format="json-ld")
        assert (None, rdflib.RDF.type, rdflib.URIRef("https://schema.org/Event")) in graph
    assert json.loads(site["data/timeline.json"])["title"]["text"]["headline"].startswith("&lt;script&gt;")


LAUGHS = "a: &a [x, x]\n" + "".join(
    f"{after}: &{after} [*{one}, *{one}]\n" for one, after in zip("abcdefghijklmnop", "bcdefghijklmnopq", strict=True)
)


@pytest.mark.parametrize(
    ("path", "text", "message"),
    [
        ("site.yaml", "title: x\ntheme: ../../etc", "theme"),
        ("site.yaml", "title: x\ntheme: /etc", "theme"),
        ("site.yaml", 'title: x\ntheme_settings: {paper: "x onload=alert(1)"}', "cannot be"),
        ("site.yaml", "title: x\nurl: javascript:alert(1)", "no web address"),
        ("site.yaml", "title: x\nrepository: data:text/html,x", "no web address"),
        ("site.yaml", "title: x\nlanguage: '\"><script>'", "language"),
        ("site.yaml", 'title: x\ndomain: "x.example\\r\\nSet-Cookie: a"', "domain"),
        ("site.yaml", "title: x\nkinds: {'../up': Up}", "../up"),
        ("site.yaml", 'title: "x\\0"', "control character"),
        ("site.yaml", f"title: x{NEVER_BACK}", "turns the direction"),
        ("site.yaml", LAUGHS, "repeat too much"),
        ("places.yaml", "- {id: ../../up, name: Up}", "../../up"),
        ("places.yaml", "- {id: a/b, name: Up}", "a/b"),
        ("places.yaml", "- {id: '.hidden', name: Up}", ".hidden"),
        ("places.yaml", "- {id: up, name: Up, was: [../old]}", "../old"),
        ("places.yaml", "- {id: up, name: Up, wikidata: 'Q1\"><script>'}", "Wikidata"),
        ("sources/words.yaml", "title: x\nurl: javascript:alert(1)", "no web address"),
        ("sources/words.yaml", "title: x\nurl: vbscript:alert(1)", "no web address"),
        ("sources/words.yaml", "title: x\narchived: data:text/html,x", "no web address"),
        ("sources/words.yaml", "title: !!python/object/apply:os.system ['ls']", "tag"),
        ("sources/<script>.txt", "It rained.", "<script>"),
        ("pages/<b>.md", "---\ntitle: x\n---\nx", "<b>"),
        ("trails/a b.yaml", "title: x\nsteps: []", "a b"),
    ],
)
def test_what_is_refused(tmp_path: Path, path: str, text: str, message: str) -> None:
    """What could lead out of the site or into a script is a mistake with a place, and nothing is built."""
    project = Project(tmp_path)
    hostile_project(tmp_path)
    project.output.mkdir()
    (tmp_path / "content" / path).write_text(text, "utf-8")
    with pytest.raises(ContentError) as raised:
        build_site(project, silent)
    assert any(message in f"{problem.path} {problem.message} {problem.remedy}" for problem in raised.value.problems)
    assert list(project.output.iterdir()) == []


def test_nothing_else_is_wrong(tmp_path: Path) -> None:
    """The project that the refused mistakes are put into has none of its own."""
    hostile_project(tmp_path)
    assert check_project(Project(tmp_path), silent).problems == ()
    assert SCRIPT in files()["sources/words.txt"]
