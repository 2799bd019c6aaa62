"""Whole stories told by three or four articles each: passages that report one event meet, and others stay apart.

The stories are made up. Each file gives articles, and events with stretches of the passages that report them; what a
good merging joins was written down before anything was merged. `python -m tests.drafting.test_stories DIR` prints how
the stories of a folder fare and which passages were wrongly joined or split.
"""

from __future__ import annotations

import itertools
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from generator.dates.edtf import parse
from generator.extract.drafting import draft
from generator.model.source import SourceFile, SourceRecord
from generator.sources.reading import read

if TYPE_CHECKING:
    from generator.model.event import Event

STORIES = Path(__file__).parent / "stories"


@dataclass(frozen=True, slots=True)
class Score:
    """How passages were merged, counted in pairs of them.

    Attributes:
        together: Pairs that belong together and are.
        joined: Pairs that are together and should not be.
        split: Pairs that belong together and are not.
        undrafted: Passages of which nothing was drafted; they count in no pair.
    """

    together: int
    joined: tuple[str, ...]
    split: tuple[str, ...]
    undrafted: tuple[str, ...]

    @property
    def precision(self) -> float:
        return self.together / max(1, self.together + len(self.joined))

    @property
    def recall(self) -> float:
        return self.together / max(1, self.together + len(self.split))


def score(story: Path) -> Score:
    """How the articles of a story are merged."""
    told = yaml.load(story.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 strings alone
    sources = [
        read(
            SourceFile(
                id=key,
                path=f"content/sources/{key}.txt",
                format="text",
                body=article["text"].encode(),
                record=SourceRecord(key, key, published=parse(article["published"])),
            )
        )
        for key, article in told["articles"].items()
    ]
    events = draft(sources, ()).events
    stretches = [
        (what, key, words)
        for event in told["events"]
        for what, passages in event.items()
        for key, stretches in passages.items()
        for words in stretches
    ]
    citing = [[event.id for event in events if _cites(event, key, words)] for _, key, words in stretches]
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for (what, _, _), ids in zip(stretches, citing, strict=True):
        votes[what].update(ids)
    homes = [
        max(ids, key=lambda key, what=what: (votes[what][key], key), default="")  # type: ignore[misc]
        for (what, _, _), ids in zip(stretches, citing, strict=True)
    ]
    pairs = [
        (one[0] == other[0], home == other_home, f"{one[1]}: {one[2]} | {other[1]}: {other[2]}")
        for (one, home), (other, other_home) in itertools.combinations(zip(stretches, homes, strict=True), 2)
        if home and other_home
    ]
    return Score(
        together=sum(same and merged for same, merged, _ in pairs),
        joined=tuple(words for same, merged, words in pairs if merged and not same),
        split=tuple(words for same, merged, words in pairs if same and not merged),
        undrafted=tuple(f"{key}: {words}" for (_, key, words), home in zip(stretches, homes, strict=True) if not home),
    )


def _cites(event: Event, source: str, words: str) -> bool:
    return any(citation.source == source and words in " ".join(citation.quote.split()) for citation in event.citations)


def total(scores: list[Score]) -> Score:
    """Several stories as one."""
    return Score(
        sum(one.together for one in scores),
        tuple(words for one in scores for words in one.joined),
        tuple(words for one in scores for words in one.split),
        tuple(words for one in scores for words in one.undrafted),
    )


@pytest.fixture(scope="module")
def merged_stories() -> Score:
    return total([score(story) for story in sorted(STORIES.glob("*.yaml"))])


def test_what_is_joined_belongs_together(merged_stories: Score) -> None:
    """Two things of one day and one town stay two: nine joined pairs in ten are right."""
    assert merged_stories.precision >= 0.9, merged_stories.joined


def test_what_belongs_together_is_joined(merged_stories: Score) -> None:
    """In other words, planned and done, active and passive: seven pairs in ten meet."""
    assert merged_stories.recall >= 0.7, merged_stories.split


def main() -> None:
    """Print how the stories of a folder fare."""
    scores = {}
    for story in sorted(Path(sys.argv[1]).glob("*.yaml")):
        scores[story.stem] = score(story)
    for name, one in (*scores.items(), ("all", total(list(scores.values())))):
        f1 = 2 * one.precision * one.recall / max(one.precision + one.recall, 1e-9)
        print(f"{name}: precision {one.precision:.2f}, recall {one.recall:.2f}, F1 {f1:.2f}")  # noqa: T201 a table
        if name != "all":
            for fate, words in (("joined", one.joined), ("split", one.split), ("undrafted", one.undrafted)):
                for line in words:
                    print(f"  {fate}: {line}")  # noqa: T201 likewise


if __name__ == "__main__":
    main()
