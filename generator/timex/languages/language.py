"""A language: its lexicon and its patterns, read from a folder of data and made ready for finding.

`README.md` beside this module tells how such files are written.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal, cast

from generator.errors import UsageError
from generator.timex.languages.notation import Expression, NotationError, compile_pattern, literals, sought, with_parts
from generator.timex.languages.numerals import classes_of_number, number_classes

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

Value = int | float | str
Tense = Literal["past", "present", "future", "unknown"]

LANGUAGES = {"en": "english", "es": "spanish", "fr": "french"}

# What the files of every language have, and the classes that readings, resolving and context ask for.
_PARTS = (
    "ordinal", "written-orders", "past-endings", "future-endings", "participle-endings",
    "verbs-open-sentences", "classes", "publication", "triggers", "tenses", "boundaries", "parts", "rules",
)  # fmt: skip
_CLASSES = (
    "number-word", "article", "vague-number", "collective", "abbreviation", "before-verb", "determiner",
    "before-participle", "relative-pronoun", "saying", "at-time", "before-day", "range-mark", "range-and",
    "range-opener", "range-article", "weekday", "month", "pluperfect", "comma", "at-which", "closing",
)  # fmt: skip

# Symbols of what no lexicon lists: other words, those that end as a past tense does, words with a capital letter, and
# an empty line.
OTHER, PAST, NAME, BREAK = "o", "p", "N", "\n"
_FIRST_SYMBOL = 0x100


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of saying a time.

    Attributes:
        name: What editors see as the rule that gave a date.
        reads: Name of the converter in `readings` that makes a meaning of a match; "nothing" for what only looks like
            a time.
        settings: What the converter is told beside the words.
        expression: Its pattern.
    """

    name: str
    reads: str
    settings: Mapping[str, Value]
    expression: Expression


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """All that finding needs to know of a language; each is only the same as itself.

    Attributes:
        code: ISO 639-1.
        values: For each class of words its words, in small letters, with what they mean.
        symbols: The symbol of each word, as lexicon and patterns spell it.
        number_symbols: The symbol of each set of classes that a number can have.
        ordinal: How ordinals are written with digits.
        hints: What tells the time of a day that verbs do not: "given" is what stands right behind a day that has been,
            "infinitive" what looks ahead where no verb tells a tense, "attribute" what makes a weekday that of a noun.
            A language may lack any.
        tenses: What looks back ("past") or ahead ("future") in a sentence, or neither way ("present"). Where two begin
            at one word, the later counts.
        future_endings: Endings of words in a future tense.
        past_endings: Endings of words in a past tense.
        verbs_open_sentences: Whether a sentence may leave out its subject and begin with its verb.
        participle_endings: Endings of words that tell what has been, if a day or a month stands behind them.
        boundaries: What makes "since", "until", "by", "before" or "after" of the expression behind it.
        written_orders: Orders of day, month and year in dates such as 14/01/2013, as dateparser names them.
        rules_by_symbol: The rules that a match can begin with, for each symbol.
        triggers: Symbols of which every expression holds one at least.
        common_words: Words of four letters and more that any sentence may have, whatever it tells.
        beginnings: Words that tell of something's beginning.
        is_in: For each class of words, its symbols.
    """

    code: str
    values: Mapping[str, Mapping[str, Value]]
    symbols: Mapping[str, str]
    number_symbols: Mapping[frozenset[str], str]
    ordinal: re.Pattern[str]
    tenses: Mapping[Tense, re.Pattern[str]]
    hints: Mapping[str, re.Pattern[str]]
    future_endings: tuple[str, ...]
    past_endings: tuple[str, ...]
    verbs_open_sentences: bool
    participle_endings: tuple[str, ...]
    boundaries: Mapping[str, re.Pattern[str]]
    written_orders: tuple[str, ...]
    rules_by_symbol: Mapping[str, tuple[Rule, ...]]
    triggers: re.Pattern[str]
    common_words: frozenset[str]
    beginnings: frozenset[str]
    is_in: Mapping[str, frozenset[str]]

    def symbol(self, word: str) -> str:
        """The symbol of any token."""
        known = self.symbols.get(word) or self.symbols.get(word.lower())
        if known:
            return known
        first = word[0]
        if first.isdigit():
            return self.number_symbols.get(classes_of_number(word.lower(), self.ordinal), OTHER)
        if first == "\n":
            return BREAK
        if first.isupper():
            return NAME
        return PAST if word.endswith(self.past_endings) else OTHER

    def value(self, word_class: str, word: str) -> Value | None:
        """What a word means as one of a class; None where it is none of it."""
        values = self.values.get(word_class, {})
        return values.get(word) if word in values else values.get(word.lower())


@cache
def language(code: str) -> Language:
    """The language of an ISO 639-1 code.

    Raises:
        UsageError: There are no files for it.
    """
    if code not in LANGUAGES:
        raise UsageError(f"Dateline reads no dates in the language {code!r}; it knows {', '.join(LANGUAGES)}")
    folder = files("generator.timex.languages").joinpath(LANGUAGES[code])
    data = _read(folder, "lexicon") | _read(folder, "patterns")
    for name in data.get("rule-files", []):
        data["rules"] = data.get("rules", []) + _read(folder, f"rules/{name}")["rules"]
    check_complete(code, data)
    return from_data(code, data)


