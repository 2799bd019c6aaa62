"""The date lines of a web page between its headline and its text: "Published 3 May 2019 | Updated 4 May 2019".

Whoever looks for a page's text takes them for furniture now and then, or drops the dates out of them. Lines further
down are mostly those of other articles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.sources.blocks import fold
from generator.sources.bylines import is_byline
from generator.sources.shape import is_prose
from generator.sources.stated_dates import LONGEST_LINE, before_dates, kind_of_date_line, stated_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.time import Dating

_HEADLINE, _PARAGRAPH = "h1", "p"
# Elements that hold a line, or lines.
_LINES = frozenset({_PARAGRAPH, "div", "span", "time", "li", "small", "td"})


def stated_below_headline(tree: Any) -> tuple[Dating, ...]:
    """The days that a parsed page (an lxml tree) states between its headline and its text; none where it lacks one."""
    return tuple(dating for line in _date_lines_below_headline(tree) for dating in stated_in(line))


def _date_lines_below_headline(tree: Any) -> list[str]:
    """The date lines between headline and first paragraph, those inside of others left out."""
    headline = next(tree.iter(_HEADLINE), None)
    lines: list[str] = []
    inside: set[Any] = set()
    for element in () if headline is None else _following(headline):
        text = _line(element)
        if is_prose(fold(element.text or "") if text is None or element.tag != _PARAGRAPH else text):
            return lines
        if text and element not in inside and _may_date(text):
            lines.append(text)
            inside.update(element.iter())
    return []


def _may_date(line: str) -> bool:
    """Whether a line does nothing but date and sign the page."""
    return bool(kind_of_date_line(line)) or is_byline(before_dates(line))


def _following(headline: Any) -> Iterator[Any]:
    """The elements of lines behind the headline, in the order of the page."""
    behind = False
    for element in headline.getroottree().iter():
        if behind and element.tag in _LINES:
            yield element
        behind = behind or element is headline


def _line(element: Any) -> str | None:
    """The text of an element; None where it is longer than a date line."""
    parts: list[str] = []
    length = 0
    for part in element.itertext():
        parts.append(part)
        length += len(part.strip())
        if length > LONGEST_LINE:
            return None
    return fold(" ".join(parts))
