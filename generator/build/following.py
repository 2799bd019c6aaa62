"""Follows the links of the site as it lies in the output folder."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from generator.site_links import broken_links
from generator.store.content.loading import load_settings

if TYPE_CHECKING:
    from generator.build.building import Built
    from generator.errors import Problem
    from generator.model.project import Project


def follow_links(project: Project, built: Built) -> list[Problem]:
    """Every link from one page of a built site to another that leads nowhere, in the order of files and lines."""
    base_path = urlsplit(load_settings(project).url).path or "/"
    addresses = frozenset(built.written.files)
    found = broken_links(addresses, lambda address: (project.output / address).read_bytes(), base_path)
    return [replace(problem, path=project.relative(project.output / problem.path)) for problem in found]
