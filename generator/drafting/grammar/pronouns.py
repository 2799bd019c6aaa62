"""What a pronoun stands for: something named in its own sentence, or the subject of the one before."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.drafting.grammar.noun_heads import head_index, is_plural
from generator.drafting.grammar.phrases import core, is_personal_name
from generator.drafting.grammar.utterances import Utterance, utterances
from generator.drafting.lexicon import words
from generator.drafting.lexicon.name_clues import FIELDS, ORGANISATION_WORDS, PLACE_PREPOSITIONS, PLACE_WORDS, ROLES
from generator.drafting.lexicon.verb_classes import REPORTING
from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.drafting.lexicon.tokens import Token
    from generator.model.source import Passage
    from generator.model.time import Timex

_SUBJECTS = frozenset({"he", "she", "it", "they"})
_OBJECTS = {"him": "he", "her": "she", "them": "they", "it": "it"}
_POSSESSIVES = {"his": "he", "her": "she", "its": "it", "their": "they"}
_FORMS = {"he": frozenset({"him", "his"}), "she": frozenset({"her"})}
_NO_FORMS: frozenset[str] = frozenset()
_ASKING = _SUBJECTS | _POSSESSIVES.keys()
_MEN = word_set(
    "mr sir king prince emperor pope lord chairman spokesman businessman man boy father brother son husband"
)
_WOMEN = word_set(
    "mrs ms miss lady queen princess dame chairwoman spokeswoman businesswoman actress woman girl mother sister wife "
    "daughter"
)
_PEOPLE = ROLES | _MEN | _WOMEN
# Words in names that no person has.
_NO_PEOPLE = ORGANISATION_WORDS | PLACE_WORDS | word_set("accord act treaty pact war cup agreement convention summit")
# A longer owner makes a headline clumsy: "The new head of the party's daughter".
_LONGEST_OWNER = 4


@dataclass(frozen=True, slots=True)
class Before:
    """The sentences before a passage, taken apart only when a pronoun asks for them.

    Attributes:
        passages: The nearest first.
        timexes: Expressions of time in them.
        speech: Stretches of direct speech in the source.
    """

    passages: Sequence[Passage] = ()
    timexes: Sequence[Timex] = ()
    speech: Sequence[tuple[int, int]] = ()

    def sentences(self) -> Iterator[Utterance]:
        """What the article itself says in them."""
        for passage in self.passages:
            inside = [one for one in self.timexes if passage.start <= one.start < passage.end]
            own = utterances(passage, inside, self.speech)[:1]
            yield from (one for one in own if not one.quoted)


NOTHING_BEFORE = Before()


def resolved_subject(part: Utterance, position: int, before: Before) -> list[Token]:
    """Tokens of a clause's subject, a pronoun or a possessive replaced by what it stands for where that is certain."""
    clause = part.clauses[position]
    subject = [part.tokens[index] for index in clause.subject]
    if _ASKING.isdisjoint(token.lower for token in subject):
        return subject
    if clause.connector == "whose" and subject[-1].lower in _SUBJECTS:
        return subject[-1:]  # "whose head, Ana Ruiz, | he had sacked"
    phrase = core(subject)
    if len(phrase) == 1 and phrase[0].lower in _SUBJECTS:
        return _named(part, position, phrase[0], before) or subject
    owned = 2 if [token.lower for token in phrase[:2]] == ["one", "of"] else 0
    if len(phrase) > owned + 1 and phrase[owned].lower in _POSSESSIVES:
        owner = _subject_before(_POSSESSIVES[phrase[owned].lower], before) if _opens(part, phrase[0]) else []
        if 0 < len(owner) <= _LONGEST_OWNER:
            return [*phrase[:owned], *_owning(owner), *phrase[owned + 1 :]]
    return subject


def resolved_object(
    part: Utterance, position: int, rest: Sequence[Token], subject: Sequence[Token], before: Before
) -> list[Token] | None:
    """What follows a verb, a pronoun at its beginning replaced; None where nobody knows what that stands for."""
    if not rest or rest[0].lower not in _OBJECTS or (rest[0].lower == "her" and _is_possessive(rest)):
        return list(rest)
    found = [] if _is_another_named(part, position, rest[0]) else _named(part, position, rest[0], before)
    same = [token.text for token in found] == [token.text for token in core(subject)]
    return None if same or not found else [*found, *rest[1:]]


