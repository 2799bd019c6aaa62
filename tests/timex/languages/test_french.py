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
        ("Il ouvrira à la mi-février.", "la mi-février", "2013-02", "2013-02"),
        ("PORT-SALIN, 14 jan (Agence) - Il a plu.", "14 jan", "2013-01-14", "2013-01-14"),
        ("Il a ouvert le 3 déc 2012.", "3 déc 2012", "2012-12-03", "2012-12-03"),
        ("Il a ouvert le 10 de ce mois.", "10 de ce mois", "2013-01-10", "2013-01-10"),
        ("Le 12 Mars 2012, il a ouvert.", "12 Mars 2012", "2012-03-12", "2012-03-12"),
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
        ("Il a plu le 3 mai 2012. Le pont a cédé le 27 du même mois.", "2012-05-27"),
        ("Il a plu le 3 mai 2012. Le pont a cédé le 4.", "2012-05-04"),
        ("Il a plu le 3 mai 2012. Le pont a cédé ce même jour.", "2012-05-03"),
        ("Il a plu le 3 mai 2012 à 2 heures. Un quart d'heure après, le pont a cédé.", "2012-05-03T02:15"),
        ("Il a plu le 3 mai 2012 à 2 heures. Une demi-heure plus tard, le pont a cédé.", "2012-05-03T02:30"),
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
        ("deux ans et trois mois", ("DURATION", "P2Y3M")),
        ("une heure et vingt minutes", ("DURATION", "PT1H20M")),
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
        ("du 25 juillet au 16 novembre 1938", "1938-07-25/1938-11-16"),
        ("du 25 novembre au 16 janvier 1939", "1938-11-25/1939-01-16"),
    ],
)
def test_boundaries(text: str, interval: str) -> None:
    """French boundaries bound a stretch of time."""
    found = tag(text, PUBLISHED, "news", "fr")[0].interval
    assert found is not None
    assert found.text == interval


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Le pont sera fermé mardi.", "2013-01-22"),
        ("Le maire a annoncé qu'il démissionnerait mardi.", "2013-01-22"),
        ("Les maires ont annoncé qu'ils démissionneraient mardi.", "2013-01-22"),
        ("Les maires travaillaient mardi.", "2013-01-15"),
        ("Les syndicats appellent à la grève mardi.", "2013-01-22"),
        ("Les électeurs sont appelés aux urnes mardi.", "2013-01-22"),
        ("Les syndicats ont appelé mardi à la grève.", "2013-01-15"),
        ("Les victimes de l'attentat de mardi seront enterrées.", "2013-01-15"),
        ("Les victimes de l'incendie du mardi 15 janvier seront enterrées.", "2013-01-15"),
        ("La fête de mardi sera belle.", "2013-01-22"),
        ("L'homme arrêté mardi sera jugé.", "2013-01-15"),
        ("Arrêté mardi, l'homme sera jugé.", "2013-01-15"),
        ("La réunion a été reportée jusqu'à mardi.", "2013-01-22"),
        ("La pluie a duré jusqu'à mardi.", "2013-01-15"),
        ("Les mineurs ont jusqu'à mardi.", "2013-01-22"),
        ("La tempête qui a frappé la côte mardi coûtera des millions.", "2013-01-15"),
    ],
)
def test_tense_decides_a_weekday(text: str, day: str) -> None:
    """A weekday of what has been is the latest, of what is to come the next."""
    assert [timex.value for timex in tag(text, PUBLISHED, language="fr")] == [day]


@pytest.mark.parametrize("text", ["2 013 personnes", "Il a été vu.", "un homme âgé de 30 ans", "la marche des femmes"])
def test_what_only_looks_like_a_time(text: str) -> None:
    """Words that look like times give no date."""
    assert [timex.text for timex in tag(text, PUBLISHED, "news", "fr")] == []


