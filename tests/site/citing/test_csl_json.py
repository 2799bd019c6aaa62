"""CSL-JSON."""

from __future__ import annotations

import pytest

from generator.dates.edtf import parse
from generator.site.citing.csl_json import csl_item
from generator.site.citing.works import Work
from tests.site.citing.works import BARE, FROM_WIRE, SIGNED


def test_an_article() -> None:
    """Every field that is known, under the name that CSL has for it."""
    assert csl_item(SIGNED) == {
        "id": "herald-dyke",
        "type": "article-newspaper",
        "title": "Dyke gives way: “We saw it coming”",
        "author": [{"family": "Pike", "given": "Joan"}, {"family": "Orme", "given": "T."}],
        "container-title": "The Arle Herald",
        "issued": {"date-parts": [[1998, 3, 4]]},
        "accessed": {"date-parts": [[2020, 2, 1]]},
        "URL": "https://herald.example/dyke?page=1",
        "archive_location": "https://archive.example/1998/dyke",
        "language": "en",
    }


def test_what_is_unknown_is_left_out() -> None:
    """An item has no empty fields, and an organisation's name is literal."""
    assert csl_item(BARE) == {"id": "bare", "type": "article-newspaper", "title": "Only a title", "language": "en"}
    assert csl_item(FROM_WIRE)["author"] == [{"literal": "Northern Wire"}]


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("1998-03-04T10:00", {"date-parts": [[1998, 3, 4]]}),
        ("1998-03", {"date-parts": [[1998, 3]]}),
        ("1998-03-XX", {"date-parts": [[1998, 3]]}),
        ("1998", {"date-parts": [[1998]]}),
        ("1998~", {"date-parts": [[1998]], "circa": True}),
        ("1998-03-04/1998-03-05", {"date-parts": [[1998, 3, 4], [1998, 3, 5]]}),
        ("1998-21", {"literal": "1998-21"}),
        ("1998-03/..", {"literal": "1998-03/.."}),
        ("199X", {"literal": "199X"}),
        ("-0043", {"literal": "-0043"}),
    ],
)
def test_dates(date: str, expected: object) -> None:
    """A date has the parts that are known and no others; what CSL has no parts for stands as it is."""
    assert csl_item(Work("a", "webpage", "b", issued=parse(date)))["issued"] == expected
