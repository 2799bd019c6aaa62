"""What a passage tells of an event beyond its headline, in a sentence or two drafted by rule; often nothing.

A summary is made of what hangs on the event's clause: what it brought about, what went before, who somebody is. Each
becomes a sentence with a subject of its own and its verb in the present tense, as in a chronology. Of an article that
is kept in its own words no more than a short clause is taken: never eight words in a row. Who says so stands in the
sentence; that somebody does is no summary by itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.drafting.grammar.noun_heads import is_plural
from generator.drafting.grammar.phrases import core, is_personal_name, segments, text_of
from generator.drafting.grammar.pronouns import NOTHING_BEFORE, can_mean, resolved_subject
from generator.drafting.lexicon import words
from generator.drafting.lexicon.demonyms import is_demonym
from generator.drafting.lexicon.tokens import tokenise
from generator.drafting.lexicon.verb_classes import REPORTING
from generator.drafting.lexicon.verbs import participle_of, present
from generator.drafting.lexicon.word_sets import word_set
from generator.drafting.meaning.concepts import terms
from generator.drafting.titling.tails import phrases, without_loose_end
from generator.drafting.titling.titles import agrees_in_plural, sentence_verb

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from generator.drafting.grammar.clauses import Clause
    from generator.drafting.grammar.utterances import Utterance
    from generator.drafting.lexicon.tokens import Token

LONGEST = 35
"""The most words that a summary has."""

LONGEST_RUN = 7
"""The most words in a row that it takes from an article that is kept in its own words."""

_MOST_SENTENCES = 2
# A sentence with fewer words that the headline doesn't have tells nothing new; a number is news by itself.
_FEWEST_NEW_WORDS = 3
# Openers of clauses about what went before an event or beside it.
_CONNECTORS = word_set("after because when as while whilst although though")
_TENSES = frozenset({"past", "perfect", "past perfect", "participle"})
_CIRCUMSTANCES = word_set("after following amid despite")
# Standing alone, a sentence with one of these leaves open who is meant.
_POINTING = words.PERSONAL_PRONOUNS | word_set(
    "him them her his its their himself herself itself themselves there such this that these those"
)
_LAPSES = word_set("hours days weeks months years minutes")
_DEADLY = word_set("kill die shoot murder assassinate execute drown perish") | {"shoot dead", "lose life"}
# What an event does to people and things, whoever its sentence is about.
_DONE_BY_EVENTS = word_set("kill injure wound hurt destroy damage wreck trap displace strand bury flatten demolish")
_ABOARD = word_set("aboard board")  # "all 63 | on board"
_TALLIES = word_set("toll total number tally count figure")
# Without such a phrase a sentence says another thing: "leaving commuters | to find another way", "… | without a train".
_TURNING = word_set("to without except unless")
_MARKS = re.compile(r"[][*_`<>\\|#]")


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of an event already.

    Attributes:
        title: Its headline.
        attribution: Who says so; empty where the article does.
        is_verbatim: Whether the article is kept in its own words, so that no long stretch of it may be used.
    """

    title: str
    attribution: str
    is_verbatim: bool


def summary(part: Utterance, position: int, taken: Collection[int], told: Told) -> str:
    """A summary of an event that a clause tells; empty where nothing short can be said rightly.

    Args:
        part: The utterance.
        position: Position of the clause.
        taken: Positions of clauses that are events of their own.
        told: What its headline says, and who says so.
    """
    says_so = _attributed(told.attribution, part)
    known = terms(told.title)
    said: list[str] = []
    room = LONGEST - len(says_so.split())
    most = 1 if says_so else _MOST_SENTENCES
    for parts in (*_clauses_around(part, position, taken), *_circumstances(part, position)):
        sentence = _sentence(parts, part, room, is_verbatim=told.is_verbatim)
        says_who = isinstance(parts[1], str) and parts[1].startswith("is ")
        if len(said) == most or not _tells_enough(terms(sentence) - known, says_who=says_who):
            continue
        said.append(_going_on(sentence, parts[0], said))
        room -= len(sentence.split())
        known |= terms(sentence)
    if not said:
        return ""
    text = f"{' '.join(said).removesuffix('.')}{says_so}."
    return "" if told.is_verbatim and _has_long_run(text, part) else text


