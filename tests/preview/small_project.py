"""A project of one text that builds in an instant, its preview in a thread, and a client that asks it."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from generator.errors import ContentError, Problem
from generator.preview.server import Preview, Running, serve

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from pathlib import Path

STRICT_POLICY = "default-src &#39;none&#39;; style-src &#39;self&#39;; img-src &#39;self&#39; data:"
PROBLEM = Problem("content/flood.yaml", 3, 7, "the river <Elbe> is unknown", "add it to places.yaml")


@dataclass
class SmallProject:
    """A text, and a site of one page that shows it, with styles. A text that says "broken" cannot be built."""

    root: Path
    build_takes: float = 0.0
    builds: int = 0
    ended: int = 0
    prepared: int = 0
    settled: int = 0
    pages: dict[str, bytes] = field(default_factory=dict)
    saved: list[frozenset[Path]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.output.mkdir()
        self.text.parent.mkdir()
        self.save("The water rises.")

    @property
    def text(self) -> Path:
        return self.root / "content" / "flood.yaml"

    @property
    def output(self) -> Path:
        return self.root / "output"

    @property
    def styles(self) -> Path:
        return self.root / "themes" / "paper.css"

    def save_styles(self, text: str) -> None:
        self.styles.parent.mkdir(exist_ok=True)
        self.styles.write_text(text, "utf-8")

    def save(self, text: str) -> None:
        self.text.write_text(text, "utf-8")

    def write(self, name: str, text: str) -> None:
        """Replace a file of the site whole, as a build must."""
        path = self.output / name
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_suffix(".new")
        new.write_text(text, "utf-8")
        new.replace(path)

    def build(self, saved: Collection[Path] = ()) -> None:
        self.saved.append(frozenset(saved))
        self.builds += 1
        time.sleep(self.build_takes)
        text = self.text.read_text("utf-8") if self.text.exists() else "No text."
        if "broken" in text:
            raise ContentError([PROBLEM])
        styles = self.styles.read_text("utf-8") if self.styles.exists() else ""
        self.write("paper.css", styles)
        self.write(
            "index.html",
            '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{STRICT_POLICY}">\n'
            '<link rel="stylesheet" href="paper.css"><title>Flood</title></head>\n'
            f'<body><p id="text">{text}</p></body></html>\n',
        )
        self.ended += 1

    def page(self, address: str) -> bytes | None:
        return self.pages.get(address)

    def prepare(self) -> None:
        self.prepared += 1

    def settle(self) -> None:
        if self.pages:
            self.write("index.html", self.pages.pop("index.html").decode())
        self.settled += 1


@contextmanager
def running(project: SmallProject, **settings: Any) -> Iterator[Running]:
    """A preview of the project for as long as a `with` block, on a free port."""
    opened = threading.Event()
    servers: list[Running] = []

    def note(server: Running) -> None:
        servers.append(server)
        opened.set()

    watched = (project.text.parent, project.styles.parent)
    preview = Preview(project.output, **{"watched": watched, "port": 0, "root": project.root, **settings})
    thread = threading.Thread(target=serve, args=(project, preview, project.said.append, note), daemon=True)
    thread.start()
    assert opened.wait(10), "the preview did not open"
    try:
        yield servers[0]
    finally:
        servers[0].stop()
        thread.join(10)
        assert not thread.is_alive(), "the preview did not end"


def wait_until(is_so: Callable[[], bool], seconds: float = 5.0) -> None:
    """Wait until something is so, and fail where it never comes to be."""
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, "it never came to be so"
        time.sleep(0.005)
