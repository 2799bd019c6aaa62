"""Records as JSON and back, for what is kept on disk from one run to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pydantic import TypeAdapter

from generator.dates import edtf
from generator.model import event, source, time

if TYPE_CHECKING:
    from types import ModuleType

_HOLDING: tuple[ModuleType, ...] = (edtf, source, time, event)

Kept = TypeVar("Kept")


def json_of(kind: type[Kept], **others: object) -> TypeAdapter[Kept]:
    """What writes records of a kind as JSON, and reads them as the same records.

    Args:
        kind: A record, or a collection of records.
        others: What annotations in it name beside the records of the model, by that name.
    """
    # The records name each other where no program reads it, so that importing one does not import all.
    known = {name: held for module in _HOLDING for name, held in vars(module).items()}
    adapter = TypeAdapter(kind, config=None)
    adapter.rebuild(_types_namespace=known | others)
    return adapter
