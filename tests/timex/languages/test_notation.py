"""The notation of patterns, tried with one letter as the symbol of each word."""

from __future__ import annotations

import pytest

from generator.timex.languages.notation import NotationError, compile_pattern, literals, with_parts

SYMBOLS = {"<month>": "MD", "<day>": "d", "the": "t", "of": "o", ",": ",", "-": "-", "last": "l"}


def matches(pattern: str, symbols: str) -> dict[str, tuple[int, int]] | None:
    expression = compile_pattern(pattern, SYMBOLS.__getitem__)
    match = expression.regex.match(symbols)
    if not match:
        return None
    return {
        name: match.span(number) for number, (name, _) in enumerate(expression.groups, 1) if match.start(number) >= 0
    }


@pytest.mark.parametrize(
    ("pattern", "symbols", "kept"),
    [
        ("the <day>", "td", {"day": (1, 2)}),
        ("the <day>", "dt", None),
        ("the? <day as nth>", "d", {"nth": (0, 1)}),
        ("[month] ( , | of )? <day>", "M,d", {"day": (2, 3)}),
        ("when:( the? [month] )", "tM", {"when": (0, 2)}),
        ("<month> (?! <day> )", "Mt", {"month": (0, 1)}),
        ("<month> (?! <day> )", "Md", None),
        ("<month> (?= the <day> )", "Mtd", {"month": (0, 1), "day": (2, 3)}),
        (
            "first:( <day> ) - last:( <day> <month> )",
            "d-dM",
            {"first": (0, 1), "last": (2, 4), "day": (2, 3), "month": (3, 4)},
        ),
    ],
)
def test_patterns(pattern: str, symbols: str, kept: dict[str, tuple[int, int]] | None) -> None:
    """Words, classes, brackets and looks mean what the notation says."""
    assert matches(pattern, symbols) == kept


def test_looking_behind() -> None:
    """Alternatives that look behind may differ in length."""
    expression = compile_pattern("(?<= of | the last ) <month>", SYMBOLS.__getitem__)
    assert [bool(expression.regex.match(symbols, at)) for symbols, at in (("oM", 1), ("tlM", 2), ("lM", 1))] == [
        True,
        True,
        False,
    ]


def test_first_symbols() -> None:
    """A pattern knows what a match can begin with."""
    assert compile_pattern("(?! last ) the? ( <day> | - )", SYMBOLS.__getitem__).beginnings.first == {"t", "d", "-"}


def test_parts() -> None:
    """A part stands for its pattern, and parts may hold parts."""
    assert with_parts("the {date}", {"date": "{day} of", "day": "<day>"}) == "the ( ( <day> ) of )"


def test_literals() -> None:
    """The words and marks that a pattern names are known."""
    assert literals("(the | of)? <month> , [day]") == {"the", "of", ","}


@pytest.mark.parametrize("pattern", ["<day as", "( the", "the )", "the?", "{unknown}", "{circle}"])
def test_mistakes(pattern: str) -> None:
    """What is not well written, or matches nothing at all, is refused."""
    with pytest.raises(NotationError):
        compile_pattern(with_parts(pattern, {"circle": "the {circle}"}), SYMBOLS.__getitem__)
