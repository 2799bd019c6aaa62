"""References as a bibliography in the Chicago style has them.

After The Chicago Manual of Style, 17th edition, 14.191 to 14.207: newspapers and web pages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site.citing.dates import month_first
from generator.site.citing.references import Reference, Run, joined, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.site.citing.author_names import AuthorName
    from generator.site.citing.works import Work

# Of more authors than ten, the first seven are named.
_MOST_AUTHORS, _NAMED_OF_MORE = 10, 7
_INNER_QUOTES = str.maketrans("“”", "‘’")


def chicago(work: Work) -> Reference:
    """A work as Chicago cites it.

    "Pike, Joan, and T. Orme. “Dyke Gives Way.” *The Arle Herald*, March 4, 1998. https://…"; where nobody signed, the
    newspaper stands first, and where the day is unknown, the day on which the article was read.
    """
    return tuple(_runs(work))


def _runs(work: Work) -> Iterator[Run]:
    date = _date(work)
    is_page = work.kind == "webpage"
    newspaper_first = not work.authors and bool(work.container) and not is_page
    if work.authors:
        yield Run(f"{sentence(_authors(work.authors))} ")
    elif newspaper_first:
        yield Run(work.container, "container")
        yield Run(". ")
    yield Run("“")
    yield Run(sentence(work.title.translate(_INNER_QUOTES)), "title")
    yield Run("”")
    if work.container and not newspaper_first:
        yield Run(" ")
        yield Run(work.container, "container")
        yield Run(f". {date}" if is_page and date else f", {date}" if date else ".")
    elif date:
        yield Run(f" {date}")
    address = work.url or work.archived
    if address:
        yield Run(" ")
        yield Run(address, "address")
        yield Run(".")


def _date(work: Work) -> str:
    """The date with a full stop; of a page the day of its last change, and nothing where it was never changed."""
    if work.kind == "webpage":
        return f"Last modified {month_first(work.issued)}." if work.issued else ""
    if work.issued:
        return f"{month_first(work.issued)}."
    return f"Accessed {month_first(work.accessed)}." if work.accessed else "n.d."


def _authors(authors: tuple[AuthorName, ...]) -> str:
    first, *others = authors
    names = [first.inverted, *(author.in_order for author in others)]
    if len(names) > _MOST_AUTHORS:
        return f"{', '.join(names[:_NAMED_OF_MORE])}, et al."
    return joined(names, "and")
