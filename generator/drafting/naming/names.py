"""Known places, people and organisations where a text mentions them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.drafting.lexicon import words
from generator.drafting.lexicon.tokens import Token, tokenise
from generator.model.name_index import NameIndex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model.names import Name, NameKind

_SHORTEST_SURNAME = 3


@dataclass(frozen=True, slots=True)
class Mention:
    """A known name in a text.

    Attributes:
        name: Whom or what it means.
        first: Index of its first token.
        end: Index after its last.
    """

    name: Name
    first: int
    end: int


class NameFinder:
    """Finds names by every spelling, the longest first, and people by their surname where nobody else has it."""

    def __init__(self, names: NameIndex | Iterable[Name]) -> None:
        known = names.names if isinstance(names, NameIndex) else tuple(names)
        self._by_first: dict[str, list[tuple[tuple[str, ...], Name]]] = {}
        surnames: dict[tuple[str, ...], list[Name]] = {}
        taken: set[tuple[str, ...]] = set()
        for name in known:
            for spelling in dict.fromkeys(name.spellings):
                key = _key(tokenise(spelling))
                if key:
                    taken.add(key)
                    self._by_first.setdefault(key[0], []).append((key, name))
            if name.kind == "person":
                for surname in dict.fromkeys(_surname(tokenise(spelling)) for spelling in name.spellings):
                    if surname:
                        surnames.setdefault(surname, []).append(name)
        for surname, bearers in surnames.items():
            if len(bearers) == 1 and surname not in taken:
                self._by_first.setdefault(surname[0], []).append((surname, bearers[0]))
        for spellings in self._by_first.values():
            spellings.sort(key=lambda pair: -len(pair[0]))

    def find(self, tokens: Sequence[Token]) -> list[Mention]:
        """Mentions in the order of the text, none inside another."""
        found: list[Mention] = []
        keys = [token.text.replace("’", "'") for token in tokens]
        index = 0
        while index < len(tokens):
            mention = self._at(keys, index)
            if mention:
                found.append(mention)
                index = mention.end
            else:
                index += 1
        return found

    def _at(self, keys: Sequence[str], index: int) -> Mention | None:
        for key, name in self._by_first.get(keys[index], ()):
            if tuple(keys[index : index + len(key)]) == key:
                return Mention(name, index, index + len(key))
        return None


def ids(mentions: Iterable[Mention], kind: NameKind) -> tuple[str, ...]:
    """Ids of the mentioned names of one kind, each once, in the order of the text."""
    return tuple(dict.fromkeys(mention.name.id for mention in mentions if mention.name.kind == kind))


def _key(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple(token.text.replace("’", "'") for token in tokens)


def _surname(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The last name of a person, particles taken in ("Le Drian"); empty for a name of one word."""
    keys = _key(tokens)
    if len(keys) == 1 or len(keys[-1]) < _SHORTEST_SURNAME:
        return ()
    start = len(keys) - 1
    while start > 1 and keys[start - 1].lower() in words.NAME_PARTICLES:
        start -= 1
    return keys[start:]
