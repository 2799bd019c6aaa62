"""Datelines."""

from __future__ import annotations

import pytest

from generator.sources.datelines import read_dateline


@pytest.mark.parametrize(
    ("dateline", "agency"),
    [
        ("LIMA (AFP) -", "AFP"),
        ("LIMA/CUSCO, Peru (Reuters) -", "Reuters"),
        ("PARIS, May 3 (Reuters) –", "Reuters"),
        ("NAIROBI, 3 May 2019 (IRIN) -", "IRIN"),
        ("GENEVA (AP) —", "AP"),
        ("ST. LOUIS (AP) --", "AP"),
        ("ADDIS ABABA, Ethiopia (Gazette Wire) -", "Gazette Wire"),
        ("WASHINGTON —", ""),
        ("Port Harcourt, Nigeria (Reuters) -", "Reuters"),
        ("PORT ALDEN, 15 octobre (Agence Nord) -", "Agence Nord"),
        ("LIMA, le 1er août 2013 (AFP) -", "AFP"),
        ("London (CNN)", "CNN"),
        ("Lima | AFP |", "AFP"),
        ("(CNN) --", "CNN"),
        ("AFP -", "AFP"),
    ],
)
@pytest.mark.parametrize("report", ["The river rose on Monday.", "“We are free,” she said.", "12 people died."])
def test_datelines(dateline: str, agency: str, report: str) -> None:
    """A dateline ends where the report begins, and tells the agency where it names one."""
    found = read_dateline(f"{dateline} {report}")
    assert found is not None
    assert (found.text, found.agency, found.rest) == (dateline, agency, report)


@pytest.mark.parametrize(
    "paragraph",
    [
        "The river (the Nile) - The longest - rose.",
        "NATO - which met on Monday - agreed.",
        "EU (Brussels) officials met.",
        "EU - The Union - met.",
        "Lima (Reuters) reported a flood.",
        "The mayor (AP) said so.",
        "COVID-19 - The disease - spread.",
        "The river rose on Monday.",
        "LIMA",
        "",
    ],
)
def test_no_datelines(paragraph: str) -> None:
    """Capitals, brackets and dashes alone make no dateline."""
    assert read_dateline(paragraph) is None
