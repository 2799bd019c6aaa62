"""Bylines, credits and source lines."""

from __future__ import annotations

import pytest

from generator.sources.bylines import authors, is_byline, is_credits, is_source_line, outlets_signing


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("By Jane Doe", ("Jane Doe",)),
        ("By Jane Doe Tuesday, Aug. 17, 2010", ("Jane Doe",)),
        ("By JANE DOE, Associated Press", ("JANE DOE",)),
        ("By Jane Doe and John Roe in London", ("Jane Doe", "John Roe")),
        ("By Jane Doe, John Roe & Ann de la Poe", ("Jane Doe", "John Roe", "Ann de la Poe")),
        ("Par Jeanne Dupont", ("Jeanne Dupont",)),
        ("Written by Jean-Luc O'Neill", ("Jean-Luc O'Neill",)),
        ("Text by FRANCE 24", ()),
        ("By our own correspondent", ()),
        ("By staff writers", ()),
    ],
)
def test_bylines(line: str, people: tuple[str, ...]) -> None:
    """A byline names people as printed; outlets and desks sign too, and are nobody."""
    assert is_byline(line)
    assert authors([line]) == people


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the water had fallen.",
        "By Monday",
        "By May 3 the road was open",
        "By then, nobody",
        "by jane doe",
        "Bye",
        "",
    ],
)
def test_no_bylines(line: str) -> None:
    """The word begins sentences and headings too."""
    assert not is_byline(line)


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("(Reporting by Jane Doe in Lima and John Roe; Editing by Ann Poe)", ("Jane Doe", "John Roe")),
        ("(Additional reporting by Jane Doe in Lima; Writing by John Roe; Editing by Ann Poe)", ("John Roe",)),
        ("Reporting by Jane Doe; editing by John Roe.", ("Jane Doe",)),
        ("Reporting and writing by Jane Doe", ("Jane Doe",)),
        ("Jane Doe in Lima contributed to this report.", ()),
        ("(Compiled by the foreign desk)", ()),
    ],
)
def test_credits(line: str, people: tuple[str, ...]) -> None:
    """Credits name those who reported and wrote; editors and helpers are not among the authors."""
    assert is_credits(line)
    assert authors([line]) == people


@pytest.mark.parametrize(
    "line",
    [
        "Reporting by the newspaper showed that the dam was unsafe.",
        "Reporting by Reuters showed that the dam was unsafe.",
        "Rain contributed to this disaster, the report says.",
        "“Nobody contributed to this report,” the mayor said.",
    ],
)
def test_no_credits(line: str) -> None:
    """A sentence about reporting is no credit."""
    assert not is_credits(line)


def test_byline_goes_before_credits() -> None:
    """Who signs above an article wrote it, whoever else is credited below."""
    assert authors(["By Jane Doe", "(Reporting by John Roe; Editing by Ann Poe)"]) == ("Jane Doe",)


@pytest.mark.parametrize(
    ("line", "outlets"),
    [
        ("(AFP)", ["Agence France-Presse (AFP)"]),
        ("Source: Reuters", ["Reuters"]),
        ("(FRANCE 24 with AFP and Reuters)", ["France 24", "Agence France-Presse (AFP)", "Reuters"]),
        ("AP and agencies", ["Associated Press (AP)"]),
        ("- dpa", ["Deutsche Presse-Agentur (dpa)"]),
    ],
)
def test_source_lines(line: str, outlets: list[str]) -> None:
    """A line that names outlets alone says where the article comes from."""
    assert is_source_line(line)
    assert [outlet.name for outlet in outlets_signing([line])] == outlets


@pytest.mark.parametrize("line", ["Agencies of change", "Source: the mayor", "AFP reports", "(and)", ""])
def test_no_source_lines(line: str) -> None:
    """A line that says more than the names of outlets is none."""
    assert not is_source_line(line)


def test_outlets_that_sign_beside_people() -> None:
    """The outlet in a byline signs as well."""
    assert [outlet.name for outlet in outlets_signing(["By Jane Doe, Associated Press"])] == ["Associated Press (AP)"]
