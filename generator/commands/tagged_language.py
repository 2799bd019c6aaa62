"""The language that `dateline tag` reads a text in."""

from __future__ import annotations

from generator.errors import UsageError
from generator.sources.small_words import language_told_by, other_language_of
from generator.timex import tag
from generator.timex.languages.known import LANGUAGES

_CODES = [f"{code} ({name.capitalize()})" for code, name in LANGUAGES.items()]
_KNOWN = f"{', '.join(_CODES[:-1])} or {_CODES[-1]}"


def language_of_text(text: str, asked: str | None, recorded: str) -> str:
    """The language that was asked for, else that of the record, else the one that a text's words tell.

    Args:
        text: The text.
        asked: The code that the user gave, perhaps with its country's; None for none.
        recorded: The code in the text's record; empty for none.

    Returns:
        The ISO 639-1 code.

    Raises:
        UsageError: Dates are not read in that language; the words say what to give.
    """
    if asked is not None:
        code = _base(asked)
        if code not in LANGUAGES:
            raise UsageError(f"no dates are read in the language “{asked}”; give {_KNOWN}, or leave --language out")
        return code
    code = _base(recorded) or language_told_by(text) or _language_of_times(text)
    if code not in LANGUAGES:
        whose = "the record names" if recorded else "the text’s small words are of"
        raise UsageError(f"{whose} the language “{code}”, in which no dates are read; give --language {_KNOWN}")
    return code


def doubt_of_language(text: str, language: str) -> str:
    """What to say where a text is read in one language and clearly written in another; empty where it is not."""
    other = other_language_of(text, language)
    if other not in LANGUAGES:
        return ""
    written, read = LANGUAGES[other].capitalize(), LANGUAGES[language].capitalize()
    return f"the text is read as {read}, and its small words are {written}; --language {other} reads it as {written}"


def _base(language: str) -> str:
    """A language's code without its country's: fr of fr-CA."""
    return language.partition("-")[0].lower()


def _language_of_times(text: str) -> str:
    """The language in which most of a text tells of times, such as a headline; English where none does."""
    return max(LANGUAGES, key=lambda code: sum(len(timex.text) for timex in tag(text, language=code)))
