"""Follows the links of a site whose files are made, before they take their places."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from generator.errors import Problem
    from generator.model.project import Project
    from generator.output import Rebuilding


def follow_links(project: Project, site: Rebuilding, url: str) -> list[Problem]:
    """Every link from one page of a site to another that leads nowhere, in the order of files and lines.

    Args:
        project: Whose site it is.
        site: The site, not finished yet.
        url: Where it is published; empty while unknown.
    """
    from generator.site_links import broken_links  # noqa: PLC0415 dear to import, and only strict builds follow

    base_path = urlsplit(url).path or "/"
    found = broken_links(site.addresses, lambda address: site.room.path_of(address).read_bytes(), base_path)
    return [replace(problem, path=project.relative(project.output / problem.path)) for problem in found]
