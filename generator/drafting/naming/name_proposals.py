"""New entries for the people, places and organisations that articles name and the project doesn't know."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.drafting.lexicon.demonyms import LANDS, speaks_of_one_of
from generator.drafting.lexicon.identifiers import slug, unused
from generator.drafting.lexicon.tokens import tokenise
from generator.drafting.naming.capital_runs import capital_runs
from generator.drafting.naming.carriers import only_carries
from generator.drafting.naming.name_evidence import ENOUGH, SURE, evidence
from generator.drafting.naming.short_forms import short_forms
from generator.drafting.naming.spelling_variants import AliasProposal, variant_reason, variants
from generator.model.name_index import NameIndex, spelling_key
from generator.model.names import Name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.model.names import NameKind
    from generator.model.source import Source

# Of a place every so many mentions say that it is one.
_MENTIONS_FOR_POINT = 4


@dataclass(frozen=True, slots=True)
class Proposals:
    """What articles suggest to add to the names of a project.

    Attributes:
        entries: New names, in alphabetical order; other spellings of each are among its aliases.
        aliases: Spellings that may mean a name: one that the project knows, or one of `entries`.
    """

    entries: tuple[Name, ...]
    aliases: tuple[AliasProposal, ...]


@dataclass(slots=True)
class _Spelling:
    """What all mentions say of a spelling."""

    mentions: int = 0
    carried: int = 0
    beside: set[str] = field(default_factory=set)
    points: Counter[NameKind] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)
    short_forms: dict[str, None] = field(default_factory=dict)

    @property
    def kind(self) -> NameKind | None:
        """What most speaks for; None where too little does, or where it mostly carries what others say."""
        best = max(self.points, key=lambda kind: (self.points[kind], kind), default=None)
        if best == "organisation" and self.carried and 2 * self.carried >= self.mentions:
            return None
        return best if best and self.points[best] >= ENOUGH else None


@dataclass(frozen=True, slots=True)
class Spellings:
    """What may be a name in articles, whatever a project knows already.

    Attributes:
        found: What all mentions say of each spelling.
        carriers: Who publishes the articles, as `spelling_key` writes it.
    """

    found: Mapping[str, _Spelling]
    carriers: frozenset[str]


def spellings_in(sources: Sequence[Source]) -> Spellings:
    """Gather what may be a name in articles: a pass over all their words, done once for any names known."""
    carriers = {spelling_key(text) for source in sources for text in (source.record.publisher, source.record.agency)}
    return Spellings(_gather(sources), frozenset(carriers))


def proposals(gathered: Spellings, names: NameIndex | Iterable[Name]) -> Proposals:
    """Draft entries for names that articles mention and the project doesn't know, and other spellings of names.

    Conservative: a spelling counts as a name where something beside it says what it is: a title, a preposition of
    place, a word such as "Council", a short form in brackets. Words for a people, months and days are no names, nor
    are those who publish the articles or are only told something.

    Args:
        gathered: What may be a name in the articles.
        names: What the project knows; its spellings are not proposed again.
    """
    known = names if isinstance(names, NameIndex) else NameIndex(names)
    taken = {spelling_key(spelling) for name in known.names for spelling in name.spellings}
    passed_over = taken | gathered.carriers
    spellings = gathered.found
    surnames = _surnames(spellings)
    new = {
        text: kind
        for text, spelling in spellings.items()
        if (kind := spelling.kind)
        and spelling_key(text) not in passed_over
        and not (kind == "person" and text in surnames)
        and not (kind == "place" and _is_hardly_place(text, spelling, surnames))
    }
    places = {text for text, kind in new.items() if kind == "place"} | {
        spelling for name in known.names if name.kind == "place" for spelling in name.spellings
    }
    new = {text: kind for text, kind in new.items() if not speaks_of_one_of(text, places)}
    meant = _variants(new, spellings, known)
    ids: defaultdict[NameKind, set[str]] = defaultdict(set)
    for name in known.names:
        ids[name.kind].add(name.id)
    entries: list[Name] = []
    for text in sorted(new.keys() - meant.keys()):
        kind, spelling = new[text], spellings[text]
        name_id = unused(slug(text), ids[kind])
        ids[kind].add(name_id)
        short_names = [short for short in spelling.short_forms if spelling_key(short) not in taken]
        others = sorted(other for other, main in meant.items() if main == text)
        role = spelling.roles.most_common(1)[0][0] if kind == "person" and spelling.roles else ""
        entries.append(Name(kind, name_id, text, aliases=(*short_names, *others), role=role, status="draft"))
    return Proposals(tuple(entries), _alias_proposals(meant, new, (*known.names, *entries)))


def _variants(new: Mapping[str, NameKind], spellings: Mapping[str, _Spelling], known: NameIndex) -> dict[str, str]:
    """Which name each spelling may be another spelling of."""
    found: dict[str, str] = {}
    for kind in sorted(set(new.values())):
        counts = {text: spellings[text].mentions for text in new if new[text] == kind}
        settled = [text for name in known.names if name.kind == kind for text in name.spellings]
        found |= variants(counts, settled, {text: frozenset(spellings[text].beside) for text in counts})
    return found


def _alias_proposals(
    meant: Mapping[str, str], new: Mapping[str, NameKind], names: Iterable[Name]
) -> tuple[AliasProposal, ...]:
    by_spelling = {(name.kind, text): name.id for name in names for text in name.spellings}
    return tuple(
        AliasProposal(new[text], by_spelling[new[text], main], text, variant_reason(text, main))
        for text, main in sorted(meant.items())
    )


def _gather(sources: Sequence[Source]) -> dict[str, _Spelling]:
    found: defaultdict[str, _Spelling] = defaultdict(_Spelling)
    sentences = [tokenise(passage.text) for source in sources for passage in source.passages if not passage.heading]
    common = {token.text for tokens in sentences for token in tokens if token.text.islower()}
    for tokens in sentences:
        named: set[str] = set()
        for run in capital_runs(tokens, common):
            mention = evidence(tokens, run)
            spelling = found[mention.name if mention else run.text]
            spelling.mentions += 1
            spelling.carried += only_carries(tokens, run)
            named.add(mention.name if mention else run.text)
            if mention:
                spelling.points[mention.kind] += mention.points
                if mention.role:
                    spelling.roles[mention.role] += 1
        for name in named:
            found[name].beside |= named
    for full, short in {pair for source in sources for pair in short_forms(source.text)}:
        found[full].points["organisation"] += SURE
        found[full].short_forms[short] = None
    for short in {short for spelling in found.values() for short in spelling.short_forms}:
        found.pop(short, None)
    return found


def _is_hardly_place(text: str, spelling: _Spelling, surnames: set[str]) -> bool:
    """Whether a name stands as that of a place now and then alone, as firms' and people's do: "according to Ruiz".

    Lands do most of what they do as people do: "Peru said".
    """
    if text.lower() in LANDS:
        return False
    if len(text) == 1:
        return True
    points = spelling.points["place"]
    return points * _MENTIONS_FOR_POINT < spelling.mentions or (text in surnames and points < spelling.mentions)


def _surnames(spellings: Mapping[str, _Spelling]) -> set[str]:
    """What full names end in: "Le Drian" and "Drian" of "Jean-Yves Le Drian"."""
    people = [text for text, spelling in spellings.items() if spelling.points["person"]]
    return {text.partition(" ")[2] for text in people} | {text.rpartition(" ")[2] for text in people}
