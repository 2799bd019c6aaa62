"""The phrases of one language, and how they are filled in."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError
from babel.numbers import format_decimal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_FOLDER = Path(__file__).parent
_FALLBACK = "en"
# A language's words for 0, 1, 2 …, with spaces between them.
_SMALL_NUMBERS = "small-numbers"
_NO_OTHER_FORM = "other"
_NOTHING_COUNTED = "none"


# Compared by identity, so that what is made with it can be cached: there is one of each language.
@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """What the interface says in one language.

    Attributes:
        language: ISO 639-1 code of the phrases.
        months: Names of the months, January first.
        weekdays: Names of the days of the week, Monday first.
    """

    language: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    _locale: Locale
    _phrases: Mapping[str, str | Mapping[str, str]]
    _small_numbers: Sequence[str]

    def say(self, key: str, *, count: int | None = None, form: str = "", **parts: object) -> str:
        """A phrase, filled in.

        Args:
            key: Its name in the language's file.
            count: What chooses among forms by number; fills in `{count}` and `{number}`.
            form: What chooses among forms that have other names.
            parts: What fills in the rest; whole numbers are written as the language writes them.

        Raises:
            LookupError: No language has such a phrase, or it wants a part that is not given.
        """
        return self._filled(key, count, form, parts) if parts else _counted(self, key, count, form)

    def phrases(self, *keys: str) -> Mapping[str, str | Mapping[str, str]]:
        """Phrases as they stand in the file, for scripts, which fill them in on the page."""
        return {key: self._phrases[key] for key in keys}

    def number(self, number: float, *, places: int = 0) -> str:
        """A number in figures, with as many places behind the decimal mark: "1,200", "14.67"."""
        return _in_figures(number, places, self._locale)

    def number_in_words(self, number: int) -> str:
        """A number as a newspaper writes it: "four", "13", "1,200"."""
        return self._small_numbers[number] if 0 <= number < len(self._small_numbers) else self.number(number)

    def _filled(self, key: str, count: int | None, form: str, parts: Mapping[str, object]) -> str:
        phrase = self._phrases.get(key)
        if phrase is None:
            raise LookupError(f"there are no words “{key}”")
        if not isinstance(phrase, str):
            chosen = form if count is None else self._form_of(count, phrase)
            phrase = phrase[chosen if chosen in phrase else _NO_OTHER_FORM]
        if count is not None:
            parts = {**parts, "count": self.number(count), "number": self.number_in_words(count)}
        filled = {name: self.number(part) if isinstance(part, int) else part for name, part in parts.items()}
        return phrase.format(**filled)

    def _form_of(self, count: int, forms: Mapping[str, str]) -> str:
        return _NOTHING_COUNTED if count == 0 and _NOTHING_COUNTED in forms else self._locale.plural_form(count)


# Most of what pages say says nothing but how many, and they say it again and again.
@lru_cache(16_384)
def _counted(wording: Wording, key: str, count: int | None, form: str) -> str:
    return wording._filled(key, count, form, {})  # noqa: SLF001 — a part of `say`, outside since it is remembered


# Babel takes a pattern apart each time, and pages count the same few numbers again and again.
@lru_cache(16_384)
def _in_figures(number: float, places: int, locale: Locale) -> str:
    return str(format_decimal(number, f"#,##0{'.' if places else ''}{'0' * places}", locale=locale))


@lru_cache
def wording_of(language: str) -> Wording:
    """The phrases of a language; in English where Dateline does not speak it."""
    code = language.partition("-")[0]
    spoken = code if code in languages() else _FALLBACK
    phrases = phrases_in(_FALLBACK) | phrases_in(spoken)
    small_numbers = str(phrases.pop(_SMALL_NUMBERS)).split()
    locale = Locale(spoken)
    months, weekdays = locale.months["format"]["wide"], locale.days["format"]["wide"]
    return Wording(
        language=spoken,
        months=tuple(months[number] for number in sorted(months)),
        weekdays=tuple(weekdays[number] for number in sorted(weekdays)),
        _locale=locale,
        _phrases=phrases,
        _small_numbers=small_numbers,
    )


def languages() -> tuple[str, ...]:
    """Codes of the languages that Dateline speaks."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.toml")))


def phrases_in(language: str) -> dict[str, str | dict[str, str]]:
    """A language's file as it is written."""
    return tomllib.loads((_FOLDER / f"{language}.toml").read_text("utf-8"))


def direction(language: str) -> str:
    """Which way a language is written: "ltr" or "rtl"."""
    try:
        return str(Locale.parse(language, sep="-").text_direction)
    except (ValueError, UnknownLocaleError):  # a language of which Babel knows nothing
        return "ltr"


ENGLISH = wording_of(_FALLBACK)
