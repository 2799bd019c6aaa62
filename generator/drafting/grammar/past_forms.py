"""Past forms that are no verbs of a clause: adjectives before a noun, and participles behind one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.grammar.introductions import is_quantity
from generator.drafting.lexicon import words
from generator.drafting.lexicon.verb_classes import TRANSITIVE
from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from generator.drafting.grammar.token_lines import TokenLine

_PARTICLES = word_set("off out up down")
# Before a participle, these make it an adjective: "newly elected", "when | masked youths".
_BEFORE_ADJECTIVES = word_set("most newly so as being well")
_OPENERS = (words.PREPOSITIONS - _PARTICLES) | words.SUBORDINATORS | {"other"}
# What stands before a verb and is no noun that a participle could describe.
_NO_NOUNS = (
    words.PRONOUNS | words.AUXILIARIES | words.COORDINATORS | words.SUBORDINATORS | words.RELATIVES | words.PREPOSITIONS
    | words.DETERMINERS | words.NEGATIONS | {"to", "being", "having", "get", "got"}
)  # fmt: skip
# What follows a participle whose verb would need an object.
_BEHIND_PARTICIPLES = (words.PREPOSITIONS - _PARTICLES - {"by", "over", "in"}) | {"to"}
_ENDS = frozenset({"", ".", ","})
# Words whose clause has its object before it: "the town that rebels | seized".
_BEFORE_GAPS = word_set("that which whom what who whose where")
_LONGEST_GAP = 6
_LONGEST_QUANTITY = 4
_PARTS = word_set("half third quarter fifth tenth thirds quarters")


def is_adjective(line: TokenLine, index: int) -> bool:
    """Whether a form stands before a noun as an adjective does, or compares: "when | masked youths threw stones"."""
    directly, before = line.word(index - 1), line.before(index)
    if before in _OPENERS or directly in _BEFORE_ADJECTIVES or _counts_described(line, index):
        return True
    is_ranked = directly in ("last", "first") and line.word(index - 2) in words.DETERMINERS  # "the last | known sale"
    compares = line.word(index) == "compared" and line.word(index + 1) in ("with", "to")
    return is_ranked or (compares and before not in words.PERSONAL_PRONOUNS)


def _counts_described(line: TokenLine, index: int) -> bool:
    """Whether a form stands between a number and a noun: "three | hooded men", but not "hundreds | fled homes"."""
    if line.word(index - 1) not in words.EXACT_NUMBER_WORDS:
        return False
    after = line.word(index + 1)
    return after.isalpha() and not line.tokens[index + 1].is_capital and after.endswith(("s", "men", "people"))


def is_participle_behind_noun(line: TokenLine, index: int, base: str) -> bool:
    """Whether a form describes the noun before it: "the notes | seized in May", "a mill | built in 1921 by two men".

    It does where its verb needs an object and has none, and where a date parts it from who did it.

    Args:
        line: The sentence.
        index: Index of a form that can be a past participle.
        base: Base form of its verb.
    """
    before = line.word(index - 1)
    if not before.isalpha() or before in _NO_NOUNS or words.is_adverb(line.tokens[index - 1].text):
        return False
    lacks_object = (base in TRANSITIVE and _lacks_object(line, index)) or _is_done_by_somebody_then(line, index)
    return lacks_object and not _has_gap(line, index) and not _shares_auxiliary(line, index)


def _lacks_object(line: TokenLine, index: int) -> bool:
    behind = line.past_adverbs(index + 1)
    after = line.word(behind)
    if after == "in":
        return line.word(behind + 1) not in _ENDS  # a particle otherwise
    if is_quantity(line.tokens[behind : behind + _LONGEST_QUANTITY]):
        return False  # "arrested | between 30 and 40 men"
    return after in _BEHIND_PARTICIPLES or (index + 1 in line.blocked and after in _ENDS)


def _is_done_by_somebody_then(line: TokenLine, index: int) -> bool:
    if index + 1 not in line.blocked:
        return False
    by = index_of_by(line, index)
    return by > 0 and not is_means_or_measure(line, by + 1)


def _has_gap(line: TokenLine, index: int) -> bool:
    """Whether the object of a form stands before it."""
    return any(line.word(at) in _BEFORE_GAPS for at in range(max(0, index - _LONGEST_GAP), index))


def _shares_auxiliary(line: TokenLine, index: int) -> bool:
    """Whether an earlier verb lends a form its auxiliary: "ten were killed and dozens | injured"."""
    joint = next((at for at in range(index - 1, 0, -1) if line.word(at) in words.COORDINATORS), 0)
    return any(line.word(at) in words.FORMS_OF_BE for at in range(joint))


def index_of_by(line: TokenLine, index: int) -> int:
    """Index of the "by" behind a verb, its particle and a date ("conducted on Monday | by"); 0 where there is none."""
    at = line.past_adverbs(index + 1)
    at += line.word(at) in _PARTICLES
    return at if line.word(at) == "by" and at not in line.blocked else 0


def is_means_or_measure(line: TokenLine, index: int) -> bool:
    """Whether "by" introduces a means, a date or an amount, and not who did it: "replied by firing", "rose by 3".

    Args:
        line: The sentence.
        index: Index of the word behind "by".
    """
    if index >= len(line.tokens):
        return False
    is_part = not _PARTS.isdisjoint((line.word(index), line.word(index + 1)))
    is_means = bool(line.base_of(index, "ing"))
    return is_means or is_part or index in line.blocked or line.tokens[index].text[0].isdigit()
