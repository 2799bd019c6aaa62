"""New entries for the people, places and organisations that articles name and the project doesn't know."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.drafting.capital_runs import capital_runs
from generator.drafting.identifiers import slug, unused
from generator.drafting.name_evidence import ENOUGH, SURE, evidence
from generator.drafting.short_forms import short_forms
from generator.drafting.tokens import tokenise
from generator.model.name_index import NameIndex, spelling_key
from generator.model.names import Name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model.names import NameKind
    from generator.model.source import Source


@dataclass(slots=True)
class _Spelling:
    """What all mentions say of a spelling."""

    points: Counter[NameKind] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)
    short_forms: dict[str, None] = field(default_factory=dict)

    @property
    def kind(self) -> NameKind | None:
        """What most speaks for; None where too little does."""
        best = max(self.points, key=lambda kind: (self.points[kind], kind), default=None)
        return best if best and self.points[best] >= ENOUGH else None


def propose(sources: Sequence[Source], names: NameIndex | Iterable[Name]) -> list[Name]:
    """Draft entries for names that articles mention and the project doesn't know, in alphabetical order.

    Conservative: a spelling counts as a name where something beside it says what it is: a title, a preposition of
    place, a word such as "Council", a short form in brackets. Words for a people, months and days are no names.

    Args:
        sources: The articles.
        names: What the project knows; its spellings are not proposed again.
    """
    known = names if isinstance(names, NameIndex) else NameIndex(names)
    taken = {spelling_key(spelling) for name in known.names for spelling in name.spellings}
    spellings = _gather(sources)
    surnames = _surnames(spellings)
    ids: defaultdict[NameKind, set[str]] = defaultdict(set)
    for name in known.names:
        ids[name.kind].add(name.id)
    entries: list[Name] = []
    for text, spelling in sorted(spellings.items()):
        kind = spelling.kind
        if kind is None or spelling_key(text) in taken or (kind == "person" and text in surnames):
            continue
        name_id = unused(slug(text), ids[kind])
        ids[kind].add(name_id)
        aliases = tuple(short for short in spelling.short_forms if spelling_key(short) not in taken)
        role = spelling.roles.most_common(1)[0][0] if kind == "person" and spelling.roles else ""
        entries.append(Name(kind, name_id, text, aliases=aliases, role=role, status="draft"))
    return entries


def _gather(sources: Sequence[Source]) -> dict[str, _Spelling]:
    found: defaultdict[str, _Spelling] = defaultdict(_Spelling)
    sentences = [tokenise(passage.text) for source in sources for passage in source.passages if not passage.heading]
    common = {token.text for tokens in sentences for token in tokens if token.text.islower()}
    for tokens in sentences:
        for run in capital_runs(tokens, common):
            mention = evidence(tokens, run)
            if mention:
                found[mention.name].points[mention.kind] += mention.points
                if mention.role:
                    found[mention.name].roles[mention.role] += 1
    for full, short in {pair for source in sources for pair in short_forms(source.text)}:
        found[full].points["organisation"] += SURE
        found[full].short_forms[short] = None
    for short in {short for spelling in found.values() for short in spelling.short_forms}:
        found.pop(short, None)
    return found


def _surnames(spellings: dict[str, _Spelling]) -> set[str]:
    """What full names end in: "Le Drian" and "Drian" of "Jean-Yves Le Drian"."""
    people = [text for text, spelling in spellings.items() if spelling.points["person"]]
    return {text.partition(" ")[2] for text in people} | {text.rpartition(" ")[2] for text in people}
