"""Who and what stands together in events."""

from __future__ import annotations

from generator.site.pages.shared.company import company
from generator.site.pages.shared.pieces import pieces
from tests.site.flood import flood

ENTRIES = [card.entry for card in pieces(flood()).cards.values()]


def test_the_most_frequent_come_first() -> None:
    """Names stand by how many events name them, and those that stand as often in the order of the alphabet."""
    lines = [(line.events, line.link.text) for line in company(ENTRIES)]
    assert lines == sorted(lines, key=lambda line: (-line[0], line[1]))
    assert lines[0] == (4, "Millbridge")


def test_a_name_is_no_company_to_itself() -> None:
    """The name whose page it is does not stand among those beside it."""
    assert "Millbridge" not in [line.link.text for line in company(ENTRIES, besides="places/millbridge.html")]
    assert company([]) == ()
