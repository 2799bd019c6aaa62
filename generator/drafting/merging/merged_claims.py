"""What sources of one event say differently of when, where and who, each with its source."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from generator.drafting.lexicon.demonyms import LANDS
from generator.drafting.lexicon.identifiers import slug
from generator.drafting.meaning.concepts import names_in, names_of_subject, places_in, subject_of
from generator.drafting.meaning.happenings import happenings
from generator.model.event import Claim

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.drafting.meaning.concepts import Stems
    from generator.model.event import Candidate, ClaimSubject

# What somebody is to answer for. Of other deeds two articles may name two who shared in them.
_TO_ANSWER_FOR = frozenset(
    {"kill", "attack", "strike", "explode", "storm", "abduct", "burn", "destroy", "injure", "topple", "loot", "block"}
)
# A headline's words for where: "in | the town of Nola", "near | New York".
_PLACE = re.compile(
    r"""
    \b (?: in | at | near | outside | off ) \s+
    (?P<place> (?: [\w’'-]+ \s+ ){0,4}? [A-Z][\w’'-]* (?: \s+ [A-Z][\w’'-]* )* )   # the town of Nola, New York
    """,
    re.VERBOSE,
)


def merged_claims(candidates: Sequence[Candidate]) -> tuple[Claim, ...]:
    """Dates, places and doers of an event's candidates, where those of two sources cannot both be.

    A vague date agrees with a sharper one inside it. A place agrees with another that one of the passages names
    beside it, and a country with every place; a name with every other that a passage names beside it.
    """
    if len({candidate.passage.source for candidate in candidates}) == 1:
        return ()
    return (*_dates(candidates), *_places(candidates), *_doers(candidates))


def _dates(candidates: Sequence[Candidate]) -> tuple[Claim, ...]:
    dates = [candidate.dating.date for candidate in candidates]
    if all(one.overlaps(other) for one, other in combinations(dates, 2)):
        return ()
    return _claims("date", ((candidate, candidate.dating.date.text) for candidate in candidates))


def _places(candidates: Sequence[Candidate]) -> tuple[Claim, ...]:
    placed = [(candidate, places_in(candidate.title) - LANDS) for candidate in candidates]
    if not _contradict([(candidate, places) for candidate, places in placed if places]):
        return ()
    found = ((candidate, _PLACE.search(candidate.title)) for candidate, places in placed if places)
    return _claims("place", ((candidate, match["place"]) for candidate, match in found if match))


def _doers(candidates: Sequence[Candidate]) -> tuple[Claim, ...]:
    done = [one for one in candidates if _TO_ANSWER_FOR & happenings(one.action, one.title)]
    named = [(candidate, names_of_subject(candidate.title)) for candidate in done if _has_known_doer(candidate)]
    if not _contradict(named):
        return ()
    return _claims("responsible", ((candidate, subject_of(candidate.title)) for candidate, _ in named))


def _has_known_doer(candidate: Candidate) -> bool:
    """Whether somebody whose name is known did it: any headline begins with a capital."""
    subject = slug(subject_of(candidate.title))
    return any(name in subject for name in (*candidate.people, *candidate.organisations))


def _contradict(named: Sequence[tuple[Candidate, Stems]]) -> bool:
    """Whether two sources name different things, and neither knows of the other's."""
    return any(
        one.passage.source != other.passage.source
        and not mine & names_in(other.passage.text)
        and not theirs & names_in(one.passage.text)
        for (one, mine), (other, theirs) in combinations(named, 2)
    )


def _claims(about: ClaimSubject, values: Iterable[tuple[Candidate, str]]) -> tuple[Claim, ...]:
    """A claim for each source and value, in the order of the sources."""
    claims = (Claim(about, value, candidate.passage.source, candidate.attribution) for candidate, value in values)
    once = {(claim.value, claim.source): claim for claim in claims}
    return tuple(sorted(once.values(), key=lambda claim: (claim.source, claim.value)))
