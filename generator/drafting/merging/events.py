"""One event from all the passages that report it, with the reasons why they are taken for one."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from generator.drafting.lexicon.identifiers import slug, unused
from generator.drafting.meaning.concepts import terms
from generator.drafting.merging.blocking import pairs
from generator.drafting.merging.merged_claims import merged_claims
from generator.drafting.merging.merged_figures import merged_figures
from generator.drafting.merging.profiles import Profile, profiles
from generator.drafting.merging.similarity import ENOUGH, Likeness, can_be_one, likeness
from generator.drafting.merging.term_weights import TermWeights
from generator.model.event import Citation, Event

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.dates.edtf import Edtf
    from generator.model.event import Candidate

# What two groups must reach on average, so that a chain of likenesses joins no strangers.
_ENOUGH_ON_AVERAGE = 0.4
# How many members of a group stand for it in that.
_SPOKESMEN = 6


@dataclass(frozen=True, slots=True)
class Link:
    """Why two candidates are one event.

    Attributes:
        first: Position of one among the cluster's candidates.
        second: Position of the other.
        likeness: How alike they are, with reasons.
    """

    first: int
    second: int
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Cluster:
    """Candidates that report one event.

    Attributes:
        candidates: The best first.
        links: The likenesses that brought them together, strongest first; none for a candidate alone.
    """

    candidates: tuple[Candidate, ...]
    links: tuple[Link, ...]


def merge(candidates: Sequence[Candidate]) -> list[Event]:
    """One draft for each event that candidates report, in the order of a chronology, whatever their own order."""
    return [event for event, _ in merged(candidates)]


def merged(candidates: Sequence[Candidate]) -> list[tuple[Event, Cluster]]:
    """The drafts of `merge`, each with the candidates that it was made of and why they are one."""
    found: list[tuple[Event, Cluster]] = []
    taken: set[str] = set()
    for cluster in clusters(candidates):
        event_id = unused(slug(_title(cluster.candidates)), taken)
        taken.add(event_id)
        found.append((_event(event_id, cluster.candidates), cluster))
    return found


def clusters(candidates: Sequence[Candidate]) -> list[Cluster]:
    """Group candidates by the event they report, in the order of a chronology."""
    ordered = sorted(candidates, key=_order)
    described = profiles(ordered)
    weights = TermWeights(described)
    alike: list[tuple[float, int, int, Likeness]] = []
    for one, other in pairs(described):
        found = likeness(described[one], described[other], weights)
        if found.points >= ENOUGH:
            alike.append((-found.points, one, other, found))
    alike.sort(key=lambda link: link[:3])
    groups = _Groups(described, weights)
    kept = [(one, other, found) for _, one, other, found in alike if groups.join(one, other)]
    inside: defaultdict[int, list[tuple[int, int, Likeness]]] = defaultdict(list)
    for link in kept:
        inside[groups.group_of[link[0]]].append(link)
    return sorted(
        (_cluster(ordered, members, inside[groups.group_of[members[0]]]) for members in groups.members()),
        key=lambda cluster: (*_date(cluster.candidates).sort_key, *_order(cluster.candidates[0])),
    )


def _order(candidate: Candidate) -> tuple[str, int, str, str]:
    return candidate.passage.source, candidate.passage.start, candidate.title, candidate.quote


class _Groups:
    """Candidates on their way to become events: each begins alone, and likenesses join them, the strongest first."""

    def __init__(self, described: Sequence[Profile], weights: TermWeights) -> None:
        self.described = described
        self.weights = weights
        self.group_of = list(range(len(described)))
        self.groups: dict[int, list[int]] = {position: [position] for position in self.group_of}

    def join(self, one: int, other: int) -> bool:
        """Join the groups of two candidates if all in them can be one event. Returns whether they now are one group."""
        first, second = sorted(
            (self.group_of[one], self.group_of[other]), key=lambda group: (-len(self.groups[group]), group)
        )
        if first == second:
            return True
        if not self._compatible(self.groups[first], self.groups[second]):
            return False
        for member in self.groups[second]:
            self.group_of[member] = first
        self.groups[first] += self.groups.pop(second)
        return True

    def _compatible(self, first: Sequence[int], second: Sequence[int]) -> bool:
        latest_begin = max(self.described[at].begin for at in (*first, *second))
        earliest_end = min(self.described[at].end for at in (*first, *second))
        if latest_begin > earliest_end:
            return False
        if latest_begin == earliest_end and not all(
            can_be_one(self.described[one], self.described[other]) for one, other in product(first, second)
        ):
            return False
        sentences = {self.described[at].sentence for at in first}
        if any(self.described[at].sentence in sentences for at in second):
            return False
        if len(first) == len(second) == 1:
            return True
        points = [
            likeness(self.described[one], self.described[other], self.weights).points
            for one in first[:_SPOKESMEN]
            for other in second[:_SPOKESMEN]
        ]
        return sum(points) / len(points) >= _ENOUGH_ON_AVERAGE

    def members(self) -> Iterable[list[int]]:
        return self.groups.values()


def _cluster(
    ordered: Sequence[Candidate], members: Sequence[int], inside: Sequence[tuple[int, int, Likeness]]
) -> Cluster:
    ranked = sorted(members, key=lambda at: (*_rank(ordered[at]), at))
    place = {member: position for position, member in enumerate(ranked)}
    links = tuple(Link(place[one], place[other], found) for one, other, found in inside)
    return Cluster(tuple(ordered[at] for at in ranked), links)


def _rank(candidate: Candidate) -> tuple[bool, bool, float, int]:
    """The best citation first: dated by its own words, sure, sharp, early in its article."""
    date = candidate.dating.date
    length = float("inf") if date.begin is None or date.end is None else date.end - date.begin
    return candidate.dating.rule.startswith("inferred"), date.uncertain, length, candidate.passage.start


def _event(event_id: str, found: Sequence[Candidate]) -> Event:
    kinds = Counter(candidate.kind for candidate in found)
    return Event(
        id=event_id,
        date=_date(found),
        title=_title(found),
        summary=_summary(found),
        status="draft",
        kind=max(kinds, key=lambda kind: (kinds[kind], kind != "other", kind)),
        planned=all(candidate.planned for candidate in found),
        places=_frequent_first(candidate.places for candidate in found),
        people=_frequent_first(candidate.people for candidate in found),
        organisations=_frequent_first(candidate.organisations for candidate in found),
        figures=merged_figures(found),
        claims=merged_claims(found),
        citations=_citations(found),
    )


def _date(found: Sequence[Candidate]) -> Edtf:
    """The sharpest date that the others agree with, a sure one before an unsure one; among equals what most say.

    Where sources disagree, it is of the dates that contradict another the one that most give.
    """
    votes = Counter(candidate.dating.date.text for candidate in found)
    dates = [candidate.dating.date for candidate in found]
    contested = {one.text for one in dates if not all(one.overlaps(other) for other in dates)}
    most = max((votes[text] for text in contested), default=0)

    def sharpness(candidate: Candidate) -> tuple[bool, bool, float, int, bool, str]:
        date = candidate.dating.date
        length = float("inf") if date.begin is None or date.end is None else date.end - date.begin
        is_outvoted = bool(contested) and not (date.text in contested and votes[date.text] == most)
        is_inferred = candidate.dating.rule.startswith("inferred")
        return is_outvoted, date.uncertain, length, -votes[date.text], is_inferred, date.text

    return min(found, key=sharpness).dating.date


_FOR_A_SHARED_WORD, _FOR_A_NAME, _FOR_ITS_LENGTH = 2.0, 0.4, 0.12


def _title(found: Sequence[Candidate]) -> str:
    """The title that says what most of the others say, and names most, in the fewest words.

    One of a passage that gives the event's own date: what is told of a vaguer time may be more than the event.
    """
    date = _date(found)
    sharp = [candidate for candidate in found if candidate.dating.date.text == date.text]
    said = Counter(term for candidate in found for term in terms(candidate.title))

    def merit(candidate: Candidate) -> tuple[float, str]:
        own = terms(candidate.title)
        title = candidate.title.split()
        shared = sum(said[term] - 1 for term in own) / (len(own) * max(1, len(found) - 1)) if own else 0.0
        names = sum(word[0].isupper() for word in title[1:])
        return _FOR_A_SHARED_WORD * shared + _FOR_A_NAME * names - _FOR_ITS_LENGTH * len(title), candidate.title

    return max(sharp, key=merit).title


def _summary(found: Sequence[Candidate]) -> str:
    """The summary that came with the title, or the best of the others that tells more than it."""
    title = _title(found)
    first = sorted(found, key=lambda candidate: candidate.title != title)
    return next((candidate.summary for candidate in first if terms(candidate.summary) - terms(title)), "")


def _frequent_first(lists: Iterable[Sequence[str]]) -> tuple[str, ...]:
    counted = Counter(item for one in lists for item in one)
    return tuple(sorted(counted, key=lambda item: (-counted[item], item)))


def _citations(found: Sequence[Candidate]) -> tuple[Citation, ...]:
    """A citation for each candidate; one quote of a source is cited once."""
    by_quote = {(candidate.passage.source, candidate.quote): candidate for candidate in reversed(found)}
    return tuple(
        Citation(candidate.passage.source, candidate.quote, dated=candidate.dating.words)
        for candidate in found
        if by_quote[candidate.passage.source, candidate.quote] is candidate
    )
