"""The words of a match with what the lexicon says they mean."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.timex.languages.numerals import number_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.timex.finding.find import Kept
    from generator.timex.languages.language import Language, Rule, Value

_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Words:
    """A match's words, asked for by the names that its pattern keeps them under.

    Attributes:
        rule: The rule that matches.
        kept_words: What its pattern keeps of the match, in the pattern's order.
        tokens: All words of the text.
        language: The language that it was found in.
        start: Number of the expression's first token.
        end: Number of the token after its last.
    """

    rule: Rule
    kept_words: Sequence[Kept]
    tokens: Sequence[str]
    language: Language
    start: int
    end: int

    def expressions(self) -> tuple[Words, ...]:
        """The expressions in a match: itself, or the two that its pattern keeps as "first" and "last".

        What one of two lacks it takes from the other: in "14-16 January" the 14 has its month from there.
        """
        sides = [kept for kept in self.kept_words if kept.name in ("first", "last")]
        if not sides:
            return (self,)
        return tuple(
            Words(self.rule, self.kept_words, self.tokens, self.language, side.start, side.end) for side in sides
        )

    def kept(self, name: str) -> Kept | None:
        """What is kept under a name: inside the expression, else beside it."""
        beside: Kept | None = None
        for kept in self.kept_words:
            if kept.name == name:
                if self.start <= kept.start < self.end:
                    return kept
                beside = beside or kept
        return beside

    def inside(self, name: str) -> bool:
        """Whether anything in the expression itself is kept under a name."""
        kept = self.kept(name)
        return kept is not None and self.start <= kept.start < self.end

    def has(self, name: str) -> bool:
        """Whether anything is kept under a name."""
        return self.kept(name) is not None

    def all(self, name: str) -> Sequence[str]:
        """The words kept under a name; none where the match has none of it."""
        kept = self.kept(name)
        return self.tokens[kept.start : kept.end] if kept else ()

    def value(self, name: str) -> Value | None:
        """What the word kept under a name means; else what the rule says under that name."""
        kept = self.kept(name)
        if not kept:
            return self.rule.settings.get(name)
        return self.language.value(kept.word_class, self.tokens[kept.start])

    def values(self, name: str) -> list[Value | None]:
        """What each of the words kept under a name means, of all expressions in the match."""
        return [
            self.language.value(kept.word_class, self.tokens[kept.start])
            for kept in self.kept_words
            if kept.name == name
        ]

    def text(self, name: str) -> str:
        """Likewise as text; empty where there is none."""
        value = self.value(name)
        return "" if value is None else str(value)

    def own_text(self, name: str) -> str:
        """Likewise, but not from beside the expression: "mid" is said of one month alone in "May to mid-July"."""
        return self.text(name) if self.inside(name) or not self.has(name) else ""

    def integer(self, name: str) -> int | None:
        """Likewise as a number: a digit's or a word's."""
        kept = self.kept(name)
        if not kept:
            setting = self.rule.settings.get(name)
            return setting if isinstance(setting, int) else None
        word = self.tokens[kept.start]
        value = self.language.value(kept.word_class, word)
        if isinstance(value, int):
            return value  # also of a digit that the lexicon lists: the "1er" of a quarter is worth 0
        return number_in(word) if word[0].isdigit() else None

    def count(self, name: str) -> float | None:
        """The number that words or digits under a name make: "two", "twenty-five", "2.5"; None where it is vague."""
        total: float = 0
        current: float = 0
        known = False
        for word in self.all(name):
            if self.language.value("vague-number", word) is not None:
                return None
            value = self._number(word)
            if value is None:
                continue
            known = True
            if self.language.value("collective", word) is not None:
                total, current = 0, (total + current or 1) * value  # "two dozen", "half a dozen", "une dizaine"
            elif value < 1:
                total += value
            elif word[0].isdigit():
                current += value
            elif value >= _HUNDRED or self.language.value("multiplied-by", word) == current:
                current = max(current, 1) * value
                if value > _HUNDRED:
                    total, current = total + current, 0
            else:
                current += value
        if known:
            return total + current
        # "a week": the article counts where no other number does.
        return 1 if any(self.language.value("article", word) for word in self.all(name)) else None

    def _number(self, word: str) -> float | None:
        if not word[0].isdigit():
            value = self.language.value("number-word", word)
            return float(value) if value is not None else None
        if "/" in word:
            above, below = word.split("/")
            return int(above) / int(below)
        if unicodedata.category(word[-1]) == "No":  # 3½
            return int(word[:-1] or 0) + unicodedata.numeric(word[-1])
        if self.language.symbol(word) in self.language.is_in["decimal"]:
            return float(word.replace(",", "."))
        return number_in(word)
