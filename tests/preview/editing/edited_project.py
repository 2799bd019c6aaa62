"""A project whose entries are edited in a preview: the flood with two drafts, on pages that build in an instant."""

from __future__ import annotations

import html
from contextlib import contextmanager
from typing import TYPE_CHECKING

from generator.editing.project_editor import ProjectEditor
from generator.model.project import Project
from generator.store.content.loading import load
from tests.commands.conftest import FILES, write_files
from tests.preview.small_project import STRICT_POLICY, SmallProject, running

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from generator.preview.server import Running

DRAFTS = "content/events/drafts.yaml"
DRAFT = """\
- id: minister-visits
  date: 2021-06-11
  title: Minister visits Lindau
  status: draft
  citations:
  - source: courier-minister
    quote: The minister visited Lindau on Friday.
    dated: on Friday

# The bus was late.
- id: people-rescued
  date: 2021-06-09
  title: Rescuers take 300 people to the school
  status: draft
  citations:
  - source: herald-dyke
    quote: Rescuers took 300 people to the school on Wednesday morning.
"""


class EditedProject(SmallProject):
    """Its site has a page for each event, with its title, and a list of them."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.text.unlink()
        write_files(root, {**FILES, DRAFTS: DRAFT})

    @property
    def drafts(self) -> Path:
        return self.root / DRAFTS

    def build(self, saved: Collection[Path] = ()) -> None:  # noqa: ARG002 — as the preview calls it
        policy = f'<meta http-equiv="Content-Security-Policy" content="{STRICT_POLICY}">'
        head = f'<!doctype html><meta charset="utf-8">{policy}'
        events = load(Project(self.root)).events
        for event in events:
            self.write(
                f"events/{event.id}.html", f"{head}<body><main><h1>{html.escape(event.title)}</h1></main></body>"
            )
        links = "".join(f'<h2><a href="events/{event.id}.html">{html.escape(event.title)}</a></h2>' for event in events)
        self.write("index.html", f"{head}<body><main>{links}</main></body>")


@contextmanager
def edited(project: EditedProject) -> Iterator[Running]:
    """Its preview, in which it can be edited."""
    watched = (project.root / "content",)
    editor = ProjectEditor(Project(project.root))
    with running(project, watched=watched, base="/flood/", editor=editor) as server:
        yield server
