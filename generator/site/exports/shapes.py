"""The shape of chronology.json, version 1. Its JSON Schema is made from these, and so are the words that explain it.

Within a version fields are only added. What is unknown is left out where a field is said to be so, and empty otherwise.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

VERSION: Final = 1

Address = Annotated[str, Field(description="A full address, or one below the site's first page while it has none.")]
Day = Annotated[str, Field(description="A day: 2013-01-14.")]


class DateData(TypedDict):
    """A date, as sharp as it is known."""

    edtf: Annotated[str, Field(description="The date as EDTF (ISO 8601-2, level 1): 2013-01, 2013-01-10~, 2012-04/...")]
    first: NotRequired[Annotated[Day, Field(description="First day that it may mean; left out where open or unknown.")]]
    last: NotRequired[Annotated[Day, Field(description="Last day that it may mean; likewise.")]]
    precision: Literal["time", "day", "month", "season", "year", "decade", "century", "interval"]
    uncertain: Annotated[bool, Field(description="Whether the source or the reasoning is unsure.")]
    approximate: Annotated[bool, Field(description="Whether it is about that time.")]
    words: Annotated[str, Field(description="As the pages say it.")]


class AccountData(TypedDict):
    """What one source says of something on which sources may differ."""

    about: Annotated[str, Field(description="figure, date, place or responsible.")]
    what: Annotated[str, Field(description="What is counted; empty where it is no figure.")]
    value: str
    source: Annotated[str, Field(description="Id of the source.")]
    said_by: Annotated[str, Field(description="Whom the source names for it; empty where it says so itself.")]
    differs: Annotated[bool, Field(description="Whether it is not what most sources say, or what the event says.")]


class CitationData(TypedDict):
    """A passage that an event rests on."""

    url: Address
    source: Annotated[str, Field(description="Id of the source.")]
    quote: Annotated[str, Field(description="The passage: the article's words, or the site's where it is a digest.")]
    prefix: Annotated[str, Field(description="Words before it, where the quote alone stands twice.")]
    suffix: Annotated[str, Field(description="Words after it, likewise.")]
    dated: Annotated[str, Field(description="The words that the date rests on.")]
    date: NotRequired[Annotated[str, Field(description="The date that they mean, as EDTF; left out where unknown.")]]


class EventData(TypedDict):
    """One thing that happened or is planned."""

    id: str
    url: Address
    date: DateData
    title: str
    summary: Annotated[str, Field(description="Plain words.")]
    kind: Annotated[str, Field(description="Id of its kind.")]
    status: Annotated[Literal["draft", "reviewed"], Field(description="draft until an editor has read it.")]
    planned: Annotated[bool, Field(description="Announced, not yet happened when its sources appeared.")]
    disputed: Annotated[bool, Field(description="Whether its sources differ.")]
    places: Annotated[list[str], Field(description="Ids of places.")]
    people: Annotated[list[str], Field(description="Ids of people.")]
    organisations: Annotated[list[str], Field(description="Ids of organisations.")]
    accounts: list[AccountData]
    citations: Annotated[list[CitationData], Field(description="The best first.")]


class NameData(TypedDict):
    """A place, person or organisation."""

    id: str
    url: Address
    name: str
    aliases: list[str]
    description: Annotated[str, Field(description="Plain words.")]
    role: NotRequired[Annotated[str, Field(description="What a person is; people alone.")]]
    latitude: NotRequired[Annotated[float, Field(description="Degrees north; places alone, where known.")]]
    longitude: NotRequired[Annotated[float, Field(description="Degrees east; likewise.")]]
    wikidata: Annotated[str, Field(description="Its Wikidata item; empty where unknown.")]
    status: Literal["draft", "reviewed"]


class SourceData(TypedDict):
    """An article, without its text."""

    id: str
    url: Address
    title: str
    publisher: str
    agency: str
    authors: list[str]
    published: NotRequired[DateData]
    dated: Annotated[str, Field(description="How the day of publication is known; empty where nobody wrote it down.")]
    original: Annotated[str, Field(description="Where the article stands; empty for nowhere.")]
    archived: Annotated[str, Field(description="A lasting copy; empty for none.")]
    accessed: NotRequired[DateData]
    text: Annotated[
        Literal["digest", "verbatim"],
        Field(description="digest: quotes are the site's retelling; verbatim: they are the article's own words."),
    ]
    language: Annotated[str, Field(description="ISO 639-1 code.")]
    status: Literal["draft", "reviewed"]


class KindData(TypedDict):
    """A kind of event."""

    id: str
    word: str


class ChangeData(TypedDict):
    """An addition or a correction."""

    url: Address
    date: Day
    event: NotRequired[Annotated[str, Field(description="Id of the event; left out for the chronology as a whole.")]]
    change: Annotated[str, Field(description="Plain words.")]


class SiteData(TypedDict):
    """What the chronology is."""

    title: str
    description: str
    url: Annotated[str, Field(description="Where it is published; empty while unknown.")]
    language: Annotated[str, Field(description="ISO 639-1 code.")]
    licence: str
    first_day: NotRequired[Day]
    last_day: NotRequired[Day]


ChronologyData = TypedDict(
    "ChronologyData",
    {
        "$schema": Address,
        "version": Annotated[Literal[1], Field(description="Of this format; a reader should refuse any other.")],
        "site": SiteData,
        "kinds": list[KindData],
        "events": Annotated[list[EventData], Field(description="In the order of the chronology.")],
        "places": list[NameData],
        "people": list[NameData],
        "organisations": list[NameData],
        "sources": Annotated[list[SourceData], Field(description="In the order of publication.")],
        "changes": Annotated[list[ChangeData], Field(description="The newest first.")],
    },
)
