"""What a sentence does not say has happened: what somebody denies in it, what nobody knows, what it only supposes.

A clause's own "not" is a matter of its verb. Here it goes by what governs the clause: a verb that denies ("denied that
…"), a claim without ground ("no evidence that …", "Rumours that … proved false"), a verdict ("It is not true that …")
or an "if". What was almost done was not done either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.lexicon import words
from generator.drafting.lexicon.claims import CLAIMS, HEARSAY
from generator.drafting.lexicon.verb_classes import DENYING, REPORTING
from generator.drafting.lexicon.verbs import readings
from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence, Set

    from generator.drafting.grammar.clauses import Clause
    from generator.drafting.grammar.utterances import Utterance
    from generator.drafting.meaning.attribution import Report

_SUPPOSING = word_set("if unless")
_LEFT_UNDONE = word_set("without instead")
_CONFIRMING = word_set("confirm acknowledge admit prove corroborate verify convict")
# Of these, a claim is the object that nobody stands by any longer, or that somebody finds fault with.
_TAKING_BACK = word_set("withdraw retract correct apologise apologize regret call describe label brand")
_CLEARING = word_set("acquit clear exonerate absolve")
_SHORT_OF = word_set("avoid avert escape prevent foil thwart")
_REFUSING = word_set("refuse decline fail")
_IMAGINING = word_set("wish imagine pretend dream suppose")
_FALSE = word_set("""
    false untrue unfounded groundless baseless incorrect inaccurate wrong mistaken fabricated bogus unconfirmed
    unproven unsubstantiated unclear uncertain doubtful unlikely inconceivable impossible unthinkable lie lies myth
    hoax nonsense invention fiction rubbish fake doctored
    """)
_TRUE = word_set(
    "true case correct right clear certain sure known proven proved confirmed established possible likely guilty"
)
_FALSELY = word_set("falsely wrongly mistakenly erroneously wrongfully untruthfully")
_ALMOST = word_set("almost nearly")
_NONE = word_set("no little few scant not n't without never nothing nobody none neither nor hardly")
# Who did not disclose, admit or notice something is told of what was so all the same.
_DISCLOSING = word_set(
    "reveal disclose admit acknowledge tell inform warn notice note recall announce deny remind observe"
)
_CLAIMING = REPORTING - _DISCLOSING
_UNBOUND = frozenset({"base", "ing"})
_OF_SUBJECT = word_set("be prove turn remain appear seem")
# So many words before "that" the noun that it explains stands at most: "reports on the radio | that".
_REACH = 5


def denied(utterance: Utterance) -> frozenset[int]:
    """Positions of the clauses that an utterance does not say are so, those that hang on them included."""
    clauses = utterance.clauses
    found = {
        at
        for at, clause in enumerate(clauses)
        if _is_denied(utterance, clause) and not _is_set_against(utterance, clause)
    }
    # A clause may stand before the one that it hangs on; twice through reaches all but odd ones.
    for _ in range(2 if found else 0):
        found |= {
            at
            for at, clause in enumerate(clauses)
            if clause.parent in found and clause.role != "relative" and not _is_set_against(utterance, clause)
        }
    return frozenset(found | {at for at, clause in enumerate(clauses) if _falls_short(utterance, clause)})


def says_otherwise(utterance: Utterance, report: Report, unsaid: Set[int]) -> bool:
    """Whether a headline of what was said would leave out that it was denied: "did not say that …", "found no sign".

    Args:
        utterance: The utterance.
        report: Who says what.
        unsaid: Positions of the clauses that the utterance denies.
    """
    verb = utterance.clauses[report.clause].predicate
    denies = verb.lexeme in DENYING and not verb.negative
    said = set(report.content[:1])
    is_hidden = any(utterance.clauses[at].parent in said for at in unsaid)
    return is_hidden or (not denies and not unsaid.isdisjoint(said))


def is_denied_at(utterance: Utterance, index: int, unsaid: Collection[int]) -> bool:
    """Whether a word stands in what an utterance denies: in such a clause, or behind "denied killing", "did not kill".

    Args:
        utterance: The utterance.
        index: Index of the word.
        unsaid: Positions of the clauses that it denies.
    """
    for position, clause in enumerate(utterance.clauses):
        if index in clause.indices or index in clause.subject:
            verb = clause.predicate
            is_object = verb.lexeme in DENYING | _CLEARING | _SHORT_OF and _is_in_charge(utterance, clause, index)
            is_undone = verb.negative and verb.base != "be" and index >= verb.end and index in clause.indices
            is_instead = any(utterance.word(at) in _LEFT_UNDONE for at in range(verb.end, index))
            is_unsaid = position in unsaid or clause.connector == "whether"
            if is_unsaid or is_object or is_undone or is_instead:
                return True
    return False


def _is_in_charge(utterance: Utterance, clause: Clause, index: int) -> bool:
    """Whether a word stands behind a claim or a deed that a clause's verb has for its object."""
    between = [utterance.word(at) for at in range(clause.predicate.end, index) if at in clause.indices]
    return any(word in CLAIMS or any(form == "ing" for _, form in readings(word)) for word in between)


