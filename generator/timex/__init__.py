"""Expressions of time: found in a text, resolved to dates, explained; and the day of articles that give none.

The way of a text through this part, each package resting on those above it:

    languages    the words and the patterns of a language, which are data
    finding      a text → its words, and which rule matches which of them
    calendar     periods, their TIMEX3 values and their EDTF dates
    reading      a match → what it means, whatever its article
    resolving    what it means → a stretch of the calendar, in a situation that is given
    telling      a text's expressions one after the other, in the light of what was told before
    tagger       `tag`: all of it, each expression with its value, its date and its reason

and what rests on that:

    timeml       a tagged text for other tools
    articles     the expressions of an article, as sure as its own day is
    dating       the day of an article that gives none
"""

from generator.timex.tagger import tag

__all__ = ["tag"]
