"""Agencies and publishers by their names."""

from __future__ import annotations

import pytest

from generator.sources.outlets import outlet_named


@pytest.mark.parametrize(
    ("name", "known_as", "agency"),
    [
        ("AFP", "Agence France-Presse (AFP)", True),
        ("agence france presse", "Agence France-Presse (AFP)", True),
        ("The Associated Press", "Associated Press (AP)", True),
        ("Reuters", "Reuters", True),
        ("FRANCE 24", "France 24", False),
        ("france24.com", "France 24", False),
        ("www.straitstimes.com", "The Straits Times", False),
        ("bbc.co.uk", "BBC News", False),
    ],
)
def test_known_outlets(name: str, known_as: str, agency: bool) -> None:
    """An outlet is known by any spelling, by its address too, and for whether it is an agency."""
    outlet = outlet_named(name)
    assert outlet is not None
    assert (outlet.name, outlet.agency) == (known_as, agency)


@pytest.mark.parametrize("name", ["", "Lowtown Gazette", "A", "Reuters reporter"])
def test_unknown_outlets(name: str) -> None:
    """A name that is not in the table is nobody's."""
    assert outlet_named(name) is None
