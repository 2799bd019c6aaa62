"""How well extraction does on five real articles: found, merged, missed and extra events, and the titles it drafts.

The articles are not part of the project. They lie beside it in ../shared, with the facts that a correct reading gives.
Run `python -m tests.acceptance.gold` in the project's folder to see the table.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from generator.dates.edtf import parse
from generator.extract.drafting import draft
from generator.model.source import SourceFile, SourceRecord
from generator.sources.reading import read

if TYPE_CHECKING:
    from generator.model.event import Event
    from generator.model.source import Source

SHARED = Path(__file__).parents[3] / "shared"


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """An event that the articles date, as a person read it.

    Attributes:
        date: EDTF.
        what: In a few words.
        stretches: Article and words of it, for every passage that reports the event.
    """

    date: str
    what: str
    stretches: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one gold event.

    Attributes:
        gold: The event.
        event: The draft on the right date that cites most of its passages; None where there is none.
        cited: How many of its stretches that draft cites.
        elsewhere: Titles of other drafts that cite one of its stretches.
    """

    gold: GoldEvent
    event: Event | None
    cited: int
    elsewhere: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """The whole comparison.

    Attributes:
        results: In the order of the gold file.
        extra: Drafts that no gold event was found in.
        precision: Of pairs of gold stretches that one draft cites, the share that belong together.
        recall: Of pairs of gold stretches that belong together, the share that one draft cites.
    """

    results: tuple[Result, ...]
    extra: tuple[Event, ...]
    precision: float
    recall: float

    @property
    def found(self) -> int:
        return sum(result.event is not None for result in self.results)

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def gold_events() -> list[GoldEvent]:
    entries: list[dict[str, Any]] = _read_yaml("gold/events.yaml")
    return [
        GoldEvent(
            str(entry["date"]),
            entry["what"],
            tuple((article, stretch) for article, stretches in entry["passages"].items() for stretch in stretches),
        )
        for entry in entries
    ]


def sources() -> list[Source]:
    """The five articles as found, each with title, publisher and publication date."""
    records: dict[str, dict[str, Any]] = _read_yaml("gold/articles.yaml")
    return [
        read(
            SourceFile(
                id=article,
                path=f"content/sources/{article}.txt",
                format="text",
                body=(SHARED / "articles" / f"{article}.txt").read_bytes(),
                record=SourceRecord(
                    id=article,
                    title=record["title"],
                    publisher=record["publisher"],
                    published=parse(record["published"]),
                ),
            )
        )
        for article, record in records.items()
    ]


def _read_yaml(path: str) -> Any:
    return yaml.load((SHARED / path).read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 -- strings alone


def compare(gold: list[GoldEvent], events: list[Event]) -> Score:
    """Which gold events the drafts hold: on the right date, with a quote that holds one of the listed stretches."""
    results = [_result(one, events) for one in gold]
    used = {result.event.id for result in results if result.event}
    placed = [
        (number, _home(stretch, result, events))
        for number, result in enumerate(results)
        for stretch in result.gold.stretches
    ]
    together = both = apart = 0
    for (one, home), (other, other_home) in itertools.combinations(placed, 2):
        merged = home is not None and home == other_home
        together += one == other
        both += one == other and merged
        apart += one != other and merged
    return Score(
        tuple(results),
        tuple(event for event in events if event.id not in used),
        precision=both / (both + apart) if both else 0.0,
        recall=both / together if together else 0.0,
    )


def _result(gold: GoldEvent, events: list[Event]) -> Result:
    citing = [(sum(_cites(event, stretch) for stretch in gold.stretches), event) for event in events]
    right = [(cited, event) for cited, event in citing if cited and event.date.text == gold.date]
    cited, best = max(right, key=lambda pair: pair[0], default=(0, None))
    elsewhere = tuple(event.title for count, event in citing if count and event is not best)
    return Result(gold, best, cited, elsewhere)


def _home(stretch: tuple[str, str], result: Result, events: list[Event]) -> str | None:
    """Id of the draft that cites a stretch: the gold event's own where that one does, else the first."""
    if result.event and _cites(result.event, stretch):
        return result.event.id
    return next((event.id for event in events if _cites(event, stretch)), None)


def _cites(event: Event, stretch: tuple[str, str]) -> bool:
    article, words = stretch
    return any(citation.source == article and _plain(words) in _plain(citation.quote) for citation in event.citations)


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").split())


def report(score: Score) -> str:
    """The table, in lines."""
    lines = []
    for result in score.results:
        gold, event = result.gold, result.event
        mark = "found " if event else "missed"
        lines.append(f"{mark}  {gold.date:<22} {gold.what}  [{result.cited}/{len(gold.stretches)} passages]")
        if event:
            lines.append(f"        {'':<22} → {event.title} ({event.kind}{', planned' if event.planned else ''})")
        lines += [f"        {'':<22}   elsewhere: {title}" for title in result.elsewhere]
    lines.append("")
    lines += [
        f"extra   {event.date.text:<22} {event.title} ({event.kind}{', planned' if event.planned else ''})"
        for event in score.extra
    ]
    lines.append("")
    lines.append(f"found {score.found} of {len(score.results)}, extra {len(score.extra)}")
    lines.append(f"merging: precision {score.precision:.2f}, recall {score.recall:.2f}, F1 {score.f1:.2f}")
    return "\n".join(lines)


def main() -> None:
    drafts = draft(sources(), [])
    print(report(compare(gold_events(), list(drafts.events))))  # noqa: T201 -- a table for the person who asked for it
    print("\nnames: " + "; ".join(f"{name.kind} {name.name}" for name in drafts.names))  # noqa: T201 -- likewise


if __name__ == "__main__":
    main()
