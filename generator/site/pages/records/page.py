"""What all pages have.

A page is a pure function of its record: two equal records, rendered with the same theme, are equal byte for byte. So a
build may leave a page alone whose record is the one that it rendered last.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from generator.site.pages.records.parts import Site


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What all pages have.

    Attributes:
        template: The theme's template that shows it.
        address: Where it stands below the site's first page.
        title: Its heading.
        description: A plain sentence for search engines and previews; empty for none.
        site: What all pages of the site share.
    """

    template: ClassVar[str]

    address: str
    title: str
    description: str = ""
    site: Site