def _tells_enough(new: Collection[str], *, says_who: bool) -> bool:
    """Whether words that the headline doesn't have are news: a number or an office is with fewer than others."""
    is_sharp = says_who or any(term[0].isdigit() or term in words.NUMBER_WORDS for term in new)
    return len(new) >= _FEWEST_NEW_WORDS - is_sharp


def _going_on(sentence: str, subject: str | list[Token], said: Sequence[str]) -> str:
    """A sentence after another of the same subject, with a pronoun for it where that can only mean a thing."""
    opening = subject if isinstance(subject, str) else text_of(subject)
    opening = f"{opening[:1].upper()}{opening[1:]}"
    if not said or isinstance(subject, str) or not said[-1].startswith(f"{opening} ") or not can_mean("it", subject):
        return sentence
    return f"It{sentence.removeprefix(opening)}"


def _clauses_around(part: Utterance, position: int, taken: Collection[int]) -> Iterator[list[str | list[Token]]]:
    """What clauses that hang on a clause tell: the subject, the verb, and each phrase after it."""
    for at, clause in enumerate(part.clauses):
        if clause.parent != position or at in taken or not _can_stand_alone(clause):
            continue
        hangs_on_it = clause.role == "participial"
        if hangs_on_it and part.word(clause.predicate.first - 1) in words.COORDINATORS and clause.partner is None:
            continue  # "charged with lying | and cheating"
        subject = core(resolved_subject(part, position if hangs_on_it else at, NOTHING_BEFORE))
        verb = [part.tokens[index] for index in range(clause.predicate.first, clause.predicate.end)]
        rest = [
            part.tokens[index]
            for index in clause.indices
            if index >= clause.predicate.end and index not in part.blocked
        ]
        first = next(iter(segments(rest)), []) if not rest or rest[0].is_word else []
        brought_about = _brought_about(clause, first, verb) if hangs_on_it else []
        if brought_about:
            yield brought_about
        elif subject:
            plural = agrees_in_plural(verb, plural=is_plural(subject))
            does = sentence_verb(clause.predicate, verb, plural=plural)
            yield [subject, does, *phrases(without_loose_end(first))]


def _brought_about(clause: Clause, rest: list[Token], verb: Sequence[Token]) -> list[str | list[Token]]:
    """What a participle says that the whole event did, as what it was done to: ", killing | ten" is "ten are killed".

    Not its subject did it: in "a ferry capsized, killing ten" no ferry kills. Empty for what the subject does itself.
    """
    what, *others = phrases(without_loose_end(rest))
    if what and clause.predicate.lexeme == "bring" and what[-1].lower in _TALLIES and others:
        return ["This", "brings", what, *others]
    if not what or clause.predicate.lexeme not in _DONE_BY_EVENTS or len(verb) > 1:
        return []
    if others and others[0][-1].lower in _ABOARD:
        what, *others = [*what, *others[0]], *others[1:]
    return [what, f"{present('be', plural=is_plural(what))} {participle_of(clause.predicate.base)}", *others]


def _can_stand_alone(clause: Clause) -> bool:
    """Whether a clause makes a sentence: it brings about, goes before or beside, and reports nothing further."""
    verb = clause.predicate
    brings_about = clause.role == "participial" and not clause.connector and not verb.passive
    beside = clause.role == "adverbial" and clause.connector in _CONNECTORS and not verb.progressive
    return (brings_about or beside) and verb.tense in _TENSES and not verb.negative and verb.lexeme not in REPORTING