def _read(folder: Traversable, name: str) -> dict[str, Any]:
    return tomllib.loads(folder.joinpath(f"{name}.toml").read_text("utf-8"))


def check_complete(code: str, data: Mapping[str, Any]) -> None:
    """See that a language's files hold all that is asked of every language.

    Raises:
        NotationError: They lack something; its words name all of it.
    """
    missing = [name for name in _PARTS if name not in data]
    missing += [f"classes.{name}" for name in _CLASSES if name not in data.get("classes", {})]
    if missing:
        raise NotationError(f"the files of the language {code!r} lack {', '.join(missing)}")


def from_data(code: str, data: Mapping[str, Any]) -> Language:
    """Make a language of what its files hold."""
    parts = data["parts"]
    patterns = [with_parts(rule["pattern"], parts) for rule in data["rules"]]
    beside = {
        kind: {name: with_parts(pattern, parts) for name, pattern in data.get(kind, {}).items()}
        for kind in ("tenses", "boundaries", "hints")
    }
    other_patterns = [pattern for named in beside.values() for pattern in named.values()]
    plain = data.get("words", {})
    values: dict[str, dict[str, Value]] = {
        name: _spellings(words) for name, words in [*data["classes"].items(), *plain.items()]
    }
    ordinal = re.compile(data["ordinal"], re.IGNORECASE)
    named = {word for pattern in patterns + other_patterns for word in literals(pattern)}
    classes_by_word = _classes_by_word(values, named, ordinal)

    signatures = sorted({*classes_by_word.values(), *number_classes()}, key=sorted)
    symbol_by_signature = {signature: chr(_FIRST_SYMBOL + index) for index, signature in enumerate(signatures)}
    symbols_by_class = {f"<{name}>": "" for name in values}
    symbols_by_class |= {"<Name>": NAME, "<word>": NAME + OTHER + PAST, "<past-ending>": PAST, "<break>": BREAK}
    for signature, symbol in symbol_by_signature.items():
        if signature <= plain.keys():
            symbols_by_class["<word>"] += symbol
        for word_class in signature:
            key = word_class if word_class.startswith("=") else f"<{word_class}>"
            symbols_by_class[key] = symbols_by_class.get(key, "") + symbol

    def symbols_of(name: str) -> str:
        return symbols_by_class[name if name.startswith("<") and name.endswith(">") else f"={name}"]

    def compiled(kind: str) -> dict[str, re.Pattern[str]]:
        return {name: sought(compile_pattern(pattern, symbols_of)) for name, pattern in beside[kind].items()}

    rules = [
        Rule(rule["name"], rule["reads"], rule.get("with", {}), compile_pattern(pattern, symbols_of))
        for rule, pattern in zip(data["rules"], patterns, strict=True)
    ]
    starts = {symbol for rule in rules for symbol in rule.expression.beginnings.first}
    return Language(
        code=code,
        values=values,
        symbols={word: symbol_by_signature[classes] for word, classes in classes_by_word.items()},
        number_symbols={classes: symbol_by_signature[classes] for classes in number_classes()},
        ordinal=ordinal,
        tenses=cast("dict[Tense, re.Pattern[str]]", compiled("tenses")),
        hints=compiled("hints"),
        future_endings=tuple(data["future-endings"]),
        past_endings=tuple(data["past-endings"]),
        verbs_open_sentences=data["verbs-open-sentences"],
        participle_endings=tuple(data["participle-endings"]),
        boundaries=compiled("boundaries"),
        written_orders=tuple(data["written-orders"]),
        rules_by_symbol={
            symbol: tuple(rule for rule in rules if symbol in rule.expression.beginnings.first) for symbol in starts
        },
        triggers=re.compile(f"[{''.join(symbols_of(name) for name in data['triggers'])}]"),
        common_words=frozenset(data["publication"]["common"]),
        beginnings=frozenset(data["publication"]["beginning"]),
        is_in={key.strip("<>"): frozenset(symbols) for key, symbols in symbols_by_class.items()},
    )


def _spellings(words: Mapping[str, Value] | list[str]) -> dict[str, Value]:
    """A class's words with their values; words that need none stand as a list."""
    return dict(words) if isinstance(words, Mapping) else dict.fromkeys(words, "")


def _classes_by_word(
    values: Mapping[str, Mapping[str, Value]], named: set[str], ordinal: re.Pattern[str]
) -> dict[str, frozenset[str]]:
    """The classes of each word that the lexicon lists or a pattern names.

    A word that a pattern names with a capital also has the classes of the word without, such as the Day of "Boxing
    Day"; one that the lexicon lists with a capital is another word: "May" is no "may". A listed number, such as "3rd",
    has the classes of numbers.
    """
    classes: dict[str, set[str]] = {}
    for word_class, words in values.items():
        for word in words:
            classes.setdefault(word, set()).add(word_class)
    listed = set(classes)
    for word in named:
        classes.setdefault(word, set()).add(f"={word}")
    for word in [word for word in classes if word != word.lower()]:
        if word not in listed:
            classes[word] |= classes.get(word.lower(), set())
        classes.setdefault(word.upper(), set()).update(classes[word])
    for word in [word for word in classes if word[0].isdigit()]:
        classes[word] |= classes_of_number(word, ordinal)
    return {word: frozenset(found) for word, found in classes.items()}
