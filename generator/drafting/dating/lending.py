"""Dates that a clause borrows: from its sentence, from the sentences before, or from the day its article appeared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from generator.dates.edtf import DateError, parse
from generator.drafting.dating.dated_clauses import Dated
from generator.drafting.lexicon import words
from generator.drafting.lexicon.verb_classes import CONTACTING, REPORTING
from generator.drafting.meaning.happenings import HAPPENING_VERBS
from generator.model.time import Dating
from generator.wording.dates import in_words
from generator.wording.phrases import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.dates.edtf import Edtf
    from generator.drafting.grammar.clauses import Clause
    from generator.drafting.grammar.utterances import Utterance
    from generator.drafting.meaning.attribution import Report

Ground = Literal["same-sentence", "shortly-before", "same-paragraph", "same-occasion", "lead", "announced"]

_REASONS: dict[Ground, str] = {
    "same-sentence": "Inferred from the same sentence: {reason}",
    "shortly-before": "Inferred: on or shortly before the day that the sentence names: {reason}",
    "same-paragraph": "Inferred from the sentence before: {reason}",
    "announced": "Inferred from when it was announced, in the present perfect: {reason}",
    "lead": "Inferred from the opening sentence: {reason}",
    "same-occasion": "Inferred from the occasion that it names again: {reason}",
}


def lent(dated: Dated, ground: Ground) -> Dated:
    """A date passed on to another clause, its reason with it; "shortly before" makes it unsure."""
    dating = dated.dating
    within = ground in ("same-sentence", "shortly-before", "announced")
    date = _unsure(dating.date) if ground == "shortly-before" else dating.date
    # Lent on from clause to clause, the reason is given once.
    twice = dating.rule == f"inferred-{ground}"
    reason = dating.reason if twice else _REASONS[ground].format(reason=dating.reason)
    return Dated(Dating(date, dating.words if within else "", f"inferred-{ground}", reason), own=False)


def of_publication(published: Edtf) -> Dated:
    """The date of a lead in the present perfect ("Rescuers have reached …"): the day the article appeared."""
    day = in_words(published, ENGLISH)
    reason = f"Inferred: an article published on {day} opens with it in the present perfect, so it is news of that day"
    return Dated(Dating(published, "", "inferred-lead-in-present-perfect", reason), own=False)


def lend_within(utterance: Utterance, dated: dict[int, Dated]) -> dict[int, Dated]:
    """Dates by position, with those that undated clauses borrow from one that happens at the same time."""
    found = dict(dated)
    # Twice, so that a date reaches the clauses that hang on a clause that borrowed it.
    for _ in range(2):
        for position, clause in enumerate(utterance.clauses):
            if position in found:
                borrower = _borrows_from_below(utterance, position)
                if borrower is not None and borrower not in found:
                    found[borrower] = lent(found[position], "same-sentence")
                if clause.partner is not None and clause.partner not in found and _closes_list(utterance, clause):
                    found[clause.partner] = lent(found[position], "same-sentence")
                continue
            lender = clause.partner if clause.partner in found else clause.parent
            ground = _ground(utterance, position, lender) if lender in found else None
            if ground and lender is not None:
                found[position] = lent(found[lender], ground)
    return found


def news_announced(utterance: Utterance, said: Sequence[Report], dated: dict[int, Dated]) -> dict[int, Dated]:
    """Dates by position of what a lead tells in the present perfect before it names who says so, and when.

    "Divers have found the wreck, the navy said on Monday" is news of Monday. Not so a count: who "have died" by then
    may have died at any time.
    """
    found: dict[int, Dated] = {}
    for report in said:
        day = dated.get(report.clause)
        verbs = [utterance.clauses[position].predicate for position in report.content]
        if day is None or any(verb.meaning in _COUNTED for verb in verbs):
            continue
        for position, verb in zip(report.content, verbs, strict=True):
            if verb.tense == "perfect" and position < report.clause and position not in dated:
                found[position] = lent(day, "announced")
    return found


# Verbs of counts that grow: "at least 41 people have died".
_COUNTED = frozenset({"die", "kill", "injure", "wound", "be", "have"})
# By the word that opens a participle's clause: ", seizing the town" and "after seizing the town".
_PARTICIPLE_GROUNDS: dict[str, Ground] = {"": "same-sentence", "after": "shortly-before"}


def _ground(utterance: Utterance, position: int, lender: int | None) -> Ground | None:
    """Why a clause may take the date of another; None where it may not."""
    if lender is None:
        return None
    clause, other = utterance.clauses[position], utterance.clauses[lender]
    verb = clause.predicate
    if clause.partner == lender:
        return "same-sentence" if verb.tense == other.predicate.tense and not verb.passive else None
    if clause.role == "content" and other.predicate.lexeme in REPORTING:
        return None
    if clause.role == "adverbial" and clause.connector in words.SIMULTANEOUS and verb.tense != "past perfect":
        return "same-sentence"
    if clause.role == "participial" and not verb.passive:
        return _PARTICIPLE_GROUNDS.get(clause.connector)
    return None


def _closes_list(utterance: Utterance, clause: Clause) -> bool:
    """Whether a date behind the second of two verbs is the first one's too: "met bankers and | flew home on Monday".

    They share their subject, or their auxiliary ("ten were killed and dozens | injured on Monday").
    """
    verb, partner = clause.predicate, utterance.clauses[clause.partner or 0].predicate
    shares_auxiliary = verb.bare and verb.passive
    shares_subject = set(clause.subject).isdisjoint(clause.indices) and partner.meaning in HAPPENING_VERBS
    alike = verb.tense == partner.tense == "past" and verb.passive == partner.passive
    return alike and (shares_auxiliary or shares_subject)


def _borrows_from_below(utterance: Utterance, position: int) -> int | None:
    """The clause that a dated clause hangs on, where both happen at one time: "Speaking on Monday, he | said"."""
    clause = utterance.clauses[position]
    if clause.parent is None:
        return None
    parent = utterance.clauses[clause.parent]
    verb = clause.predicate
    # "Built in 1968, the dam broke": what was done to it once is of another time.
    does_now = not verb.passive or verb.lexeme in CONTACTING
    opens = clause.role == "participial" and does_now and verb.first < parent.predicate.first
    together = clause.role == "adverbial" and clause.connector in words.SIMULTANEOUS and parent.role != "participial"
    return clause.parent if (opens or together) and parent.predicate.tense in ("past", "perfect") else None


def _unsure(date: Edtf) -> Edtf:
    """A date marked as unsure, unless it says so already or has no place for the mark."""
    try:
        return parse(f"{date.text}?")
    except DateError:
        return date
