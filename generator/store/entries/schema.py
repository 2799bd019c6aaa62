# ruff: noqa: TC001  (pydantic reads the annotations while the program runs)
"""The fields of each content file, as an editor writes them. A JSON Schema can be made from these models.

They say what one entry must look like by itself; whether its names and sources exist is for `checking` to say.
"""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator, model_validator

from generator.model.event import ClaimSubject
from generator.store.entries.field_types import (
    DATE_SCHEMA,
    Branch,
    Coordinates,
    Date,
    DayDate,
    Domain,
    FilledText,
    FolderName,
    Id,
    Kind,
    Language,
    Remote,
    SiteAddress,
    StatedValue,
    Text,
    Truth,
    WebAddress,
    WikidataItem,
    check_date,
)
from generator.store.text.reshaping import Layout

Status = Literal["draft", "reviewed"]
_WAS = "Ids that it had before; their addresses lead to its page."
_NOTHING = {"type": "null"}


def _as_entries_are(schema: dict[str, Any], entry: type[Entry]) -> None:
    """Say in JSON Schema what `Entry` does: a field that can be left out may also stand there without a value."""
    schema |= {"title": entry.called, **entry.also_in_json}
    needed = schema.get("required", ())
    for name, field in schema.get("properties", {}).items():
        field.pop("title", None)
        if not field.get("default"):
            field.pop("default", None)
        if name in needed:
            continue
        if "anyOf" in field:
            others = [choice for choice in field["anyOf"] if choice != _NOTHING]
            field["anyOf"] = [*others, _NOTHING]
            continue
        types = field["type"]
        field["type"] = [*([types] if isinstance(types, str) else types), "null"]
        if "enum" in field:
            field["enum"] = [*field["enum"], None]


class Entry(BaseModel):
    """What all entries share: a field that nobody knows is a slip, and a field without a value is left out."""

    model_config = ConfigDict(extra="forbid", frozen=True, json_schema_extra=_as_entries_are)

    called: ClassVar[str] = "an entry"
    also_in_json: ClassVar[dict[str, Any]] = {}  # what a rule between fields is in JSON Schema

    @model_validator(mode="before")
    @classmethod
    def _leave_out_empty(cls, data: Any) -> Any:
        if isinstance(data, dict) and None in data.values():
            return {key: value for key, value in data.items() if value is not None or key not in cls.model_fields}
        return data


class CitationEntry(Entry):
    """What a statement rests on."""

    called = "a citation"

    source: Id = Field(description="Id of the source: the name of its file in sources/ without the ending.")
    quote: FilledText = Field(description="The passage, exactly as the source has it but for white space.")
    prefix: Text = Field("", description="Words right before the quote, where the quote alone stands twice.")
    suffix: Text = Field("", description="Words right after the quote, where the quote alone stands twice.")
    dated: Text = Field("", description="The words in or near the quote that the date rests on.")


class FigureEntry(Entry):
    """A number that a source gives."""

    called = "a figure"

    what: FilledText = Field(description="What is counted, such as “kilometres from Bamako”.")
    value: StatedValue = Field(description="The number as the source gives it: 400, at least 60, 11.")
    source: Id = Field(description="Id of the source that gives it.")
    said_by: Text = Field("", description="Who said so, where the source does not say it itself.")


class ClaimEntry(Entry):
    """When, where or by whom an event happened, as one of sources that disagree has it."""

    called = "a claim"
    also_in_json: ClassVar[dict[str, Any]] = {
        "if": {"properties": {"about": {"const": "date"}}, "required": ["about"]},
        "then": {"properties": {"value": DATE_SCHEMA}},
    }

    about: ClaimSubject = Field(description="What it says: date, place or responsible.")
    value: StatedValue = Field(
        description="A date as EDTF, compared with the event's own; a place or whoever did it, by id, name or in words."
    )
    source: Id = Field(description="Id of the source that says so.")
    said_by: Text = Field("", description="Who said so, where the source does not say it itself.")

    @field_validator("value")
    @classmethod
    def _is_date_where_it_is_about_one(cls, value: str, info: ValidationInfo) -> str:
        return check_date(value) if info.data.get("about") == "date" else value


class EventEntry(Entry):
    """One thing that happened or is planned."""

    called = "an event"

    id: Id = Field(description="The address of its page; keep it once published.")
    date: Date = Field(description="When, as EDTF: 2013-01-14, 2013-01, 2013-01-12/2013-01-13, 2013-01-10~, 2012-04/..")
    title: FilledText = Field(description="A plain headline.")
    summary: Text = Field("", description="Markdown; [[links]] lead to places, people, organisations and events.")
    status: Status = Field(
        "reviewed",
        description="draft until an editor has read it.",
        json_schema_extra={"enumDescriptions": ["No editor has read it yet.", "An editor has read it."]},
    )
    kind: Kind = Field(
        "other", description="fighting, strike, statement, diplomacy, aid, politics, other or the site's."
    )
    planned: Truth = Field(default=False, description="Announced, not yet happened when its sources appeared.")
    places: list[FilledText] = Field([], description="Where: ids, names or aliases from places.yaml.")
    people: list[FilledText] = Field([], description="Who: ids, names or aliases from people.yaml.")
    organisations: list[FilledText] = Field([], description="Ids, names or aliases from organisations.yaml.")
    figures: list[FigureEntry] = Field([], description="Numbers with their sources; several where sources disagree.")
    claims: list[ClaimEntry] = Field([], description="Dates, places or who did it, where sources disagree on them.")
    was: list[Id] = Field([], description=_WAS)
    citations: list[CitationEntry] = Field([], description="What it rests on, the best first.")


