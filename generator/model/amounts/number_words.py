"""Words for numbers and for what bounds them, in English and French."""

from __future__ import annotations

from typing import Literal

Bound = Literal["about", "at least", "at most"]

ENGLISH_BOUNDS: dict[Bound, tuple[str, ...]] = {
    "about": (
        "about", "around", "some", "roughly", "approximately", "nearly", "almost", "an estimated", "estimated",
        "close to",
    ),
    "at least": (
        "at least", "more than", "over", "just over", "no fewer than", "no less than", "not less than",
    ),
    "at most": (
        "up to", "at most", "as many as", "as much as", "no more than", "fewer than", "less than", "under",
        "just under",
    ),
}  # fmt: skip
# What ends in an apostrophe or a word "de" stands before the number at once, or after a space.
FRENCH_BOUNDS: dict[Bound, tuple[str, ...]] = {
    "about": ("environ", "près de", "près d'", "presque", "quelque"),
    "at least": ("au moins", "plus de", "plus d'"),
    "at most": ("jusqu'à", "au plus", "moins de", "moins d'"),
}
ONES = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_FRENCH_ONES = (
    "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize",
)  # fmt: skip
_FRENCH_TENS = {
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "huitante": 80, "octante": 80, "nonante": 90,
}  # fmt: skip
# Below a hundred, by word. "Soixante-dix" and "quatre-vingts" are put together from these.
WORTH = (
    {word: float(value) for value, word in enumerate(ONES, start=1)}
    | {word: 10.0 * value for value, word in enumerate(TENS, start=2)}
    | {word: float(value) for value, word in enumerate(_FRENCH_ONES, start=1)}
    | _FRENCH_TENS
    | {"une": 1.0, "zero": 0.0, "zéro": 0.0}
)
# What the number before it is taken times. The -aines of French count as the number that they are near.
SCALES = {
    "ten": 10.0, "dozen": 12.0, "hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "mn": 1e6, "bn": 1e9, "trn": 1e12,
    "dizaine": 10.0, "douzaine": 12.0, "quinzaine": 15.0, "vingtaine": 20.0, "trentaine": 30.0, "quarantaine": 40.0,
    "cinquantaine": 50.0, "soixantaine": 60.0, "centaine": 100.0, "cent": 100.0, "cents": 100.0, "mille": 1e3,
    "millier": 1e3, "milliers": 1e3, "millions": 1e6, "milliard": 1e9, "milliards": 1e9, "billions": 1e9,
}  # fmt: skip
# Words for "some of them, perhaps many": the least and the most that each can mean.
PLURALS = {
    "tens": (10.0, 99.0), "dozens": (12.0, 99.0), "scores": (20.0, 199.0), "hundreds": (100.0, 999.0),
    "thousands": (1e3, 99_999.0), "millions": (1e6, 1e9 - 1), "billions": (1e9, 1e12 - 1),
    "dizaines": (10.0, 99.0), "douzaines": (12.0, 99.0), "vingtaines": (20.0, 199.0), "centaines": (100.0, 999.0),
    "milliers": (1e3, 99_999.0), "milliards": (1e9, 1e12 - 1),
}  # fmt: skip
