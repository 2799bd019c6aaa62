"""The clauses of a sentence that are still open while it is read, and those that have ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.grammar.open_clauses import OpenClause, Role
from generator.drafting.grammar.predicates import as_participle

if TYPE_CHECKING:
    from generator.drafting.grammar.predicates import Predicate
    from generator.drafting.grammar.sentence import Sentence


class ClauseStack:
    """Open clauses, the innermost last.

    Attributes:
        sentence: The sentence that is read.
        open: Its open clauses.
        done: Those that have ended, in that order.
    """

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.open = [OpenClause(sentence, "main")]
        self.done: list[OpenClause] = []

    def push(self, clause: OpenClause) -> None:
        """Open a clause inside the innermost one."""
        self.open.append(clause)

    @property
    def top(self) -> OpenClause:
        """The innermost open clause."""
        return self.open[-1]

    def close_down_to(self, depth: int) -> None:
        """End the innermost clauses until so many are left."""
        while len(self.open) > depth:
            self.done.append(self.open.pop())

    def close_inside(self, clause: OpenClause) -> None:
        """End the clauses inside an open one."""
        self.close_down_to(self.open.index(clause) + 1)

    def awaits_content(self) -> bool:
        """Whether the innermost clause reports something, and what has not come yet."""
        return self.top.reports and not any(one.role == "content" and one.parent is self.top for one in self.done)

    def open_beside(self, partner: OpenClause, role: Role, *, shared: OpenClause | None) -> None:
        """Close a clause with all inside it, and open one that "and" joins to it."""
        self.close_down_to(self.open.index(partner))
        independent = role == "main"
        clause = OpenClause(
            self.sentence, role, "" if independent else partner.connector, None if independent else partner.parent
        )
        clause.shared, clause.partner, clause.antecedent = shared, partner, partner.antecedent if shared else ()
        self.open.append(clause)

    def host(self) -> OpenClause:
        """The clause whose subject a participle after a comma describes: past "as they were hit", the one before."""
        top = self.top
        suffers = top.role == "adverbial" and top.predicate is not None and top.predicate.passive
        return top.parent if suffers and top.parent in self.open and not top.introduces and top.parent else top

    def waiting(self) -> OpenClause | None:
        """The innermost clause that has a subject, was interrupted, and still lacks its verb."""
        outer = reversed(self.open[:-1])
        return next((clause for clause in outer if clause.predicate is None and clause.has_subject), None)

    def set_aside(self, clause: OpenClause) -> None:
        """Make a clause's verb and what follows it a clause of its own, a participle's."""
        if clause.predicate is None:
            return
        beside = OpenClause(self.sentence, "participial", parent=clause, shared=clause)
        beside.predicate = as_participle(clause.predicate)
        beside.indices = [one for one in clause.indices if one >= clause.predicate.first]
        clause.indices = [one for one in clause.indices if one < clause.predicate.first]
        self.done.append(beside)

    def begin(self, clause: OpenClause, subject: tuple[int, ...], verb: Predicate, *, alone: bool = False) -> None:
        """Open a clause with the end of the one before it as its subject; `alone` closes all the others."""
        self.top.indices = [one for one in self.top.indices if one not in subject]
        if alone:
            self.close_down_to(0)
        clause.indices.extend(subject)
        self.open.append(clause)
        clause.assign(verb)
