"""What the verbs around an expression say of its time."""

from __future__ import annotations

import pytest

from tests.timex.around_star import around


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("It rained on *", "past"),
        ("It will rain on *", "future"),
        ("They said it would rain on *", "future"),
        ("On * it rained and will rain again.", "past"),
        ("It is to end on *", "future"),
        ("It was to end on *", "future"),
        ("It was to have ended on *", "past"),
        ("He resigned, to join the army on *", "future"),
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
        ("It had been adjourned until *", "past"),
        ("It had rained. Talks adjourned until *", "future"),
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
    assert around(text).tense() == tense


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
    assert around(text).is_ahead() is is_ahead


@pytest.mark.parametrize(
    ("text", "is_over"),
    [
        ("He resigned on *", True),
        ("On * the crowd marched.", True),
        ("The year ended *", True),
        ("It was put off to *", False),
        ("It will redeem the shares offered on *", False),
        ("On * the crowd marched, and will march again.", False),
        ("In the town on * the crowd marched.", False),
        ("The march on *", False),
    ],
)
def test_what_is_over(text: str, *, is_over: bool) -> None:
    """A verb in the past right before a date, or behind one that opens its sentence, says that it has been."""
    assert around(text).is_over() is is_over


@pytest.mark.parametrize(
    ("text", "looks_back"),
    [
        ("Talks had opened on *", True),
        ("On * talks had opened in the capital.", True),
        ("Talks had at last opened on *", True),
        ("Talks opened on *", False),
        ("By * talks had opened.", False),
        ("It had rained. Talks opened on *", False),
        ("On * the garrison, which had lost its chief, gave up.", False),
        ("On * the garrison had lost its chief.", True),
    ],
)
def test_looking_back(text: str, *, looks_back: bool) -> None:
    """A verb in the pluperfect looks back from what was told, but "by" tells how far it had come."""
    assert around(text).looks_back() is looks_back
