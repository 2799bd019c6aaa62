"""Names that nothing leads to."""

from __future__ import annotations

import pytest

from tests.store.conftest import MakeProject
from tests.store.good_content import GOOD, told

PLACES = GOOD["places.yaml"]
WEIR = "- {id: weir, name: Weir, aliases: [the sluice], coordinates: [51, -1]}\n"
WARNING = (
    "content/places.yaml:2:3: warning: no event, no text and no trail names Weir; "
    "name “weir” among the places of an event, or remove the entry"
)


@pytest.mark.parametrize(
    "files",
    [
        {"pages/about.md": "---\ntitle: About\n---\nOf [[the sluice]].\n"},
        {"places.yaml": PLACES + WEIR + "- {id: mill, name: Mill, coordinates: [51, -1], description: '[[Weir]]'}\n"},
        {"events/c.yaml": GOOD["events/c.yaml"].replace("title: Boats come", "title: Boats come, places: [WEIR]")},
        {"trails/water.yaml": GOOD["trails/water.yaml"].replace("[[Arden]]", "[[weir]]")},
        {"places.yaml": PLACES + WEIR.replace("}", ", status: draft}")},
    ],
    ids=lambda files: next(iter(files)),
)
def test_a_name_that_something_uses(make_project: MakeProject, files: dict[str, str]) -> None:
    """In an event, in a link, on a trail, under any of its spellings; a draft waits anyway."""
    assert WARNING not in told(make_project({**GOOD, "places.yaml": PLACES + WEIR, **files}))


def test_a_name_that_nothing_uses(make_project: MakeProject) -> None:
    """Its page is one that no reader finds."""
    assert told(make_project({**GOOD, "places.yaml": PLACES + WEIR})) == [WARNING]
