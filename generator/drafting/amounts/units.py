"""Units that a number is given in, each under one name whatever way an article writes it."""

from __future__ import annotations

from generator.drafting.lexicon.word_sets import word_set

# A unit's name and the ways to write it.
_MEASURES = """
kilometres km kms kilometre kilometers kilometer · miles mile · metres m metre meters meter · feet ft foot · hectares
hectare · acres acre · square_kilometres · tonnes tonne tons ton · kilograms kg kilogram kilo kilos · litres litre
liters liter · barrels barrel · gallons gallon · degrees degree · megawatts megawatt MW · centimetres cm centimetre
centimeters · millimetres mm millimetre millimeters · knots knot · mph · percentage_points
"""
_CURRENCIES = """
dollars dollar $ US$ A$ C$ NZ$ · euros euro € · pounds pound £ · yen ¥ · francs franc · yuan · rupees rupee · roubles
rouble rubles ruble · pesos peso · kroner krone kronor · rand · reais real · won · liras lira · shillings shilling ·
naira · cents cent · pence
"""


def _by_spelling(table: str) -> dict[str, str]:
    lines = (line.split() for line in table.replace("\n", " ").split("·"))
    return {spelling.lower(): line[0].replace("_", " ") for line in lines for spelling in line}


MEASURES = _by_spelling(_MEASURES)
CURRENCIES = _by_spelling(_CURRENCIES)
PER_CENT = word_set("% percent per-cent pc")
DISTANCES = word_set("kilometres miles metres feet")
# Counted so, a number is a length of time, an age or a clock's hour and no figure.
TIMES = word_set(
    "second seconds minute minutes hour hours day days week weeks month months year years decade decades century "
    "centuries night nights times o'clock am pm a.m p.m a.m. p.m. gmt"
)
