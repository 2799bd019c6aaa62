"""What a headline keeps of the words after a verb: the object, and as many whole phrases as there is room for."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from generator.drafting.grammar.phrases import is_list, is_personal_name, segments
from generator.drafting.lexicon import words
from generator.drafting.lexicon.name_clues import ROLES
from generator.drafting.lexicon.verb_classes import EVENT_NOUNS
from generator.drafting.lexicon.verbs import readings
from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.lexicon.tokens import Token

# About what a headline holds on two lines, its subject and verb aside.
_MOST_WORDS = 11
# Phrases that say how or why rather than what; a headline does without them.
_DISPENSABLE = word_set(
    "despite after before amid because following since according until like including besides per via than during"
)
# What a phrase asks lies behind it: "to discuss whether | to leave".
_QUESTIONS = word_set("whether how what why if who when where that")
_LONGEST_OFFICE = 3
# Prepositions that may end a headline, because they belong to the verb: "take over", "walk out".
_PARTICLES = word_set("back over out off up down in")
# Nobody could tell in a headline who they are.
_OBJECT_PRONOUNS = word_set("him her it them me us you himself herself itself themselves")
# Determiners that end a phrase as well: "at three | each".
_ALSO_NOUNS = word_set("each both another several many most few")
_NO_ENDS = (words.DETERMINERS - _ALSO_NOUNS) | words.COORDINATORS | (words.PREPOSITIONS - _PARTICLES) | _QUESTIONS
_BEFORE_NOUNS = words.DETERMINERS | words.PREPOSITIONS | words.COORDINATORS | words.FORMS_OF_BE | words.FORMS_OF_HAVE
# Infinitives that are hardly ever without a particle before their object.
_WITH_PARTICLES = word_set("hand give carry pick turn shut")
_LAPSES = word_set("hours days weeks months years minutes")
# Behind "by" they say how, and not who.
_MEANS = word_set(
    "phone telephone email mail post letter mistake accident force law decree train boat road air sea land hand chance "
    "default nature birth then now night day fire"
)
_ONE_LAPSE = word_set("hour day week month year minute")
_AFTER_DESCRIBING_PARTICIPLE = word_set("by in with to from at on as") | {""}


def tail(rest: Sequence[Token], *, orders: bool = False) -> list[Token]:
    """The words worth keeping after a verb, in their order; never part of a phrase.

    Args:
        rest: The words after it.
        orders: Whether a participle behind its object says what is to be done: "ordered the gate | opened".
    """
    rest = _up_to_that(rest)
    parts = segments(rest)
    # What a comma parts from the verb is no object: "will strike again next week, | the union's president".
    if not parts or rest[0].text in ",;:" or rest[0].lower in words.COORDINATORS:
        return []
    told = phrases(_with_bearer(parts) or _listed(rest, parts), orders=orders)
    kept = told[:1]
    for phrase in told[1:]:
        words_so_far = sum(len(one) for one in kept)
        if _is_dispensable(phrase) or phrase[-1].lower in _QUESTIONS or words_so_far + len(phrase) > _MOST_WORDS:
            break
        kept.append(phrase)
    goes_on = len(kept) < len(told) or len(parts) > 1
    whole = [*itertools.chain(*without_unfinished(kept, goes_on=goes_on))]
    return without_loose_end(_without_lapse(without_loose_end(whole)))


def _up_to_that(rest: Sequence[Token]) -> Sequence[Token]:
    """Words before a "that" whose clause stands elsewhere: "comes amid signs | that Peru, …, is"."""
    that = next((at for at, token in enumerate(rest) if token.lower == "that" and at), len(rest))
    return rest[:that] if that + 1 < len(rest) and rest[that + 1].is_capital else rest


def without_unfinished(kept: Sequence[list[Token]], *, goes_on: bool) -> list[list[Token]]:
    """Phrases without the last ones where those ask for what is left out: "banned | from acting", "met | to approve".

    Args:
        kept: The phrases after a verb.
        goes_on: Whether others followed them.
    """
    whole = list(kept)
    while whole and whole[-1] and (_is_unfinished(whole[-1], goes_on=goes_on) or _stands_alone(whole)):
        whole.pop()
        goes_on = True
    return whole


def _is_unfinished(phrase: Sequence[Token], *, goes_on: bool) -> bool:
    opener, last = phrase[0].lower, phrase[-1].lower
    if [token.lower for token in phrase] == ["in", "order"] or (opener == "to" and last in _OBJECT_PRONOUNS):
        return True
    forms = {form for _, form in readings(last)}
    is_doing = opener in words.PREPOSITIONS and "ing" in forms and last not in EVENT_NOUNS
    return goes_on and len(phrase) == len(("to", "do")) and (is_doing or (opener == "to" and "base" in forms))


def _stands_alone(kept: Sequence[Sequence[Token]]) -> bool:
    """Whether an "in" ends phrases that has lost its date or its relative clause: "issued a report | in"."""
    ends_so = len(kept) > 1 and [token.lower for token in kept[-1]] == ["in"]
    return ends_so and not kept[-2][-1].lower.endswith("ing")  # "ruled out stepping | in"


def without_loose_end(kept: Sequence[Token]) -> list[Token]:
    """Words without those behind them that cannot end a headline."""
    end = len(kept)
    while end and (_dangles(kept[end - 1]) or _stands_bare(kept[:end])):
        end -= 1
    return list(kept[:end])


def _with_bearer(parts: Sequence[Sequence[Token]]) -> list[Token]:
    """An office with who bears it: "detained | the prime minister, Ana Ruiz" is "prime minister Ana Ruiz"."""
    if len(parts) < 2 or parts[0][0].lower != "the" or parts[0][-1].lower not in ROLES:  # noqa: PLR2004 -- and a name
        return []
    return [*parts[0][1:], *parts[1]] if is_personal_name(parts[1]) else []


def _is_dispensable(phrase: Sequence[Token]) -> bool:
    """Whether a phrase says how or why; "as mayor" says what, "as part of a wider plan" does not."""
    return phrase[0].lower in _DISPENSABLE or (phrase[0].lower == "as" and len(phrase) > _LONGEST_OFFICE)


def _listed(rest: Sequence[Token], parts: Sequence[Sequence[Token]]) -> Sequence[Token]:
    """The words up to the first comma; all of them where commas part a list of names behind a lower-case opener."""
    if len(parts) > 1 and parts[0][-1].is_capital and is_list([parts[0][-1:], *parts[1:]]):
        return rest
    return parts[0]


def _dangles(token: Token) -> bool:
    """Whether a word cannot end a headline."""
    word = token.lower
    return (words.is_adverb(token.text) and word not in _PARTICLES | _ALSO_NOUNS) or word in _NO_ENDS


def _stands_bare(kept: Sequence[Token]) -> bool:
    """Whether a preposition ends words behind another, what stood there being a date: "a report of | in"."""
    return len(kept) > 1 and kept[-1].lower in words.PREPOSITIONS and kept[-2].lower in ("of", "from", "for", "with")


def _without_lapse(kept: list[Token]) -> list[Token]:
    """Words without the "(two) days" that the next clause began with ("landed in Nola two days after the quake")."""
    if len(kept) > 1 and kept[-1].lower in _ONE_LAPSE and kept[-2].lower in ("a", "an", "one"):
        return kept[:-2]  # "died | a month after he took office"
    if not kept or kept[-1].lower not in _LAPSES:
        return kept
    if len(kept) == 1:
        return []
    others, before = kept[:-2], kept[-2]
    if not others or before.lower in words.DETERMINERS | words.PREPOSITIONS:
        return kept
    if before.lower not in words.NUMBER_WORDS and not before.text[0].isdigit():
        return kept[:-1]
    loose = 2 if [token.lower for token in others[-2:]] == ["in", "the"] else 0  # "in the six months | to June"
    return kept if others[-1].lower in words.PREPOSITIONS else others[: len(others) - loose]  # "for two hours" stays


def phrases(tokens: Sequence[Token], *, orders: bool = False) -> list[list[Token]]:
    """A stretch cut before each preposition and infinitive; "of" and "than" stay with the noun before them.

    It ends where a participle begins that only describes ("militants | controlling the north"), unless the verb before
    it orders that something be done.
    """
    cut: list[list[Token]] = [[]]
    for position, token in enumerate(tokens):
        word = token.lower
        if position > 1 and not orders and _describes(tokens, position):
            break
        opens = word == "to" or (word in words.PREPOSITIONS and word not in ("of", "than"))
        opens = opens and not _is_particle(tokens, position)
        if opens and cut[-1] and cut[-1][-1].lower not in words.PREPOSITIONS:
            cut.append([])
        cut[-1].append(token)
    return cut


def _is_particle(tokens: Sequence[Token], position: int) -> bool:
    """Whether a preposition belongs to the verb before it: "with taking | down a ring", "that he hand | over a bag"."""
    if not position or position + 1 >= len(tokens) or tokens[position].lower not in _PARTICLES - {"in", "back"}:
        return False
    before = tokens[position - 1].lower
    return before in _WITH_PARTICLES or any(form == "ing" for _, form in readings(before))


def _describes(tokens: Sequence[Token], position: int) -> bool:
    """Whether a participle after a noun begins what only describes that noun."""
    token, before = tokens[position], tokens[position - 1]
    follows_noun = before.is_word and before.lower not in _BEFORE_NOUNS
    if not follows_noun or not token.text.islower():
        return False
    forms = {form for _, form in readings(token.lower)}
    after = tokens[position + 1] if position + 1 < len(tokens) else None
    if token.lower in EVENT_NOUNS:
        return False  # "a crisis | meeting"
    if "ing" in forms:
        # "a mark of cumulative | warming"
        opens = position - 2 - (tokens[position - 2].lower in words.DETERMINERS)
        is_head = after is None and opens >= 0 and tokens[opens].lower == "of"
        has_object = after is not None and (
            after.is_capital or after.lower in words.DETERMINERS | words.PERSONAL_PRONOUNS
        )
        return not is_head and (after is None or has_object)
    is_participle = "participle" in forms and "base" not in forms
    return is_participle and (after.lower if after else "") in _AFTER_DESCRIBING_PARTICIPLE


def agent_apart(rest: Sequence[Token]) -> list[Token]:
    """The words from a "by" that commas part from its verb on: "was succeeded years later, in May, | by Otto Lind"."""
    return next((one for one in segments(rest) if one[0].lower == "by" and one[1:] and one[1].is_capital), [])


def agent(kept: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """A tail that begins with "by": who did it, and what is said after that; nobody for "by phone"."""
    stops = (words.PREPOSITIONS - {"of"}) | {"to"}
    end = next((at for at in range(2, len(kept)) if kept[at].lower in stops), len(kept))
    does_nothing = end == len(("by", "phone")) and kept[1].lower in _MEANS
    return ([], list(kept)) if does_nothing else (list(kept[1:end]), list(kept[end:]))
