"""Known names in a text."""

from __future__ import annotations

import pytest

from generator.drafting.lexicon.tokens import tokenise
from generator.drafting.naming.names import NameFinder, ids
from generator.model.names import Name

NAMES = (
    Name("person", "jan-van-eyck", "Jan van Eyck", aliases=("The Painter",)),
    Name("person", "ana-ruiz", "Ana Ruiz"),
    Name("person", "eva-ruiz", "Eva Ruiz"),
    Name("person", "tom-hill", "Tom Hill"),
    Name("place", "hill", "Hill"),
    Name("place", "new-nola", "New Nola"),
    Name("place", "nola", "Nola"),
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Jan van Eyck came", ["jan-van-eyck"]),
        ("then van Eyck came", ["jan-van-eyck"]),
        ("The Painter came", ["jan-van-eyck"]),
        ("from New Nola to Nola", ["new-nola", "nola"]),
        ("Ana Ruiz met Ruiz", ["ana-ruiz"]),
        ("a hill near Hill", ["hill"]),
        ("Nolan came", []),
    ],
)
def test_mentions(text: str, found: list[str]) -> None:
    """The longest spelling counts; a surname means the only one who bears it, unless something else is called so."""
    assert [mention.name.id for mention in NameFinder(NAMES).find(tokenise(text))] == found


def test_ids_of_one_kind() -> None:
    """Ids come once each, in the order of the text."""
    mentions = NameFinder(NAMES).find(tokenise("Nola, Tom Hill, New Nola, Nola"))
    assert ids(mentions, "place") == ("nola", "new-nola")
