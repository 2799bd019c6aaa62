"""Which words make the headline of an event: those of a clause, a statement, or a noun that is a happening."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.drafting.grammar.noun_heads import is_plural
from generator.drafting.grammar.phrases import core, text_of, without_way
from generator.drafting.grammar.pronouns import Before, resolved_object, resolved_speaker
from generator.drafting.lexicon import words
from generator.drafting.lexicon.verb_classes import ANNOUNCING, EVENT_NOUNS, TELLING
from generator.drafting.lexicon.verbs import readings
from generator.drafting.lexicon.word_sets import word_set
from generator.drafting.meaning.happenings import HAPPENING_VERBS
from generator.drafting.meaning.kinds import kind_of
from generator.drafting.titling.conditions import with_condition
from generator.drafting.titling.parts import can_be_subject
from generator.drafting.titling.tails import phrases, without_loose_end
from generator.drafting.titling.titles import (
    LONGEST,
    agrees_in_plural,
    as_object,
    finish,
    headline,
    object_first,
    verb_phrase,
    without_office,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.dating.dated_nouns import DatedNoun
    from generator.drafting.grammar.clauses import Clause
    from generator.drafting.grammar.predicates import Predicate
    from generator.drafting.grammar.utterances import Utterance
    from generator.drafting.lexicon.tokens import Token
    from generator.drafting.meaning.attribution import Report

# Words of what was said that a headline takes at least and at most.
_SHORTEST_CONTENT, _LONGEST_CONTENT = 4, 14
_ASKING_FOR_MORE = words.COORDINATORS | words.ARTICLES | word_set("whether if at by for from of with into because than")


@dataclass(frozen=True, slots=True)
class Headline:
    """A drafted title and what it was made of.

    Attributes:
        text: The title; empty where the words give none.
        tokens: Tokens of the subject and of what follows the verb, where names are looked for.
        action: Base form of the verb that says what happened, or the noun that does.
        kind: Its kind, as its verb and who and what it names tell.
    """

    text: str
    tokens: tuple[Token, ...]
    action: str
    kind: str = "other"


def headline_of_clause(
    part: Utterance, position: int, subject: Sequence[Token], before: Before, *, planned: bool
) -> Headline:
    """A headline for what a clause tells; `subject` are the tokens of who does it, its pronoun replaced."""
    clause = part.clauses[position]
    predicate = clause.predicate
    verb = _verb(part, predicate)
    said = resolved_object(part, position, _rest(part, clause), subject, before)
    rest = said or []
    # "collapsed in what | police called a disaster": what they called so stands elsewhere.
    text = (
        ""
        if said is None or clause.connector == "what"
        else headline(subject, predicate, verb, rest, planned=planned) or object_first(predicate, verb, rest)
    )
    tokens = (
        *without_way(subject),
        *(part.tokens[index] for index in clause.indices if index >= predicate.end),
        *rest,
    )
    first_object = next((token.lower for token in rest[:4] if token.lower in EVENT_NOUNS), "")
    verb_says = predicate.lexeme if predicate.lexeme in ANNOUNCING else _deed(predicate)
    action = first_object if verb_says in _CARRIERS and first_object else verb_says
    return Headline(text, _once(tokens), action, _kind(predicate, subject, rest, first_object))


def _kind(predicate: Predicate, subject: Sequence[Token], rest: Sequence[Token], happening: str) -> str:
    who, what = ([token.lower for token in tokens] for tokens in (phrases(core(subject))[0], rest))
    if predicate.passive and what[:1] == ["by"]:
        who, what = what, who
    return kind_of(happening if happening and predicate.meaning in _CARRIERS else predicate.meaning, who, what)


def _deed(predicate: Predicate) -> str:
    """The verb that says what happened, without a particle that makes it no other happening."""
    return predicate.meaning if predicate.meaning in HAPPENING_VERBS else predicate.plain_meaning


# Verbs whose object says what happened: "launched an offensive", "held talks".
_CARRIERS = word_set("launch announce begin start hold conduct carry stage mount make take open")


def headline_of_noun(part: Utterance, noun: DatedNoun) -> Headline:
    """A headline for a noun that is a happening, with the place that its clause opens with ("In Lima, …")."""
    tokens = [part.tokens[index] for index in range(noun.first, noun.end) if index not in part.blocked]
    opening = [part.tokens[index] for index in part.clauses[noun.clause].indices if index < noun.first]
    place: list[Token] = []
    if opening and opening[0].lower in ("in", "at", "near"):
        place = list(itertools.takewhile(lambda token: token.is_capital, opening[1:]))
    kind = kind_of(part.tokens[noun.noun].lower, (), [token.lower for token in tokens])
    where = f" {opening[0].lower} {text_of(place)}" if place else ""
    text = finish(text_of(tokens) + where)
    # "Vote" alone says nothing of which.
    return Headline(text if " " in text else "", _once((*place, *tokens)), part.tokens[noun.noun].lower, kind)


def headline_of_statement(part: Utterance, report: Report, quotes: Sequence[Utterance], before: Before) -> Headline:
    """A headline for a statement: who says, and the first thing said."""
    clause = part.clauses[report.clause]
    predicate = clause.predicate
    speaker = resolved_speaker(part, report.clause, report.speaker, before)
    if not can_be_subject(speaker):
        return Headline("", (), predicate.base)
    plural = agrees_in_plural(_verb(part, predicate), plural=is_plural(speaker))
    says = verb_phrase(predicate, _verb(part, predicate), plural=plural, planned=False)
    addressee = _addressee(part, clause) if predicate.lexeme in TELLING else []
    told = f" {text_of(addressee)}" if addressee else ""
    content, mark = _content(part, report, quotes)
    if report.content and (not content or content[-1].lower in words.AUXILIARIES):
        return Headline("", (), predicate.base)  # "says it is": the rest is a clause of its own
    said_by = [token.text for token in speaker]
    if not mark and len(report.speaker) == 1 and [token.text for token in content[: len(speaker)]] == said_by:
        # "Skylark is to sell a jet, it said"
        at = content[0].start
        content = [replace(report.speaker[0], start=at, end=at), *content[len(speaker) :]]
    while True:
        text = finish(f"{text_of(speaker)} {says}{told}{mark and ':'} {mark[:1]}{text_of(content)}{mark[1:]}")
        if len(text) <= LONGEST:
            break
        shorter = without_office(speaker)
        if len(shorter) < len(speaker):
            speaker = list(shorter)
        elif mark or len(fewer := _without_last_phrase(content)) == len(content):
            break
        else:
            content = fewer
    return Headline(
        text + mark[1:] if mark and not text.endswith(mark[1:]) else text,
        _once((*core(report.speaker), *content)),
        predicate.base,
    )


def _without_last_phrase(content: Sequence[Token]) -> list[Token]:
    """What is said without its last phrase, where enough is left."""
    openers = (words.PREPOSITIONS - {"of", "than"}) | {"to"}
    cut = max((at for at, token in enumerate(content) if token.lower in openers), default=0)
    return without_loose_end(content[:cut]) if cut > _SHORTEST_CONTENT + 1 else list(content)


def _content(part: Utterance, report: Report, quotes: Sequence[Utterance]) -> tuple[list[Token], str]:
    """Tokens of the first clause said, and the quotation marks that it needs."""
    if report.content:
        if any(clause.connector == "whether" and clause.parent == report.content[0] for clause in part.clauses):
            return [], ""  # "it was not clear | whether": said without it, it says too much
        clause = part.clauses[report.content[0]]
        written = [part.tokens[index] for index in clause.subject]
        subject = written[-1:] if written and written[-1].lower == "there" else core(written)
        if agrees_in_plural(_verb(part, clause.predicate), plural=False):
            subject = as_object(subject)
        said = [
            part.tokens[index]
            for index in clause.indices
            if index >= clause.predicate.first and index not in part.blocked
        ]
        if clause.predicate.tense in ("future", "modal") and not with_condition("-", part, report.content[0]):
            return [], ""
        told = _short(_as_continued([*subject, *said], part.tokens[0]))
        behind = [part.tokens[index] for index in clause.indices if index >= clause.predicate.end]
        is_there = bool(subject) and subject[-1].lower == "there"  # "there had been | no incidents"
        plural = is_plural(behind if is_there else subject)
        return _present(told, part.tokens[clause.predicate.first], plural=plural), ""
    for quote in quotes:
        if quote.clauses:
            return _whole(_up_to_dash([quote.tokens[index] for index in quote.clauses[0].indices])), "“”"
    return [], ""


def _short(tokens: Sequence[Token]) -> list[Token]:
    """What is said without what trails behind a comma, and without its last phrases where it is long."""
    end = next((at for at, token in enumerate(tokens) if token.text == "," and at >= _SHORTEST_CONTENT), len(tokens))
    kept = list(tokens[:end])
    openers = (words.PREPOSITIONS - {"of"}) | {"to"}
    cuts = [at for at in range(_SHORTEST_CONTENT, end) if kept[at].lower in openers]
    while len(kept) > _LONGEST_CONTENT and cuts:
        kept = kept[: cuts.pop()]
    while kept and words.is_adverb(kept[-1].text):
        kept.pop()
    return _whole(kept)


def _up_to_dash(tokens: Sequence[Token]) -> Sequence[Token]:
    """What is said before an insertion, where that is enough."""
    dash = next((at for at, token in enumerate(tokens) if token.text in words.DASHES), len(tokens))
    return tokens[:dash] if dash >= _SHORTEST_CONTENT else tokens


def _whole(tokens: Sequence[Token]) -> list[Token]:
    """What is said without marks and small words at its end that ask for more."""
    kept = list(tokens)
    while kept and (not kept[-1].is_word or kept[-1].lower in _ASKING_FOR_MORE):
        kept.pop()
    return kept


def _present(tokens: Sequence[Token], verb: Token, *, plural: bool) -> list[Token]:
    """What was said, its verb moved from what it was then to what it is now: "would" is "will", "was" is "is"."""
    had = "have" if plural else "has"
    now = {"would": "will", "was": "is", "were": "are", "had": had, "could": "can", "might": "may"}
    return [
        type(token)(token.start, token.end, now[token.lower], token.lower)
        if token is verb and token.lower in now
        else token
        for token in tokens
    ]


def _as_continued(tokens: Sequence[Token], opening: Token) -> Sequence[Token]:
    """A sentence's beginning as it reads inside another: "A convoy" is "a convoy" there; names keep their capital."""
    if not tokens or tokens[0] is not opening or not _is_common(tokens):
        return tokens
    return [type(opening)(opening.start, opening.end, opening.text.lower(), opening.lower), *tokens[1:]]


