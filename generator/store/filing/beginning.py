"""What an editor begins with: a site.yaml, so that the first draft can be seen at once, and the schema of each file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import ContentError, Problem
from generator.files import replace_file
from generator.store.entries.json_schemas import encoded_schemas, modeline
from generator.store.text.text_files import leads_outside
from generator.store.text.yaml_writing import scalar

if TYPE_CHECKING:
    from generator.model.project import Project

_SITE_FILE = """\
{modeline}# What the site is. Every line is yours to change.
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
    replace_file(path, _SITE_FILE.format(modeline=modeline("site", "schema"), title=title).encode())
    return project.relative(path)


def write_schemas(project: Project) -> tuple[str, ...]:
    """Write the JSON Schema of each kind of file into content/schema/, where it is not what this program knows.

    Returns:
        The paths of the files written, in the project.

    Raises:
        ContentError: The folder is a link that leads out of the project.
        OSError: One cannot be written.
    """
    if leads_outside(project, project.schemas):
        message = "it is a link to a path outside the project's folder"
        raise ContentError([Problem(project.relative(project.schemas), 0, 0, message, "put the folder itself here")])
    written: list[str] = []
    for name, text in encoded_schemas().items():
        path = project.schemas / name
        if not (path.is_file() and path.read_bytes() == text.encode()):
            replace_file(path, text.encode())
            written.append(project.relative(path))
    return tuple(written)
