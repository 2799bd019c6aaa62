"""Events: as one passage reports them, and as the editor keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from generator.dates.edtf import Edtf
    from generator.model.source import Passage, Status
    from generator.model.time import Dating

# Kinds that every chronology knows, with the word a reader sees. A site may name its own beside them.
KINDS = {
    "fighting": "Fighting",
    "strike": "Strike",
    "statement": "Statement",
    "diplomacy": "Diplomacy",
    "aid": "Aid",
    "politics": "Politics",
    "other": "Other",
}

# What sources can say of an event beside numbers: when it happened, where, and who did it.
ClaimSubject = Literal["date", "place", "responsible"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """An event as one passage reports it.

    Attributes:
        passage: The sentence.
        quote: The stretch of the passage that a citation quotes: the sentence, or the clause that reports the event.
        dating: When, and why then.
        title: A headline drafted from the passage.
        kind: One of `KINDS`.
        places: Ids of known places that the passage names.
        people: Ids of known people.
        organisations: Ids of known organisations.
        planned: Announced, not yet happened when the article appeared.
        attribution: Who says so, in the words of the passage; empty where the article says it itself.
        action: Base form of the verb that says what happened ("seize"), or the noun that does ("bombing").
        figures: Numbers that the quote gives.
        score: Points for telling of something that happened; 0 for statements and nouns, which are not weighed.
        left_out: Whether the points are too few for a draft: a state, an opinion, background.
        doubts: Why they are, in plain words.
        summary: What else the passage tells of it, in a sentence or two; often empty.
    """

    passage: Passage
    quote: str
    dating: Dating
    title: str
    kind: str
    places: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    planned: bool = False
    attribution: str = ""
    action: str = ""
    figures: tuple[Figure, ...] = ()
    score: int = 0
    left_out: bool = False
    doubts: tuple[str, ...] = ()
    summary: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """What an event rests on: a W3C TextQuoteSelector into a source.

    Attributes:
        source: Id of the source.
        quote: The passage, exactly as the source has it but for white space.
        prefix: Words before it, where the quote alone stands twice in the source.
        suffix: Words after it, likewise.
        dated: The words inside or near the quote that the date rests on; empty where the passage gives none.
    """

    source: str
    quote: str
    prefix: str = ""
    suffix: str = ""
    dated: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that a source gives for something.

    Attributes:
        what: What is counted, such as "kilometres from Bamako".
        value: The number as the source gives it, such as `400`, `at least 60` or `11`.
        source: Id of the source that gives it.
        said_by: Who said so, as the source attributes it; empty where the source says it itself.
    """

    what: str
    value: str
    source: str
    said_by: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """When, where or by whom an event happened as one source has it, noted where another has it otherwise.

    Attributes:
        about: What it says.
        value: A date as EDTF, compared with the event's own as well; a place by its id, name, alias or in the source's
            words; who did it, likewise.
        source: Id of the source that says so.
        said_by: Who says so, as the source attributes it; empty where the source says it itself.
    """

    about: ClaimSubject
    value: str
    source: str
    said_by: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an entry stands, for messages: the file, and the number of the entry in it counted from 0.

    Line and column of any of its fields are looked up only when there is something to say.
    """

    path: str
    index: int


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened or is planned, merged from all passages that report it.

    Attributes:
        id: The address of its page; never changes by itself.
        date: When.
        title: A plain headline.
        summary: Markdown with `[[links]]` to places, people, organisations and events.
        status: `draft` until an editor has read it.
        kind: One of `KINDS` or of the site's own.
        planned: Announced, not yet happened when its sources appeared.
        places: As the entry names them: by id, name or alias.
        people: Likewise.
        organisations: Likewise.
        figures: Numbers with their sources; several for one `what` where sources disagree.
        claims: When, where and by whom, with the sources that say so, where sources disagree.
        citations: What it rests on, the best first.
        was: Ids that it had before; their addresses lead to it.
        origin: Where its entry stands; None for one that is not yet in a file.
    """

    id: str
    date: Edtf
    title: str
    summary: str = ""
    status: Status = "reviewed"
    kind: str = "other"
    planned: bool = False
    places: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    claims: tuple[Claim, ...] = ()
    citations: tuple[Citation, ...] = ()
    was: tuple[str, ...] = ()
    origin: Origin | None = None
