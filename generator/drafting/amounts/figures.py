"""Figures: the numbers of a passage with what they count and who gives them."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.drafting.amounts.counting import Counted, counted
from generator.drafting.amounts.numbers import Number, Qualifier, numbers
from generator.drafting.amounts.shares import shares
from generator.drafting.amounts.units import DISTANCES
from generator.drafting.grammar.utterances import utterances
from generator.drafting.lexicon import words
from generator.drafting.meaning.attribution import Report, reports
from generator.drafting.meaning.denials import denied, is_denied_at
from generator.model.event import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.drafting.grammar.utterances import Utterance
    from generator.model.source import Passage, Source
    from generator.model.time import Timex

_MAY_COUNT = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|(?:hundred|thousand|dozen"
    r"|million|billion)s?|half|(?:third|quarter|fifth|sixth|tenth)s? of)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")
_NAME_REACH = 80
_ACCORDING_TO = ("according", "to")
_ACCORDING = re.compile(r"\b[Aa]ccording to (?P<who>[^,;.]{2,80})")


@dataclass(frozen=True, slots=True)
class Count:
    """A number that a passage gives for something.

    Attributes:
        start: Offset of the number in the source's text.
        end: Offset after it.
        value: As the passage has it, with its bounds and without its unit: "at least 60".
        qualifier: How it is meant.
        low: Its value, the smaller of a range.
        high: The same, or the larger of a range.
        unit: Under one name ("kilometres", "euros", "per cent"); empty for people and things.
        what: What it counts, the unit taken in.
        said_by: Who says so, in the words of the passage; empty where the article says it itself.
    """

    start: int
    end: int
    value: str
    qualifier: Qualifier
    low: float
    high: float
    unit: str
    what: str
    said_by: str

    def as_figure(self, source: str) -> Figure:
        """It as an event keeps it."""
        return Figure(self.what, self.value, source, self.said_by)


def counts_of_passage(passage: Passage, timexes: Sequence[Timex], speech: Sequence[tuple[int, int]]) -> list[Count]:
    """The figures of one passage of an article, in the order of its text.

    Args:
        passage: The sentence.
        timexes: The expressions of time in it.
        speech: The stretches of direct speech in the whole article, found once for all its passages.
    """
    if not _MAY_COUNT.search(passage.text):
        return []
    return counts_in(passage, utterances(passage, timexes, speech), timexes)


def counts_in(passage: Passage, parts: Sequence[Utterance], timexes: Sequence[Timex]) -> list[Count]:
    """The figures of a passage, in the order of its text.

    Args:
        passage: The sentence.
        parts: Its utterances.
        timexes: The expressions of time in it; a number inside one is a date, an age or a length of time.
    """
    if not _MAY_COUNT.search(passage.text):
        return []
    parts_of_things = list(shares(passage.text, passage.start))
    whole = [
        number
        for number in numbers(passage.text, passage.start)
        if not any(one.start < number.end and number.start < one.end for one in parts_of_things)
    ]
    found = [
        number
        for number in sorted((*whole, *parts_of_things), key=lambda number: number.start)
        if not any(timex.start < number.end and number.start < timex.end for timex in timexes)
    ]
    has_quote = any(part.quoted for part in parts)
    counts: list[Count] = []
    speaker = _named_authority(passage)
    for part in parts:
        counts += _of_part(part, found, has_quote=has_quote, speaker=speaker)
        if not part.quoted:
            said = reports(part, has_quote=has_quote)
            speaker = said[-1].speaker_text if said else speaker
    return sorted(counts, key=lambda count: count.start)


def _named_authority(passage: Passage) -> str:
    match = _ACCORDING.search(passage.text)
    return " ".join(match["who"].split()) if match else ""


def _of_part(part: Utterance, found: Sequence[Number], *, has_quote: bool, speaker: str) -> Iterator[Count]:
    said = [] if part.quoted else reports(part, has_quote=has_quote)
    starts = {token.start: index for index, token in enumerate(part.tokens)}
    speakers = {token.start for report in said for token in report.speaker} | _authorities(part)
    unsaid = denied(part)
    last: Count | None = None
    for number in found:
        index = starts.get(number.start)
        if index is None or number.start in speakers or _is_none(part, index) or is_denied_at(part, index, unsaid):
            continue
        first = next(at for at, token in enumerate(part.tokens) if token.start >= number.lead)
        end = next((at for at in range(index, len(part.tokens)) if part.tokens[at].start >= number.end), None)
        end = len(part.tokens) if end is None else end
        what = counted(part, number, first, end)
        if what is None and last and _continues(part, first, end):
            what = Counted(last.what, last.unit)
        if what is None:
            continue
        last = Count(
            start=number.start,
            end=number.end,
            value=number.text[:1].lower() + number.text[1:],
            qualifier=number.qualifier,
            low=number.low,
            high=number.high,
            unit=what.unit,
            what=what.what,
            said_by=_speaker_of(part, index, said) or speaker,
        )
        yield last


def _is_none(part: Utterance, index: int) -> bool:
    """Whether a number is part of a word for nobody: "no | one", "not | one"."""
    return part.word(index) in ("one", "a") and part.word(index - 1) in ("no", "not")


def _authorities(part: Utterance) -> set[int]:
    """Offsets of the tokens behind "according to": who says so is no figure, however many they are."""
    pairs = zip(part.tokens, part.tokens[1:], strict=False)
    begin = next((at + 2 for at, (one, other) in enumerate(pairs) if (one.lower, other.lower) == _ACCORDING_TO), None)
    if begin is None:
        return set()
    ends = (at for at in range(begin, len(part.tokens)) if part.word(at) in ",;." or part.word(at) in words.RELATIVES)
    return {token.start for token in part.tokens[begin : next(ends, len(part.tokens))]}


def _continues(part: Utterance, first: int, end: int) -> bool:
    """Whether a number without a noun goes on counting: "1,400 soldiers, set to increase to | 2,500"."""
    stands_alone = end >= len(part.tokens) or not part.tokens[end].is_word
    return stands_alone and part.word(first - 1) in ("to", "from", "by", "then", "and")


def _speaker_of(part: Utterance, index: int, said: Sequence[Report]) -> str:
    """Who says the clause that a token stands in, or one that this clause hangs on; empty where nobody does."""
    positions = [at for at, clause in enumerate(part.clauses) if index in (*clause.indices, *clause.subject)]
    position = positions[0] if positions else None
    while position is not None:
        for report in said:
            after_verb = report.clause == position and index >= part.clauses[position].predicate.end
            is_named = report.speaker_text.lower() not in words.PRONOUNS
            if is_named and (position in report.content or after_verb):
                return report.speaker_text
        position = part.clauses[position].parent
    return ""


def told_apart(counts: Sequence[Count], source: Source) -> list[Count]:
    """Figures that one passage gives for several places, each with its place: "kilometres from Lima (Nola)"."""
    values: defaultdict[str, set[str]] = defaultdict(set)
    for count in counts:
        values[count.what].add(count.value)
    return [
        replace(count, what=f"{count.what} ({place})")
        if len(values[count.what]) > 1 and count.unit in DISTANCES and (place := _name_before(count, source))
        else count
        for count in counts
    ]


def _name_before(count: Count, source: Source) -> str:
    """The capitalised words nearest before a number: "Nola" of "Nola, a port 40 km from Lima"."""
    reach = source.text[max(0, count.start - _NAME_REACH) : count.start].rpartition("\n")[2]
    found = _NAME.findall(reach)
    return found[-1] if found else ""
