"""Works that the tests of citing share."""

from __future__ import annotations

from generator.dates.edtf import parse
from generator.model.source import SourceRecord
from generator.site.citing.author_names import AuthorName
from generator.site.citing.works import Work, article

SIGNED = article(
    SourceRecord(
        "herald-dyke",
        "Dyke gives way: “We saw it coming”",
        publisher="The Arle Herald",
        authors=("Joan Pike", "T. Orme"),
        published=parse("1998-03-04"),
        accessed=parse("2020-02-01"),
        url="https://herald.example/dyke?page=1",
        archived="https://archive.example/1998/dyke",
    )
)
UNSIGNED = article(
    SourceRecord("courier", "Who knew?", publisher="Valley Courier", url="https://courier.example/who", language="fr")
)
READ_LATER = article(SourceRecord("late", "No day on it", publisher="Valley Courier", accessed=parse("2020-02-01")))
FROM_WIRE = article(
    SourceRecord("wire", "Arle floods", publisher="Valley Courier", agency="Northern Wire", published=parse("1998-03"))
)
BARE = article(SourceRecord("bare", "Only a title"))
PAGE = Work(
    "dyke-breaks",
    "webpage",
    "The dyke breaks",
    container="The Arle flood",
    issued=parse("2021-09-02"),
    url="https://archive.example/arle/events/dyke-breaks.html",
)
UNCHANGED_PAGE = Work("appeal", "webpage", "An appeal", container="The Arle flood")


def by(count: int) -> Work:
    """A work of so many authors."""
    authors = tuple(AuthorName(f"Family{number}", "Given") for number in range(1, count + 1))
    return Work("many", "article-newspaper", "Many hands", authors, "Courier", parse("1998"))
