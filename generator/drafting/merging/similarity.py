"""How likely two candidates report the same event, in points with their reasons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.drafting.meaning.concepts import terms
from generator.drafting.meaning.happenings import OF_DOERS, OF_PLACES

if TYPE_CHECKING:
    from generator.drafting.merging.profiles import Profile
    from generator.drafting.merging.term_weights import TermWeights

# From this on two candidates are taken for one event.
ENOUGH = 0.5

_TITLE_WEIGHT = 0.55
_QUOTE_WEIGHT = 0.25
_SAME_HAPPENING = 0.3
_OTHER_HAPPENING = -0.2
_SHARED_NAMES = 0.15
_RARE_NAME = 0.1
_BOTH_LOOK_BACK = 0.35
_SAME_SPEAKER = 0.5
_SAME_END = 0.15
_OTHER_SPEAKER = -0.5
_OTHER_PLACE = -0.65
_OTHER_PART = -0.65
_STATEMENT_AND_DEED = -0.6
_NEXT_DAY = -0.35
_PLANNED_AND_DONE = -0.05
_VAGUE_AND_SHARP = -0.1
# A date so many times as long as the other is much vaguer.
_MUCH_VAGUER = 8


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two candidates are.

    Attributes:
        points: 0 for nothing in common; from `ENOUGH` on they are one event.
        evidence: What spoke for it and against it, each with its points; without points for what rules it out.
    """

    points: float
    evidence: tuple[tuple[str, float], ...]

    @property
    def reasons(self) -> tuple[str, ...]:
        """The evidence in words."""
        return tuple(f"{reason} {value:+.2f}" if value else reason for reason, value in self.evidence)


def likeness(one: Profile, other: Profile, weights: TermWeights) -> Likeness:
    """How alike two candidates are; 0 points where they cannot be one event."""
    if one.sentence == other.sentence:
        return Likeness(0.0, (("two things that one sentence tells", 0.0),))
    if not can_be_one(one, other):
        return Likeness(0.0, (("different days", 0.0),))
    if _are_at_odds(one, other):
        return Likeness(0.0, (("one denies what the other tells", 0.0),))
    is_dated_apart = one.is_before(other) or other.is_before(one)
    if one.wording == other.wording and not is_dated_apart:
        return Likeness(1.0, (("the same words", 0.0),))
    evidence = [*_of_words(one, other, weights), *_of_circumstances(one, other, weights)]
    if is_dated_apart:
        evidence.append(("their days differ by one", _NEXT_DAY))
    if one.is_statement and other.is_statement:
        evidence += _of_speakers(one, other)
    elif (one.is_statement or other.is_statement) and not one.happenings & other.happenings:
        evidence.append(("one is a statement, the other a deed", _STATEMENT_AND_DEED))
    else:
        evidence += _of_deeds(one, other, weights)
    points = sum(value for _, value in evidence)
    return Likeness(max(0.0, points), tuple(one for one in evidence if one[1]))


def _are_at_odds(one: Profile, other: Profile) -> bool:
    """Whether one denies what the other may tell: no denial is a source of what it denies."""
    speaks_against = one.is_statement != other.is_statement and (one.says_not or other.says_not)
    return one.denies != other.denies or speaks_against


def can_be_one(one: Profile, other: Profile) -> bool:
    """Whether the dates of two candidates allow them to be one event.

    They do where they overlap. Two sources may also put one thing on two days running, if it does not repeat itself.
    """
    if not (one.is_before(other) or other.is_before(one)):
        return True
    return (
        one.sentence[0] != other.sentence[0]
        and max(one.begin, other.begin) == min(one.end, other.end)
        and bool(one.unrepeated & other.unrepeated)
        and bool(one.involved & other.involved)
    )


def _of_words(one: Profile, other: Profile, weights: TermWeights) -> list[tuple[str, float]]:
    return [
        ("words of the titles", _TITLE_WEIGHT * weights.overlap(one.title, other.title)),
        ("words of the quotes", _QUOTE_WEIGHT * weights.overlap(one.quote, other.quote)),
    ]


