"""Which words of a text look back, which ahead, and which neither way: verbs, auxiliaries and words such as "due"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.timex.languages.language import BREAK, NAME, OTHER, PAST, Language, Tense

if TYPE_CHECKING:
    from generator.timex.finding.tokens import Tokens

# So many words lead from a participle to the day or the month that it is told of: "arrivés à la mi-janvier".
_LEADING_TO_DAY = 5
# The symbols of words that no rule names, of which the ending alone may tell a tense.
_WITHOUT_CLASS = frozenset((OTHER, PAST, NAME))


def tenses_of(tokens: Tokens, symbols: str, language: Language) -> dict[int, Tense]:
    """The tense of each token that has one, by its number, rising.

    Args:
        tokens: The words of a text.
        symbols: Their symbols.
        language: The language.
    """
    marked: dict[int, Tense] = {}
    endings = (*language.past_endings, *language.future_endings, *language.participle_endings)
    for position, (word, symbol) in enumerate(zip(tokens.words, symbols, strict=True)):
        if symbol in _WITHOUT_CLASS and word.endswith(endings):
            tense_of = _tense_of_opening if symbol == NAME else _tense_of_ending
            tense = tense_of(tokens, symbols, position, language)
            if tense != "unknown":
                marked[position] = tense
    for tense, pattern in language.tenses.items():
        marked |= dict.fromkeys((match.start() for match in pattern.finditer(symbols)), tense)
    # "Be paid" is a passive and "will shut" an infinitive: their tense is that of the words before.
    before_verb = language.is_in["before-verb"]
    return {
        position: marked[position]
        for position in sorted(marked)
        if not (position and marked[position] == "past" and symbols[position - 1] in before_verb)
    }


def _tense_of_ending(tokens: Tokens, symbols: str, position: int, language: Language) -> Tense:
    """The tense that a word's ending tells; a participle's tells one right before a day or a month alone."""
    word = tokens.words[position]
    if word.endswith(language.future_endings):
        return "future"
    if word.endswith(language.past_endings):
        return "unknown" if _is_attribute(symbols, position, language) else "past"
    # "Sera voté lundi et versé mardi" has one auxiliary for both.
    goes_on = symbols[position - 1 : position] in language.is_in["range-and"]
    return "past" if not goes_on and _is_before_day(symbols, position + 1, language) else "unknown"


def _is_before_day(symbols: str, position: int, language: Language) -> bool:
    """Whether a day or a month stands there, or behind a few words that lead to it: "à la mi-janvier"."""
    is_in = language.is_in
    for symbol in symbols[position : position + _LEADING_TO_DAY]:
        if symbol in is_in["weekday"] or symbol in is_in["month"]:
            return True
        if symbol in (OTHER, PAST, NAME, BREAK) or symbol in is_in["comma"]:
            return False
    return False


def _tense_of_opening(tokens: Tokens, symbols: str, position: int, language: Language) -> Tense:
    """The tense that the ending of a word with a capital tells, which is no name only where it opens a sentence.

    There it is a participle that a time follows ("Elected on Sunday, he …") or, where the language leaves out its
    subjects, the verb itself ("Llovió en mayo").
    """
    if position and symbols[position - 1] != BREAK and tokens.words[position - 1] != ".":
        return "unknown"
    word, is_in = tokens.words[position], language.is_in
    if language.verbs_open_sentences and word.endswith((*language.future_endings, *language.past_endings)):
        return "future" if word.endswith(language.future_endings) else "past"
    behind = symbols[position + 1 : position + 2]
    is_timed = bool(behind) and (behind in is_in["at-time"] or behind in is_in["weekday"])
    return "past" if is_timed and word.endswith((*language.past_endings, *language.participle_endings)) else "unknown"


def _is_attribute(symbols: str, position: int, language: Language) -> bool:
    """Whether a participle belongs to a noun: "a delayed fair", "a still unnamed buyer"."""
    before = position - 1
    if before >= 0 and symbols[before] in language.is_in["before-participle"]:
        before -= 1
    return before >= 0 and symbols[before] in language.is_in["determiner"]
