"""French verbs, which decide the day that is meant, in an article published on Friday 18 January 2013."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag

PUBLISHED = datetime.date(2013, 1, 18)
BACK, AHEAD = "2013-01-15", "2013-01-22"


@pytest.mark.parametrize(
    ("text", "tuesday"),
    [
        # The future and the conditional, by their endings.
        ("Le gouvernement permettra mardi ce que la loi interdit.", AHEAD),
        ("Nous nous réunirons et nous voterons mardi.", AHEAD),
        ("« Je démissionnerai mardi », a-t-il dit.", AHEAD),
        ("Le pont pourrait rouvrir mardi.", AHEAD),
        ("Les ponts pourraient rouvrir mardi.", AHEAD),
        ("Il a dit que le train partirait mardi.", AHEAD),
        ("Il a promis que les trains viendraient mardi.", AHEAD),
        # The imperfect and the past historic, by theirs, though words in front look ahead.
        ("La fête, prévue en plein air, se tenait mardi sous la pluie.", BACK),
        ("La fête, attendue de tous, commença mardi sous la pluie.", BACK),
        ("La fête, attendue de tous, se tint mardi sous la pluie.", BACK),
        ("La troupe, attendue de tous, arriva mardi sous la pluie.", BACK),
        ("La troupe, attendue de tous, sortit mardi sous la pluie.", BACK),
        ("Les troupes, attendues de tous, revinrent mardi sous la pluie.", BACK),
        # "Tira" and "expirait" end as futures do, and are none.
        ("La police, attendue de tous, tira mardi sur la foule.", BACK),
        ("Le délai, prévu par la loi, expirait mardi.", BACK),
        # Reflexive verbs make their past with "être".
        ("Le procès, prévu de longue date, s'est ouvert mardi.", BACK),
        ("Les procès, prévus de longue date, se sont ouverts mardi.", BACK),
        # What is only reported has been; what would take place has not.
        ("Le chef, attendu à Gao, aurait été tué mardi.", BACK),
        ("Le chef, attendu à Gao, serait mort mardi.", BACK),
        ("Le scrutin aurait lieu mardi.", AHEAD),
        ("L'accord serait signé mardi.", AHEAD),
        # What was to be is still to come, unless a clause says that it came otherwise.
        ("Les ministres devaient se réunir mardi à Paris.", AHEAD),
        ("Le ministre devait se rendre mardi à Paris.", AHEAD),
        ("Le ministre, qui devait parler mardi, a reporté son discours.", BACK),
        # What takes place is a timetable's, and lines of a programme have neither verb nor article.
        ("La fête a lieu mardi.", AHEAD),
        ("Les courses n'ont pas lieu mardi.", AHEAD),
        ("La fête a eu lieu mardi.", BACK),
        ("Le marché se déroule mardi.", AHEAD),
        # What lasted until a day, and what was put off until then.
        ("Je n'ai plus dormi jusqu'à mardi.", BACK),
        ("La trêve a tenu jusqu'à mardi.", BACK),
        ("Les deux camps se sont battus jusqu'à mardi.", BACK),
        ("La course a été remise jusqu'à mardi.", AHEAD),
        ("Le préfet a prolongé jusqu'à mardi la fermeture du port.", AHEAD),
        ("Les deux camps se sont donné jusqu'à mardi.", AHEAD),
        # "Pour" looks ahead from what was decided, also to a season.
        ("Le préfet a convoqué les maires pour mardi.", AHEAD),
        ("Le préfet a convoqué les maires mardi.", BACK),
        # Participles that end in no way of their own.
        ("L'aide promise mardi aux familles sera versée.", BACK),
        ("Le maire élu mardi prendra ses fonctions.", BACK),
        ("Le délai accordé mardi aux familles sera tenu.", BACK),
        ("Le pont sera ouvert mardi.", AHEAD),
        # "Restera fermé" is a state, and "depuis" leads back, whatever follows.
        ("La mairie restera fermée mardi.", AHEAD),
        ("Le pays, en guerre depuis la fuite de mardi, doit voter.", BACK),
        ("La junte, au pouvoir depuis la fuite du roi, doit partir mardi.", AHEAD),
        # Who says "d'ici" looks ahead.
        ("D'ici mardi, on a le temps.", AHEAD),
        # Nouns that end as participles do, and what ends as a verb does.
        ("Le marché de mardi sera annulé.", AHEAD),
        ("L'assemblée de mardi sera reportée.", AHEAD),
        ("L'homme arrêté mardi sera jugé.", BACK),
        ("Un portrait volé mardi a été retrouvé.", BACK),
        ("Un concert à l'opéra mardi sera retransmis.", AHEAD),
        ("Le front social mardi sera uni.", AHEAD),
    ],
)
def test_which_tuesday(text: str, tuesday: str) -> None:
    """The tense of the verb that goes with a weekday decides whether it is the latest or the next."""
    assert [timex.value for timex in tag(text, PUBLISHED, "news", "fr")] == [tuesday]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Mardi, messe à 9 h 30.", "2013-01-22 2013-01-22T09:30"),
        ("Mardi, concert de chorale à 17 h.", "2013-01-22 2013-01-22T17:00"),
        ("Mardi, rendez-vous à midi.\n\nL'après-midi, jeux.", "2013-01-22 2013-01-22T12:00 2013-01-22TAF"),
        ("Mardi, explosion à 9 h 30 dans une usine.", "2013-01-15 2013-01-15T09:30"),
        ("Mardi, commença à 9 h 30 la messe.", "2013-01-15 2013-01-15T09:30"),
        ("Mardi, une messe à 9 h 30 a réuni la ville.", "2013-01-15 2013-01-15T09:30"),
        ("Mardi, victoire du club à Lens.", "2013-01-15"),
    ],
)
def test_programmes(text: str, values: str) -> None:
    """Without a verb and an article, a day with a time of the clock is announced."""
    assert " ".join(timex.value for timex in tag(text, PUBLISHED, "news", "fr")) == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Cette nuit, la rivière est montée d'un mètre.", "2013-01-17TNI"),
        ("Cette nuit, la rivière montera d'un mètre.", "2013-01-18TNI"),
        ("Le chef a reçu les élus dans la nuit.", "2013-01-17TNI"),
        ("Le chef recevra les élus dans la nuit.", "2013-01-18TNI"),
        ("Il a plu mardi. Dans la nuit, il a neigé.", "2013-01-15TNI"),
        ("Il a plu mardi. Cette nuit, il a neigé.", "2013-01-17TNI"),
        ("Il a plu mardi. Cette nuit-là, il a neigé.", "2013-01-15TNI"),
        ("Il n'y aura pas de trains avant ce week-end.", "2013-W03-WE"),
        ("Il y a eu des orages ce week-end.", "2013-W02-WE"),
        ("Elle a des projets pour l'été.", "2013-SU"),
    ],
)
def test_nights_and_weekends(text: str, value: str) -> None:
    """The night of "cette nuit" is the last or the coming one, that of "dans la nuit" follows a day told of."""
    assert tag(text, PUBLISHED, "news", "fr")[-1].value == value
