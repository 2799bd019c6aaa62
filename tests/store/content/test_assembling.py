"""Content for the stages: every name by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.source import Source, SourceRecord
from generator.store.content.assembling import assemble
from generator.store.content.loading import load

if TYPE_CHECKING:
    from tests.store.conftest import MakeProject


def test_names_become_ids(make_project: MakeProject) -> None:
    """By id, name or alias; each once; what nobody is called is left out."""
    project = make_project(
        {
            "places.yaml": "- {id: arden, name: Arden, aliases: [the town]}\n- {id: bree, name: Bree}\n",
            "people.yaml": "- {id: arden, name: Al Arden}\n",
            "events/a.yaml": "- {id: a, date: 1999, title: b, "
            "places: [bree, The Town, Arden, nowhere], people: [al arden]}\n",
        }
    )
    loaded = load(project)
    sources = {name: Source(SourceRecord(name, name), "", (), name) for name in ("z", "a")}
    content = assemble(loaded, sources)
    assert (content.events[0].places, content.events[0].people) == (("bree", "arden"), ("arden",))
    assert [source.record.id for source in content.sources] == ["a", "z"]
    assert (content.settings, content.names, content.pages) == (loaded.settings, loaded.names, loaded.pages)
