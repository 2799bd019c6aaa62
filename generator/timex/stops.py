"""Where the sentences of a text end: at full stops, at breaks, and at the dashes behind datelines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.timex.language import BREAK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.timex.language import Language
    from generator.timex.tokens import Tokens

# What agencies set between a dateline and the story, and of how many words that is at most.
_DASHES = ("-", "--", "—", "_")
_DATELINE = 16


def sentence_ends(tokens: Tokens, symbols: str, language: Language) -> list[int]:
    """Numbers of the tokens that end a sentence or a dateline, rising.

    Args:
        tokens: The words of a text.
        symbols: Their symbols.
        language: The language.
    """
    abbreviations = language.is_in["abbreviation"]
    ends: list[int] = []
    for position, word in enumerate(tokens.words):
        if word in {"!", "?", ";"} or symbols[position] == BREAK:
            ends.append(position)
        elif word == ".":
            before = tokens.words[position - 1] if position else ""
            is_short = symbols[position - 1 : position] in abbreviations or (len(before) == 1 and before.isalpha())
            following = tokens.words[position + 1 : position + 2]
            if not is_short and not (following and following[0][0].islower()):
                ends.append(position)
        elif word in _DASHES and _ends_dateline(tokens.words, ends[-1] + 1 if ends else 0, position):
            ends.append(position)
    return ends


def _ends_dateline(words: Sequence[str], first: int, dash: int) -> bool:
    """Whether a dash stands behind what agencies open a story with: "LINDAU, Jan 14 (Reuters) - ".

    Args:
        words: The words of a text.
        first: Number of the first of the sentence.
        dash: Number of the dash.
    """
    opens = first < dash <= first + _DATELINE and words[dash - 1] == ")"
    return opens and len(words[first]) > 1 and words[first].isupper()
