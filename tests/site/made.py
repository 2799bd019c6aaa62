"""Pages and files made from their plans, for tests that look at what they hold."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.site.exports import exports
from generator.site.pages.plans import Plan
from generator.site.pages.shared.pieces import Pieces


def made(plans: Iterable[Plan]) -> list[Any]:
    """The records of pages, each of its own type."""
    return [plan.made() for plan in plans]


def exported(parts: Pieces) -> dict[str, bytes]:
    """Every file for machines, by address."""
    return {plan.address: plan.made() for plan in exports(parts)}
