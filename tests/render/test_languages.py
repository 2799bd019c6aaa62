"""A whole site in each language that Dateline speaks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.render.themes import bundled_themes
from generator.site.chronology import chronology
from generator.wording.phrases import phrases_in
from tests.render.site_folder import site_folder
from tests.site.flood import CONTENT, DATINGS


def pages_in(language: str) -> dict[str, str]:
    """The pages of the flood, its settings in another language."""
    content = replace(CONTENT, settings=replace(CONTENT.settings, language=language))
    files = site_folder(chronology(content, DATINGS))
    return {address: text.decode("utf-8") for address, text in files.items() if address.endswith(".html")}


FRENCH = pages_in("fr")


@pytest.mark.parametrize("address", FRENCH)
def test_no_english_is_left(address: str) -> None:
    """No label of a French page is English; what the editor wrote stays as it is."""
    english, french = phrases_in("en"), phrases_in("fr")
    labels = [phrase for key, phrase in english.items() if isinstance(phrase, str) and phrase != french[key]]
    labels = [label for label in labels if label[0].isalpha()]
    assert [
        label for label in labels if f">{label}<" in FRENCH[address] or f'-label="{label}"' in FRENCH[address]
    ] == []


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("index.html", "Mars 1998"),
        ("index.html", "Trois jours sans évènement rapporté"),
        ("index.html", "3–31 mars 1998"),
        ("days/1998-03-04.html", ">Mercredi 4 mars 1998<"),
        ("events/dyke-breaks.html", "Du mardi 3 au mercredi 4 mars 1998"),
        ("events/lower-town-leaves.html", "dans un article publié le mercredi 4 mars 1998"),
        ("kinds/statement.html", "Déclaration"),
        ("kinds/flood.html", "Flood"),
        ("places/millbridge.html", "52,31° N, 3,05° O"),
        ("events/dyke-breaks.html", "Dernière modification le 10 janvier 1999."),
        ("sources/index.html", "<i>The Arle Herald</i>, 4 mars 1998."),
    ],
)
def test_french(address: str, words: str) -> None:
    """Dates, counts, kinds and reasons are in the language of the site; a kind of its own is called as it calls it."""
    assert words in FRENCH[address]


def test_the_language_of_what_is_quoted() -> None:
    """On a French page an English headline and an English quotation say that they are English."""
    event = FRENCH["events/dyke-breaks.html"]
    assert '<html lang="fr" dir="ltr"' in event
    assert '<cite lang="en">Dyke gives way at Millbridge</cite>' in event
    assert '<blockquote dir="auto" lang="en">' in event


def test_from_right_to_left() -> None:
    """A language that is written from right to left is laid out so, whatever the interface speaks."""
    assert '<html lang="en" dir="rtl"' in pages_in("ar")["index.html"]


def test_prose_has_a_direction_of_its_own() -> None:
    """Whatever an editor writes in Markdown begins where its language begins, on the pages of every theme."""
    lines = [
        line
        for template in bundled_themes().glob("*/templates/*.html")
        for line in template.read_text("utf-8").splitlines()
        if "{{ prose(" in line
    ]
    assert len(lines) > 8
    assert [line for line in lines if ' dir="auto">{{ prose(' not in line] == []


def test_a_language_without_words() -> None:
    """Where Dateline does not speak the site's language its words are English, and the page says so."""
    assert '<html lang="en" dir="ltr"' in pages_in("de")["index.html"]
