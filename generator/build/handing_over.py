"""Plans of pages as bytes, for another process to make the pages."""

from __future__ import annotations

import io
import pickle
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, TypeAlias

from generator.build.record_fields import getter_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from generator.site.pages.plans import Plan

_Reduced: TypeAlias = "tuple[type, tuple[object, ...]]"


class _Reductions(dict[type, "Callable[[object], _Reduced]"]):
    """How records are taken apart, by their kind: for each field in its order what it holds, and nothing else.

    Python's own way looks the fields of each record up again and takes nine times as long. Records whose fields are
    given by name alone, of which there are few, and all that are no records go that way.
    """

    def __missing__(self, kind: type) -> Callable[[object], _Reduced]:
        if not is_dataclass(kind) or any(field.kw_only for field in fields(kind)):
            raise KeyError(kind)
        fields_of = getter_of(kind)
        reduction = self[kind] = lambda record: (kind, fields_of(record))
        return reduction


_REDUCTIONS = _Reductions()


def handed_over(plans: Sequence[Plan]) -> bytes:
    """Plans as `pickle` reads them; what several of them share is written once."""
    written = io.BytesIO()
    pickler = pickle.Pickler(written, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _REDUCTIONS
    pickler.dump(plans)
    return written.getvalue()