# How the fields of an event are written where they are new.
EVENT_LAYOUT = Layout(
    # What a claim is about stands before what it shares with a figure.
    order=tuple(
        dict.fromkeys((*EventEntry.model_fields, "about", *FigureEntry.model_fields, *CitationEntry.model_fields))
    ),
    plain=frozenset({"date", "planned", "value"}),
    in_braces=frozenset({"figures", "claims"}),
)


class NameEntry(Entry):
    """What places, people and organisations share."""

    id: Id = Field(description="The address of its page; keep it once published.")
    name: FilledText = Field(description="As the site writes it.")
    was: list[Id] = Field([], description=_WAS)
    aliases: list[FilledText] = Field([], description="Other spellings and short forms that sources use.")
    description: Text = Field("", description="A line about it, Markdown.")
    wikidata: WikidataItem | None = Field(None, description="Its Wikidata item, such as Q3703.")
    status: Status = Field(
        "reviewed",
        description="draft where extraction proposed it and no editor confirmed it.",
        json_schema_extra={
            "enumDescriptions": ["Proposed; no editor has confirmed it.", "An editor has confirmed it."]
        },
    )


class PlaceEntry(NameEntry):
    """A place."""

    called = "a place"

    coordinates: Coordinates | None = Field(None, description="[latitude, longitude] in degrees north and east.")
    unplaced: Truth = Field(
        default=False, description="No one position would be right for it, as for a river or a region: no map shows it."
    )


class PersonEntry(NameEntry):
    """A person."""

    called = "a person"

    role: Text = Field("", description="What the person is, such as “French defence minister”.")


class OrganisationEntry(NameEntry):
    """An organisation."""

    called = "an organisation"


class RecordEntry(Entry):
    """The bibliographic record of a source."""

    called = "a source's record"

    title: FilledText = Field(description="The headline as printed.")
    publisher: Text = Field("", description="Who published it.")
    agency: Text = Field("", description="The news agency that supplied it, where that is not the publisher.")
    authors: list[FilledText] = Field([], description="As printed, in the order printed.")
    published: Date | None = Field(None, description="The day it appeared, as EDTF; leave it out where unknown.")
    dated: Text = Field("", description="How that day is known, in a sentence for readers.")
    url: WebAddress | None = Field(None, description="Where it stood.")
    archived: WebAddress | None = Field(None, description="A lasting copy, where there is one.")
    accessed: Date | None = Field(None, description="When somebody last read it at its url.")
    text: Literal["digest", "verbatim"] = Field(
        "verbatim",
        description="digest: retold in this project's words; verbatim: the article's own words.",
        json_schema_extra={"enumDescriptions": ["Retold in the words of this project.", "The words of the article."]},
    )
    language: Language = Field("en", description="ISO 639-1 code of the text.")
    status: Status = Field(
        "reviewed",
        description="draft where extraction proposed it and no editor confirmed it.",
        json_schema_extra={
            "enumDescriptions": ["Proposed; no editor has confirmed it.", "An editor has confirmed it."]
        },
    )


class PageEntry(Entry):
    """The front matter of a page of the editor's own."""

    called = "a page's front matter"

    title: FilledText = Field(description="Its heading.")


class ChangeEntry(Entry):
    """What was added or corrected."""

    called = "a change"

    date: DayDate = Field(description="The day of the change, such as 2013-02-01.")
    event: Id | None = Field(None, description="Id of the event; leave it out for the chronology as a whole.")
    change: FilledText = Field(description="What changed, for readers: Markdown with [[links]].")


class TrailStepEntry(Entry):
    """An event of a trail."""

    called = "a step of a trail"

    event: Id = Field(description="Id of the event.")
    line: Text = Field("", description="What leads to it from the event before: Markdown with [[links]].")


class TrailEntry(Entry):
    """A walk through some of the events."""

    called = "a trail"

    title: FilledText = Field(description="Its heading.")
    description: Text = Field("", description="What it tells, Markdown with [[links]].")
    steps: list[TrailStepEntry] = Field(description="The events in the order of the walk, 2 to 20 of them.")


class PublishEntry(Entry):
    """Where the built site goes."""

    called = "the publish settings"

    remote: Remote = Field("origin", description="The git remote that publish pushes to.")
    branch: Branch = Field("gh-pages", description="The branch that it fills.")


class SiteEntry(Entry):
    """site.yaml."""

    called = "site.yaml"

    title: FilledText = Field(description="Name of the chronology.")
    description: Text = Field("", description="One or two plain sentences about it.")
    url: SiteAddress | None = Field(None, description="Where it is published, with the base path of a project page.")
    language: Language = Field("en", description="ISO 639-1 code of the pages.")
    first_day: DayDate | None = Field(None, description="First day of the chronology proper; before it is context.")
    last_day: DayDate | None = Field(None, description="Its last day; after it is outlook.")
    theme: FolderName = Field("gazette", description="Name of a folder in themes/.")
    theme_settings: dict[str, Text] = Field({}, description="What the theme's own theme.yaml allows.")
    repository: WebAddress | None = Field(None, description="Where the project is kept, for “suggest a change” links.")
    licence: Text = Field("", description="Under which the site's own words may be used.")
    citation_style: Literal["chicago", "apa"] = Field("chicago", description="How the bibliography is written.")
    domain: Domain | None = Field(None, description="The custom domain that the published site answers to.")
    kinds: dict[Id, FilledText] = Field(
        {},
        description="The site's own kinds of event: id and the word to show.",
        json_schema_extra={"additionalProperties": False},
    )
    publish: PublishEntry | None = Field(None, description="Where the built site goes.")
