"""Two expressions for one time, side by side: "on 3 May, two days later, …", "on 16 May (6 May Old Style)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.timex.reading.meanings import Relative, Shift

if TYPE_CHECKING:
    from generator.timex.finding.context import Context
    from generator.timex.reading.meanings import Phrase


def counts_beside(before: Phrase, phrase: Phrase, context: Context) -> bool:
    """Whether what is counted stands between commas right behind a date, which it may say once more.

    So "two days later" in "on 3 May, two days later, …": it counts from what was told before the third of May.

    Args:
        before: The expression before it.
        phrase: What may be counted.
        context: The words of the text.
    """
    match phrase.meaning.when:
        case Shift(anchor="told") | Relative(anchor="told"):
            commas, symbols = context.language.is_in["comma"], context.symbols
            return symbols[before.end : phrase.start] in commas and symbols[phrase.end : phrase.end + 1] in commas
        case _:
            return False


def is_in_brackets_behind(before: Phrase, phrase: Phrase, context: Context) -> bool:
    """Whether an expression opens the brackets right behind another."""
    return context.tokens.words[before.end : phrase.start] == ("(",)