def is_noun_denied(utterance: Utterance, first: int, clause: Clause) -> bool:
    """Whether a noun that is a happening is what a claim is about that is denied: "denied reports of | an attack".

    Args:
        utterance: The utterance.
        first: Index of the first token of the noun's phrase.
        clause: The clause that it stands in.
    """
    at = first - 1
    while at >= 0 and (at in utterance.blocked or utterance.word(at) in words.ARTICLES | {"of", "about", "'s"}):
        at -= 1
    return utterance.word(at) in CLAIMS and _is_groundless(utterance, clause, at)


def _falls_short(utterance: Utterance, clause: Clause) -> bool:
    """Whether a clause's verb was not quite done: "almost | shot", "was nearly | killed", "falsely | reported to have".

    In "almost certainly shot" and "nearly all were shot" the word is another one's.
    """
    verb = clause.predicate
    before = verb.main - 1
    while before in utterance.blocked:
        before -= 1
    if utterance.word(before) in words.AUXILIARIES and before == verb.first:
        before -= 1  # "Guards almost | had to leave"
    word = utterance.word(before)
    if word == "but":
        return utterance.word(before - 1) == "all"
    is_almost = word in _ALMOST and before in clause.indices
    return is_almost or (word in _FALSELY and verb.lexeme in REPORTING)


def _is_denied(utterance: Utterance, clause: Clause) -> bool:
    """Whether a clause itself is denied or only supposed by the words that govern it."""
    if _is_supposed(utterance, clause):
        return True
    if clause.connector == "that" and clause.parent is None and clause.takes_antecedent == "object":
        return True  # "Few believe | that rebels won": a verb governs it that nobody found
    if clause.parent is None or clause.role not in ("content", "relative") or clause.connector not in ("", "that"):
        return False
    governing = utterance.clauses[clause.parent]
    begin = min(clause.indices)
    noun = _claim_before(utterance, governing, begin)
    if noun is not None:
        return _is_groundless(utterance, governing, noun) or _is_found_false(utterance, clause)
    if clause.role == "relative" and begin - 1 != governing.predicate.end:
        return _is_only_told(utterance, begin - 2, governing)  # "officers | that shot", but "disputed | that"
    return _verb_denies(utterance, governing) or _is_verdict(utterance, governing)


def _is_supposed(utterance: Utterance, clause: Clause) -> bool:
    """Whether a clause is only thought of, or left undone: "if …", "as though …", "Suppose …", "instead of …"."""
    if clause.role == "participial":
        verb = clause.predicate.first
        opener = utterance.word(verb - 2) if utterance.word(verb - 1) == "of" else clause.connector
        return opener in _LEFT_UNDONE
    if clause.connector == "though":
        return utterance.word(min(clause.indices) - 2) == "as"
    opens_so = bool(clause.subject) and utterance.word(clause.subject[0]) in _IMAGINING
    return opens_so or clause.connector in _SUPPOSING


