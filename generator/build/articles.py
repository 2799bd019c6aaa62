"""Articles with their expressions of time, not read again where this very program has read the very article."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from generator.cache import Shelf, key_of
from generator.dates import edtf
from generator.model import source, time
from generator.model.source import Source
from generator.program import fingerprint
from generator.sources.reading import read
from generator.timex.articles import timexes_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from generator.cache import Cache
    from generator.model.source import SourceFile
    from generator.model.time import Timex

# Libraries that decide what is read in an article.
_LIBRARIES = ("dateparser", "lxml", "markdown", "trafilatura")
# What the annotations of the records may name: the records name each other where no program reads it.
_RECORDS = {name: kept for module in (edtf, source, time) for name, kept in vars(module).items()}


@dataclass(frozen=True, slots=True)
class Article:
    """An article as far as a build needs it.

    Attributes:
        source: What was read.
        timexes: Its expressions of time; none where no citation asks for them.
    """

    source: Source
    timexes: tuple[Timex, ...]


def read_articles(
    files: Sequence[SourceFile], dated: Collection[str], cache: Cache, progress: Callable[[str, int, int], None]
) -> list[Article]:
    """Articles in their order.

    Args:
        files: Where they are.
        dated: Ids of those whose expressions of time are wanted.
        cache: Where articles lie that were read before.
        progress: Told how far it has come.
    """
    adapter = TypeAdapter(Article)
    adapter.rebuild(_types_namespace={**_RECORDS, "Source": Source})
    shelf = Shelf(cache, "articles")
    program = fingerprint(_LIBRARIES)
    articles: list[Article] = []
    for number, file in enumerate(files, start=1):
        key = key_of(program, repr(file), str(file.id in dated))
        articles.append(_kept(shelf, key, adapter) or _made(shelf, key, adapter, file, tagged=file.id in dated))
        progress("Reading articles", number, len(files))
    shelf.tidy()
    return articles


def _kept(shelf: Shelf, key: str, adapter: TypeAdapter[Article]) -> Article | None:
    kept = shelf.get(key)
    with suppress(ValueError):
        return adapter.validate_json(kept) if kept is not None else None
    return None


def _made(shelf: Shelf, key: str, adapter: TypeAdapter[Article], file: SourceFile, *, tagged: bool) -> Article:
    found = read(file)
    article = Article(found, tuple(timexes_of(found)) if tagged else ())
    with suppress(ValueError):  # text that JSON cannot hold is read again each time
        shelf.put(key, adapter.dump_json(article))
    return article
