"""Records that one run keeps for the next, many in one file: opening ten thousand would take too long."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import TypeAdapter

    from generator.cache import Cache

Record = TypeVar("Record")

# Records in a file. What is written or read at once is held some times over, as records and as text.
_IN_A_FILE = 500


class RecordShelf(Generic[Record]):
    """Records by key: those of earlier runs, and those of this one, which alone are kept for the next."""

    def __init__(self, cache: Cache, name: str, adapter: TypeAdapter[dict[str, Record]]) -> None:
        """Use the shelf of that name.

        Args:
            cache: Where it lies.
            name: What it is called there.
            adapter: Writes the records down, and reads them.
        """
        self._cache = cache
        self._name = name
        self._adapter = adapter
        self._files = list(self._read())
        self._earlier = {key: record for records in self._files for key, record in records.items()}
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
        before = self._files
        self._earlier, self._used = self._used, {}
        records = list(self._earlier.items())
        self._files = [dict(records[start : start + _IN_A_FILE]) for start in range(0, len(records), _IN_A_FILE)]
        for number, file in enumerate(self._files):
            if number >= len(before) or not _same(file, before[number]):
                self._write(number, file)
        if len(self._files) != len(before):
            self._write(len(self._files), {})

    def forget(self) -> None:
        """Let go of all records; what lies in the cache stays, for another run in another process."""
        self._earlier, self._used, self._files = {}, {}, []

    def _read(self) -> Iterator[dict[str, Record]]:
        """The records of every file; the row of files ends with one that is empty or that cannot be used."""
        number = 0
        while records := self._in_file(number):
            yield records
            number += 1

    def _in_file(self, number: int) -> dict[str, Record]:
        with suppress(ValueError):
            return self._adapter.validate_json(self._cache.get(self._name_of(number)) or b"{}")
        return {}

    def _write(self, number: int, records: dict[str, Record]) -> None:
        with suppress(ValueError):  # a text that JSON cannot hold; the next run does the work again
            self._cache.put(self._name_of(number), self._adapter.dump_json(records))

    def _name_of(self, number: int) -> str:
        return f"{self._name}-{number}"


def _same(records: dict[str, Record], others: dict[str, Record]) -> bool:
    """Whether the very same records stand under the same keys."""
    return records.keys() == others.keys() and all(record is others[key] for key, record in records.items())
