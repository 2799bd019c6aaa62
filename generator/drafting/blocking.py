"""Which candidates are worth comparing: those of one time that share a telling word. Near n log n, not n²."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.dates.calendar import calendar_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.drafting.profiles import Profile

# A word that more candidates of one time share than this tells nothing about which of them are one event.
_MOST_SHARING = 40
_DAYS_OF_SHARP = 8
_DAYS_OF_MONTHLY = 93
_MONTHS = 12


def pairs(profiles: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    """Positions of the pairs to compare, each once, the smaller first."""
    vague_times = {time for profile in profiles if not _is_sharp(profile) for time in _vague_times(profile)}
    groups: defaultdict[tuple[str, int, str], list[int]] = defaultdict(list)
    for position, profile in enumerate(profiles):
        times: Iterable[tuple[str, int]] = _vague_times(profile)
        if _is_sharp(profile):
            times = [("day", day) for day in range(int(profile.begin), int(profile.end))] + [
                time for time in times if time in vague_times
            ]
        for scale, time in times:
            for term in _keys(profile):
                groups[scale, time, term].append(position)
    seen: set[tuple[int, int]] = set()
    for (scale, _, _), members in sorted(groups.items()):
        if len(members) > _MOST_SHARING:
            continue
        for at, one in enumerate(members):
            for other in members[at + 1 :]:
                both_sharp = scale != "day" and _is_sharp(profiles[one]) and _is_sharp(profiles[other])
                if not both_sharp and (one, other) not in seen:
                    seen.add((one, other))
                    yield one, other


def _keys(profile: Profile) -> set[str]:
    keys = set(profile.title) | {f"={happening}" for happening in profile.happenings}
    if profile.speaker:
        keys.add(f"@{profile.speaker}")
    keys.add(f"#{' '.join(sorted(profile.title))}")
    return keys


def _is_sharp(profile: Profile) -> bool:
    return profile.end - profile.begin <= _DAYS_OF_SHARP


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
