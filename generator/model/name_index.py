"""Names looked up as editors and articles write them: by id, by name or by alias."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model.names import Name, NameKind


def spelling_key(text: str) -> str:
    """What two spellings share that differ in case, white space, apostrophes or Unicode form alone."""
    composed = unicodedata.normalize("NFC", text).replace("’", "'")
    return " ".join(composed.split()).casefold()


class NameIndex:
    """Every place, person and organisation by what it is called.

    An id is meant before a name, and a name before an alias: `[[Mali]]` is the country where the country is called so,
    though its government has "Mali" for an alias. Last come the ids that a name had before.
    """

    def __init__(self, names: Iterable[Name]) -> None:
        self.names = tuple(names)
        by_id: defaultdict[str, list[Name]] = defaultdict(list)
        by_name: defaultdict[str, list[Name]] = defaultdict(list)
        by_alias: defaultdict[str, list[Name]] = defaultdict(list)
        for name in self.names:
            by_id[name.id].append(name)
            by_name[spelling_key(name.name)].append(name)
            for alias in {spelling_key(alias) for alias in name.aliases}:
                by_alias[alias].append(name)
        by_former: defaultdict[str, list[Name]] = defaultdict(list)
        for name in self.names:
            for former in name.was:
                by_former[former].append(name)
        self._by_former = dict(by_former)
        self._found: dict[tuple[str, NameKind | None], tuple[Name, ...]] = {}
        self._by_id, self._by_name, self._by_alias = dict(by_id), dict(by_name), dict(by_alias)

    def matches(self, text: str, kind: NameKind | None = None) -> tuple[Name, ...]:
        """Names that a text can mean, in the order of their files; more than one where it is ambiguous.

        Args:
            text: An id, a name or an alias.
            kind: Look among names of this kind alone.
        """
        # A chronology names its few names again and again.
        found = self._found.get((text, kind))
        if found is None:
            found = self._found[text, kind] = self._matches(text, kind)
        return found

    def _matches(self, text: str, kind: NameKind | None) -> tuple[Name, ...]:
        key = spelling_key(text)
        whole = text.strip()
        levels = ((self._by_id, whole), (self._by_name, key), (self._by_alias, key), (self._by_former, whole))
        for level, sought in levels:
            found = tuple(name for name in level.get(sought, ()) if kind is None or name.kind == kind)
            if found:
                return found
        return ()

    def find(self, text: str, kind: NameKind | None = None) -> Name | None:
        """The one name that a text means; None where nothing or more than one thing is called so."""
        found = self.matches(text, kind)
        return found[0] if len(found) == 1 else None

    def spellings(self, kind: NameKind | None = None) -> tuple[str, ...]:
        """Every id, name and alias, each once, for suggestions."""
        of_kind = (name for name in self.names if kind is None or name.kind == kind)
        return tuple(dict.fromkeys(text for name in of_kind for text in (name.id, *name.spellings)))
