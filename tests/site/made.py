"""Pages made from their plans, for tests that look at what they show."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.site.pages.plans import Plan


def made(plans: Iterable[Plan]) -> list[Any]:
    """The records of pages, each of its own type."""
    return [plan.made() for plan in plans]
