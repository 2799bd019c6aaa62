"""The five articles of the first chronology, read as they were printed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from generator.model.source import SourceFile, SourceRecord
from generator.sources.outlets import outlet_named
from generator.sources.reading import read

if TYPE_CHECKING:
    from generator.model.source import Source

SHARED = Path(__file__).parents[3] / "shared"
GOLD_FILE = SHARED / "gold" / "articles.yaml"

if not GOLD_FILE.exists():
    pytest.skip("the articles and what is expected of them are not beside this checkout", allow_module_level=True)

GOLD: dict[str, dict[str, Any]] = yaml.safe_load(GOLD_FILE.read_text("utf-8"))
# Who published or supplied each article, as far as its text says.
SAID_IN_TEXT = {
    "afp-flee-bases": "AFP",
    "france24-pledge-attacks": "FRANCE 24",
    "france24-seeks-allies": "FRANCE 24",
    "reuters-push-to-gao": "Reuters",
    "rfi-key-towns": "",
}


def article(name: str, record: SourceRecord | None = None) -> Source:
    body = (SHARED / "articles" / f"{name}.txt").read_bytes()
    return read(SourceFile(name, f"content/sources/{name}.txt", "text", body, record))


@pytest.mark.parametrize("name", GOLD)
@pytest.mark.parametrize("with_record", [True, False], ids=["record", "bare"])
def test_article_and_nothing_else(name: str, with_record: bool) -> None:
    """The cleaned text begins and ends with the article, holds no furniture, and every stretch that a date hangs on."""
    gold = GOLD[name]
    source = article(name, SourceRecord(name, gold["title"]) if with_record else None)
    assert source.text.startswith(gold["first_words"])
    assert source.text.endswith(gold["last_words"])
    assert [furniture for furniture in gold["boilerplate"] if furniture in source.text] == []
    assert [stretch["in"] for stretch in gold["expressions"] if stretch["in"] not in source.text] == []
    assert all(source.text[passage.start : passage.end] == passage.text for passage in source.passages)


@pytest.mark.parametrize("name", GOLD)
def test_proposed_record(name: str) -> None:
    """Title, and publisher or agency where the text says them, are proposed right; a day is stated where one stands."""
    source = article(name)
    gold, record = GOLD[name], source.record
    said = outlet_named(SAID_IN_TEXT[name])
    assert record.title == gold["title"]
    assert (record.publisher or record.agency) == (said.name if said else "")
    assert (record.publisher or record.agency) in ("", gold["publisher"], gold.get("agency"))
    assert {dating.date.text for dating in source.stated} == (
        set() if gold["undated_text"] else {str(gold["published"])}
    )
    assert record.status == "draft"


@pytest.mark.parametrize(
    ("name", "headings"),
    [
        ("reuters-push-to-gao", ["ISLAMISTS BLOW ROAD BRIDGE", "LOGISTICS AN OBSTACLE"]),
        ("france24-seeks-allies", ["The fall of Diabaly", "Building up before ground campaign"]),
        ("france24-pledge-attacks", ["Building up before ground campaign", "French flag flies in Bamako"]),
        ("afp-flee-bases", []),
    ],
)
def test_headings(name: str, headings: list[str]) -> None:
    """Sub-headings stay, as headings; whole sentences are none."""
    found = [passage.text for passage in article(name).passages if passage.heading]
    assert set(headings) <= set(found)
    assert not any(text.endswith(".") for text in found)
