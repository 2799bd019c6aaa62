"""Verbs without an auxiliary: "seized", "says", ", seizing". Often such a word is no verb, so its neighbours decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.grammar.infinitives import carried_by
from generator.drafting.grammar.past_forms import (
    index_of_by,
    is_adjective,
    is_means_or_measure,
    is_participle_behind_noun,
)
from generator.drafting.grammar.predicates import Predicate, Tense
from generator.drafting.lexicon import words
from generator.drafting.lexicon.verb_classes import EVENT_NOUNS, PROSPECTIVE
from generator.drafting.lexicon.verbs import is_also_noun, is_plain_past, readings
from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.drafting.grammar.token_lines import TokenLine
    from generator.drafting.lexicon.verbs import Form

# Determiners that can stand alone as a subject: "both said", "many fled".
_SUBJECTS = word_set("that which both all each some many most few several")
# Participles that hardly ever are a clause's verb: "militants linked to".
_DESCRIPTIONS = word_set("based known linked allied nicknamed")
# Verbs behind which a participle is an adjective: "shops stayed shut".
_LASTING = word_set("remain stay seem appear")
_PLURALS = word_set("people police men women children leaders both")
# Adverbs with which nothing happens; and the verb after which "having" is an object: "denied having".
_DENIALS = word_set("never hardly scarcely barely rarely seldom")
_DENYING = word_set("denied deny denies admitted admits regretted regrets and or of for without")
# Index of the word behind "Hit by".
_AFTER_OPENING_PARTICIPLE = 2


def lone_verb(line: TokenLine, index: int) -> Predicate | None:
    """The verb at an index, if the word there is one."""
    token = line.tokens[index]
    known = readings(token.lower)
    if not known and token.lower != "being":
        return None
    if token.lower == "having" and line.word(index - 1) not in words.PREPOSITIONS | _DENYING:
        return _having(line, index)
    if token.lower == "being" and (index == 0 or line.word(index - 1) in words.SUBORDINATORS | {","}):
        return _being(line, index)
    bases = {form: base for base, form in reversed(known)}
    if (token.is_capital and index > 0) or _completes_state(line, index) or _is_mood(line, index):
        return None
    # "Previously | owned by the state, …"
    opens = token.is_capital or (index == 1 and words.is_adverb(line.word(0)))
    if opens and "ing" not in bases and (verb := _opening_participle(line, index, bases.get("participle", ""))):
        return verb
    return None if token.is_capital and "ing" not in bases else _small_verb(line, index, bases)


def _small_verb(line: TokenLine, index: int, bases: Mapping[Form, str]) -> Predicate | None:
    """The verb at an index whose word can have some forms, each with its base."""
    if "participle" in bases and is_participle_behind_noun(line, index, bases["participle"]):
        return Predicate(index, index + 1, index, bases["participle"], "participle", passive=True)
    if "past" in bases and _is_past(line, index):
        return _verb(line, index, bases["past"], "past", bare=not is_plain_past(line.word(index)))
    if "ing" in bases and _opens_participle_clause(line, index):
        return _verb(line, index, bases["ing"], "participle")
    base = bases.get("s") or bases.get("base", "")
    if base and _is_present(line, index, plural="base" in bases):
        return _verb(line, index, base, "present")
    return None


def _is_mood(line: TokenLine, index: int) -> bool:
    """Whether commas enclose a word that tells how somebody felt: "In 2019, | undeterred, she"."""
    return line.word(index + 1) == "," == line.word(index - 1) and line.word(index).startswith("un")


def _completes_state(line: TokenLine, index: int) -> bool:
    """Whether a word says what something stayed or what was done before: "remained | shut", "having | seen"."""
    return line.word(index - 1) == "having" or any(base in _LASTING for base, _ in readings(line.word(index - 1)))


def _verb(line: TokenLine, index: int, base: str, tense: Tense, *, bare: bool = False) -> Predicate:
    end, carried = carried_by(line, base, index + 1)
    if tense == "present" and carried and base in PROSPECTIVE:
        tense = "future"
    denied = _is_denied(line, index)
    bare = bare and line.before(index) not in words.PERSONAL_PRONOUNS
    return Predicate(index, end or index + 1, index, base, tense, carried=carried, bare=bare, negative=denied)


def _is_denied(line: TokenLine, index: int) -> bool:
    """Whether an adverb before a verb denies it: "they | never returned", "it no longer ran"."""
    return line.word(index - 1) in _DENIALS or (line.word(index - 2), line.word(index - 1)) == ("no", "longer")


def _having(line: TokenLine, index: int) -> Predicate | None:
    """A participle of what went before: "Having lost the vote, …", "Having been warned, …"."""
    main = line.past_adverbs(index + 1)
    passive = line.word(main) == "been"
    main = line.past_adverbs(main + 1) if passive else main
    base = line.base_of(main, "participle")
    return Predicate(index, main + 1, main, base, "participle", passive=passive) if base else None


def _being(line: TokenLine, index: int) -> Predicate | None:
    """A participle of what was being done: "after | being shown the notes, …"."""
    main = line.past_adverbs(index + 1)
    base = line.base_of(main, "participle")
    return Predicate(index, main + 1, main, base, "participle", passive=True) if base else None


def _opening_participle(line: TokenLine, index: int, base: str) -> Predicate | None:
    """A participle that opens the sentence: "Asked where …, she said", "Backed by tanks, they …"."""
    links = words.PREPOSITIONS | words.RELATIVES | {"what", "whether", "how", "to"}
    is_linked = line.word(index + 1) in links or index + 1 in line.blocked
    if not base or not is_linked or not any(token.text == "," for token in line.tokens):
        return None
    return Predicate(index, index + 1, index, base, "participle", passive=True)


def _is_past(line: TokenLine, index: int) -> bool:
    """Whether a past form is the verb of a clause rather than an adjective or a participle beside its noun."""
    word, before = line.word(index), line.before(index)
    if before in ("'s", "to", "be", "been") or before in words.DETERMINERS - _SUBJECTS:
        return False
    if is_plain_past(word):
        return True
    if is_adjective(line, index):
        return False
    by = index_of_by(line, index)
    if by and before not in words.PERSONAL_PRONOUNS | {"who", "which"}:
        return is_means_or_measure(line, by + 1)
    return word not in _DESCRIPTIONS or before == "they"


def _is_present(line: TokenLine, index: int, *, plural: bool) -> bool:
    """Whether a base or -s form is a clause's verb: nouns of the same spelling need more proof."""
    before, after = line.before(index), line.word(index + 1)
    if before in ("to", "'s", "") or before in words.PREPOSITIONS or before in words.DETERMINERS - {"that", "which"}:
        return False
    if before in words.PERSONAL_PRONOUNS | {"who", "which"}:
        return True
    follows_plural = before in _PLURALS or (before.endswith("s") and before != "us")
    if plural and before == "and" and not is_also_noun(line.word(index)):
        return True  # "were closed and remain shut"
    if is_also_noun(line.word(index)):
        to_do = after == "to" and bool(line.base_of(index + 2, "base"))
        follows_noun = follows_plural if plural else before.isalpha() or before == ","
        return follows_noun and (to_do or (not plural and after in words.ARTICLES | {"that"}))
    return follows_plural if plural else before.isalpha() or before in (",", "–")


