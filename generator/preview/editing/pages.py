"""The pages of the form and the review, from their templates."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.dates.edtf import DateError, parse
from generator.preview.editing.forms import CLAIM_SUBJECTS
from generator.preview.editing.safety import FIELD, TOKEN
from generator.wording.dates import in_words
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from generator.preview.editing.records import Fault
    from generator.wording.phrases import Wording

_EVENT_PAGE = re.compile(r"events/(?P<id>[a-z0-9-]+)\.html", re.ASCII)
_TEMPLATES = Path(__file__).with_name("templates")


@lru_cache
def environment(language: str) -> Environment:
    """The templates with what they share in a language."""
    made = Environment(
        loader=FileSystemLoader(_TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    wording = wording_of(language)
    made.globals |= {
        "say": wording.say,
        "language": wording.language,
        "token_field": FIELD,
        "token": TOKEN,
        "explained": lambda text: explained(text, wording),
        "at": at,
        "claim_subjects": CLAIM_SUBJECTS,
    }
    return made


def page(language: str, template: str, **parts: object) -> str:
    """A page in the language of the site."""
    return environment(language).get_template(template).render(**parts)


def ways_to_edit(language: str, base: str, address: str) -> str:
    """What a page of the site gets in the preview: ways to the form of its event and to the review.

    Args:
        language: The language of the site.
        base: Path under which the site is served.
        address: Path of the page.
    """
    found = _EVENT_PAGE.fullmatch(address.removeprefix(base)) if address.startswith(base) else None
    return page(language, "ways.html", base=base, event=found["id"] if found and found["id"] != "index" else "")


def explained(text: str, wording: Wording) -> tuple[str, bool]:
    """What a date means in words, and whether it is one; where it is none, why."""
    if not text.strip():
        return wording.say("edit-date-help"), False
    try:
        return in_words(parse(text.strip()), wording), True
    except DateError as error:
        return wording.say("edit-date-wrong", reason=str(error)), False


def at(faults: tuple[Fault, ...], *keys: str | int) -> list[Fault]:
    """The faults of one field."""
    return [fault for fault in faults if fault.keys == keys]
