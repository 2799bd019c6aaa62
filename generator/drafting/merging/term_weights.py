"""How much a word tells about which event is meant: the rarer among the candidates, the more."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.merging.profiles import Profile

# A term in so few candidates, or in so small a share of them, is rare.
_RARE_COUNT, _RARE_SHARE = 3, 0.12


class TermWeights:
    """Inverse document frequencies of the terms of titles and quotes."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        seen = Counter(term for profile in profiles for term in profile.title | profile.quote)
        count = max(1, len(profiles))
        self._weights = {term: math.log(1 + count / (1 + times)) for term, times in seen.items()}
        limit = max(_RARE_COUNT, _RARE_SHARE * count)
        self._common = frozenset(term for term, times in seen.items() if times > limit)
        self._totals: dict[frozenset[str], float] = {}

    def overlap(self, one: frozenset[str], other: frozenset[str]) -> float:
        """How much of the weight of two sets of terms they share, 0 to 1: the cosine of their binary vectors."""
        shared = one & other
        if not shared:
            return 0.0
        return self._total(shared) / math.sqrt(max(self._total(one), 1.0) * max(self._total(other), 1.0))

    def _total(self, terms: frozenset[str]) -> float:
        total = self._totals.get(terms)
        if total is None:
            total = self._totals[terms] = sum(map(self._weights.__getitem__, terms))
        return total

    def rare(self, terms: frozenset[str]) -> frozenset[str]:
        """Those of some terms that so few candidates have that different ones mean different things."""
        return terms - self._common
