"""Expressions of time: found in a text, resolved to dates, explained; and the day of articles that give none.

The way of a text through this part:

    language         a language's words and patterns, read from `languages/` (`notation` makes regular expressions of
                     patterns, `beginnings` tells where to try them; `numerals` classes of digits)
    tokens           a text → words, numbers and marks
    tenses, stops    which words look back, and which ahead; where sentences end
    context          the sentences, tenses and bounding words of a text
    find             which rule matches which `words`
    readings         a match → its meaning, a record of `meanings` (`plain_readings`: what no date changes; `modifiers`,
                     `calendar_words`, `clock`, `durations`, `written`)
    phrases          all of these for a text (`days_behind`: "at 10:15 (02:15 GMT) on Sunday")
    surroundings     an expression → what the verbs around it say of its time
    telling          its expressions one after the other, in the light of the `story` so far (`situation`; `mode`: news
                     or history; `windows`: "the last four days"; `headings`: days that head what follows;
                     `past_midnight`: mornings behind a night that was told of; `asides`: what is told in passing;
                     `years_beside`: years that a sentence gives its months)
    resolve          a meaning → a stretch of the calendar (`named`: what says no year; `counting`: "two days later";
                     `told`: "in the quarter"; `holidays`; `periods`)
    boundaries       the stretches that "since April" and "Friday to Sunday" name (`accounts`: "the year ended May 31")
    tagger           `tag`: all of it; each with its TIMEX3 `value`, its date (`edtf_dates`) and its `reason`
    timeml           a tagged text for other tools
    articles         the expressions of an article, as sure as its own day is

The way of an article without a day:

    statements       what it states of itself (`opening`: its dateline, and its lead's weekday)
    reports          what dated articles tell of which day (`sentences`: which of them tell of the same thing)
    evidence         what counts from a known day, by its distance from the publication (`distances`)
    counted_dating   the day on which all this comes out
    beside_dating    a dateline without its year, beside articles that tell the same story
    lone_dating      a day of the month and its weekday, where nothing else dates it
    publication      `date_articles`: all of it, from one record of `undated` to another
"""

from generator.timex.tagger import tag

__all__ = ["tag"]
