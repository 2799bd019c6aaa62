"""A language, as finding needs it: the symbols of its words, its rules, its tenses and boundaries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from generator.timex.languages.numerals import classes_of_number

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from generator.timex.languages.notation import Expression

Value = int | float | str
Tense = Literal["past", "present", "future", "unknown"]

# Symbols of what no lexicon lists: other words, those that end as a past tense does, words with a capital letter, and
# an empty line.
OTHER, PAST, NAME, BREAK = "o", "p", "N", "\n"


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of saying a time.

    Attributes:
        name: What editors see as the rule that gave a date.
        reads: Name of the converter in `readings` that makes a meaning of a match; "nothing" for what only looks like
            a time.
        settings: What the converter is told beside the words.
        expression: Its pattern.
    """

    name: str
    reads: str
    settings: Mapping[str, Value]
    expression: Expression


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """All that finding needs to know of a language; each is only the same as itself.

    Attributes:
        code: ISO 639-1.
        values: For each class of words its words, in small letters, with what they mean.
        symbols: The symbol of each word, as lexicon and patterns spell it.
        number_symbols: The symbol of each set of classes that a number can have.
        ordinal: How ordinals are written with digits.
        hints: What tells the time of a day that verbs do not, by the names that `README.md` explains. A language may
            lack any.
        tenses: What looks back ("past") or ahead ("future") in a sentence, or neither way ("present"). Where two begin
            at one word, the later counts.
        future_endings: Endings of words in a future tense.
        past_endings: Endings of words in a past tense.
        verbs_open_sentences: Whether a sentence may leave out its subject and begin with its verb.
        participle_endings: Endings of words that tell what has been, if a day or a month stands behind them.
        boundaries: What makes "since", "until", "by", "before" or "after" of the expression behind it.
        written_orders: Orders of day, month and year in dates such as 14/01/2013, as dateparser names them.
        rules_by_symbol: The rules that a match can begin with, for each symbol.
        triggers: Symbols of which every expression holds one at least.
        common_words: Words of four letters and more that any sentence may have, whatever it tells.
        beginnings: Words that tell of something's beginning.
        is_in: For each class of words, its symbols.
    """

    code: str
    values: Mapping[str, Mapping[str, Value]]
    symbols: Mapping[str, str]
    number_symbols: Mapping[frozenset[str], str]
    ordinal: re.Pattern[str]
    tenses: Mapping[Tense, re.Pattern[str]]
    hints: Mapping[str, re.Pattern[str]]
    future_endings: tuple[str, ...]
    past_endings: tuple[str, ...]
    verbs_open_sentences: bool
    participle_endings: tuple[str, ...]
    boundaries: Mapping[str, re.Pattern[str]]
    written_orders: tuple[str, ...]
    rules_by_symbol: Mapping[str, tuple[Rule, ...]]
    triggers: re.Pattern[str]
    common_words: frozenset[str]
    beginnings: frozenset[str]
    is_in: Mapping[str, frozenset[str]]

    def symbol(self, word: str) -> str:
        """The symbol of any token."""
        known = self.symbols.get(word) or self.symbols.get(word.lower())
        if known:
            return known
        first = word[0]
        if first.isdigit():
            return self.number_symbols.get(classes_of_number(word.lower(), self.ordinal), OTHER)
        if first == "\n":
            return BREAK
        if first.isupper():
            return NAME
        return PAST if word.endswith(self.past_endings) else OTHER

    def value(self, word_class: str, word: str) -> Value | None:
        """What a word means as one of a class; None where it is none of it."""
        values = self.values.get(word_class, {})
        return values.get(word) if word in values else values.get(word.lower())
