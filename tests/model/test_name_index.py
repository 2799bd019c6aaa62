"""Names are found as people write them."""

from __future__ import annotations

import pytest

from generator.model.name_index import NameIndex, spelling_key
from generator.model.names import Name, NameKind

MALI = Name("place", "mali", "Mali")
GOVERNMENT = Name("organisation", "malian-government", "Government of Mali", ("Mali", "Bamako"))
BAMAKO = Name("place", "bamako", "Bamako")
NORTH = Name("place", "cote-d-or", "Côte d’Or", ("gold  coast",))
LEE, BO = Name("person", "ann-lee", "Ann Lee", ("Lee",)), Name("person", "bo-lee", "Bo Lee", ("Lee", "lee"))
INDEX = NameIndex([MALI, GOVERNMENT, BAMAKO, NORTH, LEE, BO])

FOUND: list[tuple[str, NameKind | None, list[Name]]] = [
    ("mali", None, [MALI]),
    ("MALI", None, [MALI]),
    ("Mali", "organisation", [GOVERNMENT]),
    ("Bamako", None, [BAMAKO]),
    ("malian-government", None, [GOVERNMENT]),
    ("malian-government", "place", []),
    ("Gold\nCoast", None, [NORTH]),
    ("côte d'or", None, [NORTH]),
    ("Co\u0302te d’Or", None, [NORTH]),
    (" Ann  Lee ", None, [LEE]),
    ("lee", "person", [LEE, BO]),
    ("Ann", None, []),
    ("", None, []),
]


@pytest.mark.parametrize(("text", "kind", "names"), FOUND)
def test_what_a_text_can_mean(text: str, kind: NameKind | None, names: list[Name]) -> None:
    """An id before a name, a name before an alias; case, white space, apostrophes and accents' encoding aside."""
    assert list(INDEX.matches(text, kind)) == names
    assert INDEX.find(text, kind) == (names[0] if len(names) == 1 else None)


def test_spellings_for_suggestions() -> None:
    """Every id, name and alias of a kind."""
    assert INDEX.spellings("person") == ("ann-lee", "Ann Lee", "Lee", "bo-lee", "Bo Lee", "lee")
    assert INDEX.spellings("place")[:3] == ("mali", "Mali", "bamako")
    assert set(INDEX.spellings()) > {*INDEX.spellings("person"), *INDEX.spellings("place")}


def test_the_key_of_a_spelling() -> None:
    """What two spellings share that mean the same; letters are not dropped."""
    assert spelling_key("  Straße\tX ") == "strasse x"
    assert spelling_key("Gao") != spelling_key("Goa")
