"""Which words of a text look back, which ahead, and which neither way: verbs, auxiliaries and words such as "due"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.timex.language import BREAK, NAME, OTHER, Language, Tense

if TYPE_CHECKING:
    from generator.timex.tokens import Tokens


def tenses_of(tokens: Tokens, symbols: str, language: Language) -> dict[int, Tense]:
    """The tense of each token that has one, by its number, rising.

    Args:
        tokens: The words of a text.
        symbols: Their symbols.
        language: The language.
    """
    marked: dict[int, Tense] = {}
    endings = (*language.past_endings, *language.future_endings, *language.participle_endings)
    for position, symbol in enumerate(symbols):
        if symbol == OTHER and tokens.words[position].endswith(endings):
            tense = _tense_of_ending(tokens.words[position], symbols, position, language)
            if tense != "unknown":
                marked[position] = tense
        elif symbol == NAME and _opens_with_participle(tokens, symbols, position, language):
            marked[position] = "past"
    for tense, pattern in language.tenses.items():
        marked |= dict.fromkeys((match.start() for match in pattern.finditer(symbols)), tense)
    # "Be paid" is a passive and "will shut" an infinitive: their tense is that of the words before.
    before_verb = language.is_in["before-verb"]
    return {
        position: marked[position]
        for position in sorted(marked)
        if not (position and marked[position] == "past" and symbols[position - 1] in before_verb)
    }


def _tense_of_ending(word: str, symbols: str, position: int, language: Language) -> Tense:
    """The tense that a word's ending tells; a participle's tells one right before a weekday alone."""
    if word.endswith(language.future_endings):
        return "future"
    if word.endswith(language.past_endings):
        return "unknown" if _is_attribute(symbols, position, language) else "past"
    is_beside = symbols[position + 1 : position + 2] in language.is_in["weekday"]
    return "past" if is_beside and word.endswith(language.participle_endings) else "unknown"


def _opens_with_participle(tokens: Tokens, symbols: str, position: int, language: Language) -> bool:
    """Whether a word with a capital is a participle that opens a sentence: "Elected on Sunday, he …"."""
    if not tokens.words[position].endswith(language.past_endings):
        return False
    opens = position == 0 or symbols[position - 1] == BREAK or tokens.words[position - 1] == "."
    behind = symbols[position + 1 : position + 2]
    is_in = language.is_in
    return opens and bool(behind) and (behind in is_in["at-time"] or behind in is_in["weekday"])


def _is_attribute(symbols: str, position: int, language: Language) -> bool:
    """Whether a participle belongs to a noun: "a delayed fair", "a still unnamed buyer"."""
    before = position - 1
    if before >= 0 and symbols[before] in language.is_in["before-participle"]:
        before -= 1
    return before >= 0 and symbols[before] in language.is_in["determiner"]
