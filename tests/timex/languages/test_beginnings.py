"""How what a pattern matches can begin."""

from __future__ import annotations

from itertools import product

import pytest

from generator.timex.languages.notation import compile_pattern

SYMBOLS = {"a": "a", "b": "b", "c": "c", "<ab>": "ab"}


@pytest.mark.parametrize(
    ("pattern", "fitting", "others"),
    [
        ("a b", ["ab"], ["a", "aa", "ac", "b", "ba"]),
        ("a b? c", ["ab", "ac"], ["a", "aa", "ca"]),
        ("a? b", ["ab", "b", "bc"], ["a", "aa", "ac"]),
        ("( a | b c ) c", ["ac", "bc"], ["ab", "bb", "cc"]),
        ("a* b", ["aa", "ab", "b"], ["a", "ac", "ca"]),
        ("a+ b", ["aa", "ab"], ["a", "ac", "b"]),
        ("[ab] ( c | a b )", ["aa", "ac", "ba", "bc"], ["a", "ab", "ca"]),
        ("(?! b ) a? (?= c ) ( b | c ) a", ["ab", "ac", "ba", "ca"], ["aa", "b", "cb"]),
    ],
)
def test_openings(pattern: str, fitting: list[str], others: list[str]) -> None:
    """A match can begin with some pairs of symbols, and with whatever begins with a match of one."""
    beginnings = compile_pattern(pattern, SYMBOLS.__getitem__).beginnings
    assert [opening for opening in fitting + others if beginnings.fits(opening)] == fitting


@pytest.mark.parametrize("pattern", ["a? ( b | c a )+ c*", "( a b? )* c", "(a | b+) (c | a)? b", "a b? c? | b* c"])
def test_nothing_is_left_out(pattern: str) -> None:
    """Whatever a pattern matches begins as it should."""
    expression = compile_pattern(pattern, SYMBOLS.__getitem__)
    texts = ["".join(symbols) for length in range(1, 5) for symbols in product("abc", repeat=length)]
    matched = [text for text in texts if expression.regex.match(text)]
    assert matched
    assert all(expression.beginnings.fits(text[:2]) for text in matched)
