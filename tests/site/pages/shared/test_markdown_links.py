"""`[[Links]]` lead to what they name."""

from __future__ import annotations

import pytest

from generator.model.links import by_every_id
from generator.model.name_index import NameIndex
from generator.site.pages.shared.markdown_links import markdown_maker
from tests.site.flood import CONTENT


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Nothing to follow.", ()),
        ("[[Millbridge]]", (("Millbridge", "places/millbridge.html"),)),
        ("[[the bridge town]]", (("the bridge town", "places/millbridge.html"),)),
        ("[[dyke-breaks|it broke]]", (("dyke-breaks", "events/dyke-breaks.html"),)),
        ("[[Mayor Calder]] of [[Arle]]", (("Mayor Calder", "people/ruth-calder.html"), ("Arle", "places/arle.html"))),
        ("[[Atlantis]]", ()),
    ],
)
def test_targets(text: str, targets: tuple[tuple[str, str], ...]) -> None:
    """A link leads to a name by id, name or alias, to an event by its id, and else nowhere."""
    assert markdown_maker(NameIndex(CONTENT.names), by_every_id(CONTENT.events))(text).targets == targets
