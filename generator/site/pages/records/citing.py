"""How to cite a page or an article, as a page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.site.citing.bibtex import bibtex_entry
from generator.site.citing.styles import STYLES
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from generator.model.content import CitationStyle
    from generator.site.citing.references import Reference
    from generator.site.citing.works import Work


@dataclass(frozen=True, slots=True)
class CiteBox:
    """A work to be cited.

    Attributes:
        work: The work.
        own_style: The style of the site.
        language: The site's, in which references say what stands between the parts of a work.
    """

    work: Work
    own_style: CitationStyle
    language: str

    @property
    def references(self) -> tuple[tuple[str, Reference], ...]:
        """The work in each style, as (name of the style, reference), the site's own style first."""
        in_order = sorted(STYLES, key=lambda style: style != self.own_style)
        wording = wording_of(self.language)
        return tuple((style, STYLES[style](self.work, wording)) for style in in_order)

    @property
    def bibtex(self) -> str:
        """Its entry for LaTeX."""
        return bibtex_entry(self.work)
