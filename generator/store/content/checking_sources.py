"""The articles themselves: their records, their days, and whether anything rests on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.dates.edtf import Edtf
    from generator.store.content.loaded import Loaded
    from generator.store.text.locating import Locator


def check_sources(loaded: Loaded, locator: Locator) -> Iterator[Problem]:
    """Articles without a record, without a day to count from, or that no event cites."""
    cited = {citation.source for event in loaded.events for citation in event.citations}
    cited |= {figure.source for event in loaded.events for figure in event.figures}
    cited |= {claim.source for event in loaded.events for claim in event.claims}
    for file in loaded.source_files:
        if file.record is None:
            message, remedy = (
                "this article has no record: no title, no date",
                "run “dateline extract”, which proposes one",
            )
            yield Problem(file.path, 0, 0, message, remedy, "warning", code="record")
        elif file.record.publication_day is None:
            yield without_publication_day(file.record_path, file.record.published, locator)
        if file.id not in cited and not (loaded.unread.files or loaded.unread.events):
            message, remedy = "no event cites this source", "cite it, or remove it"
            yield Problem(file.path, 0, 0, message, remedy, "warning", code="unused")


def without_publication_day(record_path: str, published: Edtf | None, locator: Locator) -> Problem:
    """An article from which “on Monday” cannot be counted, since nobody knows its day."""
    if published is None:
        message = "the day of publication is missing: “on Monday” cannot be dated"
        return locator.problem(record_path, (), message, "add a line “published: …”", "warning", code="published")
    if published.is_day:
        why = "lies outside the years 1 to 9999"
    elif published.precision == "interval":
        why = "is an interval"
    else:
        why = f"is known only to the {published.precision}"
    message = f"the day of publication {why}: “on Monday” cannot be dated"
    return locator.problem(
        record_path, ("published",), message, "write the day, such as 2013-01-14", "warning", code="published"
    )
