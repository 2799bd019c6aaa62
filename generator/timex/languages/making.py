"""A language made of what its files hold: its words become symbols, and its patterns expressions over them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from generator.timex.languages.compiling import BESIDE, compiled, written_out
from generator.timex.languages.language import BREAK, NAME, OTHER, PAST, Language, Rule
from generator.timex.languages.mistakes import Mistake, MistakesError, in_kept, in_worth, near
from generator.timex.languages.notation import NotationError, classes_named, literals, sought
from generator.timex.languages.numerals import classes_of_number, number_classes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from generator.timex.languages.compiling import Pattern
    from generator.timex.languages.language import Tense, Value

_FIRST_SYMBOL = 0x100


def from_data(code: str, data: Mapping[str, Any]) -> Language:
    """Make a language of what its files hold.

    Raises:
        MistakesError: They hold what no language can be made of.
    """
    patterns = written_out(data)
    plain = data.get("words", {})
    values: dict[str, dict[str, Value]] = {
        name: _spellings(words) for name, words in [*data["classes"].items(), *plain.items()]
    }
    ordinal = _ordinal(data["ordinal"])
    named = {word for pattern in patterns for word in literals(pattern.text)}
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
        is_class = name.startswith("<") and name.endswith(">")
        symbols = symbols_by_class.get(name if is_class else f"={name}")
        if symbols is None:
            if is_class:
                raise NotationError(f"no class is called “{name[1:-1]}”", name[1:-1])
            raise NotationError(f"no pattern has “{name}”")
        return symbols

    triggers = _triggers(data["triggers"], symbols_of, values)
    expressions = compiled(patterns, data["parts"], symbols_of, values)
    rules = [
        Rule(rule["name"], rule["reads"], rule.get("with", {}), expression)
        for rule, expression in zip(data["rules"], expressions[len(expressions) - len(data["rules"]) :], strict=True)
    ]
    _see_to_rules(rules, patterns, values, triggers, symbols_of)
    beside: dict[str, dict[str, re.Pattern[str]]] = {section: {} for section in BESIDE}
    for pattern, expression in zip(patterns, expressions, strict=True):
        if pattern.section in BESIDE:
            beside[pattern.section][pattern.name] = sought(expression)
    starts = {symbol for rule in rules for symbol in rule.expression.beginnings.first}
    return Language(
        code=code,
        values=values,
        symbols={word: symbol_by_signature[classes] for word, classes in classes_by_word.items()},
        number_symbols={classes: symbol_by_signature[classes] for classes in number_classes()},
        ordinal=ordinal,
        tenses=cast("dict[Tense, re.Pattern[str]]", beside["tenses"]),
        hints=beside["hints"],
        future_endings=tuple(data["future-endings"]),
        past_endings=tuple(data["past-endings"]),
        verbs_open_sentences=data["verbs-open-sentences"],
        participle_endings=tuple(data["participle-endings"]),
        boundaries=beside["boundaries"],
        written_orders=tuple(data["written-orders"]),
        rules_by_symbol={
            symbol: tuple(rule for rule in rules if symbol in rule.expression.beginnings.first) for symbol in starts
        },
        triggers=re.compile(f"[{triggers}]"),
        common_words=frozenset(data["publication"]["common"]),
        beginnings=frozenset(data["publication"]["beginning"]),
        is_in={key.strip("<>"): frozenset(symbols) for key, symbols in symbols_by_class.items()},
    )


def _ordinal(look: str) -> re.Pattern[str]:
    try:
        return re.compile(look, re.IGNORECASE)
    except re.error as error:
        raise MistakesError([Mistake("", "ordinal", f"“ordinal” is no regular expression: {error}")]) from error


def _triggers(names: Iterable[str], symbols_of: Callable[[str], str], known: Iterable[str]) -> str:
    """The symbols that triggers stand for, of which the classes are known."""
    found: list[str] = []
    mistakes: list[Mistake] = []
    for name in names:
        try:
            found.append(symbols_of(name))
        except NotationError as error:
            remedy = near(error.unknown, known) if error.unknown else "leave it out"
            mistakes.append(Mistake("", "triggers", f"among the triggers: {error}", remedy))
    if mistakes:
        raise MistakesError(mistakes)
    return "".join(found)


def _see_to_rules(
    rules: Sequence[Rule],
    patterns: Sequence[Pattern],
    values: Mapping[str, Mapping[str, Value]],
    triggers: str,
    symbols_of: Callable[[str], str],
) -> None:
    """See that rules can be reached, and keep what their readings ask for."""
    mistakes = [*in_worth(rules, values)]
    of_triggers = frozenset(triggers)
    for rule, pattern in zip(rules, patterns[len(patterns) - len(rules) :], strict=True):
        mistakes += in_kept(rule)
        named = "".join(map(symbols_of, classes_named(pattern.text) | literals(pattern.text)))
        if of_triggers.isdisjoint(named):
            message = f"rule {rule.name} has no word that is a trigger, so that nothing is looked at for it"
            mistakes.append(Mistake("rules", rule.name, message, "name one of its words or classes in “triggers”"))
    if mistakes:
        raise MistakesError(mistakes)


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
