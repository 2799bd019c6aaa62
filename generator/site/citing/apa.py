"""References as APA writes them.

After the Publication Manual of the American Psychological Association, 7th edition, chapters 9 and 10.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site.citing.dates import year_first
from generator.site.citing.references import Reference, Run, joined, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.site.citing.author_names import AuthorName
    from generator.site.citing.works import Work

# Of more authors than twenty, the first nineteen and the last are named.
_MOST_AUTHORS, _NAMED_OF_MORE = 20, 19


def apa(work: Work) -> Reference:
    """A work as APA cites it.

    "Pike, J., & Orme, T. (1998, March 4). Dyke gives way. *The Arle Herald*. https://…"; where nobody signed, the title
    stands first.
    """
    return tuple(_runs(work))


def _runs(work: Work) -> Iterator[Run]:
    date = f"({year_first(work.issued) if work.issued else 'n.d.'}). "
    if work.authors:
        yield Run(f"{sentence(_authors(work.authors))} {date}")
        yield Run(sentence(work.title), "title")
    else:
        yield Run(sentence(work.title), "title")
        yield Run(f" {date.rstrip()}")
    if work.container:
        yield Run(" In " if work.kind == "webpage" else " ")
        yield Run(work.container, "container")
        yield Run(".")
    address = work.url or work.archived
    if address:
        yield Run(" ")
        yield Run(address, "address")


def _authors(authors: tuple[AuthorName, ...]) -> str:
    names = [author.with_initials for author in authors]
    if len(names) > _MOST_AUTHORS:
        return f"{', '.join(names[:_NAMED_OF_MORE])}, . . . {names[-1]}"
    return joined(names, "&")
