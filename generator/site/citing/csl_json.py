"""Works as CSL-JSON, which citation managers and word processors read.

After the schema csl-data.json of the Citation Style Language, version 1.0.2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.dates.calendar import calendar_date
from generator.dates.edtf import parse

if TYPE_CHECKING:
    from generator.dates.edtf import Edtf
    from generator.site.citing.author_names import AuthorName
    from generator.site.citing.works import Work

CslItem = dict[str, object]


def csl_item(work: Work) -> CslItem:
    """A work as an item of CSL-JSON; what is unknown is left out."""
    fields: CslItem = {
        "id": work.id,
        "type": work.kind,
        "title": work.title,
        "author": [_name(author) for author in work.authors],
        "container-title": work.container,
        "issued": _date(work.issued) if work.issued else None,
        "accessed": _date(work.accessed) if work.accessed else None,
        "URL": work.url,
        "archive_location": work.archived,
        "language": work.language,
    }
    return {name: value for name, value in fields.items() if value}


def _name(author: AuthorName) -> dict[str, str]:
    return {"family": author.family, "given": author.given} if author.given else {"literal": author.family}


def _date(date: Edtf) -> dict[str, object]:
    """A date in parts as sharp as it is known; one that parts cannot say stands in its own notation."""
    text = date.text
    sides = text.split("/") if date.precision == "interval" else [text]
    parts = [_parts(parse(side)) if side not in ("", "..") else [] for side in sides]
    if not all(parts):
        return {"literal": text}
    return {"date-parts": parts, **({"circa": True} if date.approximate or date.uncertain else {})}


def _parts(date: Edtf) -> list[int]:
    """Year, month and day as far as they are known; nothing for what is none of these, and for years before our era."""
    if date.begin is None or date.precision in ("season", "decade", "century") or date.begin < 1:
        return []
    known = {"year": 1, "month": 2}.get(date.precision, 3)
    return list(calendar_date(date.begin)[:known])
