"""Whether a word that can open a clause does so where it stands: "after", "as", "that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.lexicon import words
from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from generator.drafting.grammar.open_clauses import OpenClause
    from generator.drafting.grammar.sentence import Sentence

# Words before "as" that make it a preposition.
_NAMING = frozenset({"known", "such", "well", "described", "regarded", "seen", "so", "same", "named", "long"})
# Adjectives that tell what somebody knows or feels, or whether it is so: "was aware | that", "is not true | that".
_BEFORE_CONTENT = word_set("""
    aware unaware sure certain confident clear unclear convinced afraid glad hopeful adamant true untrue false likely
    unlikely possible impossible doubtful known unknown wrong right unfair sad tragic shameful unacceptable ironic
    """)
_PRONOUN_SUBJECTS = frozenset({"he", "she", "they", "we", "i"})


def subordinates(sentence: Sentence, clause: OpenClause, index: int) -> bool:
    """Whether a word such as "after" opens a clause inside the innermost one, and is no preposition."""
    following = sentence.predicates.get(sentence.past_adverbs(index + 1))
    if following and not following.is_finite:
        return True
    finite = sentence.next_finite(index)
    if finite is None or _opens_phrase(sentence, clause, index, finite):
        return False
    commas = sentence.commas_between(index, finite)
    # One comma ends a phrase ("before next week, the minister said"); two enclose an apposition.
    return commas % 2 == 0 if clause.has_begun else commas == 0


def _opens_phrase(sentence: Sentence, clause: OpenClause, index: int, finite: int) -> bool:
    """Whether a word that can open a clause is a preposition, although a finite verb follows."""
    word, before = sentence.word(index), sentence.word(index - 1)
    # "his re-election | as president was"
    inside_subject = clause.predicate is None and clause.has_begun and before != ","
    if word == "as" and (before in _NAMING or inside_subject):
        return True
    # "enrolled | as a typist and taught herself"
    is_joined = sentence.word(finite - 1) in words.COORDINATORS and word in words.PREPOSITIONS
    return is_joined or _opens_phrase_before_pronoun(sentence, index, finite)


def _opens_phrase_before_pronoun(sentence: Sentence, index: int, finite: int) -> bool:
    """Whether a word such as "as" opens a phrase, and a pronoun behind it the clause: "As a girl | she won"."""
    has_noun = finite - 1 > index + 1 and sentence.word(index) in words.PREPOSITIONS
    follows = sentence.predicates.get(sentence.predicates[finite].end)
    is_relative = follows is not None and follows.is_finite  # "As the town they held | fell"
    return has_noun and sentence.word(finite - 1) in _PRONOUN_SUBJECTS and not is_relative


def introduces_content(sentence: Sentence, clause: OpenClause, index: int) -> bool:
    """Whether "that" follows an adjective of knowing or feeling, or of truth."""
    verb = clause.predicate
    return verb is not None and verb.base == "be" and sentence.word(index - 1) in _BEFORE_CONTENT


def continues_content(sentence: Sentence, clause: OpenClause, index: int) -> bool:
    """Whether "that" opens the second of two things told: "said a ship had sunk and | that ten had died"."""
    is_new = clause.role == "content" and not any(sentence.tokens[one].is_word for one in clause.indices)
    return is_new and sentence.word(index - 1) in words.COORDINATORS


def describes_noun(sentence: Sentence, clause: OpenClause, index: int, *, awaits_content: bool) -> bool:
    """Whether "that" opens a relative clause.

    Args:
        sentence: The sentence.
        clause: The innermost clause.
        index: Index of "that".
        awaits_content: Whether the clause reports something that has not come yet.
    """
    if index == 0 or introduces_content(sentence, clause, index):
        return False
    # What is reported has a subject: "reported on a scheme that | filled a floor" reports a scheme.
    has_verb_next = sentence.past_adverbs(index + 1) in sentence.predicates
    if awaits_content and not (has_verb_next and clause.after_verb):
        return False
    before = sentence.tokens[index - 1]
    follows_noun = before.is_word and before.lower not in words.PREPOSITIONS | words.DETERMINERS
    joined = sentence.word(index + 1) in words.COORDINATORS
    return follows_noun and not joined and sentence.next_finite(index) is not None