@pytest.mark.parametrize(
    ("text", "values", "date"),
    [
        ("Le train est parti à deux heures du matin.", "2013-01-18T02:00", "2013-01-18"),
        (
            "Parti à 9 heures du soir, il est rentré à 5 heures du matin.",
            "2013-01-18T21:00 2013-01-19T05:00",
            "2013-01-18",
        ),
        ("Le train est parti vers trois heures de l'après-midi.", "2013-01-18T15:00", "2013-01-18"),
        ("La ville est à deux heures de route.", "PT2H", ""),
        ("Le 14 janvier, il a plu. Dans la nuit du 15 au 16, il a neigé.", "2013-01-14 2013-01-15TNI", "2013-01-14"),
        ("Hier soir, on a dansé jusqu'à l'aube.", "2013-01-17TEV 2013-01-18TMO", "2013-01-17"),
        ("Les experts, arrivés à la mi-janvier, rendront leur rapport.", "2013-01", "2013-01"),
        ("L'accord, signé le 3 décembre, doit durer.", "2012-12-03", "2012-12-03"),
        ("L'usine, créée en mars, doit fermer.", "2012-03", "2012-03"),
        ("L'armée, le 3 mars, doit partir.", "2013-03-03", "2013-03-03"),
        ("Un dividende sera voté lundi et versé mardi.", "2013-01-21 2013-01-22", "2013-01-21"),
        ("Il fêtera ses 86 ans samedi.", "2013-01-19", "2013-01-19"),
        ("La banque, fermée mercredi, doit rouvrir lundi.", "2013-01-16 2013-01-21", "2013-01-16"),
        ("Les ministres, nommés mardi soir, doivent se réunir.", "2013-01-15TEV", "2013-01-15"),
        ("Le convoi est parti mardi matin.", "2013-01-15TMO", "2013-01-15"),
        ("Le bateau a coulé le 14 janvier au soir.", "2013-01-14TEV", "2013-01-14"),
        ("Les secours doivent arriver d'ici vendredi.", "2013-01-18", "../2013-01-18"),
        ("Le pont rouvrira fin mars.", "2013-03", "2013-03"),
        ("La pluie est attendue dans les prochains jours.", "PXD", "2013-01-18/2013-01-21~"),
        ("Les mineurs sont en grève depuis trois semaines.", "P3W", ""),
        ("Deux villages ont été repris en l'espace de 48 heures.", "PT48H", ""),
        ("Le festival s'est tenu du 3 au 5 mai 2012.", "2012-05-03 2012-05-05", "2012-05-03/2012-05-05"),
        ("Il a neigé entre lundi et mercredi.", "2013-01-14 2013-01-16", "2013-01-14/2013-01-16"),
        ("Le juge a été nommé avant-hier.", "2013-01-16", "2013-01-16"),
        ("La mairie sera fermée ce week-end.", "2013-W03-WE", "2013-01-19/2013-01-20"),
        ("L'usine a fermé l'an dernier.", "2012", "2012"),
        ("Le port a été bâti dans les années 1990.", "199", "199X"),
        ("La ville a grandi au XIXe siècle.", "18", "18XX"),
        ("Le marché se tient chaque lundi.", "XXXX-WXX-1", ""),
        ("La séance s'est ouverte à 14h30.", "2013-01-18T14:30", "2013-01-18"),
        ("L'explosion s'est produite vers 20 heures.", "2013-01-18T20:00", "2013-01-18"),
        ("Le parti a été fondé début 2012.", "2012", "2012"),
        ("Le procès s'ouvrira la semaine prochaine.", "2013-W04", "2013-01-21/2013-01-27"),
        (
            "Le président est mort le 3 mai 2012. Le même jour, le parlement a été dissous.",
            "2012-05-03 2012-05-03",
            "2012-05-03",
        ),
        (
            "Le séisme a frappé le 3 mai 2012. Deux jours plus tard, une réplique a tué six personnes.",
            "2012-05-03 2012-05-05",
            "2012-05-03",
        ),
        ("Le robot s'est posé sur Mars.", "", ""),
        ("Mars supprime 200 emplois dans le Bas-Rhin.", "", ""),
        ("Un second tour aura lieu.", "", ""),
        ("Il est arrivé en seconde position.", "", ""),
        ("Le ministre s'exprimera jeudi prochain.", "2013-01-24", "2013-01-24"),
        ("Il avait démissionné jeudi dernier.", "2013-01-17", "2013-01-17"),
        ("Les électeurs ont voté dimanche 13 janvier 2013.", "2013-01-13", "2013-01-13"),
        ("L'accord, signé en décembre 2012, est contesté.", "2012-12", "2012-12"),
        ("La trêve est en vigueur depuis le 1er janvier.", "2013-01-01", "2013-01-01/.."),
        ("Depuis lundi, les écoles sont fermées.", "2013-01-14", "2013-01-14/.."),
        ("Le couvre-feu court jusqu'au 31 mars.", "2013-03-31", "/2013-03-31"),
        ("L'avion a disparu dans la nuit de samedi à dimanche.", "2013-01-12TNI", "2013-01-12"),
        ("La police a fouillé la maison mercredi après-midi.", "2013-01-16TAF", "2013-01-16"),
        ("Le tribunal rendra sa décision le mois prochain.", "2013-02", "2013-02"),
        ("Il y a deux ans, le même navire s'était échoué.", "2011", "2011"),
        ("Il y a trois jours, tout était calme.", "2013-01-15", "2013-01-15"),
        ("Il y a deux ans et demi, tout était calme.", "2010-07", "2010-07"),
        ("Le navire a coulé avant-hier soir.", "2013-01-16TEV", "2013-01-16"),
        ("Voilà dix jours que les dockers sont en grève.", "2013-01-08", "2013-01-08"),
        ("Les négociations reprendront dans deux semaines.", "2013-02-01", "2013-02-01"),
        ("Au cours des trois derniers mois, les prix ont doublé.", "P3M", "2012-10/2013-01"),
        ("Ces dernières semaines, le ton est monté.", "PXW", ""),
        ("Le tremblement de terre de mai 1960 a fait 2 000 morts.", "1960-05", "1960-05"),
        ("Le maire a été élu en 2008.", "2008", "2008"),
        ("La loi a été adoptée à l'automne 2011.", "2011-FA", "2011-23"),
        ("Les ventes ont reculé au troisième trimestre 2012.", "2012-Q3", "2012-07/2012-09"),
        ("Jeudi soir, la foule a envahi la place.", "2013-01-17TEV", "2013-01-17"),
        ("Hier matin, deux corps ont été retrouvés.", "2013-01-17TMO", "2013-01-17"),
        ("Ce matin, la neige a bloqué l'autoroute.", "2013-01-18TMO", "2013-01-18"),
        ("Le vol a eu lieu en pleine nuit.", "", ""),
        ("Demain, les bureaux de vote ouvriront à 8 heures.", "2013-01-19 2013-01-19T08:00", "2013-01-19"),
        ("Le prochain sommet se tiendra les 24 et 25 janvier.", "2013-01-24 2013-01-25", "2013-01-24"),
        ("La grève du 6 au 9 décembre avait paralysé le port.", "2012-12-06 2012-12-09", "2012-12-06/2012-12-09"),
        ("Le navire a appareillé lundi 7 janvier.", "2013-01-07", "2013-01-07"),
        ("Le roi est mort en 44 avant Jésus-Christ.", "BC0044", "-0043"),
        ("Pendant deux heures, la salle a été bloquée.", "PT2H", ""),
        ("Les combats ont duré près de six mois.", "P6M", ""),
        ("Il est resté plus de vingt ans au pouvoir.", "P20Y", ""),
        ("La réunion a lieu tous les mois.", "P1M", ""),
        ("Le journal paraît chaque semaine.", "P1W", ""),
        ("Mardi, il est parti. Le lendemain matin, il avait disparu.", "2013-01-15 2013-01-16TMO", ""),
        ("Le lendemain matin, il avait disparu.", "XXXX-XX-XXTMO", ""),
        ("A la mi-janvier, le fleuve avait débordé.", "2013-01", "2013-01"),
        ("Mi-2012, la banque a fait faillite.", "2012", "2012"),
        ("Le gouvernement est tombé au début du mois.", "2013-01", "2013-01"),
        ("Il sera jugé à la fin de l'année.", "2013", "2013"),
        ("En fin d'après-midi, l'incendie était maîtrisé.", "2013-01-18TAF", "2013-01-18"),
        ("Dans la soirée de mardi, trois hommes ont été arrêtés.", "2013-01-15TEV", "2013-01-15"),
        ("Le 11 janvier dernier, la France est entrée en guerre.", "2013-01-11", "2013-01-11"),
        ("Le scrutin est prévu le 23 avril prochain.", "2013-04-23", "2013-04-23"),
        ("Avant le 15 février, chaque camp doit répondre.", "2013-02-15", "../2013-02-14"),
        ("Après le 15 février, il sera trop tard.", "2013-02-15", "2013-02-16/.."),
        ("Ils ont jusqu'à lundi pour partir.", "2013-01-21", "/2013-01-21"),
        ("À partir de mardi, les trains circuleront.", "2013-01-22", "2013-01-22/.."),
        ("Le port était fermé de lundi à jeudi.", "2013-01-14 2013-01-17", "2013-01-14/2013-01-17"),
        ("De 2002 à 2012, il a dirigé la banque.", "2002 2012", "2002/2012"),
        ("Vendredi, le parlement a voté le texte.", "2013-01-18", "2013-01-18"),
        ("La semaine dernière, dix marins ont péri.", "2013-W02", "2013-01-07/2013-01-13"),
        ("Le week-end dernier, la route était coupée.", "2013-W02-WE", "2013-01-12/2013-01-13"),
        ("L'été dernier, la sécheresse a ruiné les fermiers.", "2012-SU", "2012-22"),
        ("Le concert de Noël a été annulé.", "2012-12-25", "2012-12-25"),
        ("Le défilé du 14 juillet aura lieu.", "2013-07-14", "2013-07-14"),
        ("Le 14-Juillet a été fêté à Lyon.", "2012-07-14", "2012-07-14"),
        ("Cela fait trois mois que l'usine est occupée.", "P3M", ""),
        ("L'année dernière, le déficit avait doublé.", "2012", "2012"),
        ("Cette année, il ne pleuvra pas.", "2013", "2013"),
        ("Un an après, rien n'a changé.", "XXXX", ""),
        ("L'incendie a éclaté à 3 heures de l'après-midi.", "2013-01-18T15:00", "2013-01-18"),
        ("L'incendie a éclaté mardi à 3 heures du matin.", "2013-01-15T03:00", "2013-01-15"),
        ("Il est parti lundi en fin de journée.", "2013-01-14", "2013-01-14"),
        ("Il est parti lundi. L'avant-veille, il était malade.", "2013-01-14 2013-01-12", "2013-01-14"),
        ("Il est parti en 2012 ; l'année d'avant, il était malade.", "2012 2011", "2012"),
        ("Tout changea dans les années quatre-vingt-dix.", "199", "199X"),
        ("Tout changea dans les années quatre-vingt.", "198", "198X"),
        ("Rome fut prise au Ve siècle après un long siège.", "04", "04XX"),
        ("Athènes brûla au Ve siècle avant Jésus-Christ.", "BC04", "-0499/-0400"),
        ("Le trajet dure une demi-heure ou trois quarts d'heure.", "PT30M PT45M", ""),
        ("Les magasins ont fermé le lundi de Pâques 2012.", "2012-04-09", "2012-04-09"),
        ("À la Saint-Sylvestre, la foule est venue.", "2012-12-31", "2012-12-31"),
        ("Il doit répondre avant la fin de l'année.", "2013", "../2013"),
        ("Rien n'a changé à présent.", "PRESENT_REF", ""),
        ("Le procès reprendra lundi en huit.", "2013-01-28", "2013-01-28"),
        ("Le procès reprendra samedi en quinze.", "2013-02-02", "2013-02-02"),
        ("Le 1er mai, les syndicats ont défilé.", "2012-05-01", "2012-05-01"),
        ("Le 1er mai, les syndicats défileront.", "2013-05-01", "2013-05-01"),
        ("Au premier semestre, les ventes ont baissé.", "2012-H1", "2012-01/2012-06"),
        ("Entre le 3 et le 14 janvier, il a plu.", "2013-01-03 2013-01-14", "2013-01-03/2013-01-14"),
        ("Entre le 30 décembre et le 2 janvier, il a plu.", "2012-12-30 2013-01-02", "2012-12-30/2013-01-02"),
        ("Le trajet dure une heure et demie.", "PT1H30M", ""),
        ("Il a régné trois ans et demi.", "P3Y6M", ""),
        ("L'assaut a été donné lundi, à l'aube.", "2013-01-14 2013-01-14TMO", "2013-01-14"),
        ("Le séisme a frappé à 10h15 (09h15 GMT) dimanche.", "2013-01-13T10:15 2013-01-13T09:15 2013-01-13", ""),
        ("Le 4 janvier dernier, l'armée est entrée dans la ville.", "2013-01-04", "2013-01-04"),
        ("Un homme de 45 ans a été tué.", "", ""),
        ("Le train de 8h12 a déraillé.", "2013-01-18T08:12", "2013-01-18"),
        ("Avril Martin a signé l'accord.", "", ""),
        ("Le palais d'Été a brûlé.", "", ""),
        ("Il a été condamné à cinq ans de prison.", "P5Y", ""),
        ("Le premier ministre a parlé.", "", ""),
        ("Le quart des élus a voté non.", "", ""),
        ("le vendredi 25 janvier 2013 à 10 h 35", "2013-01-25T10:35", "2013-01-25"),
        ("Le chalutier a chaviré dans la nuit de mardi.", "2013-01-15TNI", "2013-01-15"),
        ("Dans la soirée, la police a dispersé la foule.", "2013-01-18TEV", "2013-01-18"),
        ("Au petit matin, les mineurs ont quitté le puits.", "2013-01-18TMO", "2013-01-18"),
        ("Tôt mercredi, un séisme a secoué la côte.", "2013-01-16", "2013-01-16"),
        ("Tard jeudi, le sénat a rejeté le texte.", "2013-01-17", "2013-01-17"),
        ("Lundi à l'aube, l'armée a pris la ville.", "2013-01-14TMO", "2013-01-14"),
        ("Mardi vers 15h00, une bombe a explosé.", "2013-01-15T15:00", "2013-01-15"),
        ("Le scrutin aura lieu d'ici à la fin du mois.", "2013-01", "../2013-01"),
        ("Il doit être jugé d'ici six mois.", "2013-07", ""),
        ("Le bilan a été publié jeudi 10 janvier dans la matinée.", "2013-01-10TMO", "2013-01-10"),
        ("Le 3 mars 2012, il avait été élu.", "2012-03-03", "2012-03-03"),
        ("La cour se prononcera le 5 février.", "2013-02-05", "2013-02-05"),
        ("L'audience du 22 janvier a été reportée.", "2013-01-22", "2013-01-22"),
        ("Depuis le début de l'année, douze navires ont sombré.", "2013", "2013/.."),
        ("Depuis 2009, la grève est interdite.", "2009", "2009/.."),
        ("Le traité de 1963 a été signé à Paris.", "1963", "1963"),
        ("Au XXe siècle, la côte était déserte.", "19", "19XX"),
        ("Les années 60 furent calmes.", "196", "196X"),
        ("Les années soixante furent calmes.", "196", "196X"),
        ("Il sera opéré après-demain.", "2013-01-20", "2013-01-20"),
        ("Trois jours après le séisme, l'eau manque.", "P3D", ""),
        ("Une semaine plus tôt, il avait nié.", "2013-01-11", "2013-01-11"),
        ("Au bout de dix jours, ils ont cédé.", "P10D", ""),
        ("En janvier 2011, le stade a brûlé.", "2011-01", "2011-01"),
        ("De janvier à mars 2012, la pluie a manqué.", "2012-01 2012-03", "2012-01/2012-03"),
        ("Courant février, une mission partira.", "2013-02", "2013-02"),
        ("La fusion sera bouclée au deuxième trimestre 2013.", "2013-Q2", "2013-04/2013-06"),
        ("La fusion sera bouclée avant l'été.", "2013-SU", "../2013-21"),
        ("Le sommet s'est achevé vendredi.", "2013-01-18", "2013-01-18"),
        ("Le sommet s'achève samedi.", "2013-01-19", "2013-01-19"),
        ("Le sommet s'ouvrira dimanche prochain.", "2013-01-20", "2013-01-20"),
        ("Dix ans plus tard, le procès s'ouvre.", "2023", ""),
        ("Aujourd'hui, la ville est vide.", "2013-01-18", "2013-01-18"),
        ("Ce lundi, l'école a rouvert.", "2013-01-14", "2013-01-14"),
        ("Ce vendredi 18 janvier, l'école a rouvert.", "2013-01-18", "2013-01-18"),
        ("Le soir même, il a démissionné.", "2013-01-18TEV", "2013-01-18"),
        ("Dès lundi, les avions ont décollé.", "2013-01-14", "2013-01-14"),
        ("Les dernières 48 heures ont été meurtrières.", "PT48H", "2013-01-16/2013-01-18"),
        ("Lors des douze derniers mois, le prix a doublé.", "P12M", "2012-01/2013-01"),
        ("Ce mois-ci, les ventes ont chuté.", "2013-01", "2013-01"),
        ("Cette semaine-là, il pleuvait.", "2013-W03", ""),
        ("La centrale a été arrêtée en octobre dernier.", "2012-10", "2012-10"),
        ("Le texte sera examiné en mars prochain.", "2013-03", "2013-03"),
        ("Les pourparlers de la semaine dernière ont échoué.", "2013-W02", "2013-01-07/2013-01-13"),
        ("Pâques 2012 fut froid.", "2012-04-08", "2012-04-08"),
        ("Il y a plus d'un mois, le pont s'est effondré.", "2012-12", "2012-12~"),
        ("Il y a quelques jours, le pont s'est effondré.", "PAST_REF", ""),
        ("Il y a une quinzaine de jours, le pont s'est effondré.", "2013-01-03", "2013-01-03"),
        ("Le match commence à midi.", "2013-01-18T12:00", "2013-01-18"),
        ("Le match commence à 20 heures 45.", "2013-01-18T20:45", "2013-01-18"),
        ("L'accord expire le 30 juin 2014 à minuit.", "2014-06-30T24:00", "2014-06-30"),
        ("Le bac coule le jeudi 26 septembre 2002.", "2002-09-26", "2002-09-26"),
        ("Elle court le 800 mètres.", "", ""),
        ("Le vol 2012 a été annulé.", "", ""),
        ("Il a marqué deux fois.", "", ""),
        ("La France a besoin d'un an de répit.", "P1Y", ""),
        ("Dimanche dernier, la foule est venue.", "2013-01-13", "2013-01-13"),
        ("La nuit dernière, l'usine a pris feu.", "2013-01-17TNI", "2013-01-17"),
        ("Le 2 septembre au matin, le train a déraillé.", "2012-09-02TMO", "2012-09-02"),
        ("Les obsèques ont lieu mardi prochain à 11 heures.", "2013-01-22T11:00", "2013-01-22"),
        ("Quotidiennement, dix camions passent.", "P1D", ""),
        ("Toutes les deux semaines, le bateau revient.", "P2W", ""),
        ("Tous les matins, le marché ouvre.", "XXXX-XX-XXTMO", ""),
        ("En 2012-2013, le budget a été réduit.", "2012 2013", "2012/2013"),
        ("Dans les mois à venir, la dette doublera.", "PXM", ""),
        ("Au cours de la semaine écoulée, trois navires ont coulé.", "P1W", ""),
        ("Le mois suivant, l'usine fermait.", "XXXX-XX", ""),
        ("Le mois suivant, l'usine fermera.", "2013-02", ""),
        ("Pour la première fois depuis dix ans, il a neigé.", "P10Y", ""),
        ("La bataille a duré du vendredi 4 au lundi 7 janvier.", "2013-01-04 2013-01-07", "2013-01-04/2013-01-07"),
        ("Le siège a été levé le 30 novembre au terme de trois jours.", "2012-11-30 P3D", "2012-11-30"),
    ],
)
def test_sentences_as_agencies_write_them(text: str, values: str, date: str) -> None:
    """All expressions of a sentence are found, with the date or stretch of time that the first one gives."""
    timexes = tag(text, PUBLISHED, "news", "fr")
    assert " ".join(timex.value for timex in timexes) == values
    if date:
        assert str(timexes[0].interval or timexes[0].date) == date
