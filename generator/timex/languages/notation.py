"""The notation that a language's patterns are written in, turned into regular expressions over words.

Each word of a text becomes one character, its *symbol*, which stands for all classes the word belongs to. A pattern
then is a regular expression over such symbols. It is written as words with spaces between them:

    since           the word itself; with a capital letter, only that spelling
    , . - '         the mark itself
    <month>         any word of the lexicon's class "month", kept under the name "month"
    [month]         any word of that class, not kept
    <units as unit> any word of the class "units", kept under the name "unit"
    end:( … )       whatever stands in the brackets, kept under the name "end"
    {count}         a pattern of that name, put in here
    ( a | b )  ? * +  (?= … ) (?! … ) (?<= … ) (?<! … )    as in any regular expression
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from generator.timex.languages.beginnings import NOTHING, Beginnings, symbol_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_ITEM = re.compile(
    r"""
      (?P<look> \(\? <? [=!] )          # looks ahead or behind
    | (?P<name> [a-z-]+ ) : \(          # keeps what the brackets hold
    | (?P<open> \( )
    | < (?P<word_class> [a-zA-Z-]+ ) (?: \s+ as \s+ (?P<kept_as> [a-z-]+ ) )? >
    | \[ (?P<passing_class> [a-zA-Z-]+ ) \]
    | (?P<mark> [)|?*+] )
    | (?P<word> [^\s()|?*+<>{}\[\]]+ )
    """,
    re.VERBOSE,
)
_PART = re.compile(r"\{([a-z-]+)\}")
# A regular expression for one symbol after the other.
_SAME_WIDTH = re.compile(r"(?:\[[^]]+\])*")
_MOST_PARTS = 1000


class NotationError(ValueError):
    """A pattern is not written in the notation.

    Attributes:
        unknown: The part or the class that there is none of; empty where something else is wrong.
    """

    def __init__(self, message: str, unknown: str = "") -> None:
        self.unknown = unknown
        super().__init__(message)


@dataclass(frozen=True)
class Expression:
    """A pattern as a regular expression over symbols.

    Attributes:
        written: The regular expression.
        groups: For each capturing group, in their order, the name that the pattern keeps it under and the class of its
            word (empty for brackets). A name may stand twice.
        beginnings: The symbols that a match can begin with.
    """

    written: str
    groups: tuple[tuple[str, str], ...]
    beginnings: Beginnings

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """It compiled, which takes longer than reading a page: when a word comes that a match can begin with."""
        return re.compile(self.written)


def with_parts(pattern: str, parts: Mapping[str, str]) -> str:
    """A pattern with every `{name}` in it written out."""
    for _ in range(_MOST_PARTS):
        match = _PART.search(pattern)
        if not match:
            return pattern
        if match[1] not in parts:
            raise NotationError(f"no part is called “{match[1]}”", match[1])
        pattern = f"{pattern[: match.start()]}( {parts[match[1]]} ){pattern[match.end() :]}"
    raise NotationError("its parts contain each other")


def without_parts(pattern: str) -> str:
    """A pattern with any word in the place of each `{name}`."""
    return _PART.sub("[word]", pattern)


def classes_named(pattern: str) -> set[str]:
    """The classes that a pattern names, each as `<name>`."""
    return {f"<{name}>" for item in _ITEM.finditer(pattern) if (name := item["word_class"] or item["passing_class"])}


def literals(pattern: str) -> set[str]:
    """The words and marks that a pattern names."""
    return {item["word"] for item in _ITEM.finditer(pattern) if item["word"]}


def compile_pattern(pattern: str, symbols_of: Callable[[str], str]) -> Expression:
    """Compile a pattern without parts.

    Args:
        pattern: In the notation above.
        symbols_of: The symbols that stand for a class ("<month>") or a word ("since").

    Raises:
        NotationError: The pattern is not well formed, or matches no words at all.
    """
    if beside := _ITEM.sub("", pattern).strip():
        raise NotationError(f"“{beside}” is no class, no word and no mark")
    writer = _Writer(pattern, symbols_of)
    regex, beginnings = writer.alternatives()
    if writer.items:
        raise NotationError("a bracket is closed that was not opened")
    if beginnings.empty:
        raise NotationError("it matches where no word is, since all of it may be left out")
    return Expression(regex, tuple(writer.groups), beginnings)


def sought(expression: Expression) -> re.Pattern[str]:
    """An expression's regular expression for searching a long text: where it cannot begin is passed over fast."""
    return re.compile(f"(?=[{''.join(sorted(expression.beginnings.first))}])(?:{expression.written})")


class _Writer:
    """Reads a pattern from left to right.

    Each method gives a regular expression and the symbols it can begin with.
    """

    def __init__(self, pattern: str, symbols_of: Callable[[str], str]) -> None:
        self.symbols_of = symbols_of
        self.items = list(_ITEM.finditer(pattern))[::-1]
        self.groups: list[tuple[str, str]] = []

    def alternatives(self) -> tuple[str, Beginnings]:
        regex, beginnings = self.sequence()
        while self.items and self.items[-1]["mark"] == "|":
            self.items.pop()
            more, of_more = self.sequence()
            regex, beginnings = f"{regex}|{more}", beginnings.either(of_more)
        return regex, beginnings

    def sequence(self) -> tuple[str, Beginnings]:
        regexes: list[str] = []
        beginnings = NOTHING
        while self.items and self.items[-1]["mark"] not in (")", "|"):
            regex, of_item = self.item()
            regexes.append(regex)
            beginnings = beginnings.then(of_item)
        return "".join(regexes), beginnings

    def item(self) -> tuple[str, Beginnings]:
        regex, beginnings = self.atom()
        while self.items and self.items[-1]["mark"] in ("?", "*", "+"):
            mark = self.items.pop()["mark"]
            regex, beginnings = regex + mark, beginnings.repeated(mark)
        return regex, beginnings

    def atom(self) -> tuple[str, Beginnings]:
        item = self.items.pop()
        if item["word_class"]:
            self.groups.append((item["kept_as"] or item["word_class"], item["word_class"]))
            symbols = self.symbols_of(f"<{item['word_class']}>")
            return f"([{symbols}])", symbol_of(symbols)
        if item["word"] or item["passing_class"]:
            symbols = self.symbols_of(item["word"] or f"<{item['passing_class']}>")
            return f"[{symbols}]", symbol_of(symbols)
        if item["look"]:
            return self.look(item["look"]), NOTHING
        if item["name"]:
            self.groups.append((item["name"], ""))
            regex, beginnings = self.bracket()
            return f"({regex})", beginnings
        if item["open"]:
            regex, beginnings = self.bracket()
            return f"(?:{regex})", beginnings
        raise NotationError(f"“{item[0]}” is out of place")

    def look(self, mark: str) -> str:
        """What looks ahead or behind. Behind, each alternative looks by itself, since they may differ in length."""
        if mark.endswith(("?=", "?!")):
            return f"{mark}{self.bracket()[0]})"
        alternatives = [self.sequence()[0]]
        while self.items and self.items.pop()["mark"] == "|":
            alternatives.append(self.sequence()[0])
        looks = [f"{mark}{regex})" for regex in alternatives]
        if any(not _SAME_WIDTH.fullmatch(regex) for regex in alternatives):
            try:
                re.compile("".join(looks))
            except re.error as error:
                raise NotationError("what looks behind, (?<= …) or (?<! …), may hold no ?, * or +") from error
        return "".join(looks) if mark.endswith("!") else f"(?:{'|'.join(looks)})"

    def bracket(self) -> tuple[str, Beginnings]:
        regex, beginnings = self.alternatives()
        if not self.items:
            raise NotationError("a bracket is left open")
        self.items.pop()
        return regex, beginnings
