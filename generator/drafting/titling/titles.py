"""Headlines by rule: subject, verb in the present tense, object and place, in the passage's own words."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.drafting.grammar.noun_heads import is_plural
from generator.drafting.grammar.phrases import core, is_personal_name, text_of
from generator.drafting.grammar.pronouns import can_mean
from generator.drafting.lexicon import words
from generator.drafting.lexicon.demonyms import is_demonym
from generator.drafting.lexicon.name_clues import FIELDS, ROLES
from generator.drafting.lexicon.verb_classes import SCHEDULING
from generator.drafting.lexicon.verbs import participle_of, present, readings
from generator.drafting.titling.parts import can_be_subject, needs_more
from generator.drafting.titling.tails import agent, agent_apart, phrases, tail, without_loose_end, without_unfinished

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.grammar.predicates import Predicate
    from generator.drafting.lexicon.tokens import Token

# "the small, quiet town of Nola": all but the name.
_SETTLEMENT = re.compile(
    r"""
    \b (?: the | a | an ) \s
    (?: (?! (?: the | a | an ) \b ) [\w-]+ ,? \s ){0,4}?                            # small, quiet; Ivory Coast
    (?: town | city | village | island | capital | port | suburb | province | region | district | state | stronghold )
    \s of \s (?= [A-Z] )
    """,
    re.VERBOSE,
)
# An article that opened the sentence and no longer opens anything: "Senate rejects | The bill".
_CAPITAL_INSIDE = re.compile(r"(?<=[^\s“] )(?:The|An?)(?= [a-z])")
# About what a headline holds, in characters.
LONGEST = 90
# Words that a headline does not begin with.
_OPENER = re.compile(r"(?:the|an?|(?:our|my|their|its|his|her) own|our|my|their|its|his|her) (?=\S)", re.IGNORECASE)


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
    if not can_be_subject(who) or (_is_bare_count(subject) and not predicate.passive):
        return ""
    kept = tail(rest, orders=predicate.base in _ORDERING)
    if predicate.passive and not kept:
        kept = agent_apart(rest)
    if predicate.passive and not planned and kept and kept[0].lower == "by":
        doer, left = agent(kept)
        if doer:
            does = f"{present(predicate.base, plural=is_plural(doer))} {_after_main(predicate, verb)}".rstrip()
            # Of "their bases" nobody could tell whose they are, once "they" is no longer the subject.
            loose = len(who) > 1 and who[0].lower in words.POSSESSIVES_OF_OTHERS
            what = as_object(who[loose:]) if agrees_in_plural(verb, plural=False) else who[loose:]
            return fitted(doer, does, [*what, *left])
    if predicate.passive and predicate.base in SCHEDULING and not (predicate.idiom or planned or kept):
        return ""  # "a rally in Nola that was set": for a day that passed
    if rest and not kept and needs_more(predicate, rest[0]):
        return ""
    plural = agrees_in_plural(verb, plural=is_plural(who))
    of_another = words.POSSESSIVES_OF_ONE if plural else words.POSSESSIVES_OF_MANY
    if kept[1:] and (kept[0].lower in of_another or _is_of_a_person_unnamed(kept[0], who)):
        kept = kept[1:]
    elif kept[2:] and kept[0].lower in words.PREPOSITIONS and _is_of_a_person_unnamed(kept[1], who):
        kept = [kept[0], *kept[2:]]
    does = verb_phrase(predicate, verb, plural=plural, planned=planned)
    return fitted(who, does, kept, orders=predicate.base in _ORDERING)


def _is_of_a_person_unnamed(possessive: Token, who: Sequence[Token]) -> bool:
    """Whether "his" or "her" is somebody's whom the headline doesn't name: "A court rejected | his claim"."""
    person = {"his": "he", "her": "she"}.get(possessive.lower)
    return person is not None and not can_mean(person, who)


# Adverbs without which a verb says too much: "will | partly reopen".
_HALVES = frozenset({"partly", "partially", "temporarily", "nearly", "almost", "provisionally"})
# Behind the object of these stands what is to become of it: "ordered the gate | opened".
_ORDERING = frozenset({"order"})
# Behind these no object follows, but what somebody is.
_LINKING = frozenset({"be", "become", "remain", "seem", "appear", "stay", "look", "feel", "sound", "turn"})
_BEFORE_INFINITIVE = words.MODALS | words.FORMS_OF_BE | {"to"}


def as_object(who: Sequence[Token]) -> list[Token]:
    """A subject with a verb in the plural, as it goes behind another: "Residents were rescued" speaks of no name."""
    first = who[0] if len(who) == 1 else None
    if first is None or first.text.isupper() or is_demonym(first.lower):
        return list(who)
    return [replace(first, text=first.text.lower())]


def agrees_in_plural(verb: Sequence[Token], *, plural: bool) -> bool:
    """Whether a verb is in the plural: as it says itself ("has", "were"), and as given where it doesn't."""
    opener = verb[0].lower
    return {"is": False, "was": False, "has": False, "does": False, "were": True, "are": True, "have": True}.get(
        opener, plural
    )