def _is_only_told(utterance: Utterance, at: int, governing: Clause) -> bool:
    """Whether a word before "that" is a form of a verb of telling that has no clause of its own.

    "apologised for reporting | that", "It was not possible to confirm | that"; but "praised him for revealing | that".
    """
    word = utterance.word(at)
    if any(base in DENYING for base, _ in readings(word)):
        return True  # "under pressure to deny | that"
    telling = {(base, form) for base, form in readings(word) if base in _CLAIMING and form in _UNBOUND}
    is_open = governing.predicate.negative or utterance.word(at - 2) == "yet"  # "have | yet to confirm"
    is_in_doubt = is_open or (governing.predicate.base != "be" and word.endswith("ing"))
    return bool(telling) and is_in_doubt


def _is_set_against(utterance: Utterance, clause: Clause) -> bool:
    """Whether a clause opens with "but" and a subject: "denied that a ship had sunk, | but residents saw a wreck"."""
    begin = min(clause.indices)
    return clause.partner is not None and utterance.word(begin - 1) == "but" and begin in clause.subject


def _claim_before(utterance: Utterance, governing: Clause, begin: int) -> int | None:
    """Index of the claim that a clause tells the content of: right before it, or the first of its own words."""
    if utterance.word(begin) in CLAIMS:
        return begin  # "denied | reports troops had fired"
    for at in range(begin - 1, max(-1, begin - 1 - _REACH), -1):
        if at in governing.indices and utterance.word(at) in CLAIMS:
            return at
        if at == governing.predicate.main or utterance.word(at) == ",":
            return None
    return None


def _is_groundless(utterance: Utterance, governing: Clause, noun: int) -> bool:
    """Whether a claim is hearsay, or is denied by its clause: "no sign", "false reports", "reports were denied"."""
    verb = governing.predicate
    before = [utterance.word(at) for at in governing.indices if at < noun]
    after = [utterance.word(at) for at in governing.indices if at >= verb.end]
    is_behind = noun > verb.main
    before.append(utterance.word(noun - 1))  # "described as nonsense | reports"
    if verb.negative or not (_NONE | _FALSE).isdisjoint(before):
        return True
    if verb.lexeme in DENYING | _TAKING_BACK | _CLEARING and (is_behind or verb.passive):
        return True
    is_confirmed = verb.lexeme in _CONFIRMING or not _TRUE.isdisjoint(after)
    return utterance.word(noun) in HEARSAY and not is_confirmed


def _is_found_false(utterance: Utterance, clause: Clause) -> bool:
    """Whether the verb behind a clause says that it is not so: "reports that she had left | were false"."""
    begin = max(clause.indices) + 1
    behind = next((one for one in utterance.clauses if one.predicate.first == begin), None)
    if behind is None:
        return False
    verb = behind.predicate
    after = {utterance.word(at) for at in behind.indices if at >= verb.end}
    is_verdict = verb.base in _OF_SUBJECT and (not _FALSE.isdisjoint(after) or verb.negative)
    return is_verdict or (verb.passive and verb.lexeme in DENYING)


def _verb_denies(utterance: Utterance, governing: Clause) -> bool:
    """Whether a clause's verb denies what it governs, or claims it falsely or not at all: "did not say that …"."""
    verb = governing.predicate
    if not (DENYING | _IMAGINING).isdisjoint((verb.lexeme, verb.plain_meaning)):
        return True  # "tried to deny that" among them
    if verb.lexeme in _REFUSING and verb.carried in _CLAIMING:
        return True
    before = {utterance.word(at) for at in governing.indices if at < verb.main}
    subject = [utterance.word(at) for at in governing.subject]
    claims = verb.lexeme in REPORTING
    if claims and not (_FALSELY | _FALSE).isdisjoint(before):
        return True
    is_none = verb.negative or _opens_with_none(subject)
    return is_none and not _CLAIMING.isdisjoint((verb.lexeme, verb.plain_meaning))


def _opens_with_none(subject: Sequence[str]) -> bool:
    return bool(subject) and subject[0] in _NONE


def _is_verdict(utterance: Utterance, governing: Clause) -> bool:
    """Whether a clause says that what it governs is not so: "It is untrue that …", "It is not clear that …"."""
    verb = governing.predicate
    after = {utterance.word(at) for at in governing.indices if at >= verb.end}
    if verb.base != "be":
        return False
    # "It was wrong that guards shot" tells that they did.
    return not (_FALSE - {"wrong"}).isdisjoint(after) or (verb.negative and not _TRUE.isdisjoint(after))
