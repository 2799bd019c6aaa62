"""`[[links]]` in texts: what is one, what it shows, and where it leads."""

from __future__ import annotations

import pytest

from generator.dates.edtf import parse
from generator.model.event import Event
from generator.model.links import Link, by_every_id, find_links, find_relative_addresses, link_targets
from generator.model.name_index import NameIndex
from generator.model.names import Name

LINKS = [
    ("[[Arden]]", [Link("Arden", "Arden", 0, 9)]),
    ("In [[arden|the town]] and [[Bree]].", [Link("arden", "the town", 3, 21), Link("Bree", "Bree", 26, 34)]),
    ("[[Lower\n  Arden]]", [Link("Lower Arden", "Lower Arden", 0, 17)]),
    ("[[ Arden | ]]", [Link("Arden", "Arden", 0, 13)]),
    ("[[a|b|c]]", [Link("a", "b|c", 0, 9)]),
    ("[[]] [[|x]] [Arden] [[Arden] [Arden]]", []),
    ("[[a [b] c]]", []),
    ("plain", []),
]


@pytest.mark.parametrize(("text", "links"), LINKS)
def test_links_are_found(text: str, links: list[Link]) -> None:
    """Two brackets, a target, and words of its own behind a bar."""
    assert list(find_links(text)) == links


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("See [this](../events/dam.html).", [("../events/dam.html", 11)]),
        ("[a](dam.html) and [b]( <b.html> 'B' )", [("dam.html", 4), ("b.html", 24)]),
        ("[a](/dam.html)", [("/dam.html", 4)]),
        ("[a](https://example.org/) [b](mailto:a@b) [c](//example.org) [d](#there) [e]()", []),
        ("(dam.html) [[dam]](s)", []),
        ("[[dam]] [1] (2)", []),
    ],
)
def test_relative_addresses_are_found(text: str, addresses: list[tuple[str, int]]) -> None:
    """Those of links in Markdown's own way that name neither a site nor a place on the page."""
    assert list(find_relative_addresses(text)) == addresses


def test_where_links_lead() -> None:
    """To a name or an event; nowhere; or to more than one thing."""
    arden, dam = Name("place", "arden", "Arden"), Event("dam-breaks", parse("1999"), "a")
    other = Name("person", "dam-breaks", "D. Breaks")
    events = {dam.id: dam}

    def targets(target: str, *names: Name) -> list[Name | Event]:
        return list(link_targets(Link(target, target, 0, 0), NameIndex(names), events))

    assert targets("Arden", arden) == [arden]
    assert targets("dam-breaks", arden) == [dam]
    assert targets("Bree", arden) == []
    assert targets("dam-breaks", arden, other) == [other, dam]


def test_a_former_id_leads_to_what_had_it() -> None:
    """A text that was written before an id changed still links; what has the id today goes before."""
    flood, dam = Event("flood", parse("1999"), "a", was=("dam", "rain")), Event("dam", parse("1999"), "b")
    town = Name("place", "arden", "Arden", was=("lower-arden",))
    names, events = NameIndex([town]), by_every_id([flood, dam])
    assert [link_targets(Link(text, text, 0, 0), names, events) for text in ("rain", "dam", "lower-arden")] == [
        (flood,),
        (dam,),
        (town,),
    ]
