"""Records that one run keeps for the next, all of a sort in one file: opening ten thousand would take too long."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from generator.cache import Cache

Record = TypeVar("Record")


class RecordShelf(Generic[Record]):
    """Records by key: those of earlier runs, and those of this one, which alone are kept for the next."""

    def __init__(self, cache: Cache, name: str, program: str, adapter: TypeAdapter[dict[str, Record]]) -> None:
        """Use the shelf of that name.

        Args:
            cache: Where it lies.
            name: What it is called there.
            program: What another program wrote is not used.
            adapter: Writes the records down, and reads them.
        """
        self._cache = cache
        self._name = name
        self._program = program.encode()
        self._adapter = adapter
        self._earlier = self._read()
        self._used: dict[str, Record] = {}

    def get(self, key: str) -> Record | None:
        """The record under a key; None where none is. It stays for the next run only if it is used or put again."""
        record = self._used.get(key)
        return self._earlier.get(key) if record is None else record

    def use(self, key: str, record: Record) -> Record:
        """Keep a record for the next run."""
        self._used[key] = record
        return record

    def tidy(self) -> None:
        """End a run: forget what was not used, and write the rest down where it is not what was there before."""
        changed = self._used.keys() != self._earlier.keys() or any(
            record is not self._earlier[key] for key, record in self._used.items()
        )
        self._earlier, self._used = self._used, {}
        if changed:
            with suppress(ValueError):  # a text that JSON cannot hold; the next run does the work again
                self._cache.put(self._name, self._program + b"\n" + self._adapter.dump_json(self._earlier))

    def _read(self) -> dict[str, Record]:
        program, _, records = (self._cache.get(self._name) or b"").partition(b"\n")
        if program == self._program:
            with suppress(ValueError):
                return self._adapter.validate_json(records)
        return {}
