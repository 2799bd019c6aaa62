"""The noun phrase that a relative clause describes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.lexicon import words
from generator.drafting.lexicon.name_clues import ROLES
from generator.drafting.lexicon.verbs import readings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.grammar.open_clauses import OpenClause
    from generator.drafting.grammar.sentence import Sentence


_NAMING = frozenset({"named", "called"})


def antecedent(sentence: Sentence, clause: OpenClause, index: int) -> tuple[int, ...]:
    """Indices of the noun phrase before a relative word: from the clause's verb on, or from its last preposition.

    Args:
        sentence: The sentence.
        clause: The clause that the relative word stands in.
        index: Index of the relative word.
    """
    phrase = [one for one in clause.indices if one < index]
    while phrase and not sentence.tokens[phrase[-1]].is_word:
        phrase.pop()
    begin = clause.predicate.end if clause.predicate else 0
    for one in reversed(phrase):
        if one < begin:
            break
        if one in sentence.blocked or sentence.word(one) in (";", ":"):
            begin = one + 1
            break
    # People do what "who" does: "the anger of shopkeepers, who …" speaks of the shopkeepers.
    kept = [one for one in phrase if one >= begin]
    people = [position for position, one in enumerate(kept) if sentence.word(one) in ROLES]
    # "the owner of the barn, who": of an office and a thing that is its, the office.
    is_of_thing = people and sentence.tokens[kept[-1]].text.islower() and people[-1] < len(kept) - 1
    through_of = sentence.word(index) == "who" and not is_of_thing
    return innermost(sentence, kept, through_of=through_of)


def innermost(sentence: Sentence, phrase: Sequence[int], *, through_of: bool = False) -> tuple[int, ...]:
    """The last noun phrase of a stretch: what follows its last preposition, "of" aside unless `through_of`.

    Of a name with an apposition the name is meant: "Nola, a town 40 km from here," is Nola.
    """
    start = 0
    for position, one in enumerate(phrase):
        word = sentence.word(one)
        if word in words.PREPOSITIONS and (word != "of" or through_of) and not _measures(sentence, phrase, position):
            # "voted to delay elections, which": the verb after "to" is no part of it.
            infinitive = word == "to" and any(form == "base" for _, form in readings(sentence.word(one + 1)))
            start = position + 1 + infinitive
        elif word in _NAMING and position and sentence.tokens[one + 1].is_capital:
            start = position + 1  # "a clerk named | Otto Lind, who"
    inner = tuple(phrase[start:])
    commas = [position for position, one in enumerate(inner) if sentence.word(one) == ","]
    if not commas:
        return inner
    if len(commas) > 1 and len(inner) - commas[-1] == 2 and sentence.tokens[inner[-1]].text.isdigit():  # noqa: PLR2004
        return innermost(sentence, inner[: commas[-1]])  # "Ana Ruiz, | 39, who"
    described = sentence.word(inner[commas[0]] + 1) in words.ARTICLES
    return inner[: commas[0]] if described else inner[commas[-1] + 1 :]


def _measures(sentence: Sentence, phrase: Sequence[int], position: int) -> bool:
    """Whether a preposition belongs to a distance: "a town 40 km from here"."""
    return any(sentence.tokens[one].text[0].isdigit() for one in phrase[max(0, position - 2) : position])
