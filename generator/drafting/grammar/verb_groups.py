"""Verb groups that begin with an auxiliary or a modal: "was also meeting", "has been occupied", "will be held"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.drafting.grammar.infinitives import ahead, carried_by
from generator.drafting.grammar.predicates import Predicate, Tense
from generator.drafting.lexicon import words
from generator.drafting.lexicon.verb_classes import PROSPECTIVE_WORDS

if TYPE_CHECKING:
    from generator.drafting.grammar.token_lines import TokenLine

_BEGINNERS = words.AUXILIARIES - {"be", "been", "being", "having", "'s"}
_ALSO_NAMES = frozenset({"may", "might", "will"})
_BEFORE_CONTRACTED_IS = frozenset({"it", "that", "there", "he", "she", "what", "who"})
_SMALL_WORDS = words.DETERMINERS | words.PREPOSITIONS | words.COORDINATORS | words.PRONOUNS | words.RELATIVES
# Participles that stand as adjectives after "have": "has limited resources".
_ADJECTIVES = frozenset({"limited", "increased", "renewed"})


def begins_group(line: TokenLine, index: int) -> bool:
    """Whether a group begins at an index."""
    word = line.word(index)
    if word == "'s":
        return line.word(index - 1) in _BEFORE_CONTRACTED_IS
    is_name = word in _ALSO_NAMES and line.tokens[index].is_capital
    return word in _BEGINNERS and not is_name


@dataclass(slots=True)
class _Auxiliaries:
    """The small verbs of a group, as far as read."""

    last: int
    modal: str = ""
    have: bool = False
    be: bool = False
    do: bool = False
    negative: bool = False

    def take(self, word: str) -> None:
        if word in words.MODALS:
            self.modal = word
        elif word in words.FORMS_OF_HAVE:
            self.have = True
        elif word in words.FORMS_OF_BE:
            self.be = True
        elif word in words.FORMS_OF_DO:
            self.do = True


def verb_group(line: TokenLine, first: int) -> Predicate:
    """The group that begins at an index."""
    helpers, after = _auxiliaries(line, first)
    base = _main_verb(line, helpers, after)
    if not base and helpers.be and line.word(after) == "due" and line.word(after + 1) != "to":
        # "is due on the island on Friday"
        base = "due"
    past = line.word(first) in words.PAST_AUXILIARIES
    if base:
        return _completed(line, after, _group(line, first, after, base, helpers))
    base = "be" if helpers.be else "have" if helpers.have else "do"
    end, carried = ahead(line, helpers.last + 1) if helpers.be else (0, "")
    tense = "future" if end else _tense(helpers.modal, have=helpers.have and helpers.be, past=past)
    return Predicate(
        first, end or helpers.last + 1, helpers.last, base, tense, negative=helpers.negative, carried=carried,
        modal=helpers.modal,
    )  # fmt: skip


def _auxiliaries(line: TokenLine, first: int) -> tuple[_Auxiliaries, int]:
    """The small verbs from an index on, and the index of what follows them."""
    helpers = _Auxiliaries(first)
    index = first
    while True:
        helpers.take(line.word(index))
        helpers.last = index
        after = line.past_adverbs(index + 1)
        # "nowhere" and "no" end the group and deny it all the same.
        helpers.negative |= any(line.word(at) in words.NEGATIONS for at in range(index + 1, after + 1))
        following = line.word(after)
        goes_on = following in ("be", "been", "being") or (helpers.modal and following in words.FORMS_OF_HAVE)
        if not goes_on:
            return helpers, after
        index = after


def _main_verb(line: TokenLine, helpers: _Auxiliaries, index: int) -> str:
    """Base of the verb that the auxiliaries belong to; empty where they stand alone ("was a teacher")."""
    if line.word(index) in _ADJECTIVES:
        return ""
    if helpers.be:
        return line.base_of(index, "participle", "ing")
    if helpers.have:
        return line.base_of(index, "participle")
    return _plain_verb(line, index)


def _plain_verb(line: TokenLine, index: int) -> str:
    """Base of the token after a modal or "did", where any plain word is a verb ("would last")."""
    known = line.base_of(index, "base")
    word = line.word(index)
    if known or not word.isalpha() or line.tokens[index].is_capital or word in _SMALL_WORDS:
        return known
    return word


def _group(line: TokenLine, first: int, main: int, base: str, helpers: _Auxiliaries) -> Predicate:
    passive = helpers.be and not line.word(main).endswith("ing")
    return Predicate(
        first,
        main + 1,
        main,
        base,
        _tense(helpers.modal, have=helpers.have, past=line.word(first) in words.PAST_AUXILIARIES),
        passive=passive,
        progressive=helpers.be and not passive,
        negative=helpers.negative,
        modal=helpers.modal,
    )


def _completed(line: TokenLine, main: int, group: Predicate) -> Predicate:
    """A group with the infinitive that it carries ("has begun to fall") or puts ahead ("are set to", "is going to")."""
    is_set = group.passive and line.word(main) in PROSPECTIVE_WORDS
    is_going = group.progressive and group.base == "go"
    if not (is_set or is_going):
        end, carried = carried_by(line, group.base, main + 1)
        return replace(group, end=end, carried=carried) if end else group
    end, carried = ahead(line, main)
    if not end:
        return replace(group, tense="future") if (is_set or group.base == "due") and group.tense == "present" else group
    return replace(group, end=end, base="be", tense="future", passive=False, progressive=False, carried=carried)


def _tense(modal: str, *, have: bool, past: bool) -> Tense:
    if modal:
        return "future" if modal in words.FUTURE_MODALS else "modal"
    if have:
        return "past perfect" if past else "perfect"
    return "past" if past else "present"
