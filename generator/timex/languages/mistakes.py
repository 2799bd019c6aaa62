"""What is wrong with a language's files, but for its notation: what lacks, what nobody asks for, what has no worth."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from itertools import permutations
from typing import TYPE_CHECKING, Any

from generator.timex.languages.asked import (
    BESIDE,
    CLASSES,
    KEYS_OF_RULE,
    LEXICON,
    NAMES_IN,
    NEEDED,
    OPTIONAL,
    PATTERNS,
    READINGS,
    WORTH,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.timex.languages.language import Rule, Value

_ENDINGS = ("past-endings", "future-endings", "participle-endings")
# How texts are cut: a word, or a mark.
_TOKEN = re.compile(r"[^\W_]+|\S")
_ORDERS = {"".join(order) for order in permutations("DMY")}
_ASKED_FOR = {*BESIDE, *(name for names in READINGS.values() for name in names)}


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing that is wrong with a language's files.

    Attributes:
        section: The table that it stands in, such as "classes"; empty for none.
        name: What it is called there; a rule by its name.
        message: What is wrong.
        remedy: What to do about it; may be empty.
    """

    section: str
    name: str
    message: str
    remedy: str = ""


class MistakesError(ValueError):
    """No language can be made of its files.

    Attributes:
        mistakes: All that is wrong with them.
    """

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        self.mistakes = mistakes
        super().__init__("\n".join(mistake.message for mistake in mistakes))


def near(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """A remedy: the known word that a word may be a slip of, or what else to do."""
    import difflib  # noqa: PLC0415  files without mistakes need not wait for it

    found = difflib.get_close_matches(word, list(known), n=1)
    return f"did you mean “{found[0]}”?" if found else otherwise


def mistakes_in(data: Mapping[str, Any]) -> list[Mistake]:
    """What is wrong with what a language's files hold; if anything lacks, that alone."""
    lacking = list(_lacking(data))
    if lacking:
        return lacking
    return [*_unknown(data), *_in_words(data), *_in_rules(data["rules"])]


def _lacking(data: Mapping[str, Any]) -> Iterator[Mistake]:
    for name in (*LEXICON, *PATTERNS):
        if name not in data:
            yield Mistake("", name, f"“{name}” is lacking")
    for section, names in (("classes", CLASSES), ("publication", NAMES_IN["publication"])):
        for name in names:
            if name not in data.get(section, names):
                yield Mistake(section, name, f"“{name}” is lacking in [{section}]", "if there are none, write {} or []")
    for number, rule in enumerate(data.get("rules", []), 1):
        name = rule.get("name", f"number {number}")
        for key in ("name", "reads", "pattern"):
            if key not in rule:
                yield Mistake("rules", name, f"rule {name} has no “{key}”")


def _unknown(data: Mapping[str, Any]) -> Iterator[Mistake]:
    """What stands in the files and nobody asks for."""
    known = (*LEXICON, *PATTERNS, *OPTIONAL)
    for name in data:
        if name not in known:
            yield Mistake("", name, f"nobody asks for “{name}”", near(name, known))
    for section, names in NAMES_IN.items():
        for name in data.get(section, ()):
            if name not in names:
                otherwise = f"there may be {', '.join(names)}"
                yield Mistake(section, name, f"nobody asks for “{name}” in [{section}]", near(name, names, otherwise))
    for order in data["written-orders"]:
        if order not in _ORDERS:
            yield Mistake("", "written-orders", f"“{order}” is no order of day, month and year", "write DMY or MDY")


def _in_words(data: Mapping[str, Any]) -> Iterator[Mistake]:
    for section in ("classes", "words"):
        for name, words in data.get(section, {}).items():
            if isinstance(words, str):
                yield Mistake(section, name, f"“{name}” is one word, and no list", f'write ["{words}"]')
                continue
            for word in words:
                if not _TOKEN.fullmatch(word):
                    remedy = "a pattern says which words stand together"
                    yield Mistake(section, name, f"“{word}” is more than one word", remedy)
    if not isinstance(data["verbs-open-sentences"], bool):
        yield Mistake("", "verbs-open-sentences", "“verbs-open-sentences” is neither true nor false")
    for name in _ENDINGS:
        if isinstance(data[name], str):
            yield Mistake("", name, f"“{name}” is one word, and no list", f'write ["{data[name]}"]')


def _in_rules(rules: Sequence[Mapping[str, Any]]) -> Iterator[Mistake]:
    names: set[str] = set()
    for rule in rules:
        name, reading = rule["name"], rule["reads"]
        if name in names:
            yield Mistake("rules", name, f"two rules are called {name}")
        names.add(name)
        for key in rule:
            if key not in KEYS_OF_RULE:
                yield Mistake("rules", name, f"rule {name} has a “{key}”", f"it may have {', '.join(KEYS_OF_RULE)}")
        if reading not in READINGS:
            otherwise = "README.md tells which readings there are"
            yield Mistake(
                "rules", name, f"rule {name}: there is no reading “{reading}”", near(reading, READINGS, otherwise)
            )
        for setting, value in rule.get("with", {}).items():
            if setting not in _ASKED_FOR:
                yield Mistake("rules", name, f"rule {name}: no reading asks for “{setting}”", near(setting, _ASKED_FOR))
            if wrong := _not_worth(setting, value):
                yield Mistake("rules", name, f"rule {name}: {setting} = {_as_written(value)} means nothing", wrong)


def in_literals(section: str, name: str, words: Iterable[str]) -> Iterator[Mistake]:
    """Those of a pattern's words that no text can have, since they are cut there."""
    for word in sorted(words):
        tokens = _TOKEN.findall(word)
        if len(tokens) > 1:
            yield Mistake(section, name, f"in {name}: “{word}” is more than one word", f"write {' '.join(tokens)}")


def in_kept(rule: Rule) -> Iterator[Mistake]:
    """What a rule's pattern keeps for its reading, and should not; and what it should, and does not."""
    if rule.reads == "nothing":
        return
    kept = set(rule.expression.groups)
    for needed in NEEDED.get(rule.reads, ()):
        if needed not in rule.settings and all(under != needed for under, _ in kept):
            message = f"rule {rule.name} keeps no “{needed}”, which “{rule.reads}” asks for"
            yield Mistake("rules", rule.name, message, f"write <… as {needed}> in its pattern, or say it in “with”")
    for under, word_class in kept:
        if word_class and under not in _ASKED_FOR:
            message = f"rule {rule.name} keeps “{under}”, which no reading asks for"
            yield Mistake("rules", rule.name, message, f"write [{word_class}] or <{word_class} as …>")


def in_worth(rules: Iterable[Rule], values: Mapping[str, Mapping[str, Value]]) -> Iterator[Mistake]:
    """Those of the words that rules keep which are worth nothing under the name that they are kept under.

    Args:
        rules: The rules.
        values: For each class its words, with what they are worth.
    """
    kept = {group for rule in rules if rule.reads != "nothing" for group in rule.expression.groups}
    for under, word_class in kept:
        for word, value in values.get(word_class, {}).items():
            if wrong := _not_worth(under, value):
                message = f"“{word}” is kept as “{under}”, but is worth {_as_written(value)}"
                yield Mistake("classes", word_class, message, wrong)


def _not_worth(name: str, value: object) -> str:
    """What a word must be worth that is kept under a name; empty where it is."""
    look, in_words = WORTH.get(name, ("", ""))
    return "" if not look or re.fullmatch(look, _as_written(value)) else f"it must be {in_words}"


def _as_written(value: object) -> str:
    return "nothing" if value == "" else json.dumps(value, ensure_ascii=False)
