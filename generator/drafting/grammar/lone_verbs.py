"""Verbs without an auxiliary: "seized", "says", ", seizing". Often such a word is no verb, so its neighbours decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.grammar.infinitives import carried_by
from generator.drafting.grammar.predicates import Predicate, Tense
from generator.drafting.lexicon import words
from generator.drafting.lexicon.verb_classes import EVENT_NOUNS, PROSPECTIVE, TRANSITIVE
from generator.drafting.lexicon.verbs import is_also_noun, is_plain_past, readings
from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.drafting.grammar.token_lines import TokenLine
    from generator.drafting.lexicon.verbs import Form

# Determiners that can stand alone as a subject: "both said", "many fled".
_SUBJECTS = word_set("that which both all each some many most few several")
_PARTICLES = word_set("off out up down")
# Before a participle, these make it an adjective: "newly elected".
_BEFORE_ADJECTIVES = word_set("most newly so as being well")
# Participles that hardly ever are a clause's verb: "militants linked to".
_DESCRIPTIONS = word_set("based known linked allied nicknamed")
# Verbs behind which a participle is an adjective: "shops stayed shut".
_LASTING = word_set("remain stay seem appear")
_PLURALS = word_set("people police men women children leaders both")
# Adverbs with which nothing happens; and the verb after which "having" is an object: "denied having".
_DENIALS = word_set("never hardly scarcely barely rarely seldom")
_DENYING = word_set("denied deny denies admitted admits regretted regrets and or of for without")
# Numbers that stand for people by themselves: "hundreds | fled homes".
_LOOSE_NUMBERS = word_set("hundreds thousands dozens millions")
# Index of the word behind "Hit by".
_AFTER_OPENING_PARTICIPLE = 2
# What stands before a verb and is no noun that a participle could describe.
_NO_NOUNS = (
    words.PRONOUNS | words.AUXILIARIES | words.COORDINATORS | words.SUBORDINATORS | words.RELATIVES | words.PREPOSITIONS
    | words.DETERMINERS | words.NEGATIONS | {"to", "being", "having", "get", "got"}
)  # fmt: skip
# Words whose clause has its object before it: "the town that rebels | seized".
_BEFORE_GAPS = word_set("that which whom what who whose where")
_LONGEST_GAP = 6
_PARTS = word_set("half third quarter fifth tenth thirds quarters")


def lone_verb(line: TokenLine, index: int) -> Predicate | None:
    """The verb at an index, if the word there is one."""
    token = line.tokens[index]
    if token.lower == "having" and line.word(index - 1) not in words.PREPOSITIONS | _DENYING:
        return _having(line, index)
    if token.lower == "being" and (index == 0 or line.word(index - 1) in words.SUBORDINATORS | {","}):
        return _being(line, index)
    bases = {form: base for base, form in reversed(readings(token.lower))}
    if not bases or (token.is_capital and index > 0) or _completes_state(line, index):
        return None
    opens = token.is_capital or (index == 1 and _opens_with_adverb(line))
    if opens and "ing" not in bases and (verb := _opening_participle(line, index, bases.get("participle", ""))):
        return verb
    return None if token.is_capital and "ing" not in bases else _small_verb(line, index, bases)


def _small_verb(line: TokenLine, index: int, bases: Mapping[Form, str]) -> Predicate | None:
    """The verb at an index whose word can have some forms, each with its base."""
    if "participle" in bases and _describes_noun(line, index, bases["participle"]):
        return Predicate(index, index + 1, index, bases["participle"], "participle", passive=True)
    if "past" in bases and _is_past(line, index):
        return _verb(line, index, bases["past"], "past", bare=not is_plain_past(line.word(index)))
    if "ing" in bases and _opens_participle_clause(line, index):
        return _verb(line, index, bases["ing"], "participle")
    base = bases.get("s") or bases.get("base", "")
    if base and _is_present(line, index, plural="base" in bases):
        return _verb(line, index, base, "present")
    return None


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


def _opens_with_adverb(line: TokenLine) -> bool:
    """Whether the sentence opens with an adverb and no comma: "Previously | owned by the state, …"."""
    opener = line.word(0)
    return opener in words.ADVERBS or (opener.endswith("ly") and words.is_adverb(opener))


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
    if _is_adjective(line, index) or _counts_described(line, index):
        return False
    by = _index_of_by(line, index)
    if by and before not in words.PERSONAL_PRONOUNS | {"who", "which"}:
        return _is_means_or_measure(line, by + 1)
    return word not in _DESCRIPTIONS or before == "they"


def _is_adjective(line: TokenLine, index: int) -> bool:
    """Whether a form stands before a noun as an adjective does, or compares: "when | masked youths threw stones"."""
    directly, before = line.word(index - 1), line.before(index)
    openers = (words.PREPOSITIONS - _PARTICLES) | words.SUBORDINATORS
    is_ranked = directly in ("last", "first") and line.word(index - 2) in words.DETERMINERS  # "the last | known sale"
    compares = line.word(index) == "compared" and line.word(index + 1) in ("with", "to")
    stands_before_noun = before in openers or directly in _BEFORE_ADJECTIVES or is_ranked
    return stands_before_noun or (compares and before not in words.PERSONAL_PRONOUNS)


def _describes_noun(line: TokenLine, index: int, base: str) -> bool:
    """Whether a form of a verb that needs an object has none and stands behind a noun: "the notes | seized in May"."""
    before = line.word(index - 1)
    follows_noun = before.isalpha() and before not in _NO_NOUNS and not words.is_adverb(line.tokens[index - 1].text)
    after = line.word(line.past_adverbs(index + 1))
    lacks_object = after == "to" or after in words.PREPOSITIONS - _PARTICLES - {"by", "over", "in"}
    lacks_object = lacks_object or (after == "in" and line.word(line.past_adverbs(index + 1) + 1) not in ("", ",", "."))
    dates = index + 1 in line.blocked and after in ("", ".", ",")
    has_gap = any(line.word(at) in _BEFORE_GAPS for at in range(max(0, index - _LONGEST_GAP), index))
    is_participle = base in TRANSITIVE and (lacks_object or dates)
    is_participle = is_participle or _is_done_by_somebody_then(line, index)
    return is_participle and follows_noun and not has_gap and not _shares_auxiliary(line, index)


def _is_done_by_somebody_then(line: TokenLine, index: int) -> bool:
    """Whether "by" behind a form and a date says who did it: "a mill | founded in 1921 by two brothers"."""
    by = _index_of_by(line, index)
    return by > index + 1 and index + 1 in line.blocked and not _is_means_or_measure(line, by + 1)


def _shares_auxiliary(line: TokenLine, index: int) -> bool:
    """Whether an earlier verb lends a form its auxiliary: "ten were killed and dozens | injured"."""
    joint = next((at for at in range(index - 1, 0, -1) if line.word(at) in words.COORDINATORS), 0)
    return any(line.word(at) in words.FORMS_OF_BE for at in range(joint))


def _counts_described(line: TokenLine, index: int) -> bool:
    """Whether a form stands between a number and a noun: "three | hooded men"."""
    after = line.word(index + 1)
    counts = line.word(index - 1) in words.NUMBER_WORDS - _LOOSE_NUMBERS
    return (
        counts and after.isalpha() and not line.tokens[index + 1].is_capital and after.endswith(("s", "men", "people"))
    )


def _index_of_by(line: TokenLine, index: int) -> int:
    """Index of the "by" behind a verb, its particle and a date ("conducted on Monday | by"); 0 where there is none."""
    at = line.past_adverbs(index + 1)
    at += line.word(at) in _PARTICLES
    return at if line.word(at) == "by" and at not in line.blocked else 0


def _is_means_or_measure(line: TokenLine, index: int) -> bool:
    """Whether "by" introduces a means, a date or an amount, and not who did it: "replied by firing", "rose by 3"."""
    if index >= len(line.tokens):
        return False
    is_part = not _PARTS.isdisjoint((line.word(index), line.word(index + 1)))
    is_means = bool(line.base_of(index, "ing"))
    return is_means or is_part or index in line.blocked or line.tokens[index].text[0].isdigit()


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
