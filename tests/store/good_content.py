"""Content without a mistake, and what checking tells when one is put in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.source import Source
from generator.store.content.checking import check
from generator.store.content.compared import Compared
from generator.store.content.loading import load
from generator.store.content.quotes import FlatSources

if TYPE_CHECKING:
    from generator.model.project import Project
    from generator.store.content.loaded import Loaded

GOOD = {
    "places.yaml": "- {id: arden, name: Arden, aliases: [the town], coordinates: [51.2, -1]}\n",
    "people.yaml": "- {id: ann-lee, name: Ann Lee}\n",
    "sources/herald.md": "---\ntitle: Dam breaks\npublished: 1999-05-04\n---\n"
    "The dam above Arden broke on Monday night. Forty houses were swept away, said Ann Lee.\n",
    "events/a.yaml": "- id: dam\n  date: 1999-05-03\n  title: The dam breaks\n"
    "  summary: Near [[the town]], see [[dam|this]].\n"
    "  kind: other\n  places: [Arden]\n  people: [ANN LEE]\n"
    "  figures: [{what: houses, value: 40, source: herald}]\n"
    "  citations: [{source: herald, quote: The dam above Arden broke, dated: on Monday}]\n",
    "changes.yaml": "- {date: 1999-06-01, event: dam, change: 'Houses of [[Arden]] counted'}\n"
    "- {date: 1999-06-02, change: Sources added}\n",
    "trails/water.yaml": "title: The water\ndescription: To [[Arden]].\n"
    "steps: [{event: dam}, {event: rescue, line: 'Then [[dam|all]] was wet.'}]\n",
    "events/c.yaml": "- {id: rescue, date: 1999-05-04, title: Boats come,"
    " citations: [{source: herald, quote: Forty houses were swept away}]}\n",
    "pages/about.md": "---\ntitle: About\n---\nOf [[Arden]].\n",
}


# A slip: the file, words there, words instead, and what is told of it.
Slip = tuple[str, str, str, str]


def with_slip(slip: Slip) -> dict[str, str]:
    """The good content with one slip in it."""
    name, words, instead, _ = slip
    assert GOOD[name].count(words) == 1
    return {**GOOD, name: GOOD[name].replace(words, instead)}


def told(project: Project) -> list[str]:
    """What checking tells of a project whose files are right by themselves."""
    loaded = load(project)
    assert not [problem for problem in loaded.problems if problem.severity == "error"]
    return check_loaded(loaded)


def check_loaded(loaded: Loaded) -> list[str]:
    """What checking tells of loaded content, its articles taken as they are."""
    files = (file for file in loaded.source_files if file.record)
    sources = {file.id: Source(file.record, file.body.decode(), (), file.path) for file in files if file.record}
    return [
        str(problem) for problem in check(loaded, Compared(faults=dict(FlatSources(sources).faults(loaded.events))))
    ]
