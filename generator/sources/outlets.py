"""Names of large news agencies and publishers, so that one that a text names is known for what it is."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Outlet:
    """Who brings out news.

    Attributes:
        name: As a bibliography writes it.
        spellings: Other ways to write it.
        agency: Whether it supplies other publishers.
    """

    name: str
    spellings: tuple[str, ...] = ()
    agency: bool = False


_OUTLETS = (
    Outlet("Agence France-Presse (AFP)", ("AFP", "Agence France-Presse", "Agence France Presse"), agency=True),
    Outlet("Anadolu Agency (AA)", ("Anadolu Agency", "Anadolu"), agency=True),
    Outlet("ANSA", agency=True),
    Outlet("Associated Press (AP)", ("AP", "Associated Press", "The Associated Press"), agency=True),
    Outlet("Bloomberg", ("Bloomberg News",), agency=True),
    Outlet("Deutsche Presse-Agentur (dpa)", ("dpa", "Deutsche Presse-Agentur"), agency=True),
    Outlet("EFE", ("Agencia EFE",), agency=True),
    Outlet("Interfax", agency=True),
    Outlet("Kyodo News", ("Kyodo",), agency=True),
    Outlet("PA Media", ("Press Association",), agency=True),
    Outlet("Press Trust of India (PTI)", ("PTI", "Press Trust of India"), agency=True),
    Outlet("Reuters", ("Thomson Reuters",), agency=True),
    Outlet("RIA Novosti", ("RIA",), agency=True),
    Outlet("TASS", ("ITAR-TASS",), agency=True),
    Outlet("Thomson Reuters Foundation", agency=True),
    Outlet("United Press International (UPI)", ("UPI", "United Press International"), agency=True),
    Outlet("Xinhua", ("Xinhua News Agency",), agency=True),
    Outlet("Africanews"),
    Outlet("Al Arabiya"),
    Outlet("Al Jazeera", ("Al-Jazeera", "Aljazeera", "Al Jazeera English")),
    Outlet("BBC News", ("BBC", "The BBC", "bbc.co.uk")),
    Outlet("CBC News", ("CBC",)),
    Outlet("CBS News", ("CBS",)),
    Outlet("CNN", ("CNN Business", "CNN International")),
    Outlet("Deutsche Welle (DW)", ("DW", "Deutsche Welle")),
    Outlet("El País"),
    Outlet("Euronews"),
    Outlet("Financial Times"),
    Outlet("France 24", ("France24",)),
    Outlet("Jeune Afrique"),
    Outlet("Le Figaro"),
    Outlet("Le Monde"),
    Outlet("Libération"),
    Outlet("NBC News", ("NBC",)),
    Outlet("NPR", ("National Public Radio",)),
    Outlet("Radio France Internationale (RFI)", ("RFI", "Radio France Internationale")),
    Outlet("Sky News"),
    Outlet("The Daily Telegraph", ("The Telegraph", "Daily Telegraph")),
    Outlet("The Guardian"),
    Outlet("The Independent"),
    Outlet("The New Humanitarian", ("IRIN",)),
    Outlet("The New York Times", ("New York Times", "nytimes.com")),
    Outlet("The Straits Times", ("Straits Times",)),
    Outlet("The Washington Post", ("Washington Post",)),
    Outlet("Voice of America (VOA)", ("VOA", "Voice of America")),
)


def _key(name: str) -> str:
    """A name without case, spaces, punctuation, "www." and ".com", under which its spellings meet."""
    bare = re.sub(r"^www\.|\.(?:com|org|net|co\.uk|fr|de|sg)$", "", name.strip().casefold())
    return re.sub(r"[\W_]", "", bare)


_BY_KEY = {_key(spelling): outlet for outlet in _OUTLETS for spelling in (outlet.name, *outlet.spellings)}

# Every spelling, the longest first so that it is tried before one it begins with.
SPELLINGS = tuple(
    sorted(
        {spelling for outlet in _OUTLETS for spelling in (outlet.name, *outlet.spellings)}, key=lambda s: (-len(s), s)
    )
)


def outlet_named(name: str) -> Outlet | None:
    """The outlet that a name means, however it is spelt ("FRANCE 24", "StraitsTimes.com"); None for an unknown one."""
    return _BY_KEY.get(_key(name))
