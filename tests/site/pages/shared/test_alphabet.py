"""Where names stand in the alphabet."""

from __future__ import annotations

import pytest

from generator.site.pages.shared.alphabet import first_letter, folded


@pytest.mark.parametrize(
    ("name", "as_sorted", "letter"),
    [
        ("Gao", "gao", "G"),
        ("Élan Weir", "elan weir", "E"),
        ("‘Arch’, the", "arch’, the", "A"),
        ("7th Street", "7th street", "#"),
        ("Ørsta", "ørsta", "Ø"),
        ("مالي", "مالي", "م"),
        ("ﬁne", "fine", "F"),
        ("“", "", "#"),
        ("", "", "#"),
    ],
)
def test_names(name: str, as_sorted: str, letter: str) -> None:
    """Accents, case and opening quotation marks make no difference; what begins with no letter stands under #."""
    assert (folded(name), first_letter(name)) == (as_sorted, letter)
