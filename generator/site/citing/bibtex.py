"""Works as BibTeX, for LaTeX; in UTF-8, as biber and today's BibTeX read it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.dates.calendar import calendar_date
from generator.site.citing.dates import day_first
from generator.wording.phrases import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.dates.edtf import Edtf
    from generator.site.citing.author_names import AuthorName
    from generator.site.citing.works import Work

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# Characters that mean something to TeX. A brace is written by its name, since BibTeX counts even escaped ones.
_TEX = {
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}", "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}", "$": r"\$", "&": r"\&", "#": r"\#", "_": r"\_", "%": r"\%",
}  # fmt: skip
_SPECIAL = re.compile("[" + re.escape("".join(_TEX)) + "]")
_IN_ADDRESS = str.maketrans({"\\": "%5C", "{": "%7B", "}": "%7D"})


def bibtex(works: Iterable[Work]) -> str:
    """A file of entries, one for each work, an empty line between them."""
    return "\n".join(map(bibtex_entry, works))


def bibtex_entry(work: Work) -> str:
    """One entry, with a line break at its end."""
    kind = "article" if work.kind == "article-newspaper" and work.container else "misc"
    lines = "".join(f"  {name} = {value},\n" for name, value in _fields(work, kind))
    return f"@{kind}{{{work.id},\n{lines}}}\n"


def _fields(work: Work, kind: str) -> Iterator[tuple[str, str]]:
    if work.authors:
        yield "author", f"{{{' and '.join(map(_author, work.authors))}}}"
    # Twice in braces: no style is to change its capitals.
    yield "title", f"{{{{{tex(work.title)}}}}}"
    if work.container:
        yield "journal" if kind == "article" else "howpublished", f"{{{tex(work.container)}}}"
    if work.issued:
        yield from _date(work.issued)
    if work.url or work.archived:
        yield "url", f"{{{_address(work.url or work.archived)}}}"
    if work.accessed:
        yield "urldate", f"{{{tex(work.accessed.text)}}}"
    yield "langid", f"{{{tex(work.language)}}}"
    if work.url and work.archived:
        yield "note", f"{{Archived at \\url{{{_address(work.archived)}}}}}"


def _date(date: Edtf) -> Iterator[tuple[str, str]]:
    """Year, month and day as far as they are known; what has no such parts stands in words as its year."""
    doubted = date.approximate or date.uncertain
    if doubted or date.begin is None or date.begin < 1 or date.precision not in ("time", "day", "month", "year"):
        yield "year", f"{{{tex(day_first(date, ENGLISH))}}}"
        return
    year, month, day = calendar_date(date.begin)
    yield "year", f"{{{year}}}"
    if date.precision != "year":
        yield "month", _MONTHS[month - 1]
    if date.is_day:
        yield "day", f"{{{day}}}"


def _author(author: AuthorName) -> str:
    """As in "Pike, Joan"; the name of an organisation in braces, so that nothing takes it apart."""
    return f"{tex(author.family)}, {tex(author.given)}" if author.given else f"{{{tex(author.family)}}}"


def tex(text: str) -> str:
    """Words as TeX prints them."""
    return _SPECIAL.sub(lambda match: _TEX[match[0]], " ".join(text.split()))


def _address(url: str) -> str:
    return url.translate(_IN_ADDRESS)
