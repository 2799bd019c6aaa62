"""What a text has told of so far: the periods that "later", "the quarter" and "that day" lean on."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from generator.dates.calendar import weekday
from generator.timex.calendar.periods import UNITS, Period, Unit, is_wider, of_day

if TYPE_CHECKING:
    from collections.abc import Mapping


def is_era(unit: Unit) -> bool:
    """Whether a unit is longer than a year."""
    return UNITS.index(unit) > UNITS.index("year")


@dataclass(frozen=True, slots=True)
class Story:
    """The periods told of.

    Attributes:
        latest: The latest that was told of; None at the beginning.
        by_unit: The latest of each kind.
        reported: The quarter that news reports on; None as long as it names none.
        compares_quarters: Whether "a year earlier" means the quarter that was told of: a report that has turned to the
            nine months compares these.
        time: The time of the day told with the latest, a clock's or a part's letters; empty where none was.
        left: What the story had come to when it turned to what was years before; None where it did not.
        passing: What it had come to when it named another year in passing; None where it did not.
        began: Where the stretch begins whose end was told last: "from May to July"; None where it was none.
        weekdays: The latest day told of for each weekday, 0 being Monday.
        before: What was told right before the latest; None where nothing was.
    """

    latest: Period | None = None
    by_unit: Mapping[Unit, Period] = field(default_factory=dict)
    reported: Period | None = None
    compares_quarters: bool = True
    time: str = ""
    left: Period | None = None
    passing: Period | None = None
    began: Period | None = None
    weekdays: Mapping[int, Period] = field(default_factory=dict)
    before: Period | None = None

    def then(self, period: Period, time: str = "") -> Story:
        """The story gone on to a period.

        An era moves nothing, since "in the 1930s" is background, but it is "the decade" until the story goes on.
        """
        if is_era(period.unit):
            return replace(self, by_unit={**self.by_unit, period.unit: period})
        if not time and self.time and period == self.latest:
            time = self.time
        return Story(
            latest=period,
            by_unit={unit: told for unit, told in self.by_unit.items() if not is_era(unit)} | {period.unit: period},
            reported=self.reported,
            compares_quarters=self.compares_quarters or period.unit == "quarter",
            time=time,
            left=self.left if period == self.latest else None,
            before=self.before if period == self.latest else self.latest,
            weekdays={**self.weekdays, weekday(period.first): period} if period.unit == "day" else self.weekdays,
        )

    def reaching_from(self, period: Period) -> Story:
        """The story that has told of a stretch from a period to its latest."""
        return replace(self, began=period)

    def reporting(self, quarter: Period) -> Story:
        """The story gone on to the quarter that it reports on."""
        return replace(self.then(quarter), reported=quarter)

    def back_to(self, period: Period) -> Story:
        """The story turned to a period years before what it had come to, which it will go on from."""
        return replace(self.then(period), left=self.left or self.latest)

    def late(self) -> Story:
        """The story that has come to the end of the year it told last: what follows in May is of the next."""
        return replace(self, latest=of_day(self.latest.last, "half")) if self.latest else self

    def naming(self, period: Period) -> Story:
        """The story that names a period in passing, so that days and months do not go on from there."""
        return replace(self.then(period), left=self.left, passing=self.passing or self.latest)

    def in_days(self) -> Story:
        """The story as days and months go on from it."""
        return replace(self, latest=self.passing, passing=None) if self.passing else self

    def returned(self) -> Story:
        """The story where it had been before it turned to what was years before."""
        return replace(self, latest=self.left, time="", left=None, passing=None) if self.left else self

    def beyond_quarter(self) -> Story:
        """The story gone on to several quarters at once."""
        return replace(self, compares_quarters=False)

    def of(self, unit: Unit) -> Period | None:
        """What "that year" or "the quarter" means: the one in which the latest lies, else the latest told of that kind.

        Of quarters it is the one named last: a date inside a report on a quarter seldom lies in it. Of eras it is the
        one named, if nothing has been told since.
        """
        named = self.by_unit.get(unit)
        if unit in ("quarter", "half") or (named and is_era(unit)):
            return named
        return named if self.latest is None or is_wider(self.latest, unit) else self.latest.within(unit)
