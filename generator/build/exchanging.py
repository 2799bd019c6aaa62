"""Plans in which events are exchanged: a page is a function of its ingredients, so exchanging one plans it anew.

An event stands in plans as a card, a headline or a mention (see `site.pages.shared.cards`), and each of these is one
object wherever it stands. So it is found by identity, and nothing needs to say which pages show an event.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from generator.dates.edtf import Edtf
from generator.model.content import Settings
from generator.model.names import Name
from generator.model.source import SourceRecord
from generator.model.time import Dating
from generator.site.exports.plans import FilePlan
from generator.site.pages.plans import PagePlan
from generator.site.pages.records.maps import MapPlace
from generator.site.pages.records.page import Page
from generator.site.pages.records.parts import Kind, Link, Markdown, Site, SourceLine, Walk
from generator.site.pages.shared.cards import Card, Cited, Headline, Mention
from generator.site.pages.shared.locators import Landmarks
from generator.site.pages.shared.strip import Frame

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.site.pages.plans import Plan

# Whoever looks into these finds no event, or one that is exchanged with them: it would only take time.
_CLOSED = (
    Card,
    Cited,
    Dating,
    Edtf,
    Frame,
    Headline,
    Kind,
    Landmarks,
    Link,
    MapPlace,
    Markdown,
    Mention,
    Name,
    Page,
    Settings,
    Site,
    SourceLine,
    SourceRecord,
    Walk,
)


class Exchange:
    """What stands for what. Plans in which none of it stands come out as the very objects that they are."""

    def __init__(self, pairs: Iterable[tuple[object, object]] = ()) -> None:
        """Begin with pairs of what stood and what stands now."""
        # What stood is kept with its number, so that nothing else can take that.
        self._now = {id(stood): (stood, stands) for stood, stands in pairs}

    def __bool__(self) -> bool:
        return bool(self._now)

    def then(self, pairs: Iterable[tuple[object, object]]) -> Exchange:
        """This exchange followed by another, whose pairs begin with what stands after this one."""
        later = Exchange(pairs)
        both = [(stood, later.of(stands)) for stood, stands in self._now.values()]
        return Exchange([*both, *later._now.values()])

    def plan(self, plan: Plan) -> Plan:
        """A page's plan after the exchange."""
        ingredients = self.of(plan.ingredients)
        return plan if ingredients is plan.ingredients else PagePlan(plan.address, plan.maker, ingredients)

    def file_plan(self, plan: FilePlan) -> FilePlan:
        """Likewise the plan of a file for machines; parts in which nothing is exchanged stay the same objects."""
        parts = self.of(plan.parts)
        return plan if parts is plan.parts else FilePlan(plan.address, parts)

    def of(self, value: Any) -> Any:
        """A value after the exchange: what stands for it, or itself with all that it holds exchanged."""
        known = self._now.get(id(value))
        if known:
            return known[1]
        kind: type = type(value)
        if kind is tuple:
            changed = tuple(map(self.of, value))
            return value if _same(changed, value) else changed
        if kind is dict:
            of_keys = {key: self.of(each) for key, each in value.items()}
            return value if _same(of_keys.values(), value.values()) else of_keys
        changed_fields = {
            name: now for name in _open_fields(kind) if (now := self.of(was := getattr(value, name))) is not was
        }
        return replace(value, **changed_fields) if changed_fields else value


def _same(some: Iterable[object], others: Iterable[object]) -> bool:
    return all(one is other for one, other in zip(some, others, strict=True))


@cache
def _open_fields(kind: type) -> tuple[str, ...]:
    """The fields of a record in which an event may stand."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) and not issubclass(kind, _CLOSED) else ()
