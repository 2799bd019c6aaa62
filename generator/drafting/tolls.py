"""The dead, the injured and the damage that undated sentences tell of, given to the event that they belong to."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.drafting.amounts.figures import counts_of_passage
from generator.drafting.lexicon.demonyms import LANDS
from generator.drafting.meaning.concepts import names_in, places_in
from generator.drafting.meaning.happenings import HARMFUL, happenings, happenings_named

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.model.event import Candidate, Figure
    from generator.model.source import Passage, Source
    from generator.model.time import Timex

# What became of those who are counted, where a disaster or an attack is to answer for it.
_HARM = frozenset(
    {"dead", "injured", "missing", "homeless", "trapped", "displaced", "destroyed", "damaged", "kidnapped"}
)
_MAY_TELL_HARM = re.compile(
    r"\b(?:kill|dead|dea?th|die|injur|wound|hurt|missing|homeless|trapped|displac|destr|damag|kidnap|abduct|perish"
    r"|drown)",
    re.IGNORECASE,
)
# What leaves nothing but a toll, and the rules of dates that come from the sentences before.
_TOLLS = frozenset({"kill", "injure"})
_BORROWED = frozenset({"inferred-same-paragraph", "inferred-lead", "inferred-same-occasion"})
# How many sentences behind what happened its toll may be told without a word for what happened.
_SENTENCES_BEHIND = 2
# And with such a word: "killed in the assault".
_SENTENCES_BEHIND_NAMED = 6


def with_tolls(
    found: Sequence[Candidate], source: Source, timexes: Sequence[Timex], speech: Sequence[tuple[int, int]]
) -> list[Candidate]:
    """Candidates with the tolls that sentences without a date of their own add to them.

    A toll belongs to the harmful thing that its sentence speaks of by name ("the assault on Nola"), or that the
    sentences right before it tell.

    Args:
        found: The candidates of an article, in the order of its text.
        source: The article.
        timexes: Its expressions of time, in order.
        speech: Its stretches of direct speech.
    """
    harmful = {at: one for at, one in enumerate(found) if _is_harmful(one)}
    if not harmful:
        return list(found)
    found = [_as_told_of_its_event(at, candidate, harmful, source) for at, candidate in enumerate(found)]
    dated = {candidate.passage.start for candidate in found} | _dated_sentences(source, timexes)
    more: dict[int, list[Figure]] = {}
    for number, passage in enumerate(source.passages):
        if passage.heading or passage.start in dated or not _MAY_TELL_HARM.search(passage.text):
            continue
        home = _home(passage, harmful, source.passages[max(0, number - _SENTENCES_BEHIND_NAMED) : number])
        if home is not None:
            counts = counts_of_passage(passage, [], speech)
            harm = [count.as_figure(passage.source) for count in counts if count.what.rpartition(" ")[2] in _HARM]
            more.setdefault(home, []).extend(harm)
    return [
        replace(candidate, figures=tuple(dict.fromkeys((*candidate.figures, *more.get(at, ())))))
        for at, candidate in enumerate(found)
    ]


def _as_told_of_its_event(at: int, candidate: Candidate, harmful: Mapping[int, Candidate], source: Source) -> Candidate:
    """A toll in a sentence that borrows its date, told as what it is the toll of, so that the two become one event.

    "A mine collapsed on Monday. Nineteen people died in the collapse." is one event with its dead.
    """
    passage = candidate.passage
    is_toll = at in harmful and happenings(candidate.action, candidate.title) <= _TOLLS
    if not (is_toll and candidate.dating.rule in _BORROWED):
        return candidate
    causes = {
        other: one
        for other, one in harmful.items()
        if one.passage.end <= passage.start and not happenings(one.action, one.title) <= _TOLLS
    }
    number = source.passages.index(passage)
    home = _home(passage, causes, source.passages[max(0, number - _SENTENCES_BEHIND_NAMED) : number])
    if home is None or not HARMFUL - _TOLLS & happenings_named(passage.text):
        return candidate
    cause = causes[home]
    return replace(candidate, title=cause.title, action=cause.action, kind=cause.kind, summary="")


def _is_harmful(candidate: Candidate) -> bool:
    is_deed = not candidate.planned and candidate.kind != "statement"
    return is_deed and bool(HARMFUL & happenings(candidate.action, candidate.title))


def _dated_sentences(source: Source, timexes: Sequence[Timex]) -> set[int]:
    """Offsets of the sentences that name a date."""
    starts = [timex.start for timex in timexes if timex.date]
    return {passage.start for passage in source.passages if any(passage.start <= at < passage.end for at in starts)}


def _home(passage: Passage, harmful: Mapping[int, Candidate], before: Sequence[Passage]) -> int | None:
    """Position of the candidate that a toll belongs to; None where nothing says which."""
    names = names_in(passage.text) - LANDS
    is_named = bool(HARMFUL & happenings_named(passage.text))
    if is_named:
        spoken_of = [at for at, candidate in harmful.items() if names & names_in(candidate.title)]
        if len(spoken_of) == 1:
            return spoken_of[0]
    near = (
        before if is_named else [one for one in before[-_SENTENCES_BEHIND:] if one.paragraph >= passage.paragraph - 1]
    )
    starts = {one.start for one in near}
    right_before = [at for at, candidate in harmful.items() if candidate.passage.start in starts]
    if not right_before:
        return None
    places = places_in(passage.text) - LANDS
    is_elsewhere = places and not places & names_in(harmful[right_before[-1]].passage.text)
    return None if is_elsewhere else right_before[-1]
