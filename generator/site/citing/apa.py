"""References as APA writes them.

After the Publication Manual of the American Psychological Association, 7th edition, chapters 9 and 10; in another
language with its own words and order of dates, as the Citation Style Language's locales have it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site.citing.dates import year_first
from generator.site.citing.references import Reference, Run, joined, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.site.citing.author_names import AuthorName
    from generator.site.citing.works import Work
    from generator.wording.phrases import Wording

# Of more authors than twenty, the first nineteen and the last are named.
_MOST_AUTHORS, _NAMED_OF_MORE = 20, 19


def apa(work: Work, wording: Wording) -> Reference:
    """A work as APA cites it.

    "Pike, J., & Orme, T. (1998, March 4). Dyke gives way. *The Arle Herald*. https://…"; where nobody signed, the title
    stands first.
    """
    return tuple(_runs(work, wording))


def _runs(work: Work, wording: Wording) -> Iterator[Run]:
    date = f"({year_first(work.issued, wording) if work.issued else wording.say('cite-no-date')}). "
    if work.authors:
        yield Run(f"{sentence(_authors(work.authors))} {date}")
        yield Run(sentence(work.title), "title")
    else:
        yield Run(sentence(work.title), "title")
        yield Run(f" {date.rstrip()}")
    if work.container:
        yield Run(f" {wording.say('cite-in')} " if work.kind == "webpage" else " ")
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
