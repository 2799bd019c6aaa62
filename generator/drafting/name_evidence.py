"""What stands in and around a run of capitals, as points for a person, a place or an organisation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.drafting import words
from generator.drafting.capital_runs import Run, without_peoples
from generator.drafting.demonyms import LANDS, is_demonym
from generator.drafting.name_clues import (
    BODIES,
    FIELDS,
    LANDS_IN_CAPITALS,
    ORGANISATION_WORDS,
    PLACE_PREPOSITIONS,
    PLACE_WORDS,
    ROLES,
    SPEECH,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.tokens import Token
    from generator.model.names import NameKind

# Points from which a spelling is taken for a name of a kind, and points for what leaves no doubt.
ENOUGH = 2
SURE = 5

_LONGEST_SHORT_FORM = 7
_MOST_WORDS_OF_PLACE = 3
_MOST_WORDS_OF_PERSON = 4
# How far before a comma an office may stand: "the spokesman for the rail union, …".
_OFFICE_REACH = 8


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one mention says of a spelling.

    Attributes:
        name: The spelling.
        kind: What it speaks for.
        points: How strongly.
        role: For a person, what the mention calls them.
    """

    name: str
    kind: NameKind
    points: int
    role: str = ""


def evidence(tokens: Sequence[Token], run: Run) -> Evidence | None:
    """What a mention says; None where it says nothing, or the run is no name.

    Args:
        tokens: The sentence.
        run: A run of capitals in it.
    """
    plain = without_peoples(run)
    if all(is_demonym(token.lower) for token in run.tokens) or _is_land_in_capitals(plain):
        return None
    role, bearer = _split_role(tokens, run)
    if role and not _has_organisation_word(bearer):
        return Evidence(bearer.text, "person", SURE, role) if len(bearer.tokens) > 1 else None
    if plain.tokens[-1].lower in ROLES:
        return None
    return _of_organisation(tokens, run, plain) or _of_place(tokens, plain) or _of_person(tokens, run)


def _word(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].lower if 0 <= index < len(tokens) else ""


def _is_land_in_capitals(run: Run) -> bool:
    return run.text in LANDS_IN_CAPITALS or (run.text.isupper() and run.text.lower() in LANDS)


def _has_organisation_word(run: Run) -> bool:
    return any(token.lower in ORGANISATION_WORDS for token in run.tokens)


def _split_role(tokens: Sequence[Token], run: Run) -> tuple[str, Run]:
    """A run's role and who bears it: "Finance Minister" and "Ana Ruiz"; the role may stand before it in lower case."""
    cut = max((at + 1 for at, token in enumerate(run.tokens) if token.lower.rstrip(".") in ROLES), default=0)
    if 0 < cut < len(run.tokens):
        return " ".join(token.text for token in run.tokens[:cut]), Run(run.first + cut, run.end, run.tokens[cut:])
    start = run.first
    while start > 0 and tokens[start - 1].text.islower() and tokens[start - 1].lower in ROLES | FIELDS:
        start -= 1
    while 0 < start < run.first and is_demonym(tokens[start - 1].lower):
        start -= 1
    title = tokens[start : run.first]
    return (" ".join(token.text for token in title), run) if title and title[-1].lower in ROLES else ("", run)


def _of_organisation(tokens: Sequence[Token], run: Run, plain: Run) -> Evidence | None:
    """Evidence from a word such as "Council" in it, one such as "company" before it, or its being a short form."""
    before = _word(tokens, run.first - 1)
    if _has_organisation_word(plain):
        if len(plain.tokens) > 1:
            return Evidence(plain.text, "organisation", ENOUGH)
        return Evidence(run.text, "organisation", ENOUGH) if len(run.tokens) > 1 else None
    if before in BODIES:
        return Evidence(plain.text, "organisation", SURE)
    shortest = 2 if before == "the" else 3
    is_short_form = len(plain.tokens) == 1 and plain.text.isupper()
    if is_short_form and shortest <= len(plain.text) <= _LONGEST_SHORT_FORM:
        return Evidence(plain.text, "organisation", 1 + (before == "the"))
    return None


def _of_place(tokens: Sequence[Token], run: Run) -> Evidence | None:
    """Evidence from a preposition of place before it, or from "the town of"."""
    if len(run.tokens) > _MOST_WORDS_OF_PLACE:
        return None
    before = _word(tokens, run.first - 1)
    head = _word(tokens, run.first - 2)
    settled = before in ("capital", "city", "town") or (before == "of" and _singular(head) in PLACE_WORDS)
    points = SURE if settled else PLACE_PREPOSITIONS.get(before, 0)
    if before == "and" and run.first > 1 and tokens[run.first - 2].is_capital:
        opener = _word(tokens, run.first - 3)
        points = PLACE_PREPOSITIONS.get(opener, ENOUGH if opener == "of" else 0)
    return Evidence(run.text, "place", points) if points else None


def _singular(word: str) -> str:
    return word.removesuffix("ies") + "y" if word.endswith("ies") else word.removesuffix("s")


def _of_person(tokens: Sequence[Token], run: Run) -> Evidence | None:
    """Evidence from speaking ("Ana Ruiz said"), or from being described (", the minister, Ana Ruiz," ", 61,")."""
    if not 1 < len(run.tokens) <= _MOST_WORDS_OF_PERSON or is_demonym(run.tokens[0].lower):
        return None
    after = _word(tokens, run.end)
    before = _word(tokens, run.first - 1)
    office = before == "," and _office_before(tokens, run.first - 1)
    if after == "," and (office or _describes_person(tokens, run.end + 1)):
        return Evidence(run.text, "person", ENOUGH + 1)
    return Evidence(run.text, "person", ENOUGH) if after in SPEECH or before == "said" else None


def _describes_person(tokens: Sequence[Token], index: int) -> bool:
    """Whether what follows a comma says who somebody is: ", the head of", ", who", ", 61,"."""
    word = _word(tokens, index)
    if word.isdigit():
        return _word(tokens, index + 1) == ","
    following = tokens[index + 1 : index + 6]
    return word == "who" or (word in words.ARTICLES and any(token.lower in ROLES for token in following))


def _office_before(tokens: Sequence[Token], comma: int) -> bool:
    """Whether the phrase before a comma is an office: "the interim president, …", "the spokesman for the union, …"."""
    phrase = tokens[max(0, comma - _OFFICE_REACH) : comma]
    if any(token.text == "," for token in phrase):
        return False
    return any(token.lower in ROLES and token.text.islower() for token in phrase)
