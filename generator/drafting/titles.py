"""Headlines by rule: subject, verb in the present tense, object and place, in the passage's own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.drafting import words
from generator.drafting.noun_heads import is_plural
from generator.drafting.phrases import core, text_of
from generator.drafting.tails import agent, tail
from generator.drafting.verb_classes import SCHEDULING
from generator.drafting.verbs import participle_of, present, readings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.predicates import Predicate
    from generator.drafting.tokens import Token

# "the small, quiet town of Nola": all but the name.
_SETTLEMENT = re.compile(
    r"""
    \b (?: the | a | an ) \s
    (?: [a-z-]+ ,? \s ){0,3}?               # small, quiet
    (?: [A-Z][\w-]+ \s ){0,2}               # Ivory Coast
    (?: town | city | village | island | capital | port | suburb | province | region | district | state )
    \s of \s (?= [A-Z] )
    """,
    re.VERBOSE,
)
# An article that opened the sentence and no longer opens anything: "Senate rejects | The bill".
_CAPITAL_INSIDE = re.compile(r"(?<=[^\s“] )(?:The|An?)(?= [a-z])")
# Words that a headline does not begin with.
_OPENER = re.compile(r"(?:the|an?|(?:our|my|their|its|his|her) own|our|my|their) (?=\S)", re.IGNORECASE)


def headline(
    subject: Sequence[Token], predicate: Predicate, verb: Sequence[Token], rest: Sequence[Token], *, planned: bool
) -> str:
    """A headline from the parts of a clause.

    Args:
        subject: Tokens that name the subject.
        predicate: The verb.
        verb: The predicate's tokens.
        rest: Tokens after the verb, expressions of time left out.
        planned: Whether it is still to come: "to meet" rather than "meets".

    Returns:
        A headline; empty where the clause has nobody who could be its subject.
    """
    who = _subject(subject)
    if not who:
        return ""
    kept = tail(rest)
    if predicate.passive and not planned and kept and kept[0].lower == "by":
        doer, left = agent(kept)
        if doer:
            does = present(predicate.base, plural=is_plural(doer))
            return finish(f"{text_of(doer)} {does} {text_of(who)} {text_of(left)}")
    does = verb_phrase(predicate, verb, plural=is_plural(who), planned=planned)
    return finish(f"{text_of(who)} {does} {text_of(kept)}")


def object_first(predicate: Predicate, rest: Sequence[Token]) -> str:
    """A headline for a clause whose subject nobody can name: "Nola seized"; empty where it has no object either."""
    kept = tail(rest)
    if not kept or kept[0].lower in words.PREPOSITIONS or predicate.passive or predicate.carried:
        return ""
    what, left = agent([kept[0], *kept])
    return finish(f"{text_of(what)} {participle_of(predicate.base)} {text_of(left)}")


def finish(text: str) -> str:
    """A headline's last touches: "the town of Nola" is Nola; no article, mark or double space at its ends."""
    plain = _SETTLEMENT.sub("", " ".join(text.split()))
    plain = _CAPITAL_INSIDE.sub(lambda article: article[0].lower(), plain)
    opener = _OPENER.match(plain)
    plain = plain[opener.end() if opener else 0 :].strip(" ,;:.–—-")
    return plain[:1].upper() + plain[1:]


def verb_phrase(predicate: Predicate, verb: Sequence[Token], *, plural: bool, planned: bool) -> str:
    """The verb as a headline has it: "seizes", "to be held", "vows to strike", "bombed" (of what was)."""
    after_main = text_of(verb[predicate.main - predicate.first + 1 :])
    if planned and predicate.tense in ("future", "modal"):
        return _verb_ahead(predicate, verb, after_main, plural=plural)
    main = verb[predicate.main - predicate.first].text if predicate.passive else present(predicate.base, plural=plural)
    return f"{main} {after_main}".strip()


def _verb_ahead(predicate: Predicate, verb: Sequence[Token], after_main: str, *, plural: bool) -> str:
    if predicate.carried and predicate.base != "be":
        return f"{present(predicate.base, plural=plural)} {after_main}"
    if predicate.passive and predicate.base in SCHEDULING:
        return f"{verb[-1].text}"
    carries_passive = bool(predicate.carried) and any(token.lower == "be" for token in verb[:-1])
    if predicate.passive or carries_passive:
        return f"to be {verb[-1].text}"
    return f"to {predicate.meaning}"


def _subject(subject: Sequence[Token]) -> list[Token]:
    """A headline's subject, without a participle that hangs on it; empty for a pronoun."""
    phrase = core(subject)
    end = next((at for at in range(2, len(phrase) - 1) if _describes(phrase, at)), len(phrase))
    if len(phrase) == 1 and phrase[0].lower in words.PRONOUNS | words.DETERMINERS:
        return []
    return phrase[:end]


def _describes(phrase: Sequence[Token], position: int) -> bool:
    """Whether a participle with a preposition behind it stands after a noun: "tanks | escorted by"."""
    token, before, after = phrase[position], phrase[position - 1].lower, phrase[position + 1].lower
    is_participle = token.text.islower() and any(form == "participle" for _, form in readings(token.lower))
    return is_participle and before not in words.DETERMINERS and after in (words.PREPOSITIONS - {"of"}) | {"to"}
