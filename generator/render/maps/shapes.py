"""Outlines as maps of a grain show them: each made when a map first shows it, and kept, for thousands share it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from generator.render.maps.outlines import world
from generator.render.maps.stretches import stretch

if TYPE_CHECKING:
    from generator.render.maps.outlines import Course
    from generator.render.maps.stretches import Stretch


@cache
def shape(course: Course, grain: int) -> Stretch | None:
    """A line or ring on the grid of a grain; None where it is no more than a point."""
    return stretch(world().points(course, grain))
