"""The verb of a clause with all that belongs to it: "was also meeting", "has been occupied", "plan to hold"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Tense = Literal["past", "present", "perfect", "past perfect", "future", "modal", "participle"]


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb group.

    Attributes:
        first: Index of its first token.
        end: Index after its last token.
        main: Index of the word that carries the meaning: "meeting" of "was also meeting", "helped" of "helped take".
        base: Base form of that word.
        tense: When, grammatically; `participle` for a verb without a subject of its own (", seizing", "Backed by").
        passive: "was seized".
        progressive: "was meeting".
        negative: "did not meet".
        carried: Base of the verb that the main one carries ("take" of "helped take over"); empty where there is none.
        modal: The modal verb in it, lower case; empty where there is none.
        idiom: Words that make it another verb: "off" of "called off", "under fire" of "came under fire"; empty where
            there are none.
        bare: A lone past form that might be a participle beside its noun ("leaders gathered in Rome").
    """

    first: int
    end: int
    main: int
    base: str
    tense: Tense
    passive: bool = False
    progressive: bool = False
    negative: bool = False
    carried: str = ""
    modal: str = ""
    bare: bool = False
    idiom: str = ""

    @property
    def is_finite(self) -> bool:
        return self.tense != "participle"

    @property
    def lexeme(self) -> str:
        """The verb that it is: "say", "call off"; with an infinitive, the one that carries that ("agree")."""
        return self.base if self.carried or not self.idiom else f"{self.base} {self.idiom}"

    @property
    def meaning(self) -> str:
        """The verb that says what happened: the carried one where there is one ("take over")."""
        return f"{self.plain_meaning} {self.idiom}".rstrip()

    @property
    def plain_meaning(self) -> str:
        """That verb without what makes it another one: "take"."""
        return self.carried or self.base


def as_participle(verb: Predicate) -> Predicate:
    """A past form that turned out to be a participle beside its noun."""
    return replace(verb, tense="participle", passive=True, bare=False)
