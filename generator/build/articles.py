"""Articles and their expressions of time, not read again where this very program has read the very article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.cache import key_of
from generator.model.json_records import json_of
from generator.model.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from pydantic import TypeAdapter

    from generator.model.source import SourceFile
    from generator.model.time import Timex
    from generator.record_shelf import RecordShelf


def versions_of(files: Iterable[SourceFile]) -> Mapping[str, str]:
    """What each article is made from, by id: equal texts for equal files."""
    return {file.id: key_of(repr(file)) for file in files}


def read_articles(
    files: Sequence[SourceFile],
    versions: Mapping[str, str],
    shelf: RecordShelf[Source],
    progress: Callable[[str, int, int], None],
) -> Mapping[str, Source]:
    """Articles by id, in their order.

    Args:
        files: Where they are.
        versions: What each is made from, by id.
        shelf: Articles that were read before.
        progress: Told how far it has come.
    """
    articles: dict[str, Source] = {}
    for number, file in enumerate(files, start=1):
        version = versions[file.id]
        article = shelf.use(version, shelf.get(version) or _read(file))
        articles[article.record.id] = article
        progress("Reading articles", number, len(files))
    return articles


def _read(file: SourceFile) -> Source:
    from generator.sources.reading import read  # noqa: PLC0415 dear to import, and mostly nothing is new

    return read(file)


def timexes_in(
    articles: Mapping[str, Source], versions: Mapping[str, str], found: dict[str, Sequence[Timex]]
) -> Callable[[str], Sequence[Timex]]:
    """What finds an article's expressions of time by its id; each article is searched once, when somebody asks.

    Args:
        articles: By id.
        versions: What each is made from, by id.
        found: What was found before, by version; what is found now is added, and what is of no use any more is removed.
    """
    for version in found.keys() - set(versions.values()):
        del found[version]

    def timexes(article_id: str) -> Sequence[Timex]:
        version = versions[article_id]
        if version not in found:
            from generator.timex.articles import timexes_of  # noqa: PLC0415 likewise

            found[version] = timexes_of(articles[article_id])
        return found[version]

    return timexes


def articles_as_json() -> TypeAdapter[dict[str, Source]]:
    """How articles are written down, by what they are made from."""
    return json_of(dict[str, Source])