def _is_possessive(rest: Sequence[Token]) -> bool:
    """Whether "her" tells whose something is: "her | house", not "her to be mayor"."""
    after = rest[1].lower if len(rest) > 1 else ""
    return after.isalpha() and after not in words.PREPOSITIONS | words.COORDINATORS | {"to"}


def _is_another_named(part: Utterance, position: int, pronoun: Token) -> bool:
    """Whether the clause before names somebody behind its verb as well: "Ruiz named Otto Lind and Bo tapped | him"."""
    if not position or pronoun.lower not in ("him", "her"):
        return False
    told = part.clauses[position - 1]
    if told.predicate.end not in told.indices:
        return False
    behind = part.tokens[told.predicate.end]
    return behind.is_capital and behind.start < pronoun.start


def resolved_speaker(part: Utterance, position: int, speaker: Sequence[Token], before: Before) -> list[Token]:
    """Who says something: a pronoun replaced, empty where nobody knows who it is."""
    phrase = core(speaker)
    if len(phrase) != 1 or phrase[0].lower not in words.PRONOUNS:
        return phrase
    return _named(part, position, phrase[0], before) if phrase[0].lower in _SUBJECTS else []


def _opens(part: Utterance, token: Token) -> bool:
    return token in part.tokens[:1] or not any(one.is_word and one.start < token.start for one in part.tokens)


def _named(part: Utterance, position: int, pronoun: Token, before: Before) -> list[Token]:
    """What a pronoun stands for; empty where that is unsure."""
    sought = _OBJECTS.get(pronoun.lower, pronoun.lower)
    return (
        _in_sentence(part, _clauses_before(part, position), sought, pronoun)
        or _person_before(part, position, sought, pronoun)
        or _subject_before(sought, before)
        # "He would resign, the minister said"
        or _in_sentence(part, _speaking_after(part, position), sought, pronoun)
    )


def _clauses_before(part: Utterance, position: int) -> list[int]:
    """Positions of the clauses before one, the nearest first; the one that reports it before all."""
    clause = part.clauses[position]
    reporting = [clause.parent] if clause.role == "content" and clause.parent is not None else []
    return [*reporting, *range(position - 1, -1, -1)]


def _speaking_after(part: Utterance, position: int) -> list[int]:
    after = range(position + 1, len(part.clauses))
    return [at for at in after if part.clauses[at].predicate.lexeme in REPORTING]


def _in_sentence(part: Utterance, order: Sequence[int], sought: str, pronoun: Token) -> list[Token]:
    """A subject of some clauses of the same sentence that a pronoun can mean, or what one of them describes."""
    for other in order:
        for indices in (part.clauses[other].subject, part.clauses[other].antecedent):
            found = core([part.tokens[index] for index in indices])
            if found and found[0].start != pronoun.start and can_mean(sought, found):
                return found
    return []


def _person_before(part: Utterance, position: int, sought: str, pronoun: Token) -> list[Token]:
    """The one person named before a pronoun in its sentence: "shouted at the minister when | he".

    What follows a verb means somebody else than its subject: "Ruiz nominated | her".
    """
    own = frozenset(part.clauses[position].subject) if pronoun.lower in _OBJECTS else frozenset()
    people = _people(
        [
            token
            for at, token in enumerate(part.tokens)
            if token.start < pronoun.start and at not in part.blocked and at not in own
        ]
    )
    return people[0] if sought in ("he", "she") and len(people) == 1 else []


def _subject_before(sought: str, before: Before) -> list[Token]:
    """The subject of the sentence before, through sentences whose subject is the pronoun itself."""
    for sentence in before.sentences():
        main = next((clause for clause in sentence.clauses if clause.role == "main" and clause.subject), None)
        if main is None:
            return []
        subject = core([sentence.tokens[index] for index in main.subject])
        if len(subject) == 1 and subject[0].lower == sought:
            continue
        verb = sentence.tokens[main.predicate.main].start
        people = _people(sentence.tokens) if sought in ("he", "she") else []
        if subject and can_mean(sought, subject):
            is_unsure = any(person[0].start > verb for person in people) or _is_another_meant(sentence, subject, sought)
            return [] if is_unsure else subject
        if people:
            # "The army locked up Ana Ruiz. She …"
            return people[0] if len(people) == 1 else []
        # "That will haunt her. She …"
        if _FORMS.get(sought, _NO_FORMS).isdisjoint(token.lower for token in sentence.tokens):
            return []
    return []


