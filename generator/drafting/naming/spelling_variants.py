"""Spellings that may mean one name: two letters swapped, one more or less, "y" for "i", an accent left out."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.model.names import NameKind

# Of shorter words one letter makes another name ("Iran", "Iraq"); two that are swapped do so in the shortest only.
_LONG_ENOUGH_FOR_A_LETTER = 6
_LONG_ENOUGH_FOR_A_SWAP = 3
# Letters that spellings of one sound exchange, from other alphabets above all.
_SOUNDS = ({"y", "i"}, {"k", "c"}, {"k", "q"}, {"s", "z"}, {"u", "o"}, {"f", "v"}, {"e", "i"}, {"g", "j"})
_LONG_ENOUGH_FOR_A_SOUND = 5


@dataclass(frozen=True, slots=True)
class AliasProposal:
    """A spelling that may mean a name. An editor is to judge.

    Attributes:
        kind: What the name is the name of.
        name_id: Id of the name.
        alias: The other spelling.
        reason: Why, in a clause: "two letters swapped".
    """

    kind: NameKind
    name_id: str
    alias: str
    reason: str


def variant_reason(one: str, other: str) -> str:
    """Why two spellings may mean one name; empty where they don't seem to.

    Of several words all but one must agree.
    """
    first, second = _words(one), _words(other)
    if len(first) != len(second):
        joined = "".join(first) == "".join(second)
        return "written as one word or two" if joined else ""
    differing = [(mine, theirs) for mine, theirs in zip(first, second, strict=True) if mine != theirs]
    if not differing:
        return "" if one == other else "capitals, accents or hyphens aside the same"
    return _reason(*differing[0]) if len(differing) == 1 else ""


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).replace("-", " ").split()


def _reason(one: str, other: str) -> str:
    """Why two words that differ may be one; the first letter must agree."""
    if one[0] != other[0] or not (one.isalpha() and other.isalpha()):
        return ""
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) == len(longer):
        return _reason_of_same_length(one, other)
    if len(longer) - len(shorter) > 1 or len(shorter) < _LONG_ENOUGH_FOR_A_SOUND or longer.startswith(shorter):
        # "Georgia" and "Georgian", "Castro" and "Castros" are other words.
        return ""
    at = next(position for position, letter in enumerate(longer) if shorter[position : position + 1] != letter)
    if shorter[at:] != longer[at + 1 :]:
        return ""
    is_double = longer[at] in (longer[at - 1], longer[at + 1 : at + 2])
    return "a letter doubled" if is_double else "a letter more" if len(shorter) >= _LONG_ENOUGH_FOR_A_LETTER else ""


def _reason_of_same_length(one: str, other: str) -> str:
    places = [at for at, (mine, theirs) in enumerate(zip(one, other, strict=True)) if mine != theirs]
    at = places[0]
    if len(one) >= _LONG_ENOUGH_FOR_A_SWAP and places == [at, at + 1] and one[at : at + 2] == other[at : at + 2][::-1]:
        return "two letters swapped"
    if len(places) > 1:
        return ""
    letters = {one[at], other[at]}
    if letters in _SOUNDS and len(one) >= _LONG_ENOUGH_FOR_A_SOUND:
        return f"“{one[at]}” for “{other[at]}”"
    is_inside = 0 < at < len(one) - 1
    return "one letter differs" if is_inside and len(one) > _LONG_ENOUGH_FOR_A_LETTER else ""


def variants(
    counts: Mapping[str, int], settled: Iterable[str], together: Mapping[str, frozenset[str]]
) -> dict[str, str]:
    """The spelling that each rarer spelling may stand for.

    Args:
        counts: How often articles use each spelling of one kind of name.
        settled: Spellings that the project knows; they stand for themselves.
        together: Spellings that stand in one sentence with a spelling: a text that has both means two things.
    """
    known = frozenset(settled)
    # What the project knows comes first, then the spelling that is used more.
    order = [*sorted(known), *sorted(counts.keys() - known, key=lambda text: (-counts[text], text))]
    earlier: defaultdict[str, list[int]] = defaultdict(list)
    found: dict[str, str] = {}
    for position, spelling in enumerate(order):
        keys = _keys(spelling)
        if spelling not in known:
            near = [order[at] for at in sorted({before for key in keys for before in earlier[key]})]
            beside = together.get(spelling, frozenset())
            mains = (other for other in near if other not in found and other not in beside)
            main = next((other for other in mains if variant_reason(spelling, other)), None)
            if main:
                found[spelling] = main
        for key in keys:
            earlier[key].append(position)
    return found


def _keys(spelling: str) -> frozenset[str]:
    """What a spelling shares with every other that is one letter or one swap away: itself with a letter left out.

    So that only near spellings are compared, not each with each (Garbe's symmetric delete algorithm, 2012).
    """
    letters = "".join(_words(spelling))
    return frozenset({letters, *(letters[:at] + letters[at + 1 :] for at in range(len(letters)))})
