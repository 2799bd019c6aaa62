"""What the words around an expression say of its time."""

from __future__ import annotations

import pytest

from generator.timex.context import context_of
from generator.timex.language import language


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("It rained on *", "past"),
        ("It will rain on *", "future"),
        ("They said it would rain on *", "future"),
        ("On * it rained and will rain again.", "past"),
        ("It is to end on *", "future"),
        ("It was to end on *", "past"),
        ("Taxes will be raised on *", "future"),
        ("Taxes were raised on *", "past"),
        ("It will rain. Sunshine on *", "unknown"),
        ("Mr. Hall left on *", "past"),
        ("Sunshine on *", "unknown"),
        ("It ended. On * it is wet.", "present"),
        ("The council meets on *", "future"),
        ("The mayors meet again in Lindau on *", "future"),
        ("The mayors are meeting on *", "future"),
        ("The mayors failed to meet on *", "past"),
        ("They opened the fair on *", "past"),
        ("The mayors said on *", "past"),
        ("The open market on *", "unknown"),
        ("A planned merger may be a flop. The delayed fair on *", "unknown"),
        ("They said a delayed fair on *", "past"),
        ("It will pay on a still unnamed date in *", "future"),
        ("It will meet the newly elected mayor on *", "future"),
        ("They lost, but if the case is heard in *", "present"),
        ("The deadline is *", "present"),
        ("The vote is on Monday, *", "future"),
        ("Results are due on *", "future"),
        ("They lost the case, which was heard in *", "past"),
        ("Hill vs. Dale was heard on *", "past"),
        ("The port of Portland, Ore., opened on *", "past"),
        ("John F. Hall left on *", "past"),
        ("The year ended *", "past"),
        ("It will be shut through *", "future"),
        ("It will pay on the agreed date in *", "future"),
        ("Rain since *", "past"),
        ("The vote was adjourned until *", "future"),
        ("The rain lasted until *", "past"),
        ("Unless it is paid by *", "future"),
        ("The rain that fell on * will flood the town.", "past"),
        ("The mayors said * will be wet.", "future"),
        ("The man shot * will live.", "past"),
        ("They will mourn the victims of *'s attack.", "past"),
        ("They will fly to *'s match.", "future"),
        ("Mayors to meet on *", "future"),
        ("Roads to Lindau on *", "unknown"),
    ],
)
def test_tense(text: str, tense: str) -> None:
    """The verb right behind an expression decides, else the nearest before it in its sentence, else the next."""
    context = context_of(text, language("en"))
    star = context.tokens.words.index("*")
    assert context.tense(star, star + 1) == tense


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


@pytest.mark.parametrize(
    ("text", "is_ahead"),
    [
        ("Break would run from *", True),
        ("It is due on *", True),
        ("He will be tried for the raid of *", False),
        ("It ran from *", False),
        ("*", False),
    ],
)
def test_what_is_ahead(text: str, *, is_ahead: bool) -> None:
    """A verb that looks ahead right before a date says that it is still to come."""
    context = context_of(text, language("en"))
    assert context.is_ahead(context.tokens.words.index("*")) is is_ahead


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