def _circumstances(part: Utterance, position: int) -> Iterator[list[str | list[Token]]]:
    """What the event's own clause says besides: "after four days of rain"; who its subject is."""
    clause = part.clauses[position]
    subject = [part.tokens[index] for index in clause.subject]
    cut = [segment for segment in segments(subject) if segment]
    if len(cut) == 2 and clause.predicate.meaning not in _DEADLY:  # noqa: PLR2004 -- a name and what describes it
        for name, office in (cut, cut[::-1]):
            if is_personal_name(name) and office[0].lower in words.ARTICLES:
                yield [name, f"is {office[0].lower}", *phrases(office[1:])]
    if clause.predicate.tense == "past" and clause.role == "main":
        rest = [
            part.tokens[index]
            for index in clause.indices
            if index >= clause.predicate.end and index not in part.blocked
        ]
        for phrase in phrases(next(iter(segments(rest)), [])):
            if (
                phrase
                and phrase[0].lower in _CIRCUMSTANCES
                and phrase[1:]
                and phrase[1].lower not in words.PREPOSITIONS
                and phrase[-1].lower not in _LAPSES
                and not _goes_on(part, phrase[-1])
            ):
                yield ["It", "comes", without_loose_end(phrase)]


def _goes_on(part: Utterance, last: Token) -> bool:
    """Whether a clause follows a phrase that says more of it: "after ten people | who had eaten there fell ill"."""
    after = next((token for token in part.tokens if token.start >= last.end), None)
    return after is not None and after.lower in words.RELATIVES | {"that"}


def _sentence(parts: list[str | list[Token]], part: Utterance, room: int, *, is_verbatim: bool) -> str:
    """A sentence of some parts, without its last phrases where it is too long; empty where too little would be left."""
    tokens = [token for one in parts if not isinstance(one, str) for token in one]
    if any(token.lower in _POINTING or _MARKS.search(token.text) for token in tokens):
        return ""
    kept = [one for one in parts if one]
    least = min(3, len(kept))  # a subject, a verb and what it is done to
    while len(kept) >= least:
        text = " ".join(one if isinstance(one, str) else text_of(one) for one in kept if one)
        if len(text.split()) <= room and not (is_verbatim and _has_long_run(text, part)):
            return f"{text[:1].upper()}{text[1:]}."
        dropped = kept.pop()
        if not isinstance(dropped, str) and dropped[0].lower in _TURNING:
            return ""
    return ""


def _has_long_run(text: str, part: Utterance) -> bool:
    """Whether a text shares more words in a row with an utterance than may be taken."""
    if len(text.split()) <= LONGEST_RUN:
        return False
    told = _runs([token.lower for token in part.tokens if token.is_word])
    return not told.isdisjoint(_runs([token.lower for token in tokenise(text) if token.is_word]))


def _runs(listed: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(listed[at : at + LONGEST_RUN + 1]) for at in range(len(listed) - LONGEST_RUN)}


def _attributed(attribution: str, part: Utterance) -> str:
    """Who says so, as it ends a sentence: ", the navy says"; empty where that is nobody in particular."""
    tokens = tokenise(attribution)
    if not tokens or any(token.lower in _POINTING for token in tokens) or _MARKS.search(attribution):
        return ""
    opens = bool(part.tokens) and tokens[0].text == part.tokens[0].text
    name = tokens[0].lower + attribution[tokens[0].end :] if opens and _is_common(tokens) else attribution
    return f", {name} {'say' if is_plural(tokens) else 'says'}"


def _is_common(tokens: Sequence[Token]) -> bool:
    """Whether a speaker's first word has its capital only from opening the sentence: "Police", "Two officials"."""
    if tokens[0].lower in words.DETERMINERS | words.NUMBER_WORDS:
        return True
    if tokens[0].text.isupper() or is_demonym(tokens[0].lower):
        return False
    return is_plural(tokens[:1]) if len(tokens) == 1 else tokens[1].text.islower() and tokens[1].lower != "of"
