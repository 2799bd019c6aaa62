"""Where the sentences of a text end: at full stops, at breaks, and at the dashes behind datelines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.timex.languages.language import BREAK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.timex.finding.tokens import Tokens
    from generator.timex.languages.language import Language

# What agencies set between a dateline and the story, and of how many words that is at most.
DASHES = frozenset(("-", "--", "—", "_"))
_DATELINE = 16
# Between the day and the month of a dateline a word may stand: "14 de enero".
_DAY_BEFORE_MONTH = 3
# A time with its zone.
_TIME_STAMP = 3
# Only at these may a sentence end.
_MARKS = DASHES | frozenset(".!?;")


def sentence_ends(tokens: Tokens, symbols: str, language: Language) -> list[int]:
    """Numbers of the tokens that end a sentence or a dateline, rising.

    Args:
        tokens: The words of a text.
        symbols: Their symbols.
        language: The language.
    """
    ends: list[int] = []
    for position, (word, symbol) in enumerate(zip(tokens.words, symbols, strict=True)):
        if symbol == BREAK or (word in _MARKS and _is_end(tokens.words, symbols, ends, position, language)):
            ends.append(position)
    return ends


def _is_end(words: Sequence[str], symbols: str, ends: Sequence[int], mark: int, language: Language) -> bool:
    """Whether a mark ends a sentence or a dateline, those before it having ended at tokens of these numbers."""
    if words[mark] in DASHES:
        first = ends[-1] + 1 if ends else 0
        return _ends_dateline(words, symbols, first, mark, language) or _ends_time_stamp(
            words, symbols, first, mark, language
        )
    return words[mark] != "." or _ends_with_stop(words, symbols, mark, language)


def _ends_with_stop(words: Sequence[str], symbols: str, stop: int, language: Language) -> bool:
    """Whether a full stop ends a sentence, and no abbreviation."""
    before = words[stop - 1] if stop else ""
    is_short = symbols[stop - 1 : stop] in language.is_in["abbreviation"] or (len(before) == 1 and before.isalpha())
    following = words[stop + 1 : stop + 2]
    return not is_short and not (following and following[0][0].islower())


def _ends_dateline(words: Sequence[str], symbols: str, first: int, dash: int, language: Language) -> bool:
    """Whether a dash stands behind what agencies and newspapers open a story with: "LINDAU, Jan 14 (Reuters) - ".

    Args:
        words: The words of a text.
        symbols: Their symbols.
        first: Number of the first of the sentence.
        dash: Number of the dash.
        language: The language.
    """
    if not first < dash <= first + _DATELINE or len(words[first]) == 1 or not words[first].isupper():
        return False
    if words[dash - 1] == ")":
        return True
    # Newspapers name no agency: "LINDAU, Jan. 14 - ", "LINDAU, 14 janvier - ", "LINDAU, 14 de enero - ".
    months, joining = language.is_in["month"], language.is_in["before-day"]
    is_day = words[dash - 1].isdigit() or (
        symbols[dash - 1] in months and any(word.isdigit() for word in words[dash - _DAY_BEFORE_MONTH : dash - 1])
    )
    return is_day and not any(
        word[0].islower() and symbol not in months and symbol not in joining
        for word, symbol in zip(words[first:dash], symbols[first:dash], strict=True)
    )


def _ends_time_stamp(words: Sequence[str], symbols: str, first: int, dash: int, language: Language) -> bool:
    """Whether a dash stands behind the time that an entry of a live blog opens with: "18:30 - ", "10:15 GMT - ".

    Args:
        words: The words of a text.
        symbols: Their symbols.
        first: Number of the first of the sentence.
        dash: Number of the dash.
        language: The language.
    """
    if not first < dash <= first + _TIME_STAMP or symbols[first] not in language.is_in["clock"]:
        return False
    # "9:00 - 11:30" is a stretch of time.
    return dash + 1 < len(words) and not words[dash + 1][0].isdigit()
