"""Checking: files compared with each other and with the articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.store.content.loading import load
from tests.store.good_content import GOOD, Slip, check_loaded, told, with_slip

if TYPE_CHECKING:
    from tests.store.conftest import MakeProject

SLIPS: list[Slip] = [
    (
        "events/a.yaml",
        "  kind: other",
        "  kind: othr",
        "events/a.yaml:5:9: “othr” is not a kind of event here; did you mean “other”?",
    ),
    (
        "people.yaml",
        "name: Ann Lee",
        "name: Ann Lee, status: draft",
        "people.yaml:1:40: warning: Ann Lee is proposed and waits for an editor; make its status "
        "“reviewed”, or remove the entry and take it out of its events",
    ),
    (
        "places.yaml",
        ", coordinates: [51.2, -1]",
        "",
        "places.yaml:1:3: warning: Arden has no coordinates; add “coordinates: [latitude, longitude]”, or "
        "“unplaced: true” where no one point is right",
    ),
    (
        "sources/herald.md",
        "published: 1999-05-04\n",
        "",
        "sources/herald.md:2:1: warning: the day of publication is missing: “on Monday” cannot be dated; "
        "add a line “published: …”",
    ),
    (
        "sources/herald.md",
        "published: 1999-05-04",
        "published: 1999-05",
        "sources/herald.md:3:12: warning: the day of publication is known only to the month: “on Monday” cannot be "
        "dated; write the day, such as 2013-01-14",
    ),
    (
        "sources/herald.md",
        "published: 1999-05-04",
        "published: 1999-05-04/1999-05-06",
        "sources/herald.md:3:12: warning: the day of publication is an interval: “on Monday” cannot be dated; "
        "write the day, such as 2013-01-14",
    ),
    (
        "sources/herald.md",
        "published: 1999-05-04",
        "published: -0044-03-15",
        "sources/herald.md:3:12: warning: the day of publication lies outside the years 1 to 9999: “on Monday” cannot "
        "be dated; write the day, such as 2013-01-14",
    ),
    (
        "sources/herald.md",
        "title: Dam breaks",
        "title: Dam breaks\nstatus: draft",
        "sources/herald.md:3:9: warning: this record is proposed and waits for an editor; "
        "make its status “reviewed” when it is right",
    ),
    (
        "events/a.yaml",
        "  kind: other",
        "  status: draft",
        "events/a.yaml:5:11: warning: a draft waits for an editor; read it, then write “status: reviewed”",
    ),
]


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip[2])
def test_one_slip_gives_one_message(make_project: MakeProject, slip: Slip) -> None:
    """Each in good content, at its place, with what to do."""
    assert told(make_project(with_slip(slip))) == [f"content/{slip[3]}"]


def test_good_content_has_no_problem(make_project: MakeProject) -> None:
    """Names are found by id, name or alias, whatever their case; events before the first day are context."""
    project = make_project({**GOOD, "site.yaml": "title: a\nfirst_day: 1999-05-10\nlast_day: 1999-05-10\n"})
    assert told(project) == []


def test_a_span_that_ends_before_it_begins(make_project: MakeProject) -> None:
    """The last day comes after the first."""
    project = make_project({"site.yaml": "title: a\nfirst_day: 2013-01-25\nlast_day: 2013-01-11\n"})
    assert told(project) == [
        "content/site.yaml:3:11: last_day: 2013-01-11 is before first_day, 2013-01-25; exchange or correct them"
    ]


def test_a_language_without_words(make_project: MakeProject) -> None:
    """A language that Dateline does not speak is no mistake, but its editor hears that the pages will be English."""
    project = make_project({"site.yaml": "title: a\nlanguage: de\n"})
    assert told(project) == [
        "content/site.yaml:2:11: warning: language: Dateline has no words in “de”, so its pages are in English; "
        "write one of en, fr, or leave it so"
    ]
    assert told(make_project({"site.yaml": "title: a\nlanguage: fr\n"})) == []


def test_drafts_are_counted_by_file(make_project: MakeProject) -> None:
    """Extraction writes many drafts at once; a warning each would hide everything else."""
    draft = "- {id: %s, date: 1999, title: %s, status: draft, citations: [{source: herald, quote: The dam}]}\n"
    project = make_project({**GOOD, "events/b.yaml": (draft * 3) % tuple("xaybzc")})
    assert told(project) == [
        "content/events/b.yaml:1:41: warning: 3 drafts, of which this is the first, wait for an editor; "
        "read it, then write “status: reviewed”"
    ]


def test_sources_that_nobody_cites_and_bare_ones(make_project: MakeProject) -> None:
    """Both are for the editor to judge."""
    project = make_project({**GOOD, "sources/times.txt": "It rained.", "sources/post.md": GOOD["sources/herald.md"]})
    assert told(project) == [
        "content/sources/post.md: warning: no event cites this source; cite it, or remove it",
        "content/sources/times.txt: warning: no event cites this source; cite it, or remove it",
        "content/sources/times.txt: warning: this article has no record: no title, no date; run “dateline extract”, "
        "which proposes one",
    ]


BROKEN = [
    # a file broken beyond what it says of the rest
    {"places.yaml": "- {id: arden, name: Arden, aliases: [the town], coordinates: [99, -1]}\n"},
    {"places.yaml": "- {id: arden, name: Arden\n"},
    {"people.yaml": "- {id: ann-lee, name: Ann Lee, titel: mayor}\n"},
    {"sources/herald.md": "---\ntitle: Dam breaks\npublished: 1999-05-34\n---\nThe dam"},
    {"events/b.yaml": "- {id: b, titel: c}\n", "pages/about.md": "---\ntitle: About\n---\nOf [[b]].\n"},
    {"events/b.yaml": "- {id: b: c}\n", "pages/about.md": "---\ntitle: About\n---\nOf [[b]].\n"},
    {
        "site.yaml": "titel: a\nkinds: {rescue: Rescue}\n",
        "events/a.yaml": GOOD["events/a.yaml"].replace("other", "rescue"),
    },
]


@pytest.mark.parametrize("files", BROKEN, ids=lambda files: next(iter(files)))
def test_one_mistake_is_not_told_twice(make_project: MakeProject, files: dict[str, str]) -> None:
    """What could not be read is not called missing where it is used."""
    loaded = load(make_project({**GOOD, **files}))
    assert loaded.problems
    assert check_loaded(loaded) == []
