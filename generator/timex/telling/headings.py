"""What heads what follows: a line that holds nothing but "Thursday 7 May", a date or a time that opens an entry.

Live blogs have such lines, chronologies such entries, which may be told in sentences: "On Jan. 22, talks failed". A
dateline heads a whole text.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.timex.finding.stops import DASHES
from generator.timex.reading.meanings import Fixed, Named
from generator.timex.resolving.story import Story
from generator.timex.telling.opening import stands_behind_place

if TYPE_CHECKING:
    from collections.abc import Container

    from generator.dates.calendar import Day
    from generator.timex.calendar.periods import Period
    from generator.timex.reading.meanings import Meaning, Phrase
    from generator.timex.reading.phrases import ReadText
    from generator.timex.resolving.situation import Situation

# What stands between the time or the date of an entry and its text, and before it in a list.
_BEHIND_HEADING = frozenset((mark,) for mark in (*DASHES, ":", "|"))
_BULLETS = frozenset(("•", "·", "*", *DASHES))
# What is written day by day comes out on its last day, or so many after its first; newspapers print what was written
# the day before, or two.
_DAYS_OF_WRITING, _DAYS_OF_PRINTING = 7, 2
# A text that opens so many paragraphs with a date tells a chronology in sentences.
_FEWEST_PARAGRAPHS = 4


def is_heading(of: ReadText, phrase: Phrase, period: Period | None, publication: Day | None) -> bool:
    """Whether what follows an expression was written on its day, which it is the heading of.

    Args:
        of: The text.
        phrase: The expression.
        period: What it stands for.
        publication: The day on which all of it came out, if known.
    """
    if period is None or publication is None or period.unit != "day":
        return False
    days = publication - period.first
    return (0 <= days <= _DAYS_OF_WRITING and _stands_alone(of, phrase)) or (
        0 <= days <= _DAYS_OF_PRINTING and _is_in_dateline(of, phrase)
    )


def opens_entry(of: ReadText, phrase: Phrase) -> bool:
    """Whether an expression opens an entry of a live blog or a chronology: "18:30 - It is out", "30 June: Talks"."""
    words = of.context.tokens.words
    is_marked = words[phrase.end : phrase.end + 1] in _BEHIND_HEADING or _is_line_end(of, phrase.end - 1)
    return is_marked and _begins_line(of, phrase.start)


def dated_paragraphs(of: ReadText) -> Container[int]:
    """Numbers of the first tokens of the dates that open the entries of a chronology told in sentences.

    So "On Jan. 22, talks failed", "In March, they were taken up again", paragraph by paragraph; none where a text opens
    few of its paragraphs so.
    """
    context, starts = of.context, set[int]()
    before_date = context.language.is_in["at-time"] | context.language.is_in["range-article"]
    for phrase in of.phrases:
        match phrase.meaning.when:
            case Fixed(period) if period.unit in ("day", "month"):
                pass
            case Named(unit="day" | "month", month=int(), offset=None):
                pass
            case _:
                continue
        is_led = phrase.start > 0 and context.symbols[phrase.start - 1] in before_date
        if _begins_line(of, phrase.start - is_led):
            starts.add(phrase.start)
    return starts if len(starts) >= _FEWEST_PARAGRAPHS else ()


def in_entry(situation: Situation, meaning: Meaning, headed: Period | None) -> Situation:
    """The situation of what opens an entry of news.

    A time is of the day that heads it, else of the publication's; a date goes on from the one before, as in a history.

    Args:
        situation: What is known else.
        meaning: What opens the entry.
        headed: The latest date that opened one; None where none did.
    """
    if meaning.is_of_day_told():
        return replace(situation, story=Story(latest=headed))
    if headed is None or meaning.clock:
        return situation
    return replace(situation, mode="narrative", story=Story().then(headed))


def _is_in_dateline(of: ReadText, phrase: Phrase) -> bool:
    """Whether an expression is that of a text's dateline: "OAKLAND, Calif., Oct. 2 - Talks collapsed tonight".

    Some papers give it a line of its own: "OAKLAND, Oct. 2."
    """
    words = of.context.tokens.words
    ends_with_stop = words[phrase.end : phrase.end + 1] == (".",)
    if _is_line_end(of, phrase.end - 1 + ends_with_stop) and stands_behind_place(of, phrase):
        return True
    if phrase is not of.phrases[0]:
        return False
    _, end = of.context.sentence(phrase.start)
    return end < len(words) and words[end] in DASHES


def _stands_alone(of: ReadText, phrase: Phrase) -> bool:
    """Whether an expression is all that its line holds."""
    return _begins_line(of, phrase.start) and _is_line_end(of, phrase.end - 1)


def _begins_line(of: ReadText, position: int) -> bool:
    """Whether a line begins with a token, or with a bullet before it."""
    if position and of.context.tokens.words[position - 1] in _BULLETS:
        position -= 1
    return not position or _is_line_end(of, position - 1)


def _is_line_end(of: ReadText, position: int) -> bool:
    """Whether a line ends between a token and the next."""
    tokens = of.context.tokens
    if position + 1 == len(tokens.words):
        return True
    return "\n" in of.text[tokens.starts[position] : tokens.ends[position + 1]]
