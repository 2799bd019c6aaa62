"""French, by examples: phrases with what they mean in an article published on Friday 18 January 2013."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag

PUBLISHED = datetime.date(2013, 1, 18)


@pytest.mark.parametrize(
    ("text", "expression", "value", "date"),
    [
        ("Lundi, la rivière a débordé.", "Lundi", "2013-01-14", "2013-01-14"),
        ("Le vote se tiendra samedi.", "samedi", "2013-01-19", "2013-01-19"),
        ("Le maire est venu lundi 14 janvier.", "lundi 14 janvier", "2013-01-14", "2013-01-14"),
        ("Il a plu dans la nuit de jeudi à vendredi.", "la nuit de jeudi à vendredi", "2013-01-17TNI", "2013-01-17"),
        ("La grève a commencé il y a une semaine.", "il y a une semaine", "2013-01-11", "2013-01-11"),
        ("Le conseil a voté le mois dernier.", "le mois dernier", "2012-12", "2012-12"),
        ("Ils font grève depuis avril.", "avril", "2012-04", "2012-04"),
        ("La veille, il avait plu.", "La veille", "2013-01-17", "2013-01-17"),
        ("Le conseil s'est réuni hier soir.", "hier soir", "2013-01-17TEV", "2013-01-17"),
        ("Le marché ouvre aujourd’hui.", "aujourd’hui", "2013-01-18", "2013-01-18"),
        ("Le marché ouvre la semaine prochaine.", "la semaine prochaine", "2013-W04", "2013-01-21/2013-01-27"),
        ("Il a ouvert fin 2012.", "fin 2012", "2012", "2012"),
        ("Il a ouvert l'été 2012.", "l'été 2012", "2012-SU", "2012-22"),
        ("Il a ouvert au printemps dernier.", "au printemps dernier", "2012-SP", "2012-21"),
        ("Il a ouvert le 14/01/2013.", "14/01/2013", "2013-01-14", "2013-01-14"),
        ("Il a ouvert le 1er mai 2012.", "1er mai 2012", "2012-05-01", "2012-05-01"),
        ("dans les années 1990", "les années 1990", "199", "199X"),
        ("au XIXe siècle", "au XIXe siècle", "18", "18XX"),
        ("en 58 av. J.-C.", "58 av. J.-C.", "BC0058", "-0057"),
        ("Noël 2012", "Noël 2012", "2012-12-25", "2012-12-25"),
        ("Le conseil se réunit lundi.", "lundi", "2013-01-21", "2013-01-21"),
        ("ces quatre derniers jours", "ces quatre derniers jours", "P4D", "2013-01-15/2013-01-18"),
        ("les dernières 24 heures", "les dernières 24 heures", "PT24H", "2013-01-17/2013-01-18"),
        ("dans les prochains jours", "les prochains jours", "PXD", "2013-01-18/2013-01-21~"),
        ("plus tôt cette semaine", "plus tôt cette semaine", "2013-W03", "2013-01-14/2013-01-18"),
        ("en fin de semaine", "fin de semaine", "2013-W03", "2013-01-18/2013-01-20"),
        ("Il a plu tout le week-end.", "le week-end", "2013-W02-WE", "2013-01-12/2013-01-13"),
    ],
)
def test_dates(text: str, expression: str, value: str, date: str) -> None:
    """French expressions resolve by the same rules as English ones."""
    timex = tag(text, PUBLISHED, "news", "fr")[0]
    assert (timex.text, timex.value, timex.date and timex.date.text) == (expression, value, date)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Il a plu le 3 mai 2012. Le lendemain, le pont a cédé.", "2012-05-04"),
        ("Il a plu le 3 mai 2012. Deux jours plus tard, le pont a cédé.", "2012-05-05"),
        ("Il a plu le 3 mai 2012. Cette nuit-là, le pont a cédé.", "2012-05-03TNI"),
        ("Il a plu le 3 mai 2012. L'année suivante fut sèche.", "2013"),
    ],
)
def test_counted_from_what_was_told(text: str, value: str) -> None:
    """Words such as "le lendemain" lean on the date told before."""
    assert tag(text, PUBLISHED, "news", "fr")[-1].value == value


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("quatre-vingt-dix jours", ("DURATION", "P90D")),
        ("vingt et un ans", ("DURATION", "P21Y")),
        ("une dizaine de jours", ("DURATION", "P10D")),
        ("plusieurs mois", ("DURATION", "PXM")),
        ("chaque lundi", ("SET", "XXXX-WXX-1")),
        ("tous les deux ans", ("SET", "P2Y")),
        ("actuellement", ("DATE", "PRESENT_REF")),
    ],
)
def test_durations_and_sets(text: str, found: tuple[str, str]) -> None:
    """French numbers count as the French count: four twenties and ten."""
    (timex,) = tag(text, PUBLISHED, "news", "fr")
    assert (timex.type, timex.value) == found


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("depuis le 11 janvier", "2013-01-11/.."),
        ("La trêve tient jusqu'à vendredi.", "/2013-01-18"),
        ("entre mai et juillet 2012", "2012-05/2012-07"),
        ("du 14 au 16 janvier 2013", "2013-01-14/2013-01-16"),
    ],
)
def test_boundaries(text: str, interval: str) -> None:
    """French boundaries bound a stretch of time."""
    found = tag(text, PUBLISHED, "news", "fr")[0].interval
    assert found is not None
    assert found.text == interval


@pytest.mark.parametrize("text", ["2 013 personnes", "Il a été vu.", "un homme âgé de 30 ans", "la marche des femmes"])
def test_what_only_looks_like_a_time(text: str) -> None:
    """Words that look like times give no date."""
    assert [timex.text for timex in tag(text, PUBLISHED, "news", "fr")] == []
