"""Names and links: each leads to one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.store.good_content import GOOD, Slip, told, with_slip

if TYPE_CHECKING:
    from tests.store.conftest import MakeProject

SLIPS: list[Slip] = [
    (
        "events/a.yaml",
        "places: [Arden]",
        "places: [Ardan]",
        "events/a.yaml:6:12: no place is called “Ardan”; did you mean “Arden”?",
    ),
    (
        "events/a.yaml",
        "places: [Arden]",
        "places: [ann-lee]",
        "events/a.yaml:6:12: no place is called “ann-lee”; it is the person in content/people.yaml: "
        "name it in that field",
    ),
    (
        "events/a.yaml",
        "people: [ANN LEE]",
        "people: [Ann Lee, Bo]",
        "events/a.yaml:7:21: no person is called “Bo”; add an entry to content/people.yaml",
    ),
    (
        "events/a.yaml",
        "[[the town]]",
        "[[Brea]]",
        "events/a.yaml:4:17: the link [[Brea]] leads nowhere; "
        "link to a place, person, organisation or event by id or name",
    ),
    (
        "events/a.yaml",
        "[[dam|this]]",
        "[[damm|this]]",
        "events/a.yaml:4:35: the link [[damm]] leads nowhere; did you mean “dam”?",
    ),
    (
        "changes.yaml",
        "event: dam",
        "event: damm",
        "changes.yaml:1:29: there is no event “damm”; did you mean “dam”?",
    ),
    (
        "events/a.yaml",
        "[[dam|this]]",
        "[this](../events/dam.html)",
        "events/a.yaml:4:42: warning: the link (../events/dam.html) leads elsewhere from each page that shows this "
        "text; write [[the id|your words]] for an event or a name, or the whole address with https://",
    ),
    (
        "changes.yaml",
        "event: dam",
        "event: bridge",
        "changes.yaml:1:29: there is no event “bridge”; leave it out if the event is no more, and say so in “change”",
    ),
    (
        "changes.yaml",
        "[[Arden]]",
        "[[Aden]]",
        "changes.yaml:1:53: the link [[Aden]] leads nowhere; did you mean “Arden”?",
    ),
    (
        "pages/about.md",
        "[[Arden]]",
        "[[Aden]]",
        "pages/about.md:4:4: the link [[Aden]] leads nowhere; did you mean “Arden”?",
    ),
    (
        "people.yaml",
        "name: Ann Lee",
        "name: Ann Lee, description: 'Of [[Breda]]'",
        "people.yaml:1:49: the link [[Breda]] leads nowhere; link to a place, person, organisation or event by id or "
        "name",
    ),
]


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip[2])
def test_one_slip_gives_one_message(make_project: MakeProject, slip: Slip) -> None:
    """Each in good content, at its place, with what to do."""
    assert told(make_project(with_slip(slip))) == [f"content/{slip[3]}"]


def test_an_ambiguous_name_is_told(make_project: MakeProject) -> None:
    """A word that two are called by leads to neither; one that is the name of one of them leads there."""
    project = make_project(
        {
            **GOOD,
            "people.yaml": "- {id: ann-lee, name: Ann Lee, aliases: [Lee]}\n"
            "- {id: bo-lee, name: Bo Lee, aliases: [Lee]}\n",
            "events/a.yaml": GOOD["events/a.yaml"].replace("ANN LEE", "Lee").replace("[[the town]]", "[[lee|him]]"),
        }
    )
    assert told(project) == [
        "content/events/a.yaml:4:17: “lee” can mean the person ann-lee or the person bo-lee; write what only one of "
        "them is called",
        "content/events/a.yaml:7:12: “Lee” can mean the person ann-lee or the person bo-lee; write what only one of "
        "them is called",
    ]
