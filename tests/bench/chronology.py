"""A made-up chronology of any size, the same for each seed, to be written down for Dateline and for its peers.

Of N events it has N/20 places, N/10 sources and N/3 days. A summary has some eighty words with two links, an event
names three places and quotes two passages of one source, and says on which words of the first its date rests.
"""

from __future__ import annotations

import datetime
import random
from dataclasses import dataclass

WORDS = "river dyke town flood water council minister rescue school bridge night storm report army train road".split()  # noqa: SIM905  # reads better than twenty strings
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
FIRST_DAY = datetime.date(1950, 1, 1)
SENTENCES_OF_A_SOURCE = 20
# The word of a summary that an edit changes, so that a page can be asked whether it shows the edit.
MARK = "marker-0"


@dataclass(frozen=True, slots=True)
class MadeUpSource:
    """An article: its day, and sentences each of which dates something by its weekday."""

    id: str
    title: str
    published: datetime.date
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MadeUpEvent:
    """An event of one day.

    Attributes:
        links: Two other events, by id, that the summary links to.
        words: The summary in five pieces: the links and a strong word stand between them.
        quotes: Two sentences of the source.
        dated: The words of the first that the date rests on.
    """

    id: str
    day: datetime.date
    title: str
    words: tuple[str, ...]
    links: tuple[str, str]
    places: tuple[str, ...]
    source: MadeUpSource
    quotes: tuple[str, str]
    dated: str


@dataclass(frozen=True, slots=True)
class MadeUpChronology:
    """All of it; places as ids with names."""

    places: dict[str, str]
    sources: tuple[MadeUpSource, ...]
    events: tuple[MadeUpEvent, ...]

    @property
    def edited(self) -> MadeUpEvent:
        """The event in the middle, which the benchmark edits."""
        return self.events[len(self.events) // 2]


def make(count: int, seed: int = 7) -> MadeUpChronology:
    """Make up a chronology of so many events."""
    chance = random.Random(f"{seed} {count}")  # noqa: S311  # not a secret: it must come out the same each time
    places = {
        f"place-{number}": f"{chance.choice(WORDS).title()}ville {number}" for number in range(max(3, count // 20))
    }
    days = sorted(FIRST_DAY + datetime.timedelta(chance.randrange(365 * 70)) for _ in range(max(2, count // 10)))
    sources = tuple(_source(number, day, chance, list(places.values())) for number, day in enumerate(days))
    events = tuple(_event(number, count, chance, list(places), sources) for number in range(count))
    return MadeUpChronology(places, sources, tuple(sorted(events, key=lambda event: (event.day, event.id))))


def _source(number: int, published: datetime.date, chance: random.Random, places: list[str]) -> MadeUpSource:
    sentences = tuple(
        f"The {chance.choice(WORDS)} of {chance.choice(WORDS)} number {number}-{line} met the {chance.choice(WORDS)} "
        f"on {chance.choice(WEEKDAYS)} near {chance.choice(places)}."
        for line in range(SENTENCES_OF_A_SOURCE)
    )
    return MadeUpSource(f"source-{number}", f"{_some(chance, 4).capitalize()} {number}", published, sentences)


def _event(
    number: int, count: int, chance: random.Random, places: list[str], sources: tuple[MadeUpSource, ...]
) -> MadeUpEvent:
    source = chance.choice(sources)
    line = chance.randrange(SENTENCES_OF_A_SOURCE - 1)
    first, second = source.sentences[line : line + 2]
    weekday = first.partition(" on ")[2].partition(" ")[0]
    return MadeUpEvent(
        id=f"event-{number:05d}",
        # In the past tense, the latest such day up to the article's own.
        day=source.published - datetime.timedelta((source.published.weekday() - WEEKDAYS.index(weekday)) % 7),
        title=f"{_some(chance, 5).capitalize()} {number}",
        words=tuple(_some(chance, length) for length in (16, 14, 14, 14, 14)),
        links=(f"event-{chance.randrange(count):05d}", f"event-{chance.randrange(count):05d}"),
        places=tuple(sorted(chance.sample(places, 3))),
        source=source,
        quotes=(first, second),
        dated=f"on {weekday}",
    )


def _some(chance: random.Random, length: int) -> str:
    return " ".join(chance.choice(WORDS) for _ in range(length))