def fitted(who: Sequence[Token], does: str, kept: Sequence[Token], *, orders: bool = False) -> str:
    """A headline of a subject, a verb and what follows it, without offices and last phrases where it is too long."""
    if len(finish(f"{text_of(who)} {does} {text_of(kept)}")) > LONGEST:
        who = without_office(who)
    left = phrases(kept, orders=orders)
    whole = len(left)
    while True:
        left = without_unfinished(left, goes_on=len(left) < whole)
        text = finish(f"{text_of(who)} {does} {text_of(without_loose_end([*itertools.chain(*left)]))}")
        if len(text) <= LONGEST:
            return text
        if len(left) > 1:
            left.pop()
        elif not left or len(shorter := _shortened(left[0])) == len(left[0]):
            return text
        else:
            left = [shorter]


def _shortened(phrase: Sequence[Token]) -> list[Token]:
    """An object without what "of" or a form in -ing says of it last: "the release of files | revealing details"."""
    behind = range(2, len(phrase))
    doing = [at for at in behind if phrase[at].lower.endswith("ing") and phrase[at - 1].lower.endswith("s")]
    common = [at for at in behind if phrase[at].lower == "of" and not phrase[-1].is_capital]
    return list(phrase[: max(doing or common, default=len(phrase))])


def without_office(who: Sequence[Token]) -> Sequence[Token]:
    """A personal name without the office before it: "Peruvian Finance Minister Ana Ruiz" is Ana Ruiz."""
    for position, token in enumerate(who):
        word = token.lower.rstrip(".")
        if word not in ROLES | FIELDS and not is_demonym(word):
            return who[position:] if is_personal_name(who[position:]) else who
    return who


def object_first(predicate: Predicate, verb: Sequence[Token], rest: Sequence[Token]) -> str:
    """A headline for a clause whose subject nobody can name: "Nola seized"; empty where it has no object either."""
    kept = tail(rest)
    has_object = predicate.lexeme not in _LINKING and not (predicate.passive or predicate.carried)
    if not kept or kept[0].lower in words.PREPOSITIONS or not has_object:
        return ""
    if kept[0].lower in words.POSSESSIVES_OF_OTHERS | {"not"} or not can_be_subject(kept) or predicate.base == "spend":
        return ""
    named = kept[0].is_capital or kept[0].text[0].isdigit() or kept[0].lower in words.DETERMINERS | words.NUMBER_WORDS
    if not (named or is_plural(phrases(kept)[0])):
        return ""  # "pleaded guilty" has no object
    what, left = agent([kept[0], *kept])
    what = without_loose_end(what)
    return finish(f"{text_of(what)} {participle_of(predicate.base)} {_after_main(predicate, verb)} {text_of(left)}")


def finish(text: str) -> str:
    """A headline's last touches: "the town of Nola" is Nola; no article, mark or double space at its ends."""
    plain = _SETTLEMENT.sub("", " ".join(text.split()))
    plain = _CAPITAL_INSIDE.sub(lambda article: article[0].lower(), plain)
    opener = _OPENER.match(plain)
    plain = plain[opener.end() if opener else 0 :].strip(" ,;:.–—-")
    return plain[:1].upper() + plain[1:]


def verb_phrase(predicate: Predicate, verb: Sequence[Token], *, plural: bool, planned: bool) -> str:
    """The verb as a headline has it: "seizes", "to be held", "vows to strike", "bombed" (of what was)."""
    after_main = _after_main(predicate, verb)
    is_scheduled = predicate.tense == "present" and not (predicate.progressive or predicate.passive)
    if planned and predicate.passive and predicate.tense == "present" and predicate.base not in SCHEDULING:
        return f"to be {verb[predicate.main - predicate.first].text} {after_main}".rstrip()
    if planned and (is_scheduled or predicate.tense in ("future", "modal")):
        return _verb_ahead(predicate, verb, plural=plural)
    said = verb[predicate.main - predicate.first]
    main = said.lower if predicate.passive else present(predicate.base, plural=plural)
    if predicate.negative or predicate.tense == "modal":
        main = _denied_or_possible(predicate, main, plural=plural)
    return f"{main} {after_main}".strip()


