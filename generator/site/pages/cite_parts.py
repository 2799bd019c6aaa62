"""How to cite a page or an article, as a page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.site.citing.bibtex import bibtex_entry
from generator.site.citing.styles import STYLES

if TYPE_CHECKING:
    from generator.model.content import CitationStyle
    from generator.site.citing.references import Reference
    from generator.site.citing.works import Work


@dataclass(frozen=True, slots=True)
class CiteBox:
    """A work to be cited.

    Attributes:
        references: The work in each style, as (name of the style, reference), the site's own style first.
        bibtex: Its entry for LaTeX.
    """

    references: tuple[tuple[str, Reference], ...]
    bibtex: str


def cite_box(work: Work, own_style: CitationStyle) -> CiteBox:
    """How to cite a work, on a site of this style."""
    in_order = sorted(STYLES, key=lambda style: style != own_style)
    return CiteBox(tuple((style, STYLES[style](work)) for style in in_order), bibtex_entry(work))
