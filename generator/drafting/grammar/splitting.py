"""A sentence read left to right, the clauses that are still open kept on a stack."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.drafting.grammar.antecedents import antecedent, innermost
from generator.drafting.grammar.clause_openers import (
    continues_content,
    describes_noun,
    introduces_content,
    subordinates,
)
from generator.drafting.grammar.clause_stack import ClauseStack
from generator.drafting.grammar.coordination import joins_clauses, partner_of
from generator.drafting.grammar.open_clauses import OpenClause, Role
from generator.drafting.grammar.participles import describes_noun_before, is_set_off, misread_participle, noun_described
from generator.drafting.grammar.predicates import as_participle
from generator.drafting.grammar.second_verbs import read_second_verb, subject_since_verb
from generator.drafting.lexicon import words

if TYPE_CHECKING:
    from generator.drafting.grammar.predicates import Predicate
    from generator.drafting.grammar.sentence import Sentence

_PAUSES = frozenset({",", ";", ":"})
# Every word and mark that may open or close a clause.
_MARKED = (
    words.DASHES | _PAUSES | words.RELATIVES | words.SUBORDINATORS | words.COORDINATORS | {"that", "whether", "what"}
)  # fmt: skip


def split(sentence: Sentence) -> list[OpenClause]:
    """The clauses of a sentence, each with its verb, in the order in which they end."""
    splitter = _Splitter(sentence)
    splitter.read()
    return [clause for clause in splitter.stack.done if clause.predicate]


class _Splitter:
    """A word may open a clause, close some, or belong to the innermost one."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.stack = ClauseStack(sentence)
        self.depths_at_dashes: list[int] = []

    @property
    def top(self) -> OpenClause:
        return self.stack.top

    def read(self) -> None:
        index = 0
        while index < len(self.sentence.tokens):
            predicate = self.sentence.predicates.get(index)
            if predicate:
                self._take_verb(predicate)
                index = predicate.end
                continue
            if index in self.sentence.blocked or not self._opens(index):
                self.top.indices.append(index)
            index += 1
        self.stack.close_down_to(0)

    # --- words that open and close -----------------------------------------------------------------------------------

    def _opens(self, index: int) -> bool:
        """Open or close clauses at a word that does so. Returns whether the word is spent."""
        word = self.sentence.word(index)
        if word not in _MARKED:
            return False
        if word in words.DASHES:
            self._dash(index)
        elif word in _PAUSES:
            self._pause(index)
        elif word in words.RELATIVES or (word == "what" and self.sentence.word(index - 1) in words.PREPOSITIONS):
            return self._open_relative(index)
        elif word in ("that", "whether"):
            return self._open_told(index)
        elif word in words.SUBORDINATORS and subordinates(self.sentence, self.top, index):
            self._open_subordinate(index)
            return True
        elif word in words.COORDINATORS:
            return self._coordinate(index)
        return False

    def _dash(self, index: int) -> None:
        """The second of two dashes closes whatever was opened since the first."""
        if self.depths_at_dashes:
            self.stack.close_down_to(self.depths_at_dashes.pop())
            return
        self.depths_at_dashes.append(len(self.stack.open))
        is_enclosing = any(self.sentence.word(at) in words.DASHES for at in range(index + 1, len(self.sentence.tokens)))
        opens_clause = self.sentence.word(index + 1) in words.RELATIVES | words.SUBORDINATORS
        if is_enclosing and not opens_clause and self.top.has_subject and self.top.predicate is None:
            # "Otto Lind – the pilot | branded a liar in May – was"
            self.stack.push(OpenClause(self.sentence, "participial", parent=self.top))

    def _pause(self, index: int) -> None:
        """A comma ends the clauses that introduced the sentence, unless something of theirs follows."""
        goes_on = self.sentence.word(index + 1) in words.RELATIVES | {"including", "and", "or"}
        while len(self.stack.open) > 1 and self.top.is_introducing and not goes_on:
            self.stack.close_down_to(len(self.stack.open) - 1)

    def _open_told(self, index: int) -> bool:
        """Open what is told, or what describes a noun. Returns whether "that" does either."""
        word = self.sentence.word(index)
        if continues_content(self.sentence, self.top, index):
            self.top.connector = word
        elif word == "that" and self._describes_noun(index):
            return self._open_relative(index)
        elif self._introduces_content(index):
            self.stack.push(OpenClause(self.sentence, "content", word, parent=self.top))
        else:
            return False
        return True

    def _introduces_content(self, index: int) -> bool:
        """Whether "that" or "whether" opens what is said, known or asked."""
        word = self.sentence.word(index)
        if word == "whether":
            return self.sentence.next_finite(index) is not None
        if word != "that":
            return False
        return self.stack.awaits_content() or introduces_content(self.sentence, self.top, index)

    def _describes_noun(self, index: int) -> bool:
        return describes_noun(self.sentence, self.top, index, awaits_content=self.stack.awaits_content())

    def _open_relative(self, index: int) -> bool:
        if index == 0 or self.sentence.next_finite(index) is None:
            return False
        described = antecedent(self.sentence, self.top, index)
        word = self.sentence.word(index)
        # "collapsed | in what": what the preposition leads to stands in the clause.
        leading = [self.top.indices.pop()] if word == "what" and self.top.indices[-1:] == [index - 1] else []
        self.stack.push(
            OpenClause(self.sentence, "relative", word, parent=self.top, antecedent=described, indices=leading)
        )
        return True

    def _open_subordinate(self, index: int) -> None:
        following = self.sentence.predicates.get(self.sentence.past_adverbs(index + 1))
        role: Role = "participial" if following and not following.is_finite else "adverbial"
        word = self.sentence.word(index)
        self.stack.push(
            OpenClause(
                self.sentence,
                role,
                word,
                parent=self.top,
                shared=self.top,
                introduces=not self.top.has_begun,
            )
        )

    # --- "and", "but" -----------------------------------------------------------------------------------------------

    def _coordinate(self, index: int) -> bool:
        """Open what "and" joins to a clause; one that joins two nouns is a word like any other."""
        if not any(clause.predicate for clause in self.stack.open):
            return False
        following = self.sentence.predicates.get(self.sentence.past_adverbs(index + 1))
        if following and following.is_finite:
            partner = partner_of(following, self.stack.open, after_comma=self.sentence.word(index - 1) == ",")
            self.stack.open_beside(partner, partner.role, shared=partner)
            return True
        if following:
            partner = self.top
            if partner.role == "participial":
                self.stack.open_beside(partner, partner.role, shared=partner.shared)
            return partner.role == "participial"
        if self.top.predicate is None or not joins_clauses(self.sentence, index):
            return False
        role: Role = "main" if self.top.role in ("relative", "participial") else self.top.role
        self.stack.open_beside(self.top, role, shared=None)
        return True

    # --- verbs --------------------------------------------------------------------------------------------------------

    def _take_verb(self, verb: Predicate) -> None:
        if describes_noun_before(self.sentence, self.top, verb):
            self._take_description(verb)
        elif not verb.is_finite:
            self._take_participle(verb)
        elif self.top.predicate is None and self.top.role == "participial":
            if not verb.bare:
                self.top.role = "main"
            self.top.assign(as_participle(verb) if verb.bare else verb)
        elif self.top.predicate is None and is_set_off(self.sentence, self.top, verb):
            self.stack.push(OpenClause(self.sentence, "participial", parent=self.top, shared=self.top))
            self.top.assign(as_participle(verb))
        elif self.top.predicate is None:
            self.top.assign(verb)
        elif (waiting := self.stack.waiting()) and self.top.role != "content":
            self._resume(waiting, verb)
        elif misread := misread_participle(self.sentence, self.stack.open, verb):
            self.stack.close_inside(misread)
            misread.assign(verb)
        else:
            self._take_second(verb)

    def _take_description(self, verb: Predicate) -> None:
        """Open a clause for a participle behind its noun; "reported | ten miners rescued" reports that they were."""
        subject = subject_since_verb(self.sentence, self.top)
        if self.top.predicate and self.top.predicate.base == "report" and subject and self.stack.awaits_content():
            self.stack.begin(
                OpenClause(self.sentence, "content", parent=self.top), subject, replace(verb, tense="past")
            )
            return
        described = noun_described(self.sentence, self.top, verb.first)
        self.stack.push(OpenClause(self.sentence, "relative", parent=self.top, antecedent=described))
        self.top.assign(verb)

    def _take_participle(self, verb: Predicate) -> None:
        if self.top.predicate is None and self.top.role == "participial":
            self.top.assign(verb)
            return
        introduces = not self.top.has_begun
        host = self.stack.host()
        if not introduces:
            self.stack.close_inside(host)
        opener = self.sentence.word(verb.first - 1)
        connector = opener if opener in words.PARTICIPLE_OPENERS else ""
        self.stack.push(
            OpenClause(self.sentence, "participial", connector, parent=host, shared=host, introduces=introduces)
        )
        self.top.assign(verb)

    def _resume(self, waiting: OpenClause, verb: Predicate) -> None:
        """Go on with a clause that another one interrupted: "The mayor, who had resigned, said"."""
        subject = subject_since_verb(self.sentence, self.top)
        if subject and self.sentence.word(subject[0] - 1) in _PAUSES:
            self.top.indices = [one for one in self.top.indices if one not in subject]
            waiting.indices.extend(subject)
        self.stack.close_inside(waiting)
        waiting.assign(verb)

    def _take_second(self, verb: Predicate) -> None:
        top = self.top
        second = read_second_verb(self.sentence, top, verb, awaits_content=self.stack.awaits_content())
        match second.reading:
            case "first beside its noun":
                self.stack.set_aside(top)
                top.assign(verb)
            case "second beside its noun":
                self.stack.push(OpenClause(self.sentence, "participial", parent=top, shared=top))
                self.top.assign(as_participle(verb))
            case "next in a list":
                self.stack.open_beside(top, top.role, shared=top)
                self.top.assign(verb)
            case "relative without its word":
                described = innermost(self.sentence, second.subject[:-1])
                clause = OpenClause(self.sentence, "relative", parent=top, antecedent=described)
                self.stack.begin(clause, second.subject[-1:], verb)
            case "content":
                self.stack.begin(OpenClause(self.sentence, "content", parent=top), second.subject, verb)
            case "first describes its noun":
                top.assign(verb)
            case "second describes its noun":
                top.indices.extend(range(verb.first, verb.end))
            case "second inside a phrase":
                described = innermost(self.sentence, second.subject)
                self.stack.push(OpenClause(self.sentence, "relative", parent=top, antecedent=described))
                self.top.assign(as_participle(verb))
            case "new clause":
                # What has no subject behind a relative clause has one that nobody found.
                knows = not second.subject and top.role != "relative"
                clause = OpenClause(self.sentence, "main", shared=top if knows else None)
                self.stack.begin(clause, second.subject, verb, alone=True)
