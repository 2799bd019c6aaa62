"""The patterns of a language, their parts written out and compiled, with all that is wrong with them at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from generator.timex.languages.mistakes import Mistake, MistakesError, in_literals, near
from generator.timex.languages.notation import NotationError, compile_pattern, literals, with_parts, without_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from generator.timex.languages.notation import Expression

# Patterns that stand beside the rules, each under a name.
BESIDE = ("tenses", "boundaries", "hints")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern.

    Attributes:
        section: The table of the files that it stands in.
        name: Its name there.
        own: As it stands there.
        text: With its parts written out.
    """

    section: str
    name: str
    own: str
    text: str


def written_out(data: Mapping[str, Any]) -> list[Pattern]:
    """All patterns without parts, the rules' in their order behind the others.

    Raises:
        MistakesError: They have parts that there are none of, or words that no text has.
    """
    parts = data["parts"]
    # What is wrong with a part is told of once, not for each pattern that has it.
    _without_parts([("parts", *part) for part in parts.items()], parts)
    patterns = [(kind, name, pattern) for kind in BESIDE for name, pattern in data.get(kind, {}).items()]
    return _without_parts([*patterns, *(("rules", rule["name"], rule["pattern"]) for rule in data["rules"])], parts)


def _without_parts(written: Iterable[tuple[str, str, str]], parts: Mapping[str, str]) -> list[Pattern]:
    """Patterns, each given with its section and its name, with their parts written out."""
    patterns: list[Pattern] = []
    mistakes: list[Mistake] = []
    for section, name, own in written:
        mistakes += in_literals(section, name, literals(without_parts(own)))
        try:
            patterns.append(Pattern(section, name, own, with_parts(own, parts)))
        except NotationError as error:
            mistakes.append(_mistake(section, name, error, parts))
    if mistakes:
        raise MistakesError(mistakes)
    return patterns


def _mistake(section: str, name: str, error: NotationError, known: Iterable[str]) -> Mistake:
    """A mistake in a pattern, with what may have been meant."""
    return Mistake(section, name, f"in {name}: {error}", near(error.unknown, known) if error.unknown else "")


def compiled(
    patterns: Sequence[Pattern],
    parts: Mapping[str, str],
    symbols_of: Callable[[str], str],
    names: Iterable[str],
) -> list[Expression]:
    """Each pattern as an expression.

    Args:
        patterns: The patterns.
        parts: What some of them have in common.
        symbols_of: The symbols of a class or a word.
        names: The names of all classes.

    Raises:
        MistakesError: They are not all written in the notation.
    """
    try:
        return [compile_pattern(pattern.text, symbols_of) for pattern in patterns]
    except NotationError:
        # Each part and each pattern by itself, else what they make together. All of a part may be left out.
        own = [("parts", name, f"( {without_parts(part)} ) [word]") for name, part in parts.items()]
        own += [(pattern.section, pattern.name, without_parts(pattern.own)) for pattern in patterns]
        whole = [(pattern.section, pattern.name, pattern.text) for pattern in patterns]
        mistakes = [*_not_compiled(own, symbols_of, names)] or [*_not_compiled(whole, symbols_of, names)]
    raise MistakesError(mistakes)


def _not_compiled(
    written: Iterable[tuple[str, str, str]], symbols_of: Callable[[str], str], names: Iterable[str]
) -> Iterator[Mistake]:
    """What is wrong with patterns, each given with its section and its name."""
    for section, name, pattern in written:
        try:
            compile_pattern(pattern, symbols_of)
        except NotationError as error:
            yield _mistake(section, name, error, names)
