"""The first site.yaml of a project that has none yet, so that its first draft can be seen at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.files import replace_file
from generator.store.text.yaml_writing import scalar

if TYPE_CHECKING:
    from generator.model.project import Project

_SITE_FILE = """\
# What the site is. Every line is yours to change.
title: {title}
description: A chronology drawn from news articles.
language: en
# url: https://example.org/flood/     # where it will be published; the page for dead links needs it
# first_day: 2021-06-07               # events before it are set apart as context
# last_day: 2021-06-11                # events after it are set apart as still to come
"""


def begin_site_file(project: Project) -> str:
    """Write a site.yaml, titled after the project's folder, where there is none.

    Returns:
        Its path in the project; empty where there was one, or where something else stands in its place.

    Raises:
        OSError: It cannot be written.
    """
    path = project.site_file
    if path.exists() or path.is_symlink():
        return ""
    words = project.root.name.replace("-", " ").replace("_", " ").strip()
    title = scalar((words[:1].upper() + words[1:]) or "A chronology")
    replace_file(path, _SITE_FILE.format(title=title).encode())
    return project.relative(path)
