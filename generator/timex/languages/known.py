"""The languages that dates are read in, each read from its files once."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from generator.errors import UsageError
from generator.timex.languages.files import read_files
from generator.timex.languages.making import from_data
from generator.timex.languages.mistakes import MistakesError, mistakes_in

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from generator.timex.languages.language import Language

LANGUAGES = {"en": "english", "es": "spanish", "fr": "french"}


@cache
def language(code: str) -> Language:
    """The language of an ISO 639-1 code.

    Raises:
        UsageError: There are no files for it.
        ContentError: Its files are not as `README.md` beside this module tells.
    """
    if code not in LANGUAGES:
        raise UsageError(f"Dateline reads no dates in the language {code!r}; it knows {', '.join(LANGUAGES)}")
    folder = LANGUAGES[code]
    return language_in(files("generator.timex.languages").joinpath(folder), f"generator/timex/languages/{folder}", code)


def language_in(folder: Traversable, path: str, code: str) -> Language:
    """The language that a folder's files make.

    Args:
        folder: The folder.
        path: What it is called in messages.
        code: ISO 639-1 code.

    Raises:
        ContentError: Its files are not as they must be; it has all that is wrong with them, as far as it can be seen.
    """
    written = read_files(folder, path)
    if mistakes := mistakes_in(written.data):
        raise written.problems(mistakes)
    try:
        return from_data(code, written.data)
    except MistakesError as error:
        raise written.problems(error.mistakes) from error
