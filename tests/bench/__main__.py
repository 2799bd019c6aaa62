"""Measure Dateline against Hugo and Pelican on the same made-up chronology: `make bench`, or `python -m tests.bench`.

Each figure is the median of some runs, each a process of its own; the tools take turns, so that what else the machine
does falls on all of them. A peer that is not installed is left out with a word. The projects lie in a temporary folder
that is removed at the end; `--keep` names one that stays.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path

import click

from tests.bench import dateline_project, hugo_site, pelican_site
from tests.bench.chronology import MadeUpChronology, MadeUpEvent, make
from tests.bench.measuring import Measured, measure
from tests.bench.serving import Served, serve

ROOT = Path(__file__).parents[2]
# Some tools compare times of files by the second.
REST = 1.1
# Seconds after which the time of a file tells whether it was saved again.
SETTLED = 3.0


@dataclass(frozen=True, slots=True)
class Tool:
    """A generator of static sites, and how it is measured.

    Attributes:
        write: Writes the chronology down for it.
        file_of: The file in which an event stands.
        command: Builds the site; run in the project's folder.
        products: Folders that a clean build begins without: the site and all caches.
    """

    write: Callable[[MadeUpChronology, Path], None]
    file_of: Callable[[MadeUpEvent, Path], Path]
    command: tuple[str, ...]
    products: tuple[str, ...]


TOOLS = {
    "Dateline": Tool(
        dateline_project.write,
        dateline_project.file_of,
        (*dateline_project.COMMAND, "build"),
        ("output", "cache"),
    ),
    "Hugo": Tool(hugo_site.write, hugo_site.file_of, ("hugo", "--quiet"), ("public", "resources")),
    "Pelican": Tool(
        pelican_site.write, pelican_site.file_of, ("pelican", "--quiet"), ("output", "cache", "__pycache__")
    ),
}


@dataclass(frozen=True, slots=True)
class Figures:
    """The runs of one tool on one size: clean, again with nothing changed, and after an edit of one event."""

    cold: tuple[Measured, ...]
    again: tuple[Measured, ...]
    edited: tuple[Measured, ...]


def main() -> None:
    """Measure and print, and write all runs down as JSON where asked to."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__.split("\n\n")[0])
    parser.add_argument("--events", type=int, nargs="+", default=[100, 1000, 10000], metavar="N", help="sizes")
    parser.add_argument("--runs", type=int, default=3, metavar="N", help="runs of each measure (default: 3)")
    parser.add_argument("--tools", nargs="+", choices=list(TOOLS), default=list(TOOLS), help="which to compare")
    parser.add_argument("--no-serve", action="store_true", help="leave the preview out")
    parser.add_argument("--maps", action="store_true", help="give Dateline's pages maps, which the peers do not have")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="write the projects here and leave them")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every run down")
    options = parser.parse_args()
    tools = {name: TOOLS[name] for name in options.tools if _installed(name)}
    if options.maps and "Dateline" in tools:
        tools["Dateline"] = replace(tools["Dateline"], write=partial(dateline_project.write, maps=True))
    folder = options.keep or Path(tempfile.mkdtemp(prefix="dateline-bench-"))
    found = {}
    try:
        for size in options.events:
            chronology = make(size)
            figures = _measure_all(tools, chronology, folder / str(size), options.runs)
            served = None
            if "Dateline" in tools and not options.no_serve:
                served = serve(folder / str(size) / "Dateline", chronology.edited, options.runs)
            _show(size, figures, served)
            found[size] = {"builds": {name: asdict(runs) for name, runs in figures.items()}} | (
                {"preview": asdict(served)} if served else {}
            )
    finally:
        if not options.keep:
            shutil.rmtree(folder)
    if options.json:
        options.json.write_text(json.dumps(found, indent=1) + "\n")


def _installed(name: str) -> bool:
    program = TOOLS[name].command[0]
    if shutil.which(program):
        return True
    click.echo(f"{name} is left out: there is no command “{program}” here.")
    return False


def _measure_all(tools: dict[str, Tool], chronology: MadeUpChronology, folder: Path, runs: int) -> dict[str, Figures]:
    """All tools on one chronology, taking turns."""
    # Dateline remembers in the user's cache folder, which a clean build begins without.
    os.environ["XDG_CACHE_HOME"] = str((folder / "Dateline" / "cache").absolute())
    measured: dict[str, dict[str, list[Measured]]] = {name: {"cold": [], "again": [], "edited": []} for name in tools}
    for name, tool in tools.items():
        shutil.rmtree(folder / name, ignore_errors=True)
        (folder / name).mkdir(parents=True)
        tool.write(chronology, folder / name)
    # Dateline does not know files again that were written in the moment before they were read.
    time.sleep(SETTLED)
    for _ in range(runs):
        for name, tool in tools.items():
            for product in tool.products:
                shutil.rmtree(folder / name / product, ignore_errors=True)
            measured[name]["cold"].append(measure(tool.command, folder / name))
    for _ in range(runs):
        for name, tool in tools.items():
            measured[name]["again"].append(measure(tool.command, folder / name))
    for run in range(1, runs + 1):
        for name, tool in tools.items():
            _edit(tool.file_of(chronology.edited, folder / name), run)
        time.sleep(REST)
        for name, tool in tools.items():
            measured[name]["edited"].append(measure(tool.command, folder / name))
    return {name: Figures(**{what: tuple(runs) for what, runs in by.items()}) for name, by in measured.items()}


def _edit(path: Path, run: int) -> None:
    """Change a word of an event's summary."""
    path.write_text(path.read_text().replace(f"marker-{run - 1}", f"marker-{run}"))


def _show(size: int, figures: dict[str, Figures], served: Served | None) -> None:
    peer = figures.get("Hugo")
    click.echo(f"\n{size:,} events{'':14}cold         again        one edit     memory at most")
    for name, runs in figures.items():
        cells = [
            _cell(getattr(runs, what), getattr(peer, what) if peer else ()) for what in ("cold", "again", "edited")
        ]
        most = max(run.megabytes for run in (*runs.cold, *runs.edited))
        click.echo(f"  {name:<20}" + "".join(f"{cell:<22}" for cell in cells) + f"{most:.0f} MB")
    if served:
        click.echo(
            f"  preview: saved summary → reload {served.summary * 1000:.0f} ms, saved title → reload "
            f"{served.title * 1000:.0f} ms, idle {served.idle:.2%} of a processor, {served.megabytes:.0f} MB"
        )


def _cell(runs: tuple[Measured, ...], peer: tuple[Measured, ...]) -> str:
    """The median, and how many times the peer's it is."""
    seconds = statistics.median(run.seconds for run in runs)
    ratio = f" ({seconds / statistics.median(run.seconds for run in peer):.2f} × Hugo)" if peer else ""
    return f"{seconds:.2f} s{ratio}"


if __name__ == "__main__":
    main()
