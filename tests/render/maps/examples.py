"""Places and kinds of event that the tests of maps share."""

from __future__ import annotations

from generator.site.pages.records.maps import MapPlace
from generator.site.pages.records.parts import Kind, Link

FIRE = Kind("fire", "Fire", "kinds/fire.html", 1)
COURT = Kind("court", "Court", "kinds/court.html", 2)


def place(name: str, latitude: float, longitude: float, *kinds: Kind) -> MapPlace:
    return MapPlace(Link(f"places/{name.lower()}.html", name), (name,), latitude, longitude, kinds)


BAMAKO, GAO = place("Bamako", 12.64, -8.0), place("Gao", 16.27, -0.04)
LYON, PARIS = place("Lyon", 45.76, 4.84, FIRE), place("Paris", 48.86, 2.35, FIRE, COURT)
MALI, FRANCE = place("Mali", 17.57, -4.0, FIRE), place("France", 46.6, 2.4, FIRE)
