"""Authors' names: as printed → for a bibliography."""

from __future__ import annotations

import pytest

from generator.site.citing.author_names import author_name


@pytest.mark.parametrize(
    ("printed", "inverted", "with_initials"),
    [
        ("Joan Pike", "Pike, Joan", "Pike, J."),
        ("T. Orme", "Orme, T.", "Orme, T."),
        ("Pike, Joan", "Pike, Joan", "Pike, J."),
        ("Jean-Yves Martin", "Martin, Jean-Yves", "Martin, J.-Y."),
        ("Mary Ann  Evans", "Evans, Mary Ann", "Evans, M. A."),
        ("Ludwig van Beethoven", "van Beethoven, Ludwig", "van Beethoven, L."),
        ("Charles de la Tour", "de la Tour, Charles", "de la Tour, C."),
        ("Élodie Durand", "Durand, Élodie", "Durand, É."),
        ("Sam Reed Jr.", "Reed Jr., Sam", "Reed Jr., S."),
        ("Sam Reed III", "Reed III, Sam", "Reed III, S."),
        ("Sam Reed, Jr.", "Reed, Jr., Sam", "Reed, Jr., S."),
        ("Voltaire", "Voltaire", "Voltaire"),
        ("AFP", "AFP", "AFP"),
        ("Channel 4 News", "Channel 4 News", "Channel 4 News"),
        ("Agence NOVA", "Agence NOVA", "Agence NOVA"),
        ("Smith and Jones", "Smith and Jones", "Smith and Jones"),
        ("王小波", "王小波", "王小波"),
        ("", "", ""),
        (",", "", ""),
    ],
)
def test_names(printed: str, inverted: str, with_initials: str) -> None:
    """A person's family name comes first; an organisation's name stays whole."""
    name = author_name(printed)
    assert (name.inverted, name.with_initials) == (inverted, with_initials)
