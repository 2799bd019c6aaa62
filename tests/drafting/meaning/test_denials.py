"""What a sentence denies, doubts or only supposes is no event, has no figures and is no source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.event import Candidate

    Finder = Callable[..., list[Candidate]]


@pytest.mark.parametrize(
    "text",
    [
        # Verbs that deny.
        "A clerk denied that guards had shot two boys in Nola on Monday.",
        "The mayor disputed that guards shot two boys on Monday.",
        "The judge doubted that guards had shot two boys on Monday.",
        "The army denied it had shelled a school on Monday.",
        "The army denied that soldiers killed two boys and injured ten on Monday.",
        "Rebels did not deny that gunmen shot two boys on Monday.",
        "A clerk denied that “guards shot two boys on Monday”.",
        "The mayor tried to deny that guards shot two boys on Monday.",
        "Guards came under pressure to deny that they shot two boys on Monday.",
        "Police have yet to confirm that guards shot two boys on Monday.",
        "The mayor refused to confirm that guards shot two boys on Monday.",
        # Claims that are denied, with "that" and without.
        "The mayor rejected claims that guards shelled a school on Monday.",
        "The mayor rejected claims guards had shelled a school on Monday.",
        "The army dismissed as false reports that guards shelled a school on Monday.",
        "The army denied a report that guards had shelled a school on Monday.",
        "The army refuted reports that rebels took the port on Monday.",
        "Reports that guards shelled a school on Monday were denied by the army.",
        "There is no truth to claims that the army shelled a school on Monday.",
        "The army denied that guards shelled a school and that ten boys died on Monday.",
        "The mayor called reports that he had resigned on Monday nonsense.",
        "The mayor described as nonsense reports that he had resigned on Monday.",
        "The Herald withdrew a report that guards had shot two boys on Monday.",
        "The Herald apologised for reporting that guards had shot two boys on Monday.",
        "Ruiz was acquitted of charges that she shot two boys on Monday.",
        # Claims without ground.
        "There was no evidence that guards fired on the crowd on Monday.",
        "Police found no sign rebels had left the port on Monday.",
        "Police found no evidence on Monday that guards had fired on the crowd.",
        "Rumours that the mayor had fled on Monday proved false.",
        "Ruiz said reports that she had resigned on Monday were false.",
        "False reports that the bank had closed on Monday spread fast.",
        "There are fears rebels took the port on Monday.",
        # Verdicts.
        "It is not true that the council resigned on Monday.",
        "It was a myth that guards shot two boys on Monday.",
        "Ruiz said it was untrue that rebels took the port on Monday.",
        "“It is a lie that guards shot two boys on Monday,” Ana Ruiz said.",
        # Nobody says so.
        "The mayor did not say that guards shelled a school on Monday.",
        "The mayor did not say on Monday that guards had shelled a school.",
        "Nobody claims that guards shot two boys on Monday.",
        "Nothing suggests that rebels left the port on Monday.",
        "Police could not confirm that rebels left the port on Monday.",
        "Rebels falsely claimed they captured the port on Monday.",
        "Ruiz was falsely reported to have died on Monday.",
        "Few believe that rebels captured the port on Monday.",
        "It was not possible to confirm that rebels captured the port on Monday.",
        # What is only supposed.
        "If the council had resigned on Monday, the strike would have ended.",
        "The strike would have ended if the council had resigned on Monday.",
        "It is as though rebels captured the port on Monday.",
        "The film imagines that rebels captured the port on Monday.",
        "Even if the council resigned on Monday, miners would march.",
        # What goes on from it takes no date from it.
        "The army denied that guards shelled a school on Monday. Ten people died.",
        # What was almost done.
        "Guards almost shot a boy in Nola on Monday.",
        "Two men were nearly killed on Monday.",
        "Rebels all but captured the port on Monday.",
        # A noun that is a happening.
        "There were no reports of clashes in Nola on Monday.",
    ],
)
def test_what_is_denied_is_no_event(candidates_in: Finder, text: str) -> None:
    """Whatever governs a clause and denies it, doubts it or supposes it, the clause tells of nothing that happened."""
    assert candidates_in(text) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The court rejected a bill that the senate passed on Monday.", "Senate passes a bill"),
        ("The mayor dismissed guards who shot two boys on Monday.", "Guards shoot two boys"),
        ("The mayor denied that the general, who resigned on Monday, had fled.", "General resigns"),
        ("The mayor denied bribery after guards shot two boys in Nola on Monday.", "Guards shoot two boys in Nola"),
        ("The mayor denied bribery and resigned on Monday.", "Mayor resigns"),
        ("The bank did not disclose that it lost two ships on Monday.", "Bank loses two ships"),
        ("Police confirmed reports that gunmen robbed a bank on Monday.", "Gunmen rob a bank"),
        ("News that the ferry had sunk on Monday shocked Nola.", "Ferry sinks"),
        ("It was wrong that guards shot two boys on Monday.", "Guards shoot two boys"),
        ("Ruiz was convicted on charges that she shot two boys on Monday.", "Ruiz shoots two boys"),
        ("Ruiz was said to have fled on Monday.", "Ruiz said to have fled"),
        ("Police said a ship had sunk and that ten men died on Monday.", "Ten men die"),
        ("It was clear that the mayor had resigned on Monday.", "Mayor resigns"),
        ("There were no reports of violence during Monday's election in Nola.", "Election in Nola"),
        ("The firm cut almost 300 jobs on Monday.", "Firm cuts almost 300 jobs"),
        ("Nearly all 300 ships sank on Monday.", "Nearly all 300 ships sink"),
        ("Guards almost certainly shot a boy on Monday.", "Guards shoot a boy"),
        ("Officials said news agencies had closed on Monday.", "News agencies close"),
        (
            "The army denies that rebels took the port on Monday, but residents said fighters had burned the tower.",
            "Residents say fighters have burned the tower",
        ),
    ],
)
def test_what_stands_beside_a_denial_is_one(candidates_in: Finder, text: str, title: str) -> None:
    """What a denial presupposes or stands beside is told as ever, without words of the claim in its title."""
    assert [one.title for one in candidates_in(text)] == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Officials denied on Monday that a ferry had sunk.", "Officials deny a ferry has sunk"),
        ("The army denied on Tuesday that it had shelled Nola on Monday.", "Army denies it has shelled Nola"),
        ("The army denied killing 12 people in Nola on Monday.", "Army denies killing 12 people in Nola"),
        ("The army denied on Monday that 12 people had died.", "Army denies 12 people have died"),
        ("The army denied reports of an attack on Nola on Monday.", "Army denies reports of an attack on Nola"),
    ],
)
def test_a_denial_is_a_statement_without_figures(candidates_in: Finder, text: str, title: str) -> None:
    """Denying something on a day is an event; how many people it did not happen to is no figure."""
    assert [(one.title, one.kind, one.figures) for one in candidates_in(text)] == [(title, "statement", ())]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Rebels attacked Nola on Monday. The army denied that 12 villagers died in the attack.", []),
        ("Rebels attacked Nola on Monday. No reports said 12 villagers died in the attack.", []),
        ("Rebels attacked Nola on Monday. Some 12 villagers died in the attack.", ["some 12"]),
        ("Rebels attacked Nola on Monday. It is unclear whether 12 villagers died in the attack.", []),
        ("Rebels attacked Nola on Monday. The attack nearly killed 12 villagers.", []),
        ("A clerk said on Monday that police had not shot two people.", []),
        ("The army dismissed 12 officers on Monday.", ["12"]),
        ("A jury cleared Ruiz of killing two boys on Monday.", []),
        ("A mine collapsed on Monday without killing two miners.", []),
        ("Guards caught a thief on Monday instead of shooting two boys.", []),
        ("Officials said on Monday that no one was killed.", []),
        ("Officials said on Monday that one man was killed.", ["one"]),
    ],
)
def test_figures(candidates_in: Finder, text: str, values: list[str]) -> None:
    """A number that somebody denies counts nobody; a verb of denial that has people for its object counts them."""
    assert [figure.value for one in candidates_in(text) for figure in one.figures] == values


def test_an_editor_reads_why(everything_in: Finder) -> None:
    """Asked for everything, drafting says why a clause was left out."""
    (found,) = everything_in("A clerk denied that guards had shot two boys on Monday.")
    assert found.doubts == ("it is denied, doubted, supposed or only almost came about",)


def test_a_summary_takes_nothing_that_was_denied(candidates_in: Finder) -> None:
    """What almost went before an event is none of its summary."""
    told, almost = (
        candidates_in(f"Miners marched in Nola on Monday after guards {did} a boy in Ostia.")[0].summary
        for did in ("shot", "almost shot")
    )
    assert (told, almost) == ("Guards shoot a boy in Ostia.", "")
