"""What an article's own words say of the day it was published on, read as if that day were known."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.dates.edtf import of_day
from generator.dates.wording import day_in_words
from generator.model.time import Dating
from generator.timex.context import Context, context_of
from generator.timex.language import language as language_of
from generator.timex.tagger import tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.dates.calendar import Day
    from generator.model.time import Timex

# A date in an article's address: /20130114-…, /2013/01/14/…
_DAY_IN_ADDRESS = re.compile(
    r"(?<!\d)(?P<year>20\d\d|19\d\d)(?P<mark>[-/]?)(?P<month>\d\d)(?P=mark)(?P<day>\d\d)(?!\d)"
)
# "The fourth day of the dockers' strike on Monday": so many words stand between at most.
_COUNT_REACH = 12
# A label stands so close before its date, in characters.
_LABEL_REACH = 24
# A place in capitals opens an agency's story, its day behind it: "BAMAKO, Jan 25 (Reuters)".
_DATELINE_PLACE = re.compile(r"(?:^|\n)[^\S\n]*[A-Z][A-Z'’/ .-]+[A-Z](?:, [A-Z][\w.]+)?,? $")
# The lead of an article, in characters: where news says the day.
_LEAD = 600


@dataclass(frozen=True, slots=True)
class Beginning:
    """Something that began on a known day.

    Attributes:
        day: The day.
        words: The sentence that tells it.
        source: Id of the article that tells it.
    """

    day: Day
    words: str
    source: str


def stated_days(text: str, url: str, language: str) -> list[Dating]:
    """The days that an article gives itself: behind a label such as "Latest update", or in its address."""
    labels = language_of(language).publication_labels
    found = [
        Dating(
            timex.date,
            before.split("\n")[-1].strip() + " " + timex.text,
            "stated",
            f"the text states it: ‘{timex.text}’",
        )
        for timex in tag(text, None, "news", language)
        if timex.date and timex.date.precision == "day" and timex.rule == "as-written"
        if set(re.findall(r"\w+", (before := text[max(0, timex.start - _LABEL_REACH) : timex.start]).lower())) & labels
    ]
    match = _DAY_IN_ADDRESS.search(url)
    if match:
        try:
            day = match_to_day(match)
        except ValueError:
            return found
        found.append(Dating(of_day(day), match[0], "in-address", f"its address has the date: ‘{match[0]}’"))
    return found


def match_to_day(match: re.Match[str]) -> Day:
    """The day of a match of the pattern above.

    Raises:
        ValueError: There is no such day.
    """
    return datetime.date(int(match["year"]), int(match["month"]), int(match["day"])).toordinal()


def beginnings(source: str, text: str, published: Day, language: str) -> list[Beginning]:
    """What an article of a known day tells to have begun on a day that it names by month and day."""
    context = context_of(text, language_of(language))
    timexes = tag(text, datetime.date.fromordinal(published), "news", language)
    return [
        Beginning(timex.date.begin, sentence, source)
        for timex in timexes
        if timex.date and timex.date.is_day and timex.date.begin is not None
        if timex.rule in ("as-written", "day-without-year")
        if _tells_a_beginning(sentence := sentence_around(text, context, timex), context)
    ]


def counted_evidence(text: str, day: Day, known: Sequence[Beginning], language: str) -> Iterator[Dating]:
    """What fits in an article if it was published on a day, given what is known to have begun."""
    context = context_of(text, language_of(language))
    date = of_day(day)
    timexes = tag(text, datetime.date.fromordinal(day), "news", language)
    for timex in timexes:
        sentence = sentence_around(text, context, timex)
        for beginning in known:
            began = f"what began on {day_in_words(beginning.day)}"
            if timex.rule == "counted-back" and _is_day(timex, beginning.day) and _tells_a_beginning(sentence, context):
                yield Dating(date, timex.text, "counted-from-beginning", f"‘{timex.text}’ of {began}")
            number = _day_of_count(timex, context)
            if number is not None and _is_day(timex, beginning.day + number - 1):
                words = f"day {number} on {timex.text}"
                yield Dating(date, timex.text, "counted-days", f"‘{words}’ of {began}")


def dateline(text: str, language: str) -> tuple[int, int, str] | None:
    """Month, day and words of an article's dateline; None where it has none."""
    for timex in tag(text[:_LEAD], None, "news", language):
        month_and_day = re.fullmatch(r"XXXX-(\d\d)-(\d\d)", timex.value)
        if month_and_day and _DATELINE_PLACE.search(text[: timex.start]):
            return int(month_and_day[1]), int(month_and_day[2]), timex.text
    return None


def lead_weekday(text: str, language: str) -> int | None:
    """The weekday that an article's lead names first, which in news is mostly that of its publication; 0 is Monday."""
    for timex in tag(text[:_LEAD], None, "news", language):
        if timex.value.startswith("XXXX-WXX-") and timex.type == "DATE":
            return int(timex.value[-1]) - 1
    return None


def sentence_around(text: str, context: Context, timex: Timex) -> str:
    """The sentence in which an expression stands."""
    tokens = context.tokens
    ends = [tokens.ends[end] for end in context.sentence_ends]
    begin = max((end for end in ends if end <= timex.start), default=0)
    return text[begin : min((end for end in ends if end >= timex.end), default=len(text))].strip()


def _tells_a_beginning(sentence: str, context: Context) -> bool:
    return bool(set(re.findall(r"\w+", sentence.lower())) & context.language.beginnings)


def _is_day(timex: Timex, day: Day) -> bool:
    return timex.date is not None and timex.date.is_day and timex.date.begin == day


def _day_of_count(timex: Timex, context: Context) -> int | None:
    """Which day of something a weekday is: 4 for the Monday of "entered its fourth day on Monday"."""
    if not timex.rule.startswith("weekday") or timex.date is None or timex.date.begin is None:
        return None
    tokens, language = context.tokens, context.language
    first = next(index for index, start in enumerate(tokens.starts) if start >= timex.start)
    for index in range(first - 1, max(first - _COUNT_REACH, 0), -1):
        if index in context.sentence_ends:
            return None
        number = language.value("ordinal-word", tokens.words[index - 1])
        if language.value("unit", tokens.words[index]) == "day" and isinstance(number, int):
            return number
    return None
