"""A small project as an editor would have it, for the tests of every verb."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main

FILES = {
    "content/site.yaml": """\
title: The Lindau flood
url: https://example.org/lindau-flood/
first_day: 2021-06-07
last_day: 2021-06-11
""",
    "content/places.yaml": """\
- id: lindau
  name: Lindau
  coordinates: [47.55, 9.69]
""",
    "content/sources/herald-dyke.md": """\
---
title: Dyke breaks at Lindau
publisher: The Herald
published: 2021-06-09
url: https://example.org/herald/dyke
text: verbatim
---
The dyke at Lindau broke on Tuesday. Rescuers took 300 people to the school on Wednesday morning.
""",
    "content/sources/courier-minister.md": """\
---
title: Minister visits the flooded town
publisher: The Courier
published: 2021-06-11
text: verbatim
---
The minister visited Lindau on Friday. The dyke had broken on Tuesday.
""",
    "content/events/2021-06-08.yaml": """\
# The night that everybody remembers.
- id: dyke-breaks
  date: 2021-06-08
  title: The dyke breaks at Lindau
  summary: The dyke at [[Lindau]] gives way.
  kind: other
  places: [lindau]
  citations:
  - source: herald-dyke
    quote: The dyke at Lindau broke on Tuesday.
    dated: on Tuesday
  - source: courier-minister
    quote: The dyke had broken on Tuesday.
    dated: on Tuesday
""",
}


def write_files(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def files_below(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file below a folder with its bytes and the time of its last change."""
    return {
        path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def dateline(*arguments: str | Path) -> Result:
    """Run the command line as a person types it."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_files(tmp_path, FILES)
    return tmp_path
