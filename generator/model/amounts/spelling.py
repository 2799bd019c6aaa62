"""Numbers in words put together: "two hundred and fifty", "half a million", "soixante et onze", "quatre-vingts"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.amounts.number_words import SCALES, WORTH

if TYPE_CHECKING:
    from collections.abc import Sequence

_HUNDRED, _THOUSAND = 100.0, 1000.0
_ARTICLES = frozenset({"a", "an"})
_HALF = frozenset({"half", "demi", "demie"})


def spelled(words: Sequence[str], start: int = 0, *, in_pair: bool = False) -> Spelled | None:
    """The number that stands at a place among words; None where none does.

    Args:
        words: In small letters, parted at spaces and hyphens.
        start: Index of the word that it would begin with.
        in_pair: Whether "and" may lead to another number, as in "between one hundred and two thousand".
    """
    number = Spelled(words, start, in_pair=in_pair)
    while number.take():
        pass
    return number if number.used else None


class Spelled:
    """A number that grows word by word.

    Attributes:
        used: How many words it takes.
        scale: What its last word takes it times, as "million" does; 1 where that is no such word.
    """

    def __init__(self, words: Sequence[str], start: int, *, in_pair: bool) -> None:
        self.used = 0
        self.scale = 1.0
        self._words = words
        self._start = start
        self._in_pair = in_pair
        self._above = 0.0  # thousands and what is above them
        self._below = 0.0
        self._last_scale = 1.0

    @property
    def worth(self) -> float:
        return self._above + self._below

    def take(self) -> bool:
        """Take the next words that go on with the number; whether there were any."""
        word, following = self._word(0), self._word(1)
        if word in _ARTICLES and not self.used and (following in SCALES or following == "half"):
            return self._use(1)
        if word in _HALF or (word in ("un", "une") and following in _HALF):
            return self._take_half()
        if word in WORTH and self._goes_on_with(WORTH[word]):
            # "Quatre-vingts" are four times twenty.
            is_times = WORTH[word] == 20 and self._below % _HUNDRED == 4  # noqa: PLR2004 - the twenties of French
            self._below += 4 * 20 - 4 if is_times else WORTH[word]
            self.scale = 1.0
            return self._use(1)
        if word in SCALES and (word != "ten" or self.used):
            return self._take_scale(SCALES[word])
        return self._take_and() if word in ("and", "et") and self.used else False

    def _goes_on_with(self, more: float) -> bool:
        """Whether a number below a hundred can stand behind the words so far: "sixty | five", but not "ten | three"."""
        if not self.used:
            return True
        rest = self._below % _HUNDRED
        if more == 20 and rest == 4:  # noqa: PLR2004 - "quatre-vingts"
            return True
        if more >= 20:  # noqa: PLR2004 - twenty and the tens above it follow hundreds alone
            return rest == 0
        if more >= 10:  # noqa: PLR2004 - "soixante-dix", "quatre-vingt-onze"
            return rest in (0, 60, 80)
        return more > 0 and rest % 10 == 0

    def _take_scale(self, scale: float) -> bool:
        if scale < _THOUSAND:  # dozens and hundreds may be counted in thousands
            self._below = (self._below or 1.0) * scale
        elif self._below or not self._above:
            self._above += (self._below or 1.0) * scale
            self._below = 0.0
        else:
            self._above *= scale  # "a thousand million"
        self.scale = self._last_scale = scale
        return self._use(1)

    def _take_half(self) -> bool:
        """Half of what follows: "half a million", "un demi-million"."""
        ahead = next(at for at in range(1, 4) if self._word(at) not in (*_HALF, *_ARTICLES) or at == 3)  # noqa: PLR2004
        if self._below or self._above or self._word(ahead) not in SCALES:
            return False
        self._below = 0.5
        return self._use(ahead)

    def _take_and(self) -> bool:
        """What "and" adds: "two hundred and | fifty thousand", "vingt et | un", "two and | a half million"."""
        more, behind = self._word(1), self._word(2)
        if more in _HALF or (more in _ARTICLES and behind in _HALF):
            if self._below:
                self._below += 0.5
            else:
                self._above += 0.5 * self._last_scale
            return self._use(2 if more in _HALF else 3)
        is_rest = self._last_scale >= _HUNDRED and self._below % _HUNDRED == 0 and self._is_counted_with(behind)
        is_french_one = self._word(0) == "et" and more in ("un", "une", "onze")
        return (is_rest or is_french_one) and more in WORTH and self._goes_on_with(WORTH[more]) and self._use(1)

    def _is_counted_with(self, behind: str) -> bool:
        """Whether what stands behind an added number leaves it a part of this: "hundred and fifty | thousand"."""
        scale = SCALES.get(behind, 1.0)
        return scale == 1 or (not self._in_pair and scale >= _THOUSAND and scale != self._last_scale)

    def _word(self, ahead: int) -> str:
        place = self._start + self.used + ahead
        return self._words[place] if place < len(self._words) else ""

    def _use(self, count: int) -> bool:
        self.used += count
        return True
