"""French lengths of time, what comes again and ages, in an article published on Friday 18 January 2013."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag

PUBLISHED = datetime.date(2013, 1, 18)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # Of two numbers the first counts, and "il y a six à huit mois" says no month.
        ("Le chantier prendra de six à huit mois.", [("six à huit mois", "P6M")]),
        ("Il a plu 10 à 15 jours.", [("10 à 15 jours", "P10D")]),
        ("Le pont rouvrira dans deux ou trois semaines.", [("deux ou trois semaines", "P2W")]),
        ("Cela durera entre six et huit mois.", [("six et huit mois", "P6M")]),
        ("Il dort 7 à 8 heures.", [("7 à 8 heures", "PT7H")]),
        ("Il y a six à huit mois, il pleuvait.", [("Il y a six à huit mois", "PAST_REF")]),
        ("Il a plu vingt et un mois.", [("vingt et un mois", "P21M")]),
        ("Condamné en 1994 à dix-huit mois, il a fui.", [("1994", "1994"), ("dix-huit mois", "P18M")]),
        ("Le train de 7 à 8 heures était plein.", [("8 heures", "2013-01-18T08:00")]),
        # Whole periods; a whole day, month or year that is named is that one.
        ("Les marins ont attendu toute la journée.", [("toute la journée", "P1D")]),
        ("Ils ont bloqué le port toute une journée.", [("toute une journée", "P1D")]),
        ("Il a plu tout un mois.", [("tout un mois", "P1M")]),
        ("Il a plu toute la journée de mardi.", [("toute la journée de mardi", "2013-01-15")]),
        ("Il a plu tout le mois de mai 2012.", [("tout le mois de mai 2012", "2012-05")]),
        ("Il a plu tout l'été.", [("tout l'été", "2012-SU")]),
        ("Il a plu toute la semaine dernière.", [("toute la semaine dernière", "2013-W02")]),
        ("Il a plu toute l'année 2012.", [("toute l'année 2012", "2012")]),
        ("Il a vendu toute une cargaison.", []),
        # Of units alone.
        ("Pendant des années, le port a dormi.", [("des années", "PXY")]),
        ("Il attend depuis des mois.", [("des mois", "PXM")]),
        ("Il a connu le port pendant des années 1970 difficiles.", [("des années 1970", "197")]),
        ("Il a vendu des journées de pêche.", []),
        # Again and again.
        ("Le phare ouvre chaque dimanche après-midi.", [("chaque dimanche après-midi", "XXXX-WXX-7TAF")]),
        ("La chorale répète tous les lundis soir.", [("tous les lundis soir", "XXXX-WXX-1TEV")]),
        ("Il dort tous les après-midi.", [("tous les après-midi", "XXXX-XX-XXTAF")]),
        ("La mairie ferme le mercredi.", [("le mercredi", "XXXX-WXX-3")]),
        (
            "La mairie ouvre le mardi et le jeudi.",
            [("le mardi", "XXXX-WXX-2"), ("le jeudi", "XXXX-WXX-4")],
        ),
        ("La mairie ouvre le mardi 22 janvier.", [("mardi 22 janvier", "2013-01-22")]),
        # Weeklies and monthlies are newspapers, a weekly meeting is held each week.
        ("La réunion hebdomadaire est annulée.", [("hebdomadaire", "P1W")]),
        ("L'hebdomadaire allemand se vend bien.", []),
        ("Le mensuel et deux hebdomadaires ont fermé.", []),
        ("Le quotidien a fermé.", []),
        # Ages, and other lengths of years.
        ("Le peintre est mort à 68 ans.", []),
        ("Le peintre est mort en 1957, à l'âge de 92 ans.", [("1957", "1957")]),
        ("Le peintre est mort en 1957, à 92 ans.", [("1957", "1957")]),
        ("Des bébés de 2 à 3 mois ont été sauvés.", []),
        ("Un homme politique de 66 ans a été élu.", []),
        ("Des enfants âgés de 6 à 12 ans chantaient.", []),
        ("Il a été condamné à dix ans de prison.", [("dix ans", "P10Y")]),
        ("Le mandat passe à cinq ans.", [("cinq ans", "P5Y")]),
        ("Les femmes disposent de deux ans.", [("deux ans", "P2Y")]),
        ("Un homme écope de deux ans de prison.", [("deux ans", "P2Y")]),
        ("Une femme enceinte de trois mois a été sauvée.", [("trois mois", "P3M")]),
    ],
)
def test_lengths_of_time(text: str, found: list[tuple[str, str]]) -> None:
    """All expressions of a sentence, with their values."""
    assert [(timex.text, timex.value) for timex in tag(text, PUBLISHED, "news", "fr")] == found
