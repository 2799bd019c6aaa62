"""The language of a text."""

from __future__ import annotations

import pytest

from generator.sources.small_words import language_of, language_told_by, other_language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor of the town said that the bridge was closed and that it is not safe.", "en"),
        ("Le maire de la ville a dit que le pont est fermé et que les travaux sont dans une semaine.", "fr"),
        ("Der Bürgermeister hat die Brücke gesperrt, und das ist nicht für die Stadt.", "de"),
        ("El alcalde de la ciudad cerró el puente, que no es seguro para los vecinos, y se fue con las llaves.", "es"),
        ("Il sindaco della città ha chiuso il ponte, che non è sicuro per gli abitanti del paese.", "it"),
        ("O prefeito da cidade fechou a ponte, que não é segura para os moradores do bairro, e foi embora.", "pt"),
        ("The town of Le Havre has a bridge, and the mayor of the town was on it with La Dépêche.", "en"),
        ("Brücke gesperrt", "en"),
        ("", "en"),
    ],
)
def test_language(text: str, language: str) -> None:
    """The language is the one that most small words are of, and English where there are few."""
    assert language_of(text) == language


def test_few_words() -> None:
    """Few small words tell no language."""
    assert language_told_by("Le pont est fermé.") is None
    assert language_told_by("Le maire de la ville a dit que le pont est fermé dans une semaine.") == "fr"


@pytest.mark.parametrize(
    ("text", "language", "other"),
    [
        ("Le maire de la ville a dit que le pont est fermé dans une semaine.", "en", "fr"),
        ("Le maire de la ville a dit que le pont est fermé dans une semaine.", "es", "fr"),
        ("Le maire de la ville a dit que le pont est fermé dans une semaine.", "sv", "fr"),
        ("Le maire de la ville a dit que le pont est fermé dans une semaine.", "fr", None),
        ("El alcalde de la ciudad cerró el puente, que no es seguro, y se fue con las llaves.", "fr", "es"),
        ("Le pont est fermé.", "en", None),  # too few
        ("The bridge of the town is not on Le Monde’s map, but “la carte est dans le journal des routes”.", "en", None),
        (
            "The bridge is not on the map; “la carte est dans le journal des routes et sur le site”.",
            "en",
            None,
        ),  # mixed
        ("", "en", None),
    ],
)
def test_other_language(text: str, language: str, other: str | None) -> None:
    """Only words of another language that leave no doubt speak against the one given."""
    assert other_language_of(text, language) == other