def _is_common(tokens: Sequence[Token]) -> bool:
    """Whether a sentence's first word has its capital from there alone: "A convoy", "Former police", not "Ruiz"."""
    small = words.DETERMINERS | words.PREPOSITIONS | words.PRONOUNS | words.NUMBER_WORDS | words.AUXILIARIES
    if tokens[0].text.isupper() and len(tokens[0].text) > 1:  # "US", not "us"
        return False
    if tokens[0].lower in small:
        return True
    after = tokens[1] if len(tokens) > 1 else None
    if after is None or not after.text.islower() or readings(after.lower) or after.lower in small:
        return False
    return not words.is_adverb(after.text) and after.lower not in words.COORDINATORS | {"'s"}


def _verb(part: Utterance, predicate: Predicate) -> list[Token]:
    """The tokens of a verb group; the main verb keeps its place in it, times inside it are left out."""
    return [
        part.tokens[index]
        for index in range(predicate.first, predicate.end)
        if index <= predicate.main or index not in part.blocked
    ]


def _addressee(part: Utterance, clause: Clause) -> list[Token]:
    """Who was told: the noun phrase after "told"."""
    kept: list[Token] = []
    for index in clause.indices:
        if index < clause.predicate.end or index in part.blocked:
            continue
        token = part.tokens[index]
        if token.lower in words.PREPOSITIONS or not (token.is_word or token.lower == "'s") or token.lower == "that":
            break
        kept.append(token)
    return kept


def _rest(part: Utterance, clause: Clause) -> list[Token]:
    """Tokens after the verb, times left out; for "which they seized", what they seized."""
    after = [index for index in clause.indices if index >= clause.predicate.end]
    # "spent | the night in a hall": a time is the object.
    is_kept = clause.predicate.base == "spend" and part.word(clause.predicate.end) not in words.PREPOSITIONS
    rest = [part.tokens[index] for index in after if index not in part.blocked or is_kept]
    if clause.takes_antecedent == "object":
        return [*(part.tokens[index] for index in clause.antecedent), *rest]
    return rest


def _once(tokens: Sequence[Token]) -> tuple[Token, ...]:
    return tuple({(token.start, token.text): token for token in tokens}.values())
