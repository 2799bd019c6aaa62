"""Captions and photo credits."""

from __future__ import annotations

import pytest

from generator.sources.photo_credits import is_photo_credit


@pytest.mark.parametrize(
    "line",
    [
        "FILE PHOTO: The dam at Lowtown, May 3, 2019. REUTERS/Jane Doe/File Photo",
        "File photo",
        "Photo: Jane Doe",
        "Image credit: Jane Doe",
        "Map: where the dam broke",
        "Video by Jane DOE",
        "Photographs by Jane Doe and John Roe",
        "Click on map to enlarge",
        "Click here to view the full gallery",
        "Enlarge this image",
        "Image 1 of 12",
        "Crédit photo : Jeanne Dupont",
        "Reuters/Jane Doe",
        "© AFP archive",
        "AFP - Jane Doe",
        "Jane Doe | Getty Images",
        "Jane Doe/EPA",
        "Jane Doe via Reuters",
        "Jane Doe/AFP via Getty Images",
        "A man wades through Lowtown on Monday (AP Photo/Jane Doe)",
        "A man wades through Lowtown on Monday. (Photo by Jane Doe)",
        "The dam before it broke [File: Jane Doe/Reuters]",
        "The dam before it broke AFP/Getty Images",
    ],
)
def test_captions(line: str) -> None:
    """Captions are known by their label or by the credit at their end, credits by the agency in them."""
    assert is_photo_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "A photo shows the dam before it broke.",
        "Photographs were found in the mud.",
        "Images of the flood went around the world.",
        "The mayor told Reuters that the dam was safe.",
        "The dam was safe, the mayor told AFP/Reuters reporters on Monday.",
        "Click, and the light went out.",
        "He spoke for the company/union board.",
        "The Reuters building burned",
        "3 of the 12 bridges fell",
    ],
)
def test_no_captions(line: str) -> None:
    """Sentences about pictures and agencies are no captions."""
    assert not is_photo_credit(line)
