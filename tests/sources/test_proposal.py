"""Proposing a record for an article that came without one."""

from __future__ import annotations

import pytest

from generator.model.source import SourceRecord
from generator.sources.blocks import Block
from generator.sources.metadata import Metadata
from generator.sources.proposal import propose_record
from generator.sources.survey import survey

TEXT = "The river burst its banks on Monday.\nTwo hundred people spent the night in the school."


def proposed(page: str, metadata: Metadata | None = None) -> SourceRecord:
    lines = survey([Block(line) for line in page.splitlines() if line])
    return propose_record("flood-in-lowtown", lines, metadata or Metadata())


def test_everything_that_a_text_says() -> None:
    """Headline, byline, agency and address come from the text's own lines; the record is a draft."""
    page = f"""\
River floods lower town
By Jane Doe and John Roe
Published: 3 May 2019
https://example.org/flood
LIMA (AFP) - {TEXT}
© 2019 The Straits Times"""
    assert proposed(page) == SourceRecord(
        id="flood-in-lowtown",
        title="River floods lower town",
        publisher="The Straits Times",
        agency="Agence France-Presse (AFP)",
        authors=("Jane Doe", "John Roe"),
        url="https://example.org/flood",
        text_kind="verbatim",
        status="draft",
    )


def test_its_language() -> None:
    """A text that says nothing of its language gets the one that its small words are of."""
    assert (
        proposed("Le maire de la ville a dit lundi que le pont est fermé et que les travaux ont commencé.").language
        == "fr"
    )
    assert proposed(TEXT).language == "en"


def test_nothing_is_invented() -> None:
    """A text that says nothing of itself gets the name of its file for a title, and no more."""
    assert proposed(TEXT) == SourceRecord(id="flood-in-lowtown", title="Flood in lowtown", status="draft")


@pytest.mark.parametrize(
    ("page", "publisher", "agency"),
    [
        (f"LIMA (Reuters) - {TEXT}", "", "Reuters"),
        (f"LIMA (Gazette Wire) - {TEXT}", "", "Gazette Wire"),
        (f"London (CNN) - {TEXT}", "CNN", ""),
        (f"Text by FRANCE 24\n{TEXT}", "France 24", ""),
        (f"{TEXT}\n(FRANCE 24 with AFP)", "France 24", "Agence France-Presse (AFP)"),
        (f"By Jane Doe, Associated Press\n{TEXT}", "", "Associated Press (AP)"),
        (f"{TEXT}\nCopyright 2019 The Guardian", "The Guardian", ""),
        (f"{TEXT}\nThe river is rising, said FRANCE 24’s Jane Doe.", "France 24", ""),
        # others' pictures and interviews make nobody the publisher
        (f"Reuters/Jane Doe\n{TEXT}", "", ""),
        (f"{TEXT}\nThe dam was safe, the mayor told the BBC.", "", ""),
        (f"{TEXT}\nThe dam was safe, he told AFP’s Jane Doe.", "", ""),
        (f"{TEXT}\nComments\n© 2019 The Guardian", "", ""),
    ],
)
def test_publisher_and_agency(page: str, publisher: str, agency: str) -> None:
    """Datelines, signatures, copyright lines and an outlet's own reporters tell who brought it out; mentions do not."""
    record = proposed(page)
    assert (record.publisher, record.agency) == (publisher, agency)


def test_an_imprint_above_the_headline() -> None:
    """It names the paper, and is no headline."""
    record = proposed(f"The Esk Herald, 3 May 2019\nRiver floods lower town\n{TEXT}")
    assert (record.title, record.publisher) == ("River floods lower town", "The Esk Herald")


def test_an_imprint_inside_the_text_names_no_publisher() -> None:
    """There it is the heading of what another paper said."""
    record = proposed(f"{TEXT}\nThe Esk Herald, 3 May 2019\n{TEXT}")
    assert record.publisher == ""


def test_metadata_goes_first() -> None:
    """What a page's head says is stronger than its text; known outlets are named as a bibliography names them."""
    metadata = Metadata(
        title="River floods lower town",
        publisher="StraitsTimes.com",
        authors=("Jane Doe",),
        url="https://www.straitstimes.com/flood",
        language="fr",
    )
    record = proposed(
        f"Another headline stands here\nBy John Roe\nUpdated: 4 May 2019\nLIMA (Reuters) - {TEXT}", metadata
    )
    assert record == SourceRecord(
        id="flood-in-lowtown",
        title="River floods lower town",
        publisher="The Straits Times",
        agency="Reuters",
        authors=("Jane Doe",),
        url="https://www.straitstimes.com/flood",
        language="fr",
        status="draft",
    )


def test_host_of_the_address() -> None:
    """A page that names no publisher is its site's, where the site is known."""
    assert proposed(TEXT, Metadata(url="https://www.bbc.co.uk/news/1")).publisher == "BBC News"
    assert proposed(TEXT, Metadata(url="https://flood.example/1")).publisher == ""


def test_agency_that_publishes_itself() -> None:
    """An agency is not named twice where it is the publisher."""
    record = proposed(f"LIMA (Reuters) - {TEXT}", Metadata(publisher="Reuters"))
    assert (record.publisher, record.agency) == ("Reuters", "")
