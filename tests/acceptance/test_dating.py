"""The five articles: each expression that an event hangs on gets its date, by general rules."""

from __future__ import annotations

import datetime
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.extract.publications import publications
from generator.model.source import SourceFile
from generator.sources.reading import read
from generator.timex import tag

SHARED = Path(__file__).parents[3] / "shared"
GOLD = SHARED / "gold" / "articles.yaml"

pytestmark = pytest.mark.skipif(not GOLD.exists(), reason="the five articles and their gold dates are not here")


def gold() -> dict[str, Any]:
    """What a correct reading gives; dates stay text."""
    return yaml.load(GOLD.read_text("utf-8"), Loader=yaml.BaseLoader) if GOLD.exists() else {}  # noqa: S506 - no tags


def offset_in(text: str, stretch: str, expression: str) -> int:
    """Where an expression stands in a text, of which a stretch around it is given with plain apostrophes and spaces."""
    pattern = r"\s+".join(re.escape(word).replace("'", "['’]") for word in stretch.split())
    found = re.search(pattern, text)
    assert found, f"the article does not hold: {stretch}"
    return found.start() + stretch.index(expression)


@pytest.mark.parametrize(
    ("article", "published", "expression"),
    [
        pytest.param(article, record["published"], expression, id=f"{article}: {expression['in']}")
        for article, record in gold().items()
        for expression in record["expressions"]
    ],
)
def test_every_expression_has_its_date(article: str, published: str, expression: dict[str, str]) -> None:
    """Where the gold file has an expression, one is found, and its date is the gold file's."""
    text = (SHARED / "articles" / f"{article}.txt").read_text("utf-8")
    start = offset_in(text, expression["in"], expression["text"])
    end = start + len(expression["text"])
    found = [
        timex for timex in tag(text, datetime.date.fromisoformat(published)) if timex.start < end and start < timex.end
    ]
    assert [timex.date and timex.date.text for timex in found] == [expression["date"]]


def test_there_are_fifty_five() -> None:
    """None of the gold file's expressions is left out."""
    assert sum(len(record["expressions"]) for record in gold().values()) == 55


def test_the_articles_date_each_other() -> None:
    """With no record but their text, and one of them stating its day, all five get their days."""
    files = [SHARED / "articles" / f"{name}.txt" for name in gold()]
    sources = [read(SourceFile(file.stem, file.name, "text", file.read_bytes(), None)) for file in files]
    found = {
        name: publication.dating and publication.dating.date.text for name, publication in publications(sources).items()
    }
    assert found == {name: record["published"] for name, record in gold().items()}
