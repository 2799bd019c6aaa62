"""The language of an article that says none, told by its small words: those that every text of a language has."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Of each language the words that are most of any text and that tell it from the others.
_WORDS = {
    "en": "the of and to in is was were that for on with by from has have had are been his its this which who not",
    "fr": "le la les des du et est une dans que qui pour sur par au aux avec pas ont ses ce cette son été sont plus",
    "de": "der die das und ist den von zu mit auf für im dem nicht ein eine als auch es an wurde werden hat sich bei",
    "es": "el los las del y es una que por con para se su al lo como más pero sus fue ha este entre cuando sin",
    "it": "il lo gli di che è una per con non sono del della dei nel alla le si da ha come più anche ma dal al",
    "pt": "o os as do da dos e é uma que por com para não se na no em um mais como foi ao pelo pela são",
}
_LANGUAGES_OF = {
    word: tuple(language for language, words in _WORDS.items() if word in words.split())
    for word in " ".join(_WORDS.values()).split()
}
_WORD = re.compile(r"[^\W\d_]+")
# Fewer small words tell nothing, and a quotation in another language should not.
_FEWEST = 5
_MOST_LIKELY = "en"
# So many times as many words of one language as of another leave no doubt.
_CLEARLY = 2


def language_of(text: str) -> str:
    """The ISO 639-1 code of the language that most small words of a text are of; English where few tell."""
    return language_told_by(text) or _MOST_LIKELY


def language_told_by(text: str) -> str | None:
    """The ISO 639-1 code of the language that most small words of a text are of; None where few tell."""
    counts = Counter(language for languages in _languages_of_words(text) for language in languages).most_common(1)
    return counts[0][0] if counts and counts[0][1] >= _FEWEST else None


def other_language_of(text: str, language: str) -> str | None:
    """The language that a text's small words clearly speak for, where it is another than the one given.

    Words that the two share tell nothing.

    Args:
        text: The text.
        language: ISO 639-1 code of the language that the text is taken for.

    Returns:
        ISO 639-1 code; None where the words leave it open, or speak for the language given.
    """
    told = language_told_by(text)
    if told is None or told == language:
        return None
    against = for_it = 0
    for languages in _languages_of_words(text):
        against += told in languages and language not in languages
        for_it += language in languages and told not in languages
    return told if against >= max(_FEWEST, _CLEARLY * for_it) else None


def _languages_of_words(text: str) -> Iterator[tuple[str, ...]]:
    """The languages of each word of a text that is a small one."""
    for word in _WORD.findall(text.lower()):
        if languages := _LANGUAGES_OF.get(word):
            yield languages
