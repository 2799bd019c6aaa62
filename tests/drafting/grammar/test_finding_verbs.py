"""Verb groups."""

from __future__ import annotations

import pytest

from generator.drafting.grammar.finding_verbs import predicates
from generator.drafting.lexicon.tokens import tokenise


@pytest.mark.parametrize(
    ("sentence", "groups"),
    [
        ("The council was also meeting in Rome", [("was also meeting", "meet", "past")]),
        ("The port has been closed by dockers", [("has been closed", "close", "perfect")]),
        ("Ministers will not attend", [("will not attend", "attend", "future")]),
        ("The bank helped build a bridge", [("helped build", "help", "past")]),
        ("The firm plans to open a plant", [("plans to open", "plan", "future")]),
        ("The trial is due to begin", [("is due to begin", "be", "future")]),
        ("Voters are going to choose", [("are going to choose", "be", "future")]),
        ("The talks would last hours", [("would last", "last", "modal")]),
        ("Rebels, who had fled, returned", [("had fled", "flee", "past perfect"), ("returned", "return", "past")]),
        ("Troops took the port, freeing hostages", [("took", "take", "past"), ("freeing", "free", "participle")]),
        ("Backed by tanks, they advanced", [("Backed", "back", "participle"), ("advanced", "advance", "past")]),
    ],
)
def test_groups(sentence: str, groups: list[tuple[str, str, str]]) -> None:
    """Auxiliaries, adverbs between them and the verb that one carries belong to one group."""
    tokens = tokenise(sentence)
    found = predicates(tokens, frozenset())
    spans = [" ".join(token.text for token in tokens[verb.first : verb.end]) for verb in found]
    assert [(span, verb.base, verb.tense) for span, verb in zip(spans, found, strict=True)] == groups


@pytest.mark.parametrize(
    ("sentence", "nouns"),
    [
        ("The planned attacks raised fears the army would act", {"planned", "attacks", "fears"}),
        ("A town seized by rebels lay in ruins", {"seized"}),
        ("Heavy bombing by jets followed", {"bombing"}),
        ("Will Smith and April May arrived", {"Will", "May"}),
    ],
)
def test_words_that_are_no_verbs_here(sentence: str, nouns: set[str]) -> None:
    """Adjectives, nouns and names in the shape of a verb are none."""
    tokens = tokenise(sentence)
    verbs = {token.text for verb in predicates(tokens, frozenset()) for token in tokens[verb.first : verb.end]}
    assert verbs
    assert not verbs & nouns


@pytest.mark.parametrize(
    ("sentence", "passive", "negative", "carried"),
    [
        ("The bill was rejected", True, False, ""),
        ("The bill was not rejected", True, True, ""),
        ("The survivors were nowhere to be seen", False, True, ""),
        ("The firm agreed to buy a rival", False, False, "buy"),
    ],
)
def test_voice_denial_and_what_is_carried(sentence: str, passive: bool, negative: bool, carried: str) -> None:
    """A group knows whether it is passive, denied, and which verb it carries."""
    verb = predicates(tokenise(sentence), frozenset())[0]
    assert (verb.passive, verb.negative, verb.carried) == (passive, negative, carried)
