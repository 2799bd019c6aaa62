"""Where the sources of an event disagree, checking tells it once, as a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.model.project import Project
from generator.store.content.checking import notes_on
from generator.store.content.loading import load
from tests.store.good_content import GOOD, told

if TYPE_CHECKING:
    from tests.store.conftest import MakeProject

COURIER = "---\ntitle: Flood\npublished: 1999-05-05\n---\nThe dam broke on Tuesday. Fifty houses were lost.\n"
CITED = (
    "  citations:\n"
    "  - {source: herald, quote: The dam above Arden broke, dated: on Monday}\n"
    "  - {source: courier, quote: The dam broke on Tuesday}\n"
)


def disagreements(project: Project) -> list[str]:
    return [str(note) for note in notes_on(load(project)) if note.code == "disagreement"]


def entry(*lines: str) -> dict[str, str]:
    """The good content with two sources, and with an event that has some lines more."""
    head = "- id: dam\n  date: 1999-05\n  title: The dam breaks\n"
    return {
        **GOOD,
        "sources/courier.md": COURIER,
        "events/a.yaml": head + "".join(f"  {line}\n" for line in lines) + CITED,
    }


@pytest.mark.parametrize(
    ("lines", "note"),
    [
        (
            (
                "figures:",
                "- {what: houses, value: 40, source: herald}",
                "- {what: dead, value: 2, source: herald}",
                "- {what: dead, value: 3, source: courier}",
            ),
            "a.yaml:6:5: note: sources disagree on dead: 2 (herald), 3 (courier)",
        ),
        (
            (
                "claims:",
                "- {about: date, value: 1999-05-03, source: herald}",
                "- {about: date, value: 1999-05-04, source: courier}",
            ),
            "a.yaml:5:5: note: sources disagree on when it happened: 1999-05-03 (herald), 1999-05-04 (courier)",
        ),
        (
            ("claims:", "- {about: date, value: 1999-06-01, source: herald}"),
            "a.yaml:5:5: note: sources disagree on when it happened: 1999-06-01 (herald); the event is dated 1999-05",
        ),
        (
            (
                "claims:",
                "- {about: place, value: the town, source: herald}",
                "- {about: place, value: Upper Weir, source: courier}",
            ),
            "a.yaml:5:5: note: sources disagree on where it happened: Arden (herald), Upper Weir (courier)",
        ),
        (
            (
                "claims:",
                "- {about: responsible, value: ann-lee, source: herald}",
                "- {about: responsible, value: the county, source: courier, said_by: Ann Lee}",
            ),
            "a.yaml:5:5: note: sources disagree on who did it: Ann Lee (herald), the county (courier)",
        ),
    ],
)
def test_a_disagreement_is_a_note(make_project: MakeProject, lines: tuple[str, ...], note: str) -> None:
    """At the first of what disagrees, each value with its sources, names as the site writes them."""
    assert disagreements(make_project(entry(*lines))) == [f"content/events/{note}"]


@pytest.mark.parametrize(
    "lines",
    [
        (
            "claims:",
            "- {about: date, value: 1999-05, source: herald}",
            "- {about: date, value: 1999-05-04, source: courier}",
        ),
        (
            "claims:",
            "- {about: place, value: arden, source: herald}",
            "- {about: place, value: the town, source: courier}",
        ),
    ],
)
def test_what_agrees_is_not_told(make_project: MakeProject, lines: tuple[str, ...]) -> None:
    """A vague date and a sharper one inside it, a place and its alias."""
    assert disagreements(make_project(entry(*lines))) == []


@pytest.mark.parametrize(
    ("claim", "message"),
    [
        ("{about: time, value: 1999, source: herald}", "5:13: about: “time” is not possible here; "),
        ("{about: date, value: 1999-02-30, source: herald}", "5:26: value: 1999-02-30: February 1999 has 28 days; "),
        ("{about: date, value: Monday, source: herald}", "5:26: value: Monday: not a date that EDTF knows"),
        ("{about: place, value: '', source: herald}", "5:27: value: it is empty; "),
        ("{about: place, value: Arden}", "5:5: a claim needs “source”; "),
        (
            "{about: place, value: Arden, source: herald, saidby: x}",
            "5:50: “saidby” is not a field of a claim",
        ),
    ],
)
def test_a_claim_that_cannot_be(make_project: MakeProject, claim: str, message: str) -> None:
    """One message at its place."""
    (problem,) = load(make_project(entry("claims:", f"- {claim}"))).problems
    assert str(problem).startswith(f"content/events/a.yaml:{message}")


def test_a_claim_of_a_source_that_is_not_there_or_not_cited(make_project: MakeProject) -> None:
    """As with figures: an error where nobody knows the source, a warning where the event does not cite it."""
    files = entry("claims:", "- {about: place, value: Arden, source: harald}")
    assert "content/events/a.yaml:5:42: there is no source “harald”; did you mean “herald”?" in told(
        make_project(files)
    )
    files = entry("claims:", "- {about: place, value: Arden, source: times}")
    project = make_project({**files, "sources/times.md": COURIER})
    assert "content/events/a.yaml:5:42: warning: the event does not cite “times”, which is to give this claim; " in (
        "\n".join(told(project))
    )
