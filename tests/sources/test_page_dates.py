"""The date lines between a web page's headline and its text."""

from __future__ import annotations

import pytest

from generator.sources.html import read_page

TEXT = "<p>The river burst its banks on Monday and flooded the lower town.</p>"
HEADLINE = "<h1>River floods lower town</h1>"
PUBLISHED = "<p>Published 3 May 2019</p>"


def days(body: str) -> list[str]:
    stated = read_page(f"<html><body>{body}</body></html>")[1].stated
    return [f"{dating.rule.removeprefix('stated-')} {dating.date.text}" for dating in stated]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (PUBLISHED, ["published 2019-05-03"]),
        ("<div><span>Published</span><time>3 May 2019</time></div>", ["published 2019-05-03"]),
        (
            "<p class='meta'>Published 3 May 2019 | Last updated 4 May 2019 | 4 min read</p>",
            ["published 2019-05-03", "updated 2019-05-04"],
        ),
        (
            "<p>Publié le : <time>3 mai 2019</time> - Modifié le : <time>4 mai 2019</time></p>",
            [
                "published 2019-05-03",
                "updated 2019-05-04",
            ],
        ),
        ("<p>By Jane Doe</p><time datetime='2019-05-03'>3 May 2019</time>", ["published 2019-05-03"]),
        ("<p>By Jane Doe in Lindau | Published: May 3, 2019</p>", ["published 2019-05-03"]),
        ("<p>By Jane Doe, 3 May 2019</p>", ["published 2019-05-03"]),
        ("<p>Par Jane Doe - Publié le vendredi 3 mai 2019 à 21h14</p>", ["published 2019-05-03"]),
        ("<p>By Jane Doe</p><p>4 min read</p>", []),
        ("<p>The floods of 3 May 2019</p>", []),
        (f"<p>River levels, as measured in the lower town, told day by day.</p>{PUBLISHED}", []),
    ],
)
def test_below_the_headline(lines: str, expected: list[str]) -> None:
    """A line that does nothing but date the page counts between its headline and its text."""
    assert days(f"{HEADLINE}{lines}{TEXT}") == expected


@pytest.mark.parametrize(
    "body",
    [
        f"{PUBLISHED}{HEADLINE}{TEXT}",
        f"{HEADLINE}{TEXT}<aside>{PUBLISHED}</aside>",
        f"{HEADLINE}<div>{TEXT[3:-4]}</div><aside>{PUBLISHED}</aside>",
        f"{TEXT}{PUBLISHED}",
        f"{HEADLINE}{PUBLISHED}",
    ],
)
def test_elsewhere(body: str) -> None:
    """What stands above the headline, below the text or on a page without text may be another article's."""
    assert days(body) == []
