"""The day for which an article's own counting and its dateline speak: "its fourth day on Monday", "a week ago"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.dates.calendar import WEEKDAYS, weekday
from generator.dates.edtf import of_day, qualified
from generator.model.time import Dating
from generator.timex.dating.evidence import DAYS_TO_COUNT, LIKELY, TOLD, evidence_by_day
from generator.timex.dating.undated import Publication
from generator.timex.telling.opening import dateline
from generator.wording.dates import day_in_words
from generator.wording.phrases import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.dates.calendar import Day
    from generator.timex.dating.counting import CountingText
    from generator.timex.telling.opening import Dateline

_DATELINE = "dateline"


def counted(counting: CountingText) -> Publication | None:
    """The day on which an article's counting comes out.

    Args:
        counting: What in the article counts.

    Returns:
        The day, or that the counting conflicts; None where nothing in the article counts from a day that is known.
    """
    line = dateline(counting.read)
    by_day = _evidence(counting, line)
    return _day_of_most(_by_strength(by_day), counting.spoken_of, line) if by_day else None


def _by_strength(by_day: Mapping[Day, Sequence[Dating]]) -> Mapping[Day, Sequence[Dating]]:
    """The evidence without what is only told elsewhere, where there is better: sentences seem alike by chance."""
    strong = {day: [dating for dating in found if dating.rule not in TOLD] for day, found in by_day.items()}
    strong = {day: found for day, found in strong.items() if found}
    return strong or by_day


def _day_of_most(by_day: Mapping[Day, Sequence[Dating]], spoken_of: int | None, line: Dateline | None) -> Publication:
    """The day for which most of an article's words speak."""
    most = max(len(_words(found)) for found in by_day.values())
    best = [day for day, found in by_day.items() if len(_words(found)) == most]
    best = [day for day in best if line and line.names(day)] or best
    chosen = [day for day in best if weekday(day) == spoken_of] or best
    evidence = tuple(dating for day in chosen for dating in by_day[day])
    alternatives = tuple(of_day(day) for day in chosen[1:])
    differ = any(_words(by_day[day]) != _words(by_day[chosen[0]]) for day in chosen)
    if alternatives and (differ or evidence[0].rule in LIKELY):
        days = " and ".join(day_in_words(day, ENGLISH) for day in chosen)
        return Publication(None, (of_day(chosen[0]), *alternatives), evidence, f"its counting points to {days}")
    sure = not alternatives and _is_backed(chosen[0], evidence[0], spoken_of, line, alone=most == 1)
    return Publication(_dating(chosen[0], evidence[0], spoken_of, line, sure=sure), alternatives, evidence)


def _is_backed(day: Day, best: Dating, spoken_of: int | None, line: Dateline | None, *, alone: bool) -> bool:
    """Whether an article's best evidence, which may stand alone, makes a day sure."""
    # A dateline gives no year, so that another weekday speaks against it.
    if best.rule == _DATELINE and alone:
        return spoken_of in (None, weekday(day))
    # An agency tells of Monday on that day, a morning paper on the next.
    return best.rule not in TOLD or bool(line and line.names(day))


def _evidence(counting: CountingText, line: Dateline | None) -> dict[Day, Sequence[Dating]]:
    """What fits for each day on which anything does and that the dateline allows, earlier days first."""
    by_day: dict[Day, Sequence[Dating]] = dict(evidence_by_day(counting))
    if line:
        for first, source in counting.began.items():
            reason = (
                f"its dateline says ‘{line.words}’, and {source} tells what began on {day_in_words(first, ENGLISH)}"
            )
            for day in filter(line.names, range(first, first + DAYS_TO_COUNT) if source else ()):
                by_day[day] = (*by_day.get(day, ()), Dating(of_day(day), line.words, _DATELINE, reason))
        # What is written in the evening appears on the next morning.
        by_day = {day: found for day, found in by_day.items() if line.names(day) or line.names(day - 1)}
    return dict(sorted(by_day.items()))


def _dating(day: Day, best: Dating, spoken_of: int | None, line: Dateline | None, *, sure: bool) -> Dating:
    """A day with the best evidence for it, and what else in the article's opening agrees."""
    reasons = [f"{best.reason}, so it {'' if sure else 'probably '}appeared on {day_in_words(day, ENGLISH)}"]
    if line and line.names(day) and best.rule != _DATELINE:
        reasons.append(f"its dateline says ‘{line.words}’")
    if weekday(day) == spoken_of:
        reasons.append(f"the last weekday that it looks back to is {WEEKDAYS[weekday(day)]}")
    date = of_day(day) if sure else qualified(of_day(day), uncertain=True)
    return Dating(date, best.words, best.rule, "; ".join(reasons))


def _words(found: Iterable[Dating]) -> set[str]:
    """What in the article speaks for a day, each once however many articles confirm it."""
    return {dating.words for dating in found}
