"""Which country a place lies in."""

from __future__ import annotations

import pytest

from generator.render.maps.countries import country_at, homeland, is_country


@pytest.mark.parametrize(
    ("longitude", "latitude", "country"),
    [
        (-8.0, 12.64, "Mali"),
        (2.35, 48.86, "France"),
        (-52.33, 4.93, "France"),  # Cayenne
        (-74.0, 40.71, "United States"),  # a harbour, which a simplified coast may cut off
        (177.6, 64.7, "Russia"),
        (-173.0, 65.5, "Russia"),  # beyond the date line
        (28.23, -29.6, "Lesotho"),  # in a hole of South Africa
        (-30.0, 30.0, ""),  # at sea
    ],
)
def test_country_at(longitude: float, latitude: float, country: str) -> None:
    """A place has the country that it lies in, also beside a coast, beyond the date line, in a hole of another."""
    found = country_at(longitude, latitude)
    assert (found.name if found else "") == country


@pytest.mark.parametrize(
    ("spellings", "longitude", "latitude", "whole"),
    [
        (["Mali"], -4.0, 17.6, True),
        (["Ivory Coast", "Côte d’Ivoire"], -5.55, 7.54, True),  # the other apostrophe
        (["Gao"], -0.04, 16.27, False),
        (["Georgia"], -83.4, 32.6, False),  # the American state
        (["Niger"], -4.0, 17.6, False),
    ],
)
def test_is_country(spellings: list[str], longitude: float, latitude: float, whole: bool) -> None:
    """A place is a country that lies in it and has its name."""
    assert is_country(tuple(spellings), longitude, latitude) is whole


def test_homeland() -> None:
    """The France of Paris ends at its coasts, and Russia's mainland goes on beyond the date line."""
    france, russia = country_at(2.35, 48.86), country_at(37.6, 55.75)
    assert france
    assert russia
    west, south, east, north = homeland(france, 2.35, 48.86)
    assert (-6 < west < 0, 40 < south < 45, 7 < east < 10, 50 < north < 52) == (True,) * 4
    assert homeland(russia, 37.6, 55.75)[2] > 180
