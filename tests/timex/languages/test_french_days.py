"""French days and their times, in an article published on Friday 18 January 2013, and what only looks like them."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag

PUBLISHED = datetime.date(2013, 1, 18)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # Months cut short, with a stop or without.
        ("Gao, 6 déc 2012 (Presse) - Il a plu.", [("6 déc 2012", "2012-12-06")]),
        ("Gao, 6 déc. 2012 (Presse) - Il a plu.", [("6 déc. 2012", "2012-12-06")]),
        ("Il a fait sept fois le tour, dit-il.", []),
        ("Le 14.01.2013 à 11h27, il a plu.", [("14.01.2013 à 11h27", "2013-01-14T11:27")]),
        # Parts of a day.
        ("Il est venu jeudi en fin d'après-midi.", [("jeudi en fin d'après-midi", "2013-01-17TAF")]),
        ("Il a parlé ce vendredi en début de matinée.", [("ce vendredi en début de matinée", "2013-01-18TMO")]),
        ("Il est parti jeudi dès l'aube.", [("jeudi dès l'aube", "2013-01-17TMO")]),
        ("Le bilan, jeudi à la mi-journée, était de dix morts.", [("jeudi à la mi-journée", "2013-01-17T12:00")]),
        ("À la mi-journée, le bilan était de dix morts.", [("la mi-journée", "2013-01-18T12:00")]),
        ("Dix corps ont été comptés dans la journée de jeudi.", [("la journée de jeudi", "2013-01-17")]),
        ("L'après-midi du 15 janvier, il a plu.", [("L'après-midi du 15 janvier", "2013-01-15TAF")]),
        ("Ils se retrouveront l'après-midi à Bruxelles.", [("l'après-midi", "2013-01-18TAF")]),
        ("Il rêve d'un après-midi sans pluie.", []),
        # Times of the clock.
        ("Le pont a rouvert hier à 10 h.", [("hier à 10 h", "2013-01-17T10:00")]),
        ("Il a parlé hier soir vers 20 heures.", [("hier soir vers 20 heures", "2013-01-17T20:00")]),
        ("Il parlera ce soir à 20 heures.", [("ce soir à 20 heures", "2013-01-18T20:00")]),
        ("Il est parti lundi matin, 5 h.", [("lundi matin, 5 h", "2013-01-14T05:00")]),
        ("Il prie depuis 4 heures du matin.", [("4 heures du matin", "2013-01-18T04:00")]),
        ("Il prie depuis 4 heures.", [("4 heures", "PT4H")]),
        ("La séance reprend à partir de 9 heures.", [("9 heures", "2013-01-18T09:00")]),
        ("Il a neigé de 9 h à midi.", [("9 h", "2013-01-18T09:00"), ("midi", "2013-01-18T12:00")]),
        # A week is told as eight days and a fortnight as fifteen, beside today.
        ("Le plan sera présenté dans quinze jours.", [("quinze jours", "2013-02-01")]),
        ("Le plan sera présenté d'ici 15 jours.", [("15 jours", "2013-02-01")]),
        ("Il est arrivé il y a huit jours.", [("il y a huit jours", "2013-01-11")]),
        ("Il est arrivé voilà quinze jours.", [("voilà quinze jours", "2013-01-04")]),
        ("Il est arrivé il y a dix jours.", [("il y a dix jours", "2013-01-08")]),
        ("Il est malade depuis huit jours.", [("huit jours", "P8D")]),
        # Days beside others.
        ("La veille de Noël, il a plu.", [("La veille de Noël", "2012-12-24")]),
        ("Au lendemain du 14 janvier, il a plu.", [("Au lendemain du 14 janvier", "2013-01-15")]),
        ("Au lendemain de la défaite, il a plu.", []),
        # Nights between two months, or told with their weekdays.
        (
            "Dans la nuit du 31 octobre au 1er novembre 1954, il plut.",
            [("la nuit du 31 octobre au 1er novembre 1954", "1954-10-31TNI")],
        ),
        (
            "Dans la nuit du samedi 3 au dimanche 4 mars 2012, il plut.",
            [("la nuit du samedi 3 au dimanche 4 mars 2012", "2012-03-03TNI")],
        ),
        ("Ils ont dansé toute la nuit.", [("toute la nuit", "2013-01-17TNI")]),
        ("Ils danseront toute la nuit.", [("toute la nuit", "2013-01-18TNI")]),
        ("Ils sont repartis avant l'aube.", [("l'aube", "2013-01-18TMO")]),
        ("Le ministre viendra dans la journée.", [("la journée", "2013-01-18")]),
        ("Il a été vu dans la journée de mardi.", [("la journée de mardi", "2013-01-15")]),
        # Parts of months and years.
        ("Il vint à la fin du mois d'août 1955.", [("la fin du mois d'août 1955", "1955-08")]),
        ("Il vint la dernière semaine de janvier 1960.", [("la dernière semaine de janvier 1960", "1960-W04")]),
        ("Il vint la première semaine d'août 2011.", [("la première semaine d'août 2011", "2011-W31")]),
        ("Il vint la deuxième quinzaine de mai 2011.", [("la deuxième quinzaine de mai 2011", "2011-05")]),
        ("Le plan était payé à la mi-année.", [("la mi-année", "2013")]),
        ("Le marché rouvrira le week-end du 2 mars.", [("le week-end du 2 mars", "2013-W09-WE")]),
        ("La loi sera votée à la rentrée.", [("la rentrée", "2013-09")]),
        ("La loi sera votée à la rentrée parlementaire.", []),
        (
            "Les 20, 21 et 22 août 2012, il plut.",
            [("20", "2012-08-20"), ("21", "2012-08-21"), ("22 août 2012", "2012-08-22")],
        ),
        ("Nuit du 7 au 8 mars 2012 : le feu prend.", [("Nuit du 7 au 8 mars 2012", "2012-03-07TNI")]),
        ("Au mois de mai 2011, il plut.", [("Au mois de mai 2011", "2011-05")]),
        ("Il a plu au mois de mai dernier.", [("au mois de mai dernier", "2012-05")]),
        ("Été 2011 : il pleut.", [("Été 2011", "2011-SU")]),
        ("Fin 2011 : il pleut.", [("Fin 2011", "2011")]),
        ("1er trimestre 2013 : il pleut.", [("1er trimestre 2013", "2013-Q1")]),
        ("Le 2e trimestre 2012 fut sec.", [("Le 2e trimestre 2012", "2012-Q2")]),
        # Counts with an adverb, or with a word between the number and its unit.
        ("Il y a à peine un mois, il pleuvait.", [("Il y a à peine un mois", "2012-12")]),
        ("Il y a déjà trois ans, il pleuvait.", [("Il y a déjà trois ans", "2010")]),
        ("Il plut une seule journée.", [("une seule journée", "P1D")]),
        ("Il plut deux autres mois.", [("deux autres mois", "P2M")]),
        # A day of the month with a weekday, and the time behind its comma, or one of two days.
        (
            "La rue sera fermée du samedi 26, 14 h, au lundi 28, 8 h.",
            [("samedi 26, 14 h", "2013-01-26T14:00"), ("lundi 28, 8 h", "2013-01-28T08:00")],
        ),
        ("Le samedi 26, 14 marins partiront.", [("samedi 26", "2013-01-26")]),
        ("Le ministre viendra le 5 ou le 6.", [("5", "2013-02-05"), ("6", "2013-02-06")]),
        ("Il vint le 5 ou le 6 mars 2012.", [("5", "2012-03-05"), ("6 mars 2012", "2012-03-06")]),
        ("Il a voté pour le 5 ou pour rien.", []),
        # The first day in words, and the first days.
        ("Il est né le premier juillet 2001.", [("premier juillet 2001", "2001-07-01")]),
        ("Ce fut un premier juillet 2001 sans soleil.", [("juillet 2001", "2001-07")]),
        ("Il plut du premier au 5 mai 2012.", [("premier", "2012-05-01"), ("5 mai 2012", "2012-05-05")]),
        ("Le premier ministre est venu.", []),
        ("Il vint dans les premiers jours de mai 1955.", [("les premiers jours de mai 1955", "1955-05")]),
        ("Il plut dans les dernières semaines de 1944.", [("les dernières semaines de 1944", "1944")]),
        ("Il pleuvra les derniers jours du mois.", [("les derniers jours du mois", "2013-01")]),
        ("Il pleuvra les derniers jours de la semaine de fête.", [("les derniers jours", "PXD")]),
        ("Il plut les trois premiers jours.", [("les trois premiers jours", "P3D")]),
        ("L'usine a fermé en début d'année.", [("début d'année", "2013")]),
        ("L'usine a fermé en fin d'année 2011.", [("fin d'année 2011", "2011")]),
        ("Une prime de fin d'année est versée.", []),
        # Times beside their day, and mornings as they are called in Quebec.
        ("Il a été secouru lundi peu avant 19 heures.", [("lundi peu avant 19 heures", "2013-01-14T19:00")]),
        ("Il l'a vue hier en fin d'après-midi.", [("hier en fin d'après-midi", "2013-01-17TAF")]),
        ("Il viendra demain en avant-midi.", [("demain en avant-midi", "2013-01-19TMO")]),
        # Some Thursday is none in particular.
        ("Il neigea un jeudi.", [("jeudi", "XXXX-WXX-4")]),
        # Half a century.
        ("Il y a plus d'un demi-siècle, on en riait.", [("Il y a plus d'un demi-siècle", "1963")]),
        ("La guerre dura un demi-siècle.", [("un demi-siècle", "P50Y")]),
        # Ages.
        ("Elle avait 84 ans.", []),
        ("Le berger Michel G., 78 ans, est parti.", []),
        ("Il fut absent, dix ans durant.", [("dix ans", "P10Y")]),
        ("L'association fêtera ses vingt ans.", []),
        ("Il a deux ans pour payer.", [("deux ans", "P2Y")]),
        ("Une réponse viendra sous huit jours.", [("huit jours", "P8D")]),
        # Years cut short behind a month.
        ("En mai 68, j'étais apprentie.", [("mai 68", "1968-05")]),
        ("En mai 68 ouvriers sont partis.", [("mai", "2012-05")]),
        ("En mai 14, on dansait.", [("mai", "2012-05")]),
        # The parade ground is no month.
        ("La foule est venue au Champ-de-Mars.", []),
        # Weekends.
        ("Le marché est reporté au week-end prochain.", [("week-end prochain", "2013-W03-WE")]),
        ("Il sera là d'ici à la fin du week-end.", [("la fin du week-end", "2013-W03-WE")]),
        # Without a date, and again and again.
        ("La sirène hurle chaque premier mercredi du mois.", [("chaque premier mercredi du mois", "XXXX-WXX-3")]),
        ("Le port a fermé le mercredi.", [("mercredi", "2013-01-16")]),
        ("De nos jours, on y danse.", [("De nos jours", "PRESENT_REF")]),
        ("Le vol fit du bruit à l'époque.", [("l'époque", "PAST_REF")]),
        ("À l'époque romaine, on y dansait ; à l'époque des rois, on y chantait.", []),
        ("Pour l'instant, il pleut.", [("Pour l'instant", "PRESENT_REF")]),
        ("Un instant plus tôt, il pleuvait.", []),
        ("Les années suivantes, il plut.", [("Les années suivantes", "PXY")]),
        ("Ouvert du lundi au samedi.", [("lundi", "XXXX-WXX-1"), ("samedi", "XXXX-WXX-6")]),
        ("Fermé de lundi à jeudi.", [("lundi", "2013-01-14"), ("jeudi", "2013-01-17")]),
    ],
)
def test_expressions(text: str, found: list[tuple[str, str]]) -> None:
    """All expressions of a sentence, with their values."""
    assert [(timex.text, timex.value) for timex in tag(text, PUBLISHED, "news", "fr")] == found


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # Of a report, its half-year and its year.
        ("Les ventes ont reculé au premier semestre 2012. Elles ont baissé de 3 % sur le semestre.", "2012-H1 2012-H1"),
        ("Les ventes ont baissé de 3 % sur le semestre.", "2012-H2"),
        ("Il a plu pendant les six premiers mois de l'année.", "P6M 2013"),
        ("Il a plu sur le semestre de printemps.", ""),
        # What a clause follows is no preposition.
        ("Le 3 mai 2012, il plut, et trois jours après il neigea.", "2012-05-03 2012-05-06"),
        ("Le 3 mai 2012, il plut, trois jours après la neige.", "2012-05-03 P3D"),
        ("Il plut le 3 mai 2012. Deux ou trois jours plus tard, il neigea.", "2012-05-03 XXXX-XX-XX"),
        ("Il plut le 3 mai 1912. Le 9 juin de la même année, il neigea.", "1912-05-03 1912-06-09"),
        ("Il plut le 3 mai 1912. Il neigea en juin de la même année.", "1912-05-03 1912-06"),
        # A day of the month opens its clause, in a story that has named the month.
        ("Le 3 mai 2012, il plut ; le 5 il neigea ; le 7 tombent les murs.", "2012-05-03 2012-05-05 2012-05-07"),
        ("Le 3 mai 2012, il plut. Le 5 au soir, il neigea.", "2012-05-03 2012-05-05TEV"),
        ("Le 3 mai 2012, il plut. Le 5, à 17 h 30, il neigea.", "2012-05-03 2012-05-05T17:30"),
        ("Le 3 mai 2012, il plut. Le soir du 5, il neigea.", "2012-05-03 2012-05-05TEV"),
        ("Le 3 mai 2012, le 4 mètres barra.", "2012-05-03"),
        ("Le 3 mai 2012, il plut. Appelé le 5 par le roi, il vint.", "2012-05-03 2012-05-05"),
        ("Dans les années 1970, il plut. Il neigea la décennie suivante.", "197 198"),
        # "Le lundi" is the story's, as "ce samedi-là" is the one that was told of; "lundi" is today's.
        ("Il plut le jeudi 3 mai 2012. Le lundi, il neigea.", "2012-05-03 2012-05-07"),
        ("Il a plu le jeudi 3 mai 2012. Lundi, il a neigé.", "2012-05-03 2013-01-14"),
        ("Il a plu le jeudi 3 mai 2012. Il a neigé lundi. Ce jeudi-là, tout brûla.",
         "2012-05-03 2013-01-14 2012-05-03"),
        ("Il a plu le jeudi 3 mai 2012. Ce samedi-là, tout brûla.", "2012-05-03 2012-05-05"),
        # Years before Christ are told without him, once he has been named.
        ("En 58 av. J.-C., il plut. En 56, il neigea. L'été 55 fut sec.", "BC0058 BC0056 BC0055-SU"),
        ("Au printemps de l'an 58 avant Jésus-Christ, il plut.", "BC0058-SP"),
        ("En 21 apr. J.-C., il plut.", "0021"),
        ("Il y a 56 ans, en 58 jours, il plut.", "1957 P58D"),
        ("Il plut le 3 mai 1912 à 8 heures. Deux ans et demi plus tard, il neigea.", "1912-05-03T08:00 1914-11"),
        # A weekday that fits a day of the year told of says that it is meant.
        ("Il a tiré le 3 mai 2009. Il était malade le lundi 9 mars.", "2009-05-03 2009-03-09"),
        ("Il a tiré le 3 mai 2009. Il était malade le vendredi 18 janvier.", "2009-05-03 2013-01-18"),
        # "This year" repeats where the story is.
        ("Il plut le 3 mai 1912. Cette année-là fut dure. Deux mois plus tard, il neigea.", "1912-05-03 1912 1912-07"),
        # News that looks back a day stays there, until its next paragraph.
        ("Il a plu. La veille, il avait parlé à 20H00. Dans l'après-midi, il avait voté.",
         "2013-01-17 2013-01-17T20:00 2013-01-17TAF"),
        ("Il a plu vendredi. La veille, il avait parlé à 20H00.\n\nDans l'après-midi, il a voté.",
         "2013-01-18 2013-01-17 2013-01-17T20:00 2013-01-18TAF"),
        # "Less than a month later" is a time, too.
        ("Il plut le 3 mai 1912. Moins de deux ans plus tard, il neigea.", "1912-05-03 1914"),
        # A day of the month goes on from the one told right before, up to today.
        ("Le 16 décembre, la loi passe ; le 22, le maire démissionne.", "2012-12-16 2012-12-22"),
        ("Le 16 décembre, la loi passe.\n\nLe maire partira le 22.", "2012-12-16 2013-01-22"),
    ],
)  # fmt: skip
def test_stories(text: str, values: str) -> None:
    """Days that lean on what was told before."""
    assert " ".join(timex.value for timex in tag(text, PUBLISHED, "news", "fr")) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Il tomba le 9 thermidor an II.", "1794-07-27"),
        ("Il tomba le 9 Thermidor de l'an 2.", "1794-07-27"),
        ("Le soir du 10 thermidor an II, il mourut.", "1794-07-28TEV"),
        ("Dans la nuit du 9 au 10 thermidor an II, il fut pris.", "1794-07-27TNI"),
        ("Il prit Toulon le 19 décembre 1793. Danton périt le 16 germinal.", "1793-12-19 1794-04-05"),
        ("Le 18 brumaire an VIII, il prit le pouvoir. Le lendemain, tout était dit.", "1799-11-09 1799-11-10"),
        # Of a day that no year is known of, and of what only bears such a name.
        ("Le 18 brumaire, il prit le pouvoir.", "XXXX-XX-XX"),
        ("Le homard thermidor se mange chaud.", ""),
        ("Le 40 thermidor an II, il tomba.", ""),
    ],
)
def test_the_calendar_of_the_republic(text: str, values: str) -> None:
    """Days of the Republic's calendar are resolved with their year, or beside what was told before."""
    assert " ".join(timex.value for timex in tag(text, None, "narrative", "fr")) == values