def _is_subject(line: TokenLine, index: int) -> bool:
    """Whether a word in -ing is or begins the subject of a verb: ", fighting flared", "when building sites stood"."""
    after = line.word(index + 1)
    if line.word(index) in EVENT_NOUNS and line.base_of(index + 1, "past"):
        return True
    small = words.DETERMINERS | words.PREPOSITIONS | words.PRONOUNS
    opens_clause = line.word(index - 1) in words.SUBORDINATORS and after.endswith("s") and after not in small
    return opens_clause and bool(line.base_of(index + 2, "past"))


def _opens_participle_clause(line: TokenLine, index: int) -> bool:
    """Whether a word in -ing begins a clause without a subject: after a comma, a subordinator, "by", or another one."""
    if index == 0:
        return True
    openers = words.SUBORDINATORS | {","}
    directly = line.word(index - 1)
    follows_opener = directly in openers | words.PARTICIPLE_OPENERS or (
        words.is_adverb(line.tokens[index - 1].text) and line.before(index) in openers
    )
    joined = line.before(index) in ("and", "but", "or")
    # "after bombing by jets", "heavy shelling and": a noun; so is what "Hit by | rising rents, …" opens with.
    is_noun = line.word(index + 1) in ("of", "by", "", ".", ",", "and") or _is_subject(line, index)
    is_noun = is_noun or (
        directly == "by" and index == _AFTER_OPENING_PARTICIPLE and bool(line.base_of(0, "participle"))
    )
    return (follows_opener or joined) and not is_noun
