"""How to cite a page of the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site import addresses
from generator.site.citing.works import Work
from generator.site.pages.records.citing import CiteBox
from generator.site.plain_text import shortened

if TYPE_CHECKING:
    from generator.dates.edtf import Edtf
    from generator.site.pages.records.parts import Site


def cite_page(site: Site, work_id: str, address: str, title: str, changed: Edtf | None) -> CiteBox:
    """A page as a work, which appeared in the site; the first page is the site itself.

    Args:
        site: Which the page is part of.
        work_id: Unique among the works of the site.
        address: Of the page.
        title: Its heading.
        changed: The day of the last change that the editor noted for what it shows; None where none was.
    """
    work = Work(
        id=work_id,
        kind="webpage",
        title=shortened(" ".join(title.split())),
        container="" if address == addresses.CHRONOLOGY else site.title,
        issued=changed,
        url=site.full_address(address) if site.url else "",
        language=site.language,
    )
    return CiteBox(work, site.citation_style, site.language)
