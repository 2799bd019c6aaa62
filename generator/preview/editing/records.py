"""What the form and the review show, and what the form hands back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.errors import Severity
    from generator.model.event import Citation, Claim, Figure


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of an entry that the form changes, as texts: what somebody typed need not be right.

    Attributes:
        title: As in the entry, and so all others.
        date: EDTF.
        summary: Markdown with `[[links]]`.
        kind: Id of a kind.
        status: `draft` or `reviewed`.
        planned: Announced, not yet happened.
        places: Ids, names or aliases.
        people: Likewise.
        organisations: Likewise.
        figures: Numbers with their sources.
        claims: When, where and by whom, with the sources that say so.
        citations: What it rests on.
    """

    title: str = ""
    date: str = ""
    summary: str = ""
    kind: str = "other"
    status: str = "reviewed"
    planned: bool = False
    places: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    claims: tuple[Claim, ...] = ()
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong or doubtful with a field.

    Attributes:
        keys: The way to the field: ("date",) or ("citations", 0, "quote"); empty for the entry as a whole.
        message: What is wrong.
        remedy: What to do; may be empty.
        severity: An error keeps the entry from being saved.
    """

    keys: tuple[str | int, ...]
    message: str
    remedy: str
    severity: Severity


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as it stands.

    Attributes:
        id: Its id.
        path: Its file, relative to the project.
        line: The line that it begins in.
        lines: Its lines.
        digest: Fingerprint of them: whoever saves says which state they saw.
        fields: What it says.
        faults: What is wrong or doubtful with it.
    """

    id: str
    path: str
    line: int
    lines: str
    digest: str
    fields: Fields
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class Choices:
    """What a field can hold.

    Attributes:
        kinds: Ids of kinds, each with the word a reader sees.
        names: Spellings of the places, people and organisations, by field.
        sources: Titles by id.
    """

    kinds: Mapping[str, str]
    names: Mapping[str, Sequence[str]]
    sources: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Context:
    """A cited passage in the paragraph that it stands in.

    Attributes:
        source: Id of the source.
        title: Its title and publisher.
        before: What the paragraph has before the quote.
        quote: The quote.
        after: What it has behind it.
        reason: Why the passage gives its date, in one sentence; empty where it gives none.
    """

    source: str
    title: str
    before: str
    quote: str
    after: str
    reason: str


@dataclass(frozen=True, slots=True)
class Likely:
    """An event that a draft may be the same as.

    Attributes:
        id: Its id.
        title: Its title.
        date: Its date in words.
        alike: Whether it is so likely that it may be proposed.
    """

    id: str
    title: str
    date: str
    alike: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft with all that an editor needs to judge it.

    Attributes:
        entry: The draft.
        number: Its place among the drafts, counted from 1.
        count: How many there are.
        next: Id of the draft behind it, the first one's behind the last; its own where it is the only one.
        date: Its date in words.
        kind: The word for its kind.
        names: What its places, people and organisations are called, in this order.
        titles: Titles of the articles that it cites, by id.
        contexts: What it rests on.
        likely: Events that it may be merged into, the likeliest first.
    """

    entry: Entry
    number: int
    count: int
    next: str
    date: str
    kind: str
    names: tuple[str, ...]
    titles: Mapping[str, str]
    contexts: tuple[Context, ...]
    likely: tuple[Likely, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """Something that was done and can be undone.

    Attributes:
        what: "saved", "accepted", "merged" or "rejected".
        id: Id of the entry that it was done to.
        title: Its title.
        into: Title of the event that it was merged into; empty otherwise.
        noted: Whether something that found no field there is kept in it as a comment.
    """

    what: str
    id: str
    title: str
    into: str = ""
    noted: bool = False