def _is_another_meant(sentence: Utterance, subject: Sequence[Token], sought: str) -> bool:
    """Whether a sentence speaks of somebody besides its subject: "Sentencing her, the judge said", "when Ruiz was"."""
    if sought not in ("he", "she"):
        return False
    before = [at for at, token in enumerate(sentence.tokens) if token.start < subject[0].start]
    if any(sentence.word(at) in _FORMS[sought] and sentence.word(at + 1) in (",", "") for at in before):
        return True
    others = (core([sentence.tokens[at] for at in clause.subject]) for clause in sentence.clauses)
    named = [one for one in others if one and one[-1].is_capital and one[0].start != subject[0].start]
    return len(subject) == 1 and bool(named)


def _people(tokens: Sequence[Token]) -> list[list[Token]]:
    """The people that some words name: "Ana Ruiz", "the transport minister"."""
    found: list[list[Token]] = []
    for at, token in enumerate(tokens):
        if token.lower not in _PEOPLE or token.is_capital:
            continue
        first = at
        while first and tokens[first - 1].lower in FIELDS | ROLES:
            first -= 1
        if first and tokens[first - 1].lower == "the":
            found.append(list(tokens[first - 1 : at + 1]))
    return found + _personal_names(tokens)


def _personal_names(tokens: Sequence[Token]) -> list[list[Token]]:
    """Runs of capitals that can name a person, those behind "in" and the like left out."""
    found: list[list[Token]] = []
    for is_capital, run in itertools.groupby(enumerate(tokens), key=lambda pair: pair[1].is_capital):
        numbered = list(run)
        name = [token for _, token in numbered]
        before = tokens[numbered[0][0] - 1].lower if numbered[0][0] else ""
        if is_capital and before not in PLACE_PREPOSITIONS and _names_person(name):
            found.append(name)
    return found


def _names_person(name: Sequence[Token]) -> bool:
    no_person = _NO_PEOPLE | {"the"}
    return is_personal_name(name) and no_person.isdisjoint(token.lower for token in name)


def can_mean(pronoun: str, phrase: Sequence[Token]) -> bool:
    """Whether a pronoun can stand for a noun phrase."""
    if len(phrase) == 1 and phrase[0].lower in words.PRONOUNS | words.DETERMINERS | words.NUMBER_WORDS:
        return False
    if phrase[0].lower in _POSSESSIVES or phrase[0].lower in ("that", "this", "these", "those"):
        return False
    if pronoun == "they" or is_plural(phrase):
        return pronoun == "they" and is_plural(phrase)
    heads = {token.lower.rstrip(".") for token in phrase}
    is_role = phrase[head_index(phrase)].lower in _PEOPLE
    if pronoun == "it":
        titled = phrase[0].is_capital and phrase[0].lower.rstrip(".") in _PEOPLE
        return not (is_role or titled)
    if heads & (_WOMEN if pronoun == "he" else _MEN):
        return False
    # Ships are "she" and have one-word or longer names, as people do.
    is_name = is_personal_name(phrase) or is_personal_name(phrase[-2:]) or _is_one_name(phrase)
    return is_role or (is_name and heads.isdisjoint(_NO_PEOPLE))


def _is_one_name(phrase: Sequence[Token]) -> bool:
    bare = [token for token in phrase if token.lower not in words.ARTICLES]
    return (len(bare) == 1 and bare[0].is_capital) or is_personal_name(bare)


def _owning(owner: Sequence[Token]) -> list[Token]:
    """A noun phrase with the ending that makes it an owner."""
    last = owner[-1]
    ending = "'" if last.lower.endswith("s") else "'s"
    return [*owner, replace(last, start=last.end, end=last.end, text=ending, lower=ending)]
