"""The language of a text."""

from __future__ import annotations

import pytest

from generator.sources.small_words import language_of, language_told_by


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
