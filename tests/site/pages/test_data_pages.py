"""The page of data and the page of changes."""

from __future__ import annotations

from generator.site.pages.data_pages import data_pages
from generator.site.pages.records.others import DataPage
from generator.site.pages.shared.pieces import pieces
from tests.site.exports.examples import PUBLISHED, UNPUBLISHED, of_dates
from tests.site.flood import flood
from tests.site.made import exported, made


def test_every_file_is_listed_and_every_listed_file_is_there() -> None:
    """The page names the files that a build makes, no more and, where there are sources, no fewer."""
    for parts in (pieces(flood()), of_dates("2013", settings=UNPUBLISHED), of_dates(settings=PUBLISHED)):
        (page,) = (page for page in made(data_pages(parts)) if isinstance(page, DataPage))
        listed = {file.address for file in page.files}
        files = set(exported(parts))
        assert listed <= files
        assert not parts.sources or listed == files
