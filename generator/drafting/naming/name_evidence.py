"""What stands in and around a run of capitals, as points for a person, a place or an organisation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.drafting.lexicon import words
from generator.drafting.lexicon.demonyms import LANDS, is_demonym
from generator.drafting.lexicon.name_clues import (
    BODIES,
    DIRECTIONS,
    DONE_BY_PEOPLE,
    DONE_TO_PEOPLE,
    FIELDS,
    FIRMS,
    GEOGRAPHY,
    LANDS_IN_CAPITALS,
    LAWYERS,
    MOTION,
    OFFICES_OF_FIRMS,
    OFFICES_OF_PLACES,
    ORGANISATION_WORDS,
    PLACE_PREPOSITIONS,
    PLACE_WORDS,
    ROLES,
    SPEECH,
)
from generator.drafting.naming.capital_runs import Run, without_peoples
from generator.drafting.naming.role_phrases import role_phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.lexicon.tokens import Token
    from generator.model.names import NameKind

# Points from which a spelling is taken for a name of a kind, and points for what leaves no doubt.
ENOUGH = 2
SURE = 5

_LONGEST_SHORT_FORM = 7
_MOST_WORDS_OF_PLACE = 3
_MOST_WORDS_OF_PERSON = 4
# How far before a comma an office may stand: "the spokesman for the rail union, …".
_OFFICE_REACH = 8
# Prepositions that a verb of motion makes certain, and how far before them it may stand.
_OF_MOTION = frozenset({"to", "from", "for"})
_MOTION_REACH = 3


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
        peoples = bearer.first
        bearer = without_peoples(bearer)
        role = " ".join((role, *(token.text for token in tokens[peoples : bearer.first])))
        role = _role_beside(tokens, bearer) or role
        return Evidence(bearer.text, "person", SURE, role) if len(bearer.tokens) > 1 else None
    if plain.tokens[-1].lower in ROLES:
        return None
    if _role_beside(tokens, run) and not _has_organisation_word(run):
        return _of_person(tokens, run)
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
    while start > 0 and _is_part_of_role(tokens, start - 1):
        start -= 1
    while 0 < start < run.first and (is_demonym(tokens[start - 1].lower) or _is_short_form(tokens[start - 1].text)):
        start -= 1
    title = tokens[start : run.first]
    if not title or title[-1].lower.rstrip(".") not in ROLES:
        return "", run
    return " ".join(token.text for token in title), run


def _is_part_of_role(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    return token.lower in ROLES | FIELDS and (token.text.islower() or index == 0)


def _is_short_form(text: str) -> bool:
    return text.isupper() and len(text) <= _LONGEST_SHORT_FORM and text.isalpha()


def _of_organisation(tokens: Sequence[Token], run: Run, plain: Run) -> Evidence | None:
    """Evidence from a word such as "Council" in it, one such as "company" before it, or its being a short form."""
    before = _word(tokens, run.first - 1)
    if _has_organisation_word(plain):
        if len(plain.tokens) > 1:
            return Evidence(plain.text, "organisation", ENOUGH)
        return Evidence(run.text, "organisation", ENOUGH) if len(run.tokens) > 1 else None
    if before == "at" and _word(tokens, run.first - 2) in ROLES:
        return Evidence(plain.text, "organisation", ENOUGH)
    if before in BODIES or (len(plain.tokens) > 1 and _belongs_to_firm(tokens, run)):
        return Evidence(plain.text, "organisation", SURE)
    shortest = 2 if before == "the" else 3
    is_short_form = len(plain.tokens) == 1 and plain.text.isupper()
    if is_short_form and shortest <= len(plain.text) <= _LONGEST_SHORT_FORM:
        return Evidence(plain.text, "organisation", 1 + (before == "the"))
    return None


def _belongs_to_firm(tokens: Sequence[Token], run: Run) -> bool:
    """Whether an office of a firm is "of" a name, or a word for a firm stands before it and a comma."""
    before, head = _word(tokens, run.first - 1), _word(tokens, run.first - 2)
    if before == "of":
        return head in OFFICES_OF_FIRMS
    return before == "," and head in FIRMS and _word(tokens, run.end) in (",", "")


def _of_place(tokens: Sequence[Token], run: Run) -> Evidence | None:
    """Evidence from a word such as "River" in it, a preposition of place before it, or "the town of"."""
    if len(run.tokens) > _MOST_WORDS_OF_PLACE:
        return None
    if len(run.tokens) > 1 and GEOGRAPHY & {run.tokens[0].lower, run.tokens[-1].lower}:
        return Evidence(run.text, "place", SURE)
    at = run.first - 1
    is_directed = _word(tokens, at) in DIRECTIONS and _word(tokens, at - 1) in PLACE_PREPOSITIONS
    at -= is_directed
    before, head = _word(tokens, at), _word(tokens, at - 1)
    settled = (
        before in ("capital", "city", "town")
        or (before == "of" and (_singular(head) in PLACE_WORDS or head in OFFICES_OF_PLACES))
        or (before == "at" and head in PLACE_WORDS)
        or (before == "," and head == "capital" and _word(tokens, run.end) == ",")
    )
    points = SURE if settled else PLACE_PREPOSITIONS.get(before, 0) + is_directed
    if before in _OF_MOTION and MOTION & {token.lower for token in tokens[max(0, at - _MOTION_REACH) : at]}:
        points += ENOUGH
    if before == "and" and at > 0 and tokens[at - 1].is_capital:
        points = _points_of_neighbour(tokens, at)
    if before == "," and _is_land_behind_place(tokens, run):
        points = ENOUGH
    return Evidence(run.text, "place", points) if points else None


def _points_of_neighbour(tokens: Sequence[Token], conjunction: int) -> int:
    """What speaks for the name before an "and" speaks for the one behind it: "from Karsk and Dolny"."""
    start = _start_of_name(tokens, conjunction)
    opener = _word(tokens, start - 1)
    if opener in _OF_MOTION and MOTION & {token.lower for token in tokens[max(0, start - 1 - _MOTION_REACH) : start]}:
        return ENOUGH
    return PLACE_PREPOSITIONS.get(opener, ENOUGH if opener == "of" else 0)


def _is_land_behind_place(tokens: Sequence[Token], run: Run) -> bool:
    """Whether a name stands behind that of a place as its country does: "in Zermoor, Austria."."""
    start = _start_of_name(tokens, run.first - 1)
    is_place = PLACE_PREPOSITIONS.get(_word(tokens, start - 1), 0) >= ENOUGH
    return start < run.first - 1 and is_place and not _word(tokens, run.end)[:1].isalnum()


def _start_of_name(tokens: Sequence[Token], end: int) -> int:
    start = end
    while start > 0 and tokens[start - 1].is_capital:
        start -= 1
    return start


def _singular(word: str) -> str:
    return word.removesuffix("ies") + "y" if word.endswith("ies") else word.removesuffix("s")


def _of_person(tokens: Sequence[Token], run: Run) -> Evidence | None:
    """Evidence from speaking ("Ana Ruiz said"), from what is done to people, or from an office beside it."""
    if not 1 < len(run.tokens) <= _MOST_WORDS_OF_PERSON or is_demonym(run.tokens[0].lower):
        return None
    before, after = _word(tokens, run.first - 1), _word(tokens, run.end)
    role = _role_beside(tokens, run)
    if role or (after == "," and _describes_person(tokens, run.end + 1)):
        return Evidence(run.text, "person", ENOUGH + 1, role)
    if before in words.DETERMINERS:
        return None
    is_client = before == "for" and _word(tokens, run.first - 2) in LAWYERS
    speaks_or_suffers = after in SPEECH | DONE_BY_PEOPLE or before == "said" or before in DONE_TO_PEOPLE
    return Evidence(run.text, "person", ENOUGH) if speaks_or_suffers or is_client else None


def _describes_person(tokens: Sequence[Token], index: int) -> bool:
    """Whether what follows a comma is an age or a clause about somebody: ", 61,", ", who"."""
    word = _word(tokens, index)
    return _word(tokens, index + 1) == "," if word.isdigit() else word == "who"


def _role_beside(tokens: Sequence[Token], run: Run) -> str:
    """The office or trade that a phrase between commas says a name has; empty where none does.

    Behind it: "Ana Ruiz, head of the union, …"; or before it: "The mayor of Nola, Ana Ruiz, …".
    """
    if _word(tokens, run.end) == ",":
        role = role_phrase(_until_comma(tokens, run.end + 1))
        if role:
            return role
        if _word(tokens, run.first - 1) == ",":
            return role_phrase(_since_break(tokens, run.first - 1))
    return ""


def _until_comma(tokens: Sequence[Token], start: int) -> Sequence[Token]:
    """The words from an index up to a comma, a bracket, the sentence's end, or a verb of speech."""
    end = start
    while end < len(tokens) and (tokens[end].is_word or tokens[end].lower == "'s") and tokens[end].lower not in SPEECH:
        end += 1
    return tokens[start:end] if end < len(tokens) and tokens[end].text in {",", ".", "(", *SPEECH} else ()


def _since_break(tokens: Sequence[Token], end: int) -> Sequence[Token]:
    start = end
    while start > 0 and end - start < _OFFICE_REACH and (tokens[start - 1].is_word or tokens[start - 1].lower == "'s"):
        start -= 1
    return tokens[start:end]
