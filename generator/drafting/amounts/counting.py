"""What a number counts, in the same words wherever sources put it alike: "miners dead", "kilometres from Lima"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.drafting.amounts.casualties import fate_after, fate_before, fate_of_noun
from generator.drafting.amounts.counted_phrases import is_counted_in_plural, noun_phrase, past_of
from generator.drafting.amounts.shares import SHARE
from generator.drafting.amounts.units import CURRENCIES, DISTANCES, MEASURES, PER_CENT, TIMES
from generator.drafting.grammar.phrases import core, text_of
from generator.drafting.lexicon import words
from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.amounts.numbers import Number
    from generator.drafting.grammar.utterances import Utterance
    from generator.drafting.lexicon.tokens import Token

# Words for the same people, under one of them.
_SAME = {
    **dict.fromkeys(("troops", "soldiers", "servicemen", "troopers"), "soldiers"),
    **dict.fromkeys(("persons", "individuals", "souls"), "people"),
    **dict.fromkeys(("houses", "homes"), "homes"),
    **dict.fromkeys(("policemen", "police"), "police officers"),
}
_SAME_PHRASES = {"armed forces members": "soldiers", "members of the armed forces": "soldiers"}
# Before a number in words, these make it point at what is known.
_POINTERS = word_set("the these those his her their its both all 's")
_DIRECTIONS = word_set("north south east west northeast northwest southeast southwest away outside off inland deep")
_SETTLEMENTS = word_set("capital city town port village coast border")
_COMMON_OF_PLACE = word_set(
    "the capital city town port village coast border regional provincial coastal northern southern"
)
# Verbs whose subject a bare number, a share or a sum is the size of: "turnout was 62%", "damage was put at 3m euros".
_MEASURING = word_set("be reach hit stand rise fall drop climb cost total exceed average remain")
_MEASURING_PASSIVES = word_set("put estimate value assess")


@dataclass(frozen=True, slots=True)
class Counted:
    """What a number counts.

    Attributes:
        what: In plain words, the unit first where it has one.
        unit: Its unit under one name; empty for things and people.
    """

    what: str
    unit: str = ""


def counted(part: Utterance, number: Number, first: int, end: int) -> Counted | None:
    """What a number counts; None where nothing says so, or what it counts are hours, days or years.

    Args:
        part: The utterance that it stands in.
        number: The number.
        first: Index of its first token, its qualifier and currency taken in.
        end: Index after its last token.
    """
    if number.compound:
        return _compound(part, end)
    if number.unit == SHARE:
        return _share(part, end)
    phrase, after = noun_phrase(part, end)
    if not (phrase or number.unit):
        phrase, after = noun_phrase(part, past_of(part, end))
    unit = number.unit.lower() or (phrase[0].lower if phrase else "")
    rest = phrase if number.unit else phrase[1:]
    if unit in CURRENCIES:
        return _sum_or_share(part, CURRENCIES[unit], rest, first, after)
    if unit in PER_CENT:
        return _sum_or_share(part, "per cent", rest, first, after)
    if unit in MEASURES:
        return _measure(part, MEASURES[unit], rest, after)
    return _things(part, number, phrase, first, after)


def _share(part: Utterance, end: int) -> Counted | None:
    """What a part is a part of, with what became of it: "share of houses destroyed"; None for a length of time."""
    at = past_of(part, end)
    while part.word(at) in words.DETERMINERS:
        at += 1
    phrase, after = noun_phrase(part, at)
    if not phrase or phrase[-1].lower in TIMES:
        return None
    return Counted(f"{SHARE} of {text_of(phrase)} {fate_after(part.tokens, after)}".strip(), SHARE)


def _compound(part: Utterance, at: int) -> Counted | None:
    """What "3,300-strong" is said of; None for other compounds ("12-year-old", "two-state")."""
    word = part.tokens[at - 1].lower
    phrase, _ = noun_phrase(part, at)
    if word.endswith("-strong") and phrase:
        return Counted(f"strength of the {text_of(phrase)}")
    if word.endswith("-magnitude"):
        return Counted("magnitude")
    measure = MEASURES.get(word.rpartition("-")[2])
    return Counted(f"{measure}, {text_of(phrase)}", measure) if measure and phrase else None


def _sum_or_share(part: Utterance, unit: str, phrase: Sequence[Token], first: int, after: int) -> Counted:
    """A sum of money or a share: of what follows ("40 per cent of voters"), or of the clause's subject."""
    if part.word(after) == "of" and unit == "per cent":
        of_what, _ = noun_phrase(part, past_of(part, after))
        if of_what:
            return Counted(f"per cent of {text_of(of_what)}", unit)
    of_what_else = text_of(phrase) or _measured_subject(part, first)
    return Counted(f"{unit}, {of_what_else}" if of_what_else else unit, unit)