def _denied_or_possible(predicate: Predicate, main: str, *, plural: bool) -> str:
    """A verb with its "not" and its "may": "does not rule", "not admitted", "may close"."""
    denied = "not " if predicate.negative else ""
    if predicate.tense == "modal":
        return f"{predicate.modal} {denied}{f'be {main}' if predicate.passive else predicate.base}"
    if predicate.passive:
        return f"{denied}{main}"
    does = "do" if plural else "does"
    return f"{main} not" if predicate.base == "be" else f"{does} not {predicate.base}"


def sentence_verb(predicate: Predicate, verb: Sequence[Token], *, plural: bool) -> str:
    """The verb as a sentence of a chronology has it: "seizes", "is bombed", "has fled", "have been promised"."""
    main, after = verb[predicate.main - predicate.first].text, _after_main(predicate, verb)
    has, be = present("have", plural=plural), present("be", plural=plural)
    if predicate.tense in ("perfect", "past perfect"):
        does = f"{has} been {main}" if predicate.passive or predicate.progressive else f"{has} {main}"
    elif predicate.passive or (predicate.progressive and predicate.is_finite):
        does = f"{be} {main}"
    else:
        does = present(predicate.base, plural=plural)
    return f"{does} {after}".rstrip()


def _after_main(predicate: Predicate, verb: Sequence[Token]) -> str:
    """What belongs to a verb behind its main word: "over" of "takes over", "to hold" of "plans to hold"."""
    return text_of(verb[predicate.main - predicate.first + 1 :])


def _verb_ahead(predicate: Predicate, verb: Sequence[Token], *, plural: bool) -> str:
    if predicate.tense == "present":
        return f"to {predicate.base} {_after_main(predicate, verb)}".strip()
    if predicate.carried and predicate.base != "be":
        return f"{present(predicate.base, plural=plural)} {_after_main(predicate, verb)}"
    if predicate.passive and predicate.base in SCHEDULING:
        return text_of(verb[predicate.main - predicate.first :])
    # What stands behind the last small verb: "will be | sworn in", "is due to | take part".
    # Nothing does in "which it will be": the small verb is all there is.
    # Of "will go | to the polls" the idiom has none.
    idiom = predicate.idiom.split()
    own = verb[: len(verb) - len(idiom)] if idiom and verb[-1].lower == idiom[-1] else verb
    small = max((at for at, token in enumerate(own) if token.lower in _BEFORE_INFINITIVE), default=-1)
    begin = min(small + 1, len(verb) - 1)
    while begin < len(verb) - 1 and words.is_adverb(verb[begin].text) and verb[begin].lower not in _HALVES:
        begin += 1
    closing = text_of(verb[begin + 1 :])
    carries_passive = bool(predicate.carried) and any(token.lower == "be" for token in verb[:-1])
    if predicate.passive or carries_passive:
        return f"to be {verb[begin].text} {closing}".rstrip()
    if verb[begin].lower in _HALVES:
        return f"to {verb[begin].text} {closing}"
    return f"to {predicate.carried or predicate.base} {closing}".rstrip()


def _subject(subject: Sequence[Token]) -> list[Token]:
    """A headline's subject, without a participle that hangs on it; empty for a pronoun."""
    phrase = _without_them(core(subject))
    end = next((at for at in range(1, len(phrase) - 1) if _describes(phrase, at)), len(phrase))
    if len(phrase) == 1 and phrase[0].lower in words.PRONOUNS | words.DETERMINERS:
        return []
    return phrase[:end]


def _without_them(phrase: list[Token]) -> list[Token]:
    """A phrase without the pronoun that it counts: "Hundreds of them" is hundreds."""
    return phrase[:-2] if _counts_them(phrase) else phrase


def _counts_them(phrase: Sequence[Token]) -> bool:
    ends_so = [token.lower for token in phrase[-2:]] in (["of", "them"], ["of", "those"], ["of", "us"])
    return ends_so and len(phrase) > 2  # noqa: PLR2004 -- something must be left


def _is_bare_count(subject: Sequence[Token]) -> bool:
    """Whether a subject is a number of nobody named: of "three of them died" nobody knows of what they are three."""
    phrase = core(subject)
    return _counts_them(phrase) and (phrase[0].text[0].isdigit() or phrase[0].lower in words.EXACT_NUMBER_WORDS)


def _describes(phrase: Sequence[Token], position: int) -> bool:
    """Whether a participle with a preposition behind it stands after a noun: "tanks | escorted by"."""
    token, before = phrase[position], phrase[position - 1].lower
    after = next((one.lower for one in phrase[position + 1 :] if not words.is_adverb(one.text)), "")
    is_participle = token.text.islower() and any(form == "participle" for _, form in readings(token.lower))
    return is_participle and before not in words.DETERMINERS and after in (words.PREPOSITIONS - {"of"}) | {"to"}
