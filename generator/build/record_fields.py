"""The fields of records, all of one record at once."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@cache
def getter_of(kind: type) -> Callable[[object], tuple[object, ...]]:
    """What gets all fields of a record of a kind, in their order.

    Raises:
        TypeError: It is no kind of record.
    """
    if not is_dataclass(kind):
        raise TypeError(f"no page can be made from a {kind.__name__}")
    names = [field.name for field in fields(kind)]
    getter = attrgetter(*names)
    return getter if len(names) > 1 else lambda record: (getter(record),)
