"""How well drafting does on whole articles: what a careful editor would keep of each, found, missed and extra.

An article is `NAME.md`, and `NAME.yaml` lists what to keep of it, written before anything was drafted from it. Run
`python -m tests.drafting.news_corpus [FOLDER]` for the table; without a folder it reads the articles in `news/`.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from generator.dates.edtf import parse
from generator.drafting.meaning.concepts import terms
from generator.extract.drafting import draft
from generator.model.event import Event
from generator.model.source import Source, SourceFile, SourceRecord
from generator.sources.reading import read

NEWS = Path(__file__).parent / "news"


@dataclass(frozen=True, slots=True)
class Kept:
    """An event that an editor would keep.

    Attributes:
        date: EDTF.
        title: A headline in the editor's words.
        kind: Its kind.
        planned: Whether it was still to come.
        passages: Stretches of the article that report it.
        optional: Whether an editor may as well leave it: neither a miss nor an extra.
    """

    date: str
    title: str
    kind: str
    planned: bool
    passages: tuple[str, ...]
    optional: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """One article's drafts beside what an editor would keep.

    Attributes:
        name: Of the article.
        pairs: What an editor would keep, each with its draft; None where there is none.
        extra: Drafts that belong to nothing an editor would keep.
    """

    name: str
    pairs: tuple[tuple[Kept, Event | None], ...]
    extra: tuple[Event, ...]

    @property
    def wanted(self) -> int:
        """How many events must be found."""
        return sum(not kept.optional for kept, _ in self.pairs)

    @property
    def found(self) -> int:
        """How many of them are."""
        return sum(not kept.optional and event is not None for kept, event in self.pairs)

    @property
    def drafted(self) -> int:
        """How many drafts there are."""
        return sum(event is not None for _, event in self.pairs) + len(self.extra)

    @property
    def alike(self) -> int:
        """How many found events, optional ones too, are of the editor's kind and rightly planned or not."""
        return sum(
            event is not None and (event.kind, event.planned) == (kept.kind, kept.planned) for kept, event in self.pairs
        )


def articles(folder: Path = NEWS) -> list[tuple[Source, list[Kept]]]:
    """The articles of a folder with what to keep of them, in the order of their names."""
    return [(_source(path), _kept(path.with_suffix(".yaml"))) for path in sorted(folder.glob("*.md"))]


def _source(path: Path) -> Source:
    _, front, text = path.read_text("utf-8").split("---\n", 2)
    fields = yaml.load(front, Loader=yaml.BaseLoader)  # noqa: S506 -- strings alone
    record = SourceRecord(path.stem, fields["title"], fields["publisher"], published=parse(fields["published"]))
    return read(SourceFile(path.stem, f"content/sources/{path.name}", "markdown", text.encode(), record))


def _kept(path: Path) -> list[Kept]:
    entries: list[dict[str, Any]] = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 -- likewise
    return [
        Kept(
            entry["date"],
            entry["title"],
            entry["kind"],
            "planned" in entry,
            tuple(entry["passages"]),
            "optional" in entry,
        )
        for entry in entries
    ]


def compare(source: Source, kept: list[Kept]) -> Comparison:
    """Draft from one article and pair each draft with one event at most: right date, passage cited, title nearest."""
    events = list(draft([source], []).events)
    possible = sorted(
        (-_shared(one.title, event.title), number, at)
        for number, one in enumerate(kept)
        for at, event in enumerate(events)
        if event.date.text.rstrip("?~%") == one.date and _cites(event, one)
    )
    paired: dict[int, int] = {}
    for _, number, at in possible:
        if number not in paired and at not in paired.values():
            paired[number] = at
    return Comparison(
        source.record.id,
        tuple((one, events[paired[number]] if number in paired else None) for number, one in enumerate(kept)),
        tuple(event for at, event in enumerate(events) if at not in paired.values()),
    )


def _shared(one: str, other: str) -> int:
    return len(terms(one) & terms(other))


def _cites(event: Event, kept: Kept) -> bool:
    quotes = [_plain(citation.quote) for citation in event.citations]
    return any(_plain(passage) in quote for passage in kept.passages for quote in quotes)


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").split())


def report(compared: list[Comparison]) -> str:
    """The table, in lines."""
    lines = []
    for one in compared:
        lines.append(f"== {one.name}: {one.found} of {one.wanted}, {len(one.extra)} extra of {one.drafted}")
        for kept, event in one.pairs:
            mark = "found " if event else "may   " if kept.optional else "MISSED"
            lines.append(f"  {mark} {kept.date:<22} {kept.title} ({_kind(kept)})")
            if event:
                lines.append(f"         {'':<22} → {event.title} ({_kind(event)})")
                lines += [f"         {'':<22}   {event.summary}"] if event.summary else []
        for event in one.extra:
            lines.append(f"  extra  {event.date.text:<22} {event.title} ({_kind(event)})")
            lines += [f"         {'':<22}   {event.summary}"] if event.summary else []
            lines.append(f"         {'':<22}   from: {event.citations[0].quote[:110]}")
    wanted, found = sum(one.wanted for one in compared), sum(one.found for one in compared)
    drafted, extra = sum(one.drafted for one in compared), sum(len(one.extra) for one in compared)
    alike = sum(one.alike for one in compared)
    lines.append(f"found {found} of {wanted} ({found / wanted:.0%}); {extra} extra of {drafted} drafts")
    lines.append(f"precision {1 - extra / drafted:.0%}; kind and plan as an editor's: {alike} of {drafted - extra}")
    return "\n".join(lines)


def _kind(one: Kept | Event) -> str:
    return f"{one.kind}, planned" if one.planned else one.kind


def main() -> None:
    folder = Path(sys.argv[1]) if sys.argv[1:] else NEWS
    print(report([compare(source, kept) for source, kept in articles(folder)]))  # noqa: T201 -- a table that was asked for


if __name__ == "__main__":
    main()
