"""A text as the rules see it."""

from __future__ import annotations

import pytest

from generator.timex.finding.context import context_of
from generator.timex.languages.known import language


@pytest.mark.parametrize(
    ("text", "code", "boundary"),
    [
        ("since *", "en", "since"),
        ("no later than *", "en", "by"),
        ("through *", "en", "until"),
        ("until at least *", "en", "until"),
        ("the year ended *", "en", "ended"),
        ("prior to *", "en", "before"),
        ("on *", "en", ""),
        ("*", "en", ""),
        ("depuis le *", "fr", "since"),
        ("depuis * le", "fr", "since"),
        ("à partir du *", "fr", "from"),
        ("jusqu'au *", "fr", "until"),
    ],
)
def test_boundaries(text: str, code: str, boundary: str) -> None:
    """The words right before an expression may bound a stretch of time by it."""
    context = context_of(text, language(code))
    assert context.boundary(context.tokens.words.index("*")) == boundary


@pytest.mark.parametrize(
    ("text", "is_range"),
    [
        ("* to +", True),
        ("* - +", True),
        ("*, to +", True),
        ("*, +", False),
        ("*, and +", False),
        ("between * and +", True),
        ("* and +", False),
        ("* or +", False),
        ("* went to +", False),
    ],
)
def test_ranges(text: str, *, is_range: bool) -> None:
    """Two expressions make a range by what stands between them."""
    context = context_of(text, language("en"))
    first, last = context.tokens.words.index("*"), context.tokens.words.index("+")
    assert context.is_range(first, first + 1, last) is is_range


def test_paragraphs() -> None:
    """An empty line ends a paragraph."""
    context = context_of("one two\n\nthree", language("en"))
    assert context.same_paragraph(0, 1)
    assert not context.same_paragraph(3, 1)


def test_clauses() -> None:
    """A word or two open a sentence, a comma ends a clause, and "and" joins two."""
    context = context_of("In 1998, it rained. It shone and then", language("en"))
    assert [context.opens_sentence(position) for position in range(9)] == [
        True,
        True,
        True,
        False,
        False,
        False,
        True,
        True,
        True,
    ]
    assert context.same_clause(3, 5)
    assert not context.same_clause(0, 5)
    assert [context.joins(position) for position in (2, 3, 8)] == [True, False, True]
