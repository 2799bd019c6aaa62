"""What an extraction did, and how it is known again when nothing has changed since one that changed nothing."""

from __future__ import annotations

from collections import abc
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError

from generator import errors
from generator.cache import key_of
from generator.drafting.naming import spelling_variants
from generator.extract.remembering import RECORDS, program
from generator.store.filing import drafts, reconciling, renaming, writing
from generator.timex.dating import publication

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.cache import Cache
    from generator.drafting.naming.spelling_variants import AliasProposal
    from generator.errors import Problem
    from generator.model.project import Project
    from generator.store.filing.drafts import Filing
    from generator.timex.dating.undated import Publication


@dataclass(frozen=True, slots=True)
class Extracted:
    """What an extraction did.

    Attributes:
        sources: How many articles it read.
        filing: What became of their drafts.
        undated: What was found about the day of articles whose record gives none, by id. Until the record does, "on
            Monday" means no day there.
        undrafted: Ids of articles in languages of which nothing is drafted.
        aliases: Spellings that may mean a name, for the editor to judge.
        silent: How many passages have a date and gave no event.
        passed_over: Mistakes of articles that could not be read; the others were drafted.
        site_file: Path of the site.yaml that it began; empty where there was one.
    """

    sources: int
    filing: Filing
    undated: Mapping[str, Publication]
    undrafted: tuple[str, ...]
    aliases: tuple[AliasProposal, ...]
    silent: int = 0
    passed_over: tuple[Problem, ...] = ()
    site_file: str = ""


_ADAPTER: TypeAdapter[Extracted] = TypeAdapter(Extracted)


def state_of(project: Project) -> str:
    """Fingerprint of the program and of every file in content/: the same state has the same outcome.

    Empty where a file cannot be read; loading tells which.
    """
    try:
        files = sorted(path for path in project.content.rglob("*") if path.is_file())
        named = [part for path in files for part in (project.relative(path), path.read_bytes())]
    except OSError:
        return ""
    return key_of(program(), "outcome", str(project.root), *named)


def known_outcome(cache: Cache, state: str) -> Extracted | None:
    """What an extraction found that met this state and left it as it was; None where none is known to have."""
    kept = cache.get(state) if state else None
    _rebuild()
    try:
        return _ADAPTER.validate_json(kept) if kept is not None else None
    except ValidationError:
        return None


def keep_outcome(cache: Cache, state: str, extracted: Extracted) -> None:
    """Note what an extraction found that left a state as it was."""
    if not state:
        return
    _rebuild()
    cache.put(state, _ADAPTER.dump_json(extracted))


def _rebuild() -> None:
    modules = (abc, spelling_variants, errors, drafts, reconciling, renaming, writing, publication)
    named = {name: kept for module in modules for name, kept in vars(module).items()}
    _ADAPTER.rebuild(_types_namespace={**RECORDS, **named})
