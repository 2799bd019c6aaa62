"""The files of a language, read: what they hold, and where in them it stands."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from generator.errors import ContentError, Problem
from generator.timex.languages.asked import LEXICON

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from importlib.resources.abc import Traversable

    from generator.timex.languages.mistakes import Mistake

# Patterns of several lines have brackets, too, but further in.
_HEADER = re.compile(r"\[+ ([^\[\]]+) \]+ \s* (?: \# .* )? $", re.VERBOSE)
_KEY = re.compile(r"""\s* ["']? ( [^\s"'=]+ ) ["']? \s* =""", re.VERBOSE)
_RULE_NAME = re.compile(r"""\s* name \s* = \s* ["'] ( [^"']+ ) ["']""", re.VERBOSE)
_PLACE_IN_TOML = re.compile(r" \(at line (\d+), column (\d+)\)| \(at end of document\)")


@dataclass(frozen=True, slots=True)
class Written:
    """What a language's files hold.

    Attributes:
        data: Lexicon and patterns as one.
        texts: The text of each file, by its path.
    """

    data: Mapping[str, Any]
    texts: Mapping[str, str]

    def problems(self, mistakes: Iterable[Mistake]) -> ContentError:
        """Mistakes with the file and the line that each of them is in."""
        return ContentError(
            Problem(*self._place(mistake.section, mistake.name), 0, mistake.message, mistake.remedy)
            for mistake in mistakes
        )

    def _place(self, section: str, name: str) -> tuple[str, int]:
        """The file and the line where something is named; where it is lacking, the file that it belongs to."""
        for path, text in self.texts.items():
            within = ""
            for number, line in enumerate(text.splitlines(), 1):
                header = _HEADER.match(line)
                within = header[1].strip() if header else within
                key = (_RULE_NAME if section == "rules" else _KEY).match(line)
                if (key and (within, key[1]) == (section, name)) or (header and within == f"{section}.{name}"):
                    return path, number
        lexicon, patterns, *_ = self.texts
        return lexicon if (section or name) in (*LEXICON, "words") else patterns, 0


def read_files(folder: Traversable, path: str) -> Written:
    """Read lexicon and patterns from a language's folder.

    Args:
        folder: The folder.
        path: What it is called in messages.

    Raises:
        ContentError: A file is not there, or no TOML.
    """
    texts: dict[str, str] = {}
    data = _read(folder, path, "lexicon", texts) | _read(folder, path, "patterns", texts)
    for name in data.get("rule-files", []):
        data["rules"] = data.get("rules", []) + _read(folder, path, f"rules/{name}", texts).get("rules", [])
    return Written(data, texts)


def _read(folder: Traversable, path: str, name: str, texts: dict[str, str]) -> dict[str, Any]:
    """What a file holds, its text kept with the others."""
    path = f"{path}/{name}.toml"
    try:
        texts[path] = text = folder.joinpath(f"{name}.toml").read_text("utf-8")
    except FileNotFoundError:
        raise ContentError([Problem(path, 0, 0, "there is no such file")]) from None
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _PLACE_IN_TOML.search(str(error))
        line, column = (int(place[1]), int(place[2])) if place and place[1] else (len(text.splitlines()), 0)
        written = text.splitlines()[line - 1] if line else ""
        remedy = "" if written.isascii() else "before the = a word with other letters than a to z stands in quotes"
        problem = Problem(path, line, column, f"this is no TOML: {_PLACE_IN_TOML.sub('', str(error))}", remedy)
        raise ContentError([problem]) from error
