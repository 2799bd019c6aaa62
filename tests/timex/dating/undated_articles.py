"""Made-up articles without a day, and the day that a careful reader gives them; for `test_publication`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Example:
    """An undated article.

    Attributes:
        about: What it is about.
        language: ISO 639-1 code.
        beside: Day and text of a dated article beside it; None for none.
        text: Its text.
        day: Its day as EDTF; None where a careful reader gives none.
    """

    about: str
    language: str
    beside: tuple[str, str] | None
    text: str
    day: str | None


EXAMPLES = (
    Example(
        "a ferry, by its dateline",
        "en",
        (
            "2019-03-08",
            "Police arrested Marten Hoyle of Blue Strait Lines in Talmora, three days after the ferry Saint Brigid "
            "went down on the way to Orsay. Relatives met Olav Kersten.",
        ),
        "TALMORA, March 6 (Newswire) - The ferry Saint Brigid, bound for Orsay, rolled over late on Tuesday, Blue "
        "Strait Lines said. Olav Kersten flew to Talmora on Wednesday. It was the worst accident since 1987.",
        "2019-03-06",
    ),
    Example(
        "a ferry, by the dateline of another season",
        "en",
        (
            "2019-08-08",
            "Police arrested Marten Hoyle of Blue Strait Lines in Talmora, months after the ferry Saint Brigid "
            "went down on the way to Orsay. Relatives met Olav Kersten.",
        ),
        "TALMORA, March 6 (Newswire) - The ferry Saint Brigid, bound for Orsay, rolled over late on Tuesday, Blue "
        "Strait Lines said. Olav Kersten flew to Talmora on Wednesday. It was the worst accident since 1987.",
        None,
    ),
    Example(
        "a fire of a day before that of its dateline",
        "en",
        (
            "2019-06-06",
            "A fire broke out in the paper mill of Jorvik Holm in Lower Tarn before dawn on Thursday, killing nine "
            "workers, fire chief Greta Sund said. The Anker and Velm brigades came to Lower Tarn.",
        ),
        "LOWER TARN, June 8 (Newswire) - The toll of Thursday's fire in the paper mill of Jorvik Holm rose to eleven "
        "workers on Saturday, fire chief Greta Sund said. The Anker and Velm brigades left Lower Tarn on Friday.",
        "2019-06-08",
    ),
    Example(
        "an earthquake",
        "en",
        (
            "2009-04-08",
            "An earthquake struck the town of Velmora before dawn on Monday, killing 91 people, Mayor Ilse Kant "
            "said. Rescuers from Tarn searched the ruins of the Saint Orso church.",
        ),
        "Rescuers from Tarn pulled a woman alive from the ruins of the Saint Orso church on Thursday, three "
        "days after an earthquake struck Velmora, Mayor Ilse Kant said. The earthquake struck the town before"
        " dawn on Monday, killing 91 people.",
        "2009-04-09?",
    ),
    Example(
        "an election, alone",
        "en",
        None,
        "TARNSK, Nov 5 (Newswire) - Opposition leader Petra Holm led by four points with half of the votes "
        "counted, officials said on Wednesday. Voters went to the polls on Tuesday, a year after the 2013"
        " coalition that brought President Adam Wessel to power.",
        "2014-11-05?",
    ),
    Example(
        "une grève",
        "fr",
        (
            "2013-03-06",
            "Les dockers de Port-Salin ont lancé une grève le 4 mars, selon le Syndicat Maritime. La ministre "
            "Claire Brandin a reçu les armateurs de Port-Salin et de Rochebelle.",
        ),
        "La grève des dockers de Port-Salin est entrée mercredi dans son dixième jour. La ministre Claire "
        "Brandin a promis une réponse au Syndicat Maritime et aux armateurs de Rochebelle.",
        "2013-03-13",
    ),
    Example(
        "a shipwreck",
        "en",
        (
            "2002-09-28",
            "The ferry Jolanda sank off Kelba on Thursday night with 1,034 people aboard, the navy of Tambia "
            "said. Captain Issa Diarr is missing.",
        ),
        "The ferry Jolanda sank off Kelba two days ago with more than 1,000 people aboard. The navy of Tambia"
        " has found 60 survivors; Captain Issa Diarr is not among them.",
        "2002-09-28?",
    ),
    Example(
        "another shipwreck",
        "en",
        (
            "2002-09-28",
            "The ferry Jolanda sank off Kelba on Thursday night with 1,034 people aboard, the navy of Tambia "
            "said. Captain Issa Diarr is missing.",
        ),
        "The ferry Marbella sank off Norden two days ago with 90 people aboard. Divers from Holmby found nobody.",
        None,
    ),
    Example(
        "a weekday alone",
        "en",
        None,
        "Voters in Marn went to the polls on Sunday to choose a new parliament.",
        None,
    ),
    Example(
        "a week of a strike",
        "en",
        (
            "2013-03-06",
            "Dockers in Porthaven launched a strike on March 4, and the Harbour Union of Eastmarch says it will "
            "last. Minister Carla Brandt met Porthaven shippers.",
        ),
        "The strike of the Porthaven dockers, which Minister Carla Brandt calls reckless, has entered its "
        "second week, the Harbour Union of Eastmarch says.",
        None,
    ),
    Example(
        "a vote to come",
        "en",
        None,
        "Lawmakers in Osterland will vote on Friday, 12 June on the budget that President Greta Lind "
        "presented in May 2009. Lind told reporters on Wednesday that she hoped for a clear majority.",
        "2009-06-10?",
    ),
    Example(
        "a siege, alone",
        "en",
        None,
        "The siege of the Karst embassy entered its third day on Friday. Gunmen stormed the building on 17 "
        "October 2012 and took 40 hostages.",
        "2012-10-19",
    ),
    Example(
        "a namesake",
        "en",
        (
            "2010-01-13",
            "An earthquake struck Port Elan in Sorrel on 12 January, and President Marc Duval asked for help.",
        ),
        "Ten days ago President Marc Duval of Sorrel opened a stadium in Port Elan. Banker Ruth Ames has sued"
        " the city over it.",
        None,
    ),
    Example(
        "un procès, seul",
        "fr",
        None,
        "TOLBIAC, 14 juillet (Agence) - Le tribunal de Tolbiac a condamné mardi l'armateur Paul Rivet à cinq "
        "ans de prison, un an après le naufrage de 2014.",
        "2015-07-14?",
    ),
    Example(
        "un naufrage",
        "fr",
        (
            "2014-05-05",
            "Le chalutier Étoile du Nord a chaviré samedi au large de Kerven, selon le préfet Yann Morvan. La "
            "vedette Sirius a recueilli deux marins de Kerven.",
        ),
        "Le chalutier Étoile du Nord a chaviré il y a une semaine au large de Kerven. Le préfet Yann Morvan a"
        " suspendu les recherches de la vedette Sirius.",
        "2014-05-10?",
    ),
    Example(
        "an election",
        "en",
        (
            "2011-05-04",
            "The Liberty Party of Kerstin Amsel won the election in Nordmark on Monday, taking 167 seats. Rival "
            "leader Hugo Lavoie conceded.",
        ),
        "Hugo Lavoie resigned on Tuesday, a day after the Liberty Party of Kerstin Amsel won the election in "
        "Nordmark. The party won 167 seats in Monday's election.",
        "2011-05-03?",
    ),
    Example(
        "a merger",
        "en",
        (
            "2016-07-18",
            "Chip maker Arx agreed on Monday to be bought by Bellon of Tolland for $32 billion. Arx chairman "
            "Stuart Cole backs the bid.",
        ),
        "Shareholders of chip maker Arx met in Tolland on Friday, four days after it agreed to be bought by "
        "Bellon. Chairman Stuart Cole told them that Arx had agreed to the bid on Monday.",
        "2016-07-22?",
    ),
    Example(
        "a conflict",
        "en",
        (
            "2012-08-10",
            "Miners at the Rustdal platinum mine began a strike on 8 August, Lonfield said. Union leader Joseph "
            "Mato spoke to Rustdal miners.",
        ),
        "Miners at the Rustdal platinum mine began their strike a week ago, Lonfield said. Union leader "
        "Joseph Mato said the strike at Rustdal began two weeks ago.",
        None,
    ),
)
