"""Noun phrases: a subject without what only describes it, and tokens as text again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.grammar.introductions import opens_introduction, past_introduction
from generator.drafting.lexicon import words
from generator.drafting.lexicon.name_clues import ROLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.lexicon.tokens import Token

_CLOSED_CLASSES = words.DETERMINERS | words.PREPOSITIONS | words.COORDINATORS | words.PRONOUNS
_KEPT_ADVERBS = frozenset({"both", "all", "each"})
_ON_ITS_WAY = frozenset({"bound", "headed", "heading", "travelling", "traveling", "sailing"})
# Prepositions behind which somebody stands who is not what the phrase is about: "a plan by | the chairman, Otto Lind".
_DOERS = frozenset({"by", "with", "against", "about", "from", "between"})
# Before a number, or a word for all of something, these limit it.
_LIMITING, _WHOLES = frozenset({"nearly", "almost", "about"}), frozenset({"a", "all", "every", "half"})
_MOST_WORDS_OF_NAME = 5
_MOST_WORDS_LISTED = 3


def text_of(tokens: Sequence[Token]) -> str:
    """Tokens as text: a space wherever the passage has something between them, single and plain."""
    parts: list[str] = []
    for position, token in enumerate(tokens):
        if position and token.start != tokens[position - 1].end and token.text not in ",;:.'’":
            parts.append(" ")
        parts.append(token.text)
    return "".join(parts).strip(" ,;:–—-")


def segments(tokens: Sequence[Token]) -> list[list[Token]]:
    """A stretch cut at its commas and dashes; a comma between two adjectives ("a small, quiet town") cuts nothing."""
    cut: list[list[Token]] = [[]]
    for position, token in enumerate(tokens):
        if token.text in words.DASHES or (token.text in ",;:" and not _between_adjectives(tokens, position)):
            cut.append([])
        else:
            cut[-1].append(token)
    return [segment for segment in cut if segment]


def without_way(tokens: Sequence[Token]) -> Sequence[Token]:
    """Words without where their subject was on its way to: "A ferry, | bound for Nola, | sank" didn't sink in Nola."""
    way = next((at for at, token in enumerate(tokens) if token.lower in _ON_ITS_WAY and at), len(tokens))
    end = next((at for at in range(way, len(tokens)) if tokens[at].text == ","), len(tokens))
    return [*tokens[:way], *tokens[end:]]


