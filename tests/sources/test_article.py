"""The article among its page furniture."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.sources.article import find_article, whole
from generator.sources.blocks import Block
from generator.sources.survey import survey

TITLE = "River floods lower town"
FIRST = "The river burst its banks on Monday and flooded the lower town."
SECOND = "Two hundred people spent the night in the school, officials said."
LAST = "The road to the coast will be closed for a week."


def article_of(page: str, title: str = TITLE) -> list[str]:
    """What stays of a page given line by line; "# " marks a heading and "- " an item, here as in the answer."""
    roles = {"#": "heading", "-": "item"}
    marks = {"heading": "# ", "item": "- ", "paragraph": ""}
    blocks = [
        Block(line[2:], roles[line[0]]) if line[:2] in ("# ", "- ") else Block(line)  # type: ignore[arg-type]
        for line in filter(None, page.splitlines())
    ]
    return [marks[block.role] + block.text for block in find_article(survey(blocks), title).blocks]


@pytest.mark.parametrize(
    "above",
    [
        "",
        TITLE,
        f"{TITLE}\n{TITLE}",
        f"Skip to main content\n{TITLE}",
        f"Home\nWorld\nPeru - Chile - Bolivia\n{TITLE}\nReuters/Jane Doe",
        f"{TITLE} | Lowtown Gazette\nBy Jane Doe\nPublished: 3 May 2019\n12 comments\nShare",
        f"Don't miss\n#RAIN\nBridge closed after flood\nRead more\nMayor stays\nRead more\n{TITLE}\nText by FRANCE 24",
        f"We have news for you in your language.\n{TITLE}",
        "Weather\nTraffic",
    ],
)
@pytest.mark.parametrize(
    "below",
    [
        "",
        "Daily newsletterGet the essential news every morning",
        "Join the Gazette's Telegram channel and get the news.",
        "Date created : 2019-05-03\nBridge closed after flood\nRead more",
        "(Reporting by Jane Doe; Editing by John Roe)\nComments\nI was there. It was bad.",
        "Popular posts from this blog\nWhy bridges fall\nWhy bridges fall, and what to do. A long story of many words.",
        "Related articles\nBridge closed after flood\nMayor will not resign",
        "Lowtown Gazette\nTide tables\nJobs",
        "Tags: flood, dam\n© 2019 Lowtown Gazette. All rights reserved.",
    ],
)
def test_what_stands_around(above: str, below: str) -> None:
    """Whatever stands above and below an article, the article is what is left."""
    assert article_of(f"{above}\n{FIRST}\n{SECOND}\n{LAST}\n{below}") == [FIRST, SECOND, LAST]


@pytest.mark.parametrize(
    ("between", "kept"),
    [
        ("ROADS CUT", ["# ROADS CUT"]),
        ("‘We will stay’", ["# ‘We will stay’"]),
        ("# What now?", ["# What now?"]),
        ("Tuesday 4 May 2019", ["# Tuesday 4 May 2019"]),
        ("Closed are:\n- the coast road\n- the mill road", ["Closed are:", "- the coast road", "- the mill road"]),
        ("“No,” said the mayor", ["“No,” said the mayor"]),
        (TITLE, []),
        ("Click on map to enlarge", []),
        ("FILE PHOTO: The dam in May.", []),
        ("Read also: Bridge closed after flood", []),
        ("Related stories\nBridge closed after flood\nMayor will not resign", []),
        ("Bridge closed after flood\nRead more", []),
        ("Advertisement", []),
        ("Updated 2 hours ago", []),
    ],
)
def test_what_stands_between(between: str, kept: list[str]) -> None:
    """Between its paragraphs headings and lists stay; captions, links and the repeated headline go."""
    assert article_of(f"{TITLE}\n{FIRST}\n{between}\n{SECOND}") == [FIRST, *kept, SECOND]


@pytest.mark.parametrize(
    ("page", "kept"),
    [
        # a standfirst without a stop, below the headline
        (f"{TITLE}\nCrews work through the night in rain\n{FIRST}", ["# Crews work through the night in rain", FIRST]),
        # lines that only mention what furniture says
        (f"{FIRST}\nHe told reporters to follow us.", [FIRST, "He told reporters to follow us."]),
        (f"{FIRST}\nHer comments were not welcome.", [FIRST, "Her comments were not welcome."]),
        # the headline again, in a list below: it begins no article
        (f"{FIRST}\n{SECOND}\nRead next\n{TITLE}", [FIRST, SECOND]),
        # an announced list at the end
        (f"{FIRST}\nClosed are:\n- the coast road", [FIRST, "Closed are:", "- the coast road"]),
        # no running text at all
        ("Lowtown 3\nHightown 2", ["Lowtown 3", "Hightown 2"]),
        ("", []),
    ],
)  # fmt: skip
def test_pages(page: str, kept: list[str]) -> None:
    """What only resembles furniture stays."""
    assert article_of(page) == kept


def test_dateline_and_slugs() -> None:
    """The dateline of the first paragraph and the slugs of wire reports are cut, and are among what was removed."""
    blocks = [Block(TITLE), Block(f"LIMA (AFP) - {FIRST}"), Block("LIMA (AFP) - A second one. [ID:nL5E8A1B2C]")]
    article = find_article(survey(blocks), TITLE)
    assert [block.text for block in article.blocks] == [FIRST, "LIMA (AFP) - A second one."]
    assert article.removed == (TITLE, "LIMA (AFP) -", "[ID:nL5E8A1B2C]")


def test_digest_stays_whole() -> None:
    """In a text that an editor wrote nothing is furniture; a line that reads like a heading is one."""
    texts = ["Comments", FIRST, "Read more", SECOND, "By Jane Doe"]
    article = whole(survey([Block(text) for text in texts]))
    assert [block.text for block in article.blocks] == texts
    assert [block.role for block in article.blocks] == ["heading", "paragraph", "heading", "paragraph", "paragraph"]
    assert article.removed == ()


LINES = st.sampled_from(
    [TITLE, FIRST, SECOND, "Comments", "Most read", "Read more", "Weather", "3 May 2019", "By Jane Doe", "What now?"]
)


@given(st.lists(LINES, max_size=12), st.sampled_from([TITLE, ""]))
def test_every_line_is_kept_or_removed(texts: list[str], title: str) -> None:
    """Each line of a page stays, in its order, or is among the removed, and no line is both."""
    article = find_article(survey([Block(text) for text in texts]), title)
    kept = [block.text for block in article.blocks]
    assert sorted([*kept, *article.removed]) == sorted(texts)
    for part in (kept, article.removed):
        page = iter(texts)
        assert all(text in page for text in part)