def _of_circumstances(one: Profile, other: Profile, weights: TermWeights) -> list[tuple[str, float]]:
    shorter, longer = sorted((one.end - one.begin, other.end - other.begin))
    happenings = one.happenings & other.happenings
    # An article that looks back tells one thing in many ways: "France flew in", "the offensive began".
    both_known = bool(one.happenings and other.happenings) and not (one.looks_back and other.looks_back)
    rare = weights.rare(one.mentioned & other.mentioned)
    signs = (
        ("the same happening", _SAME_HAPPENING, bool(happenings)),
        ("different happenings", _OTHER_HAPPENING, both_known and not happenings),
        ("names in common", _SHARED_NAMES, bool(one.names & other.names)),
        ("a rare name in common", _RARE_NAME, bool(rare)),
        ("one is planned, the other done", _PLANNED_AND_DONE, one.planned != other.planned),
        ("one date is much vaguer", _VAGUE_AND_SHARP, longer > _MUCH_VAGUER * shorter),
    )
    return [(reason, value) for reason, value, holds in signs if holds]


def _of_speakers(one: Profile, other: Profile) -> list[tuple[str, float]]:
    """What speaks for two statements being one: who makes them, or to what end where nobody is named."""
    if one.speaker and other.speaker:
        same = one.speaker == other.speaker
        return [("the same speaker", _SAME_SPEAKER)] if same else [("two speakers", _OTHER_SPEAKER)]
    if one.happenings & other.happenings:
        return [("statements to the same end", _SAME_END)]
    return [] if terms(one.attribution) & terms(other.attribution) else [("two speakers", _OTHER_SPEAKER)]


def _of_deeds(one: Profile, other: Profile, weights: TermWeights) -> list[tuple[str, float]]:
    """What speaks for two deeds being one: an article that looks back at a day tells the one thing it is known for."""
    found: list[tuple[str, float]] = []
    if one.looks_back and other.looks_back and _have_part_in_common(one, other):
        found.append(("both look back to it", _BOTH_LOOK_BACK))
    for reason, mine, theirs in (
        ("different places", one.places, other.places),
        ("it happened to different ones", one.objects, other.objects),
    ):
        rare, their_rare = weights.rare(mine), weights.rare(theirs)
        if rare and their_rare and not rare & their_rare:
            found.append((reason, _OTHER_PLACE))
    if not (one.looks_back and other.looks_back):
        found += _of_parts(one, other)
    return found


def _have_part_in_common(one: Profile, other: Profile) -> bool:
    """Whether two looks back name somebody or something alike, or leave open who did it or what underwent it."""
    if one.mentioned & other.mentioned or one.undergoes & other.undergoes or one.does & other.does:
        return True
    return not (one.does and other.does) or not (one.mentioned and other.mentioned)


def _of_parts(one: Profile, other: Profile) -> list[tuple[str, float]]:
    """What speaks against two deeds being one: something else undergoes it, or somebody else does it."""
    shared = one.happenings & other.happenings
    is_compared = one.undergoes and other.undergoes and not OF_PLACES & shared
    if is_compared and _are_strangers(one.undergoes, one, other.undergoes, other):
        return [("something else undergoes it", _OTHER_PART)]
    by_doer = bool(OF_DOERS & shared) or not (one.undergoes or other.undergoes)
    if by_doer and one.does and other.does and _are_strangers(one.does, one, other.does, other):
        return [("somebody else does it", _OTHER_PART)]
    return []


def _are_strangers(mine: frozenset[str], one: Profile, theirs: frozenset[str], other: Profile) -> bool:
    """Whether two parts have no word in common, and neither stands anywhere in the other's passage."""
    return mine.isdisjoint(theirs) and mine.isdisjoint(other.quote) and theirs.isdisjoint(one.quote)