def _between_adjectives(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma has a determiner and a word before it and two plain words behind it."""
    if comma < 2 or comma + 2 >= len(tokens):  # noqa: PLR2004 -- there must be two words on either side
        return False
    determiner, first, second, noun = tokens[comma - 2], tokens[comma - 1], tokens[comma + 1], tokens[comma + 2]
    plain = all(token.text.replace("-", "").isalpha() and token.text.islower() for token in (first, second, noun))
    opens_office = second.lower in ROLES  # "a mediator, former judge Ana Ruiz"
    is_open = second.lower not in _CLOSED_CLASSES and noun.lower not in _CLOSED_CLASSES
    return plain and not opens_office and determiner.lower in words.DETERMINERS and is_open


def core(tokens: Sequence[Token]) -> list[Token]:
    """A subject without its introduction, its appositions, and adverbs at its ends.

    "In Lima, the finance minister reportedly" gives "the finance minister"; where the apposition is a name, that name
    is the better subject: "Kenya's president, Uhuru Kenyatta," gives "Uhuru Kenyatta".
    """
    cut = [segment for segment in map(without_adverbs, segments(tokens)) if segment]
    if not cut:
        return []
    if is_list(cut):
        return without_adverbs([token for token in tokens if token.text not in words.DASHES])
    first, *others = cut
    if others and len(cut[-1]) == 1 and cut[-1][0].lower in words.PERSONAL_PRONOUNS:
        return cut[-1]
    if others and (opens_introduction(first) or _is_mood(first)):
        return _introduced(others, encloses=tokens[-1].text == ",")
    is_office = first[-1].text.islower() and _DOERS.isdisjoint(token.lower for token in first)
    if others and (is_office or _is_office(first)):
        name = _behind_office(others[0]) or _given_as(others[0])
        if name:
            return name
    return past_introduction(first)


def _is_mood(tokens: Sequence[Token]) -> bool:
    """Whether a phrase is a participle alone: "Undeterred, | she"."""
    return len(tokens) == 1 and tokens[0].lower.startswith("un") and tokens[0].lower.endswith("ed")


def _behind_office(tokens: list[Token]) -> list[Token]:
    """The name in an apposition, alone or behind an office: "Ana Ruiz", "former judge | Ana Ruiz"; else nothing."""
    start = 0
    while start < len(tokens) and tokens[start].text in ROLES | words.ARTICLES:
        start += 1
    return tokens[start:] if is_personal_name(tokens[start:]) else []


def _given_as(tokens: list[Token]) -> list[Token]:
    """The name that a phrase gives somebody: "named by the police as | Otto Lind"; else nothing."""
    if tokens[0].lower not in ("named", "identified", "known"):
        return []
    begin = max((at + 1 for at, token in enumerate(tokens) if token.lower == "as"), default=1)
    return tokens[begin:] if is_personal_name(tokens[begin:]) else []


def _introduced(others: list[list[Token]], *, encloses: bool) -> list[Token]:
    """The subject after an introduction, whose apposition may stand before it: "In Nola, a port, | workers".

    Args:
        others: The phrases behind the introduction.
        encloses: Whether a comma stands behind them, as it does behind the subject's own apposition.
    """
    determined = words.DETERMINERS | {"one"}
    describes = others[0][0].lower in determined
    # "According to the lawyer, Ana Ruiz, | an envoy arrived"
    is_new = not encloses and others[-1][0].lower in words.ARTICLES
    return others[-1] if describes or is_new else others[0]


def _is_office(tokens: Sequence[Token]) -> bool:
    """Whether a phrase is somebody's office whatever it ends in: "The head of the Bank of Peru"."""
    return len(tokens) > 1 and tokens[0].lower in words.ARTICLES and tokens[1].lower in ROLES


def is_list(cut: Sequence[Sequence[Token]]) -> bool:
    """Whether commas part the members of a list of names: "Peru, Chile and Bolivia"."""
    *members, last = cut
    return (
        bool(members)
        and all(segment[0].is_capital for segment in cut)
        and all(len(member) <= _MOST_WORDS_LISTED for member in members)
        and any(token.lower == "and" for token in last)
    )


def without_adverbs(tokens: Sequence[Token]) -> list[Token]:
    """A phrase without adverbs at its ends and marks behind it."""
    kept = list(tokens)
    # "Rovers | last won the cup in 1998"
    if len(kept) > 1 and kept[-1].lower == "last" and kept[-2].lower not in words.DETERMINERS:
        kept.pop()
    while kept and (words.is_adverb(kept[-1].text) or not _ends_phrase(kept[-1])):
        kept.pop()
    while kept and (kept[0].lower in words.SENTENCE_OPENERS or _is_loose_adverb(kept[0])) and not _limits(kept):
        kept.pop(0)
    return kept


def _limits(tokens: Sequence[Token]) -> bool:
    """Whether a phrase opens with a word that makes a number a rough one: "Nearly | 300", "Almost | all"."""
    limited = tokens[1] if len(tokens) > 1 else None
    if limited is None or tokens[0].lower not in _LIMITING:
        return False
    return limited.text[0].isdigit() or limited.lower in words.NUMBER_WORDS | _WHOLES


def _ends_phrase(token: Token) -> bool:
    return token.is_word or token.text in "’'" or token.lower == "'s"


def _is_loose_adverb(token: Token) -> bool:
    return words.is_adverb(token.text) and token.lower not in _KEPT_ADVERBS


def is_personal_name(tokens: Sequence[Token]) -> bool:
    """Whether a phrase can be nothing but a name: two to five capitalised words (and the small ones inside names)."""
    names = [token for token in tokens if token.lower not in words.NAME_PARTICLES]
    return 1 < len(names) <= _MOST_WORDS_OF_NAME and all(token.is_capital and len(token.text) > 1 for token in names)
