"""Which candidates are worth comparing: those of one time that share a telling word. Near n log n, not n².

Those of two days running are worth it too where they tell of one thing that does not happen twice.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations, product
from typing import TYPE_CHECKING

from generator.dates.calendar import calendar_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.drafting.merging.profiles import Profile

# A word that more candidates of one time share than this tells nothing about which of them are one event.
_MOST_SHARING = 40
_DAYS_OF_MONTHLY = 93
_OF_DAYS = frozenset({"day", "next"})
_MONTHS = 12


def pairs(profiles: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    """Positions of the pairs to compare, each once, the smaller first."""
    seen: set[tuple[int, int]] = set()
    for (scale, _, _), members in sorted(_groups(profiles).items()):
        if len(members) > _MOST_SHARING:
            continue
        for one, other in combinations(members, 2):
            both_sharp = scale not in _OF_DAYS and profiles[one].is_sharp and profiles[other].is_sharp
            if not both_sharp and (one, other) not in seen:
                seen.add((one, other))
                yield one, other


def _groups(profiles: Sequence[Profile]) -> dict[tuple[str, int, str], list[int]]:
    """Positions by scale and time and by what they share there: a telling word, or what does not happen twice."""
    vague_times = {time for profile in profiles if not profile.is_sharp for time in _vague_times(profile)}
    groups: defaultdict[tuple[str, int, str], list[int]] = defaultdict(list)
    for position, profile in enumerate(profiles):
        times: Iterable[tuple[str, int]] = _vague_times(profile)
        if profile.is_sharp:
            times = [("day", day) for day in range(int(profile.begin), int(profile.end))] + [
                time for time in times if time in vague_times
            ]
        for (scale, time), term in product(times, _keys(profile)):
            groups[scale, time, term].append(position)
        for happening, name in product(profile.unrepeated, profile.involved):
            for day in (int(profile.begin), int(profile.end)):
                groups["next", day, f"{happening} {name}"].append(position)
    return groups


def _keys(profile: Profile) -> set[str]:
    keys = set(profile.title) | {f"~{happening}" for happening in profile.happenings}
    if profile.speaker:
        keys.add(f"@{profile.speaker}")
    keys.add(f"#{' '.join(sorted(profile.title))}")
    return keys


def _vague_times(profile: Profile) -> list[tuple[str, int]]:
    """The months that a date of some weeks touches, or the years that a longer one does; the whole where it is open."""
    length = profile.end - profile.begin
    if length > 400 * 365:
        return [("ever", 0)]
    year, month, _ = calendar_date(int(profile.begin))
    last_year, last_month, _ = calendar_date(int(profile.end) - 1)
    years = [("year", one) for one in range(year, last_year + 1)]
    if length > _DAYS_OF_MONTHLY:
        return years
    months = range(year * _MONTHS + month, last_year * _MONTHS + last_month + 1)
    return [*years, *(("month", one) for one in months)]
