"""Candidates with what they are compared by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.drafting.grammar.noun_heads import head_index
from generator.drafting.lexicon import words
from generator.drafting.lexicon.claims import CLAIMS
from generator.drafting.lexicon.demonyms import is_demonym
from generator.drafting.lexicon.tokens import tokenise
from generator.drafting.lexicon.verb_classes import DENYING
from generator.drafting.meaning.concepts import (
    doer_of,
    names_in,
    names_of_object,
    object_of,
    places_in,
    stem,
    terms,
    words_of,
)
from generator.drafting.meaning.happenings import HAPPENS_ONCE, concepts, happenings, telling_concepts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model.event import Candidate

# An event so many days before an article's news is something that it looks back at.
_LOOKING_BACK = 3
# A verb that can mean more happenings than this says little about which.
_MOST_MEANINGS = 2
_DAYS_OF_SHARP = 8
_TURNING_DOWN = frozenset({"reject", "dismiss"})


@dataclass(frozen=True, slots=True)
class Profile:
    """What a candidate is compared by.

    Attributes:
        sentence: The source and the offset of the sentence it stands in.
        wording: Its kind, its title and its quote's terms: candidates that have all in common are the same text.
        title: Terms of its title.
        quote: Terms of its quote.
        names: Those of its title that are capitalised.
        mentioned: The capitalised words of its quote.
        objects: Those names of its title that say to what or whom it happened.
        places: Those that say where.
        undergoes: Concepts of what or whom it happened to, as far as they tell anything.
        does: Likewise of who did it.
        happenings: What its verb amounts to.
        is_statement: Whether saying it is the event.
        denies: Whether it tells that somebody denied something.
        says_not: Whether it is a statement that something was not so.
        attribution: Who says so.
        speaker: Stem of the last name of who states it; empty for deeds and where nobody is named.
        planned: Whether it was still to come.
        begin: First day of its date; negative infinity where open.
        end: Day after the last; infinity where open.
        looks_back: Whether its article's news is some days later.
        is_firm: Whether words of its own passage give its date.
    """

    sentence: tuple[str, int]
    wording: tuple[str, str, frozenset[str]]
    title: frozenset[str]
    quote: frozenset[str]
    names: frozenset[str]
    mentioned: frozenset[str]
    objects: frozenset[str]
    places: frozenset[str]
    undergoes: frozenset[str]
    does: frozenset[str]
    happenings: frozenset[str]
    is_statement: bool
    denies: bool
    says_not: bool
    attribution: str
    speaker: str
    planned: bool
    begin: float
    end: float
    looks_back: bool
    is_firm: bool

    @property
    def is_sharp(self) -> bool:
        """Whether its date is a matter of days."""
        return self.end - self.begin <= _DAYS_OF_SHARP

    def is_before(self, other: Profile) -> bool:
        """Whether its date ends before another begins."""
        return self.end <= other.begin

    @property
    def unrepeated(self) -> frozenset[str]:
        """What happens but once to one thing, of what its verb amounts to; nothing where its date is not firm."""
        return self.happenings & HAPPENS_ONCE if self.is_firm and self.is_sharp and not self.planned else frozenset()

    @property
    def involved(self) -> frozenset[str]:
        """The names that say to whom it happened, or where; all of its title where it happened to its subject."""
        return self.objects | self.places or self.names


def profiles(candidates: Sequence[Candidate]) -> list[Profile]:
    """Profiles of candidates, in their order."""
    news = _days_of_news(candidates)
    return [_profile(candidate, news.get(candidate.passage.source)) for candidate in candidates]


def _days_of_news(candidates: Sequence[Candidate]) -> dict[str, int]:
    """The day after the latest that a source reports as past, by source: what it looks at from there."""
    latest: dict[str, int] = {}
    for candidate in candidates:
        date = candidate.dating.date
        if date.end is not None and date.is_day and not candidate.planned:
            latest[candidate.passage.source] = max(latest.get(candidate.passage.source, date.end), date.end)
    return latest


def _profile(candidate: Candidate, news: int | None) -> Profile:
    date = candidate.dating.date
    is_statement = candidate.kind == "statement"
    quote = concepts(candidate.quote)
    amounts_to = happenings(candidate.action, candidate.title)
    return Profile(
        sentence=(candidate.passage.source, candidate.passage.start),
        wording=(candidate.kind, candidate.title, quote),
        title=concepts(candidate.title) | _telling(amounts_to),
        quote=quote,
        names=names_in(candidate.title),
        mentioned=names_in(candidate.quote) - terms(candidate.attribution),
        objects=names_of_object(candidate.title),
        places=places_in(candidate.title),
        undergoes=telling_concepts(object_of(candidate.title)),
        does=telling_concepts(doer_of(candidate.title)),
        happenings=amounts_to,
        is_statement=is_statement,
        denies=_denies(candidate, amounts_to),
        says_not=is_statement and any(token.lower in words.NEGATIONS for token in words_of(candidate.title)),
        attribution=candidate.attribution,
        speaker=_speaker(candidate.attribution) if is_statement else "",
        planned=candidate.planned,
        begin=float("-inf") if date.begin is None else date.begin,
        end=float("inf") if date.end is None else date.end,
        looks_back=news is not None and date.end is not None and news - date.end >= _LOOKING_BACK,
        is_firm=bool(candidate.dating.words)
        and not date.uncertain
        and not candidate.dating.rule.startswith("inferred"),
    )


def _denies(candidate: Candidate, amounts_to: frozenset[str]) -> bool:
    """Whether a candidate tells of a denial: "denies a ship has sunk", "rejects claims"."""
    turns_down = candidate.action in DENYING or bool(amounts_to & _TURNING_DOWN)
    names_claim = any(token.lower in CLAIMS for token in words_of(candidate.title))
    return candidate.action == "deny" or (turns_down and names_claim)


def _telling(amounts_to: frozenset[str]) -> frozenset[str]:
    """Happenings as concepts of a title, where they are few enough to tell anything."""
    return frozenset(f"~{name}" for name in amounts_to) if len(amounts_to) <= _MOST_MEANINGS else frozenset()


def _speaker(attribution: str) -> str:
    """Stem of the last word of a speaker's name, what follows a preposition left out; empty for "union leaders"."""
    tokens = tokenise(attribution)
    if not tokens:
        return ""
    last = tokens[head_index(tokens)]
    return stem(last.text) if last.is_capital and not is_demonym(last.lower) else ""
