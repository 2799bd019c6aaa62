"""A project of a few events on disk, what can be done to it, and what a build makes of it that knows nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from generator.build.building import build_site
from generator.model.project import Project
from generator.waiting_room import WAITING_ROOM

SITE = "title: The strike at the docks\nurl: https://example.org/docks/\n"
PLACES = "- id: docks\n  name: The docks\n- id: town-hall\n  name: Town hall\n"
SOURCE = """\
---
title: Dockers walk out
publisher: The Courier
published: 2019-05-08
text: digest
---
The dockers walked out on Monday. The mayor met them on Tuesday.
"""
EVENT = """\
- id: {id}
  date: {date}
  title: {title}
  summary: The dockers of [[docks]] leave *at once*.
  places: [{place}]
  citations:
  - source: courier
    quote: The dockers walked out on Monday.
    dated: on Monday
"""


def silent(_what: str, _done: int, _total: int) -> None:
    """Show no progress."""


def begin(root: Path) -> Project:
    """Write the project as it is before anybody edits it."""
    for folder in ("events", "sources", "pages"):
        (root / "content" / folder).mkdir(parents=True)
    (root / "content/site.yaml").write_text(SITE)
    (root / "content/places.yaml").write_text(PLACES)
    (root / "content/sources/courier.md").write_text(SOURCE)
    for number in range(3):
        write_event(root, number, "docks", f"The dockers walk out, {number}")
    return Project(root)


def write_event(root: Path, number: int, place: str, title: str, date: str = "") -> None:
    text = EVENT.format(id=f"walk-out-{number}", date=date or f"2019-05-0{number + 1}", title=title, place=place)
    (root / f"content/events/{number}.yaml").write_text(text)


def files_of(folder: Path) -> dict[str, bytes]:
    """What stands in a site's folder, the record of it too."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def cleanly_built(project: Project, elsewhere: Path) -> dict[str, bytes]:
    """What a build makes that knows nothing."""
    shutil.rmtree(elsewhere, ignore_errors=True)
    shutil.copytree(project.root, elsewhere, ignore=lambda _folder, _names: ["output"])
    build_site(Project(elsewhere), silent)
    return files_of(elsewhere / "output")


def edit_theme(root: Path) -> None:
    """Give the project a theme of its own, or change its template once more."""
    folder = root / "themes/ours"
    (folder / "templates").mkdir(parents=True, exist_ok=True)
    (folder / "theme.yaml").write_text("name: ours\nparent: gazette\n")
    template = folder / "templates/day.html"
    before = template.read_text() if template.exists() else '{% extends "base.html" %}{% block main %}{% endblock %}'
    template.write_text(f"{before}!" if "!" in before else before.replace("main %}", "main %}!", 1))
    (root / "content/site.yaml").write_text(f"{SITE}theme: ours\n")


def rename_place(root: Path) -> None:
    path = root / "content/places.yaml"
    path.write_text(path.read_text().replace("name: The docks", "name: The old docks"))


def move_event(root: Path) -> None:
    """Put an entry into another file, where it means the same."""
    path = root / "content/events/0.yaml"
    if path.exists():
        path.rename(root / "content/events/elsewhere.yaml")


def damage_page(root: Path) -> None:
    """Change a page behind the program's back."""
    page = root / "output/events/walk-out-0.html"
    if page.exists():
        page.write_text("overwritten")


def kill_a_build(root: Path) -> None:
    """Leave what a build leaves that was killed before its end."""
    (root / "output" / WAITING_ROOM / "events").mkdir(parents=True, exist_ok=True)
    (root / "output" / WAITING_ROOM / "events/walk-out-0.html").write_text("half")


EDITS: dict[str, Callable[[Path], object]] = {
    "another title": lambda root: write_event(root, 1, "docks", "The dockers stay out"),
    "another place": lambda root: write_event(root, 1, "town-hall", "The dockers walk out, 1"),
    "another day": lambda root: write_event(root, 2, "docks", "The dockers walk out, 2", date="2019-04-30"),
    "one event more": lambda root: write_event(root, 3, "town-hall", "The mayor meets them"),
    "one event less": lambda root: (root / "content/events/2.yaml").unlink(missing_ok=True),
    "an event moved": move_event,
    "a mistake": lambda root: write_event(root, 1, "nowhere", "The dockers get lost"),
    "a place renamed": rename_place,
    "the site's title": lambda root: (root / "content/site.yaml").write_text(SITE.replace("strike", "great strike")),
    "a source": lambda root: (root / "content/sources/courier.md").write_text(f"{SOURCE}\nNo ship left.\n"),
    "a page": lambda root: (root / "content/pages/about.md").write_text("---\ntitle: About\n---\nAbout us.\n"),
    "no page": lambda root: (root / "content/pages/about.md").unlink(missing_ok=True),
    "the theme": edit_theme,
    "a page overwritten": damage_page,
    "a page removed": lambda root: (root / "output/index.html").unlink(missing_ok=True),
    "no cache": lambda root: shutil.rmtree(root / "cache", ignore_errors=True),
    "a damaged cache": lambda root: [path.write_bytes(path.read_bytes()[:-9]) for path in (root / "cache").glob("*")],
    "a killed build": kill_a_build,
    "nothing": lambda _root: None,
}
