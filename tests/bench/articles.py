"""As many made-up articles as one likes, to measure extraction on: `python -m tests.bench.articles 1000 DIR`.

A seed decides every word, so that two measurements read the same articles. They tell of floods, strikes, elections and
mergers in a country that does not exist; an event is reported by several articles in different words, beside sentences
that tell of nothing that happened.
"""

from __future__ import annotations

import datetime
import random
import sys
from dataclasses import dataclass
from pathlib import Path

WORDS_PER_ARTICLE = 800
# How many events there are for each article: most are reported by more than one.
EVENTS_PER_ARTICLE = 4
FIRST_DAY = datetime.date(2021, 1, 4)
# A country has so many more days with news as there is more news of it.
ARTICLES_A_DAY = 3
# How far back a report names the day of the week alone.
DAYS_BY_NAME = 5

SYLLABLES = ("bar", "den", "kor", "lin", "mar", "nev", "ost", "pel", "rus", "sal", "tor", "ul", "ven", "wick", "zan")
FIRST_NAMES = ("Anna", "Boris", "Clara", "David", "Elena", "Frank", "Greta", "Henrik", "Irina", "Jonas", "Karin", "Leo")
ROLES = ("mayor", "governor", "minister", "spokesman", "union leader", "engineer", "judge", "colonel")
BODIES = ("Water Board", "Rail Union", "Farmers' League", "Medical Council", "Port Authority", "Election Office")
PAPERS = ("The Herald", "The Courier", "The Morning Post", "The Standard")

# What happens: a clause in the past, and the same told another way.
DEEDS = (
    ("{body} workers blocked the railway station of {place}", "Staff of the {body} shut the station of {place}"),
    ("floodwater destroyed {number} houses in {place}", "a flood swept away {number} houses in {place}"),
    ("police arrested {number} people in {place}", "{number} protesters were arrested by police in {place}"),
    ("{person} resigned in {place}", "{person} stepped down in {place}"),
    ("the {body} opened a bridge near {place}", "a bridge near {place} was opened by the {body}"),
    ("an explosion killed {number} people in {place}", "at least {number} people died in a blast in {place}"),
    ("{person} signed an agreement with the {body} in {place}", "the {body} and {person} agreed on a deal in {place}"),
    ("soldiers evacuated {number} villagers from {place}", "troops brought {number} villagers out of {place}"),
)
ATTRIBUTIONS = ("{person} said", "the {body} said", "witnesses said", "officials told reporters")
BACKGROUND = (
    "The region around {place} has long depended on its river and on the trade that follows it.",
    "Few families there can remember a season as dry as this one, and fewer still have savings.",
    "The {body} is regarded as one of the most powerful institutions of the country.",
    "It remains unclear who would pay for the repairs, which experts call long overdue.",
    "Many residents of {place} say that they feel forgotten by the capital and its ministries.",
    "{person}, who grew up in {place}, is considered a cautious politician with few enemies.",
    "Prices for bread and fuel have been rising for years, while wages have hardly moved at all.",
    "The old town, with its narrow streets and wooden balconies, attracts visitors from abroad.",
)


@dataclass(frozen=True, slots=True)
class Happening:
    """An event of the made-up country: its day, and two ways to tell of it."""

    day: datetime.date
    tellings: tuple[str, str]


@dataclass(frozen=True, slots=True)
class World:
    """Names that all articles share."""

    places: tuple[str, ...]
    people: tuple[str, ...]
    bodies: tuple[str, ...]

    def fill(self, words: str, chance: random.Random) -> str:
        """A template with names and a number in it."""
        return words.format(
            place=chance.choice(self.places),
            person=chance.choice(self.people),
            body=chance.choice(self.bodies),
            number=chance.randint(3, 400),
        )


def world(number: int, chance: random.Random) -> World:
    """A country with as many names as that many articles need."""
    towns = {"".join(chance.sample(SYLLABLES, 2)).capitalize() for _ in range(20 + number // 4)}
    places = tuple(sorted(towns))
    surnames = sorted({"".join(chance.sample(SYLLABLES, 2)).capitalize() + "son" for _ in range(20 + number // 4)})
    people = tuple(f"{chance.choice(FIRST_NAMES)} {surname}" for surname in surnames)
    bodies = tuple(f"{place} {body}" for place in places[: 5 + number // 40] for body in BODIES)
    return World(places, people, bodies)


def happenings(number: int, country: World, chance: random.Random) -> list[Happening]:
    """What happened, in the order of days."""
    days = max(7, number // ARTICLES_A_DAY)
    found = []
    for _ in range(number * EVENTS_PER_ARTICLE):
        seed = chance.random()
        one, other = chance.choice(DEEDS)
        # Both tellings are filled alike.
        again = random.Random(seed), random.Random(seed)  # noqa: S311  # likewise
        tellings = country.fill(one, again[0]), country.fill(other, again[1])
        found.append(Happening(FIRST_DAY + datetime.timedelta(chance.randrange(days)), tellings))
    return sorted(found, key=lambda happening: (happening.day, happening.tellings))


def article(published: datetime.date, recent: list[Happening], country: World, chance: random.Random) -> str:
    """An article of the length that news has, in paragraphs."""
    paragraphs: list[str] = []
    count = 0
    while count < WORDS_PER_ARTICLE:
        sentences = [_report(published, chance.choice(recent), country, chance)]
        sentences += [country.fill(chance.choice(BACKGROUND), chance) for _ in range(chance.randint(1, 3))]
        paragraphs.append(" ".join(sentences))
        count += len(paragraphs[-1].split())
    return "\n\n".join(paragraphs) + "\n"


def _report(published: datetime.date, happening: Happening, country: World, chance: random.Random) -> str:
    words = chance.choice(happening.tellings)
    days_ago = (published - happening.day).days
    when = f"on {happening.day:%A}" if days_ago <= DAYS_BY_NAME else f"on {happening.day.day} {happening.day:%B}"
    told = f"{words} {when}"
    if chance.random() < 0.3:
        told = f"{told}, {country.fill(chance.choice(ATTRIBUTIONS), chance)}"
    return told[0].upper() + told[1:] + "."


def write_articles(number: int, project: Path, seed: int = 7) -> None:
    """Write articles with their records into a project's content/sources/."""
    chance = random.Random(seed)  # noqa: S311  # not a secret: it must come out the same each time
    country = world(number, chance)
    events = happenings(number, country, chance)
    sources = project / "content/sources"
    sources.mkdir(parents=True, exist_ok=True)
    for index in range(number):
        # Papers tell of the last days; every event falls into the reach of several articles.
        at = int((index + 1) / number * len(events))
        recent = events[max(0, at - 8 * EVENTS_PER_ARTICLE) : at]
        published = recent[-1].day + datetime.timedelta(1)
        record = (
            f"---\ntitle: {recent[-1].tellings[0].capitalize()}\npublisher: {chance.choice(PAPERS)}\n"
            f"published: {published}\ntext: verbatim\n---\n"
        )
        (sources / f"article-{index:05}.md").write_text(record + article(published, recent, country, chance), "utf-8")


if __name__ == "__main__":
    write_articles(int(sys.argv[1]), Path(sys.argv[2]))
