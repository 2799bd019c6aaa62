"""The two styles: works and what a bibliography says of them; italics between asterisks."""

from __future__ import annotations

import pytest

from generator.site.citing.apa import apa
from generator.site.citing.chicago import chicago
from generator.site.citing.references import Reference, plain
from generator.site.citing.works import Work
from generator.wording.phrases import ENGLISH, wording_of
from tests.site.citing.works import BARE, FROM_WIRE, PAGE, READ_LATER, SIGNED, UNCHANGED_PAGE, UNSIGNED, by

CHICAGO = [
    (
        SIGNED,
        "Pike, Joan, and T. Orme. “Dyke gives way: ‘We saw it coming’.” *The Arle Herald*, March 4, 1998. "
        "https://herald.example/dyke?page=1.",
    ),
    (UNSIGNED, "*Valley Courier*. “Who knew?” n.d. https://courier.example/who."),
    (READ_LATER, "*Valley Courier*. “No day on it.” Accessed February 1, 2020."),
    (FROM_WIRE, "Northern Wire. “Arle floods.” *Valley Courier*, March 1998."),
    (BARE, "“Only a title.” n.d."),
    (
        PAGE,
        "“The dyke breaks.” *The Arle flood*. Last modified September 2, 2021. "
        "https://archive.example/arle/events/dyke-breaks.html.",
    ),
    (UNCHANGED_PAGE, "“An appeal.” *The Arle flood*."),
    (by(3), "Family1, Given, Given Family2, and Given Family3. “Many hands.” *Courier*, 1998."),
]
APA = [
    (
        SIGNED,
        "Pike, J., & Orme, T. (1998, March 4). Dyke gives way: “We saw it coming”. *The Arle Herald*. "
        "https://herald.example/dyke?page=1",
    ),
    (UNSIGNED, "Who knew? (n.d.). *Valley Courier*. https://courier.example/who"),
    (FROM_WIRE, "Northern Wire. (1998, March). Arle floods. *Valley Courier*."),
    (BARE, "Only a title. (n.d.)."),
    (
        PAGE,
        "The dyke breaks. (2021, September 2). In *The Arle flood*. "
        "https://archive.example/arle/events/dyke-breaks.html",
    ),
    (UNCHANGED_PAGE, "An appeal. (n.d.). In *The Arle flood*."),
    (by(3), "Family1, G., Family2, G., & Family3, G. (1998). Many hands. *Courier*."),
]


def marked(reference: Reference) -> str:
    """A reference with asterisks around what stands in italics."""
    return "".join(f"*{run.text}*" if run.role == "container" else run.text for run in reference)


@pytest.mark.parametrize(("work", "expected"), CHICAGO, ids=lambda value: getattr(value, "id", ""))
def test_chicago(work: Work, expected: str) -> None:
    """A bibliography entry of the Chicago Manual's 17th edition."""
    assert marked(chicago(work, ENGLISH)) == expected


@pytest.mark.parametrize(("work", "expected"), APA, ids=lambda value: getattr(value, "id", ""))
def test_apa(work: Work, expected: str) -> None:
    """A reference of the 7th edition."""
    assert marked(apa(work, ENGLISH)) == expected


FRENCH = [
    (
        SIGNED,
        "Pike, Joan, et T. Orme. « Dyke gives way: “We saw it coming” ». *The Arle Herald*, 4 mars 1998. "
        "https://herald.example/dyke?page=1.",
        "Pike, J., & Orme, T. (1998, 4 mars). Dyke gives way: “We saw it coming”. *The Arle Herald*. "
        "https://herald.example/dyke?page=1",
    ),
    (
        UNSIGNED,
        "*Valley Courier*. « Who knew? ». s. d. https://courier.example/who.",
        "Who knew? (s. d.). *Valley Courier*. https://courier.example/who",
    ),
    (
        READ_LATER,
        "*Valley Courier*. « No day on it ». Consulté le 1er février 2020.",
        "No day on it. (s. d.). *Valley Courier*.",
    ),
    (
        PAGE,
        "« The dyke breaks ». *The Arle flood*. Dernière modification le 2 septembre 2021. "
        "https://archive.example/arle/events/dyke-breaks.html.",
        "The dyke breaks. (2021, 2 septembre). Dans *The Arle flood*. "
        "https://archive.example/arle/events/dyke-breaks.html",
    ),
]


@pytest.mark.parametrize(("work", "in_chicago", "in_apa"), FRENCH, ids=lambda value: getattr(value, "id", ""))
def test_french(work: Work, in_chicago: str, in_apa: str) -> None:
    """What stands between the parts of a work is in the site's language, with its quotation marks and its dates."""
    french = wording_of("fr")
    assert (marked(chicago(work, french)), marked(apa(work, french))) == (in_chicago, in_apa)


def test_many_authors() -> None:
    """Of too many authors the first few stand for all: seven of eleven in Chicago, nineteen and the last in APA."""
    assert plain(chicago(by(10), ENGLISH)).startswith("Family1, Given, Given Family2")
    assert "et al" not in plain(chicago(by(10), ENGLISH))
    assert "Given Family7, et al. “Many" in plain(chicago(by(11), ENGLISH))
    assert "Family19, G., & Family20, G. (" in plain(apa(by(20), ENGLISH))
    assert "Family19, G., . . . Family22, G. (" in plain(apa(by(22), ENGLISH))
