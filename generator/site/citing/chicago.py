"""References as a bibliography in the Chicago style has them.

After The Chicago Manual of Style, 17th edition, 14.191 to 14.207: newspapers and web pages; in another language with
its own words, quotation marks and order of dates, as the Citation Style Language's locales have it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site.citing.dates import day_first
from generator.site.citing.references import Reference, Run, ends_itself, joined, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.dates.edtf import Edtf
    from generator.site.citing.author_names import AuthorName
    from generator.site.citing.works import Work
    from generator.wording.phrases import Wording

# Of more authors than ten, the first seven are named.
_MOST_AUTHORS, _NAMED_OF_MORE = 10, 7


def chicago(work: Work, wording: Wording) -> Reference:
    """A work as Chicago cites it.

    "Pike, Joan, and T. Orme. “Dyke Gives Way.” *The Arle Herald*, March 4, 1998. https://…"; where nobody signed, the
    newspaper stands first, and where the day is unknown, the day on which the article was read.
    """
    return tuple(_runs(work, wording))


def _runs(work: Work, wording: Wording) -> Iterator[Run]:
    date = _date(work, wording)
    is_page = work.kind == "webpage"
    newspaper_first = not work.authors and bool(work.container) and not is_page
    if work.authors:
        yield Run(f"{sentence(_authors(work.authors, wording))} ")
    elif newspaper_first:
        yield Run(work.container, "container")
        yield Run(". ")
    yield from _quoted(work.title, wording)
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


def _quoted(title: str, wording: Wording) -> Iterator[Run]:
    """A title in the language's quotation marks, the full stop where the language has it; marks inside it give way."""
    outer, inner = wording.say("cite-quotation-marks").split()
    after = wording.say("cite-after-title")
    yield Run(wording.say("cite-before-title"))
    yield Run(title.translate(str.maketrans(outer, inner)), "title")
    yield Run(after.removeprefix(".") if ends_itself(title) else after)


def _date(work: Work, wording: Wording) -> str:
    """The date with a full stop; of a page the day of its last change, and nothing where it was never changed."""
    if work.kind == "webpage":
        return _on(work.issued, "cite-modified", wording) if work.issued else ""
    if work.issued:
        return f"{day_first(work.issued, wording)}."
    return _on(work.accessed, "cite-accessed", wording) if work.accessed else wording.say("cite-no-date")


def _on(date: Edtf, key: str, wording: Wording) -> str:
    return wording.say(key, form="day" if date.is_day else "", date=day_first(date, wording))


def _authors(authors: tuple[AuthorName, ...], wording: Wording) -> str:
    first, *others = authors
    names = [first.inverted, *(author.in_order for author in others)]
    if len(names) > _MOST_AUTHORS:
        return f"{', '.join(names[:_NAMED_OF_MORE])}, et al."
    return joined(names, wording.say("cite-and"))