def _measured_subject(part: Utterance, first: int) -> str:
    """The subject that a clause gives the size of, in lower case but for names; empty where it does not."""
    clause = next((one for one in part.clauses if first in one.indices), None)
    if clause is None or first < clause.predicate.end:
        return ""
    verb = clause.predicate
    if verb.base not in (_MEASURING_PASSIVES if verb.passive else _MEASURING):
        return ""
    subject = core([part.tokens[index] for index in clause.subject])
    while subject and subject[0].lower in words.DETERMINERS:
        subject = subject[1:]
    if not subject or subject[0].lower in words.PRONOUNS:
        return ""
    text = text_of(subject)
    is_common = clause.subject[0] == 0 and not subject[0].text.isupper() and len(subject) == 1
    return text[:1].lower() + text[1:] if is_common else text


def _measure(part: Utterance, unit: str, phrase: Sequence[Token], after: int) -> Counted:
    """A measure with what it is of: "kilometres from Lima", "tonnes of wheat", "metres, border fence"."""
    at = after
    # "to the north of"
    while part.word(at) in _DIRECTIONS or (part.word(at) in ("to", "the") and at < after + 2):
        at += 1
    pointing = [token for token in phrase if token.lower not in _DIRECTIONS]
    if unit in DISTANCES and part.word(at) in ("of", "from", "off", "outside") and not pointing:
        place = _place(part, at + 1)
        if place:
            return Counted(f"{unit} from {place}", unit)
    if part.word(after) == "of" and not pointing:
        of_what, _ = noun_phrase(part, past_of(part, after))
        if of_what:
            return Counted(f"{unit} of {text_of(of_what)}", unit)
    return Counted(f"{unit}, {text_of(pointing)}" if pointing else unit, unit)


def _place(part: Utterance, at: int) -> str:
    """The name of a place from an index on, "the capital" before it left out, or that where no name follows."""
    while part.word(at) in _COMMON_OF_PLACE:
        at += 1
    if part.word(at) == "," and at + 1 < len(part.tokens) and part.tokens[at + 1].is_capital:
        at += 1  # "the capital, Lima"
    end = at
    while end < len(part.tokens) and part.tokens[end].is_capital and end not in part.blocked:
        end += 1
    common = f"the {part.word(at - 1)}" if part.word(at - 1) in _SETTLEMENTS else ""
    return text_of(part.tokens[at:end]) or common


def _things(part: Utterance, number: Number, phrase: Sequence[Token], first: int, after: int) -> Counted | None:
    """People and things; a fate alone where nobody says whose ("killing 12")."""
    head = phrase[-1].lower if phrase else ""
    before = part.tokens[first - 1] if first else None
    if head in TIMES or (before is not None and _is_reference(before, number)):
        return None
    if before is not None and before.lower == "magnitude":
        return Counted("magnitude")
    if not phrase and before is not None and before.text == "," == part.word(after):
        return None  # an age: "Dahl, 61, was arrested"
    fate = fate_of_noun(head) or fate_after(part.tokens, after) or fate_before(part.tokens, first)
    if fate_of_noun(head):
        phrase = phrase[:-1]
    if phrase and not _can_be_counted(phrase, number):
        return None
    who = _canonical(phrase)
    if who in ("people", "lives") and fate:
        who = ""
    what = f"{who} {fate}".strip()
    # "one leader" is no count, "one killed" is.
    return Counted(what) if what and (fate or number.high != 1) else None


def _is_reference(before: Token, number: Number) -> bool:
    """Whether a number only points at what is known ("the two groups"), or is a label ("Flight 12", "Europe 1")."""
    if number.text[0].isalpha():
        return number.qualifier == "exactly" and before.lower in _POINTERS
    return before.is_capital and before.lower in words.LABELS


def _can_be_counted(phrase: Sequence[Token], number: Number) -> bool:
    """Whether a phrase is a plural, or a single one of "one": "12 boats", not "737 jet"."""
    if number.high <= 1:
        return True
    return is_counted_in_plural(phrase[-1])


def _canonical(phrase: Sequence[Token]) -> str:
    """Those who are counted under one name: "troops" and "armed forces members" are soldiers."""
    text = text_of(phrase)
    for spelling, instead in _SAME_PHRASES.items():
        if text.endswith(spelling):
            return f"{text.removesuffix(spelling)}{instead}"
    head = phrase[-1].lower if phrase else ""
    return f"{text.removesuffix(phrase[-1].text)}{_SAME[head]}" if head in _SAME else text
