"""A small made-up chronology, the flood of the river Arle, that the tests of pages and their rendering share.

It has one of everything: a month before the first day, a span of two days, a day with a time, a gap, a month without a
day, an event still to come, sources that disagree, a digest, overlapping citations, a kind of its own, accents,
changes.
"""

from __future__ import annotations

from generator.dates.edtf import parse
from generator.model.content import Change, Content, Settings, TextPage
from generator.model.event import KINDS, Citation, Claim, Event, Figure, Origin
from generator.model.names import Name
from generator.model.source import Passage, Source, SourceRecord
from generator.model.time import Dating
from generator.model.trail import Trail, TrailStep
from generator.site.chronology import Chronology, chronology

HERALD = """Dyke gives way at Millbridge

The dyke above Millbridge gave way late on Tuesday and the lower town stood under two metres of water by dawn, the \
river board said. At least 120 houses were flooded.

Mayor Ruth Calder told everyone south of the market to leave on Wednesday morning. “We shall argue about the dyke when \
people are dry,” she said.

What the inspectors knew

The board's own inspectors had called the dyke tired in November. Nothing was done before the winter."""

WIRE = """The Arle left its bed at Elan Weir at about four on Tuesday afternoon after nine days of rain, the regional \
weather office said.

Some 200 houses stood in water on Wednesday, among them the fire station, according to Mayor Calder."""

COURIER = """Army engineers closed the gap in the dyke on Sunday, five days after it had opened.

The county wants to hear witnesses in May. An appeal for the homeless brought in forty thousand crowns during March."""


def source(record: SourceRecord, text: str, *headings: str) -> Source:
    """A source whose passages are its paragraphs."""
    passages: list[Passage] = []
    start = 0
    for number, paragraph in enumerate(text.split("\n\n")):
        end = start + len(paragraph)
        passages.append(Passage(record.id, start, end, paragraph, number, heading=paragraph in headings))
        start = end + 2
    return Source(record, text, tuple(passages), f"content/sources/{record.id}.md")


SOURCES = (
    source(
        SourceRecord(
            "courier-engineers",
            "Breach closed after five days",
            publisher="Valley Courier",
            authors=("Ilse Marn",),
            published=parse("1998-03-09"),
            dated="printed under the headline",
            url="https://courier.example/1998/breach",
            text_kind="digest",
        ),
        COURIER,
    ),
    source(
        SourceRecord(
            "herald-dyke",
            "Dyke gives way at Millbridge",
            publisher="The Arle Herald",
            authors=("Joan Pike", "T. Orme"),
            published=parse("1998-03-04"),
            url="https://herald.example/dyke?page=1",
            archived="https://archive.example/1998/https://herald.example/dyke",
            accessed=parse("2020-02-01"),
        ),
        HERALD,
        "Dyke gives way at Millbridge",
        "What the inspectors knew",
    ),
    source(
        SourceRecord("wire-arle", "Arle floods: what we know", agency="Northern Wire", published=parse("1998-03-04")),
        WIRE,
    ),
)

NAMES = (
    Name(
        "place", "millbridge", "Millbridge", ("the bridge town",), "A market town on the [[Arle]].", "Q42", 52.31, -3.05
    ),
    Name("place", "elan-weir", "Élan Weir", ("Elan Weir",), latitude=52.4, longitude=-3.2),
    Name("place", "arle", "Arle", ("the river",), "The river, **98 km** long."),
    Name("person", "ruth-calder", "Ruth Calder", ("Mayor Calder",), role="Mayor of Millbridge"),
    Name("person", "bohdan-ash", "Bohdan Ash", role="Head of the river board", status="draft"),
    Name("organisation", "river-board", "Arle River Board", ("the board",), "Looks after the dykes."),
)

EVENTS = (
    Event(
        "engineers-close-the-breach",
        parse("1998-03-08"),
        "Army engineers close the breach",
        "The dyke at [[Millbridge]] holds again, five days after [[dyke-breaks|it broke]].",
        kind="aid",
        places=("millbridge",),
        organisations=("river-board",),
        citations=(
            Citation("courier-engineers", "Army engineers closed the gap in the dyke on Sunday", dated="on Sunday"),
        ),
        origin=Origin("content/events/1998-03-08.yaml", 0),
    ),
    Event(
        "inspectors-warn",
        parse("1997-11"),
        "Inspectors call the dyke tired",
        kind="statement",
        places=("millbridge",),
        organisations=("river-board",),
        citations=(
            Citation(
                "herald-dyke", "The board's own inspectors had called the dyke tired in November", dated="in November"
            ),
        ),
    ),
    Event(
        "dyke-breaks",
        parse("1998-03-03/1998-03-04"),
        "The dyke breaks and the lower town floods",
        "The dyke above [[Millbridge]] gives way in the night. *Nobody* is hurt.",
        kind="flood",
        places=("millbridge", "arle"),
        people=("ruth-calder",),
        organisations=("river-board",),
        figures=(
            Figure("houses flooded", "120", "herald-dyke"),
            Figure("houses flooded", "200", "wire-arle", "Mayor Calder"),
            Figure("metres of water", "two", "herald-dyke", "the river board"),
        ),
        claims=(
            Claim("date", "1998-03-03", "herald-dyke"),
            Claim("date", "1998-03-04", "wire-arle"),
        ),
        citations=(
            Citation(
                "herald-dyke",
                "The dyke above Millbridge gave way late on Tuesday and the lower town stood under two metres of water "
                "by dawn, the river board said.",
                dated="late on Tuesday",
            ),
            Citation(
                "herald-dyke",
                "the lower town stood under two metres of water by dawn, the river board said. At least "
                "120 houses were flooded.",
            ),
            Citation("wire-arle", "Some 200 houses stood in water on Wednesday", dated="on Wednesday"),
        ),
        origin=Origin("content/events/1998-03-03.yaml", 1),
    ),
    Event(
        "river-leaves-its-bed",
        parse("1998-03-03T16:00"),
        "The Arle leaves its bed",
        "After nine days of rain the river overflows at [[Elan Weir]].",
        kind="flood",
        places=("elan-weir", "arle"),
        citations=(Citation("wire-arle", "The Arle left its bed at Elan Weir at about four on Tuesday\nafternoon"),),
    ),
    Event(
        "lower-town-leaves",
        parse("1998-03-04"),
        "The lower town is told to leave",
        "[[Mayor Calder]] sends everyone south of the market away.",
        kind="statement",
        places=("millbridge",),
        people=("ruth-calder",),
        citations=(
            Citation(
                "herald-dyke",
                "Mayor Ruth Calder told everyone south of the market to leave on Wednesday morning.",
                dated="on Wednesday morning",
            ),
        ),
    ),
    Event(
        "appeal",
        parse("1998-03"),
        "An appeal raises forty thousand crowns",
        kind="aid",
        citations=(Citation("courier-engineers", "An appeal for the homeless brought in forty thousand crowns"),),
    ),
    Event(
        "inquiry",
        parse("1998-05"),
        "The county hears witnesses",
        "An inquiry into the dyke is announced.",
        status="draft",
        kind="politics",
        planned=True,
        people=("bohdan-ash",),
        citations=(Citation("courier-engineers", "The county wants to hear witnesses in May."),),
    ),
)

DATINGS = {
    ("dyke-breaks", 0): Dating(
        parse("1998-03-03"), "late on Tuesday", "weekday-before-publication",
        "‘late on Tuesday’, in an article published on Wednesday 4 March 1998", parse("1998-03-04"),
    ),
    ("dyke-breaks", 2): Dating(
        parse("1998-03-04"), "on Wednesday", "weekday-before-publication",
        "‘on Wednesday’, in an article published on Wednesday 4 March 1998", parse("1998-03-04"),
    ),
    ("lower-town-leaves", 0): Dating(
        parse("1998-03-04"), "on Wednesday morning", "weekday-before-publication",
        "‘on Wednesday morning’, in an article published on Wednesday 4 March 1998", parse("1998-03-04"),
    ),
}  # fmt: skip

SETTINGS = Settings(
    title="The Arle flood",
    description="What happened on the Arle in March 1998, day by day.",
    url="https://archive.example/arle/",
    first_day=parse("1998-03-03"),
    last_day=parse("1998-03-31"),
    repository="https://github.com/arle/flood",
    licence="CC BY 4.0",
    kinds={**KINDS, "flood": "Flood"},
)

ABOUT = TextPage(
    "about",
    "About",
    "This chronology follows the flood of [[Millbridge]].\n\n# How dates were found\n\n"
    "Each date rests on *words* of an article:\n\n- a weekday\n- a month",
)

CHANGES = (
    Change(parse("1999-01-10"), "The wire's 200 houses in [[Millbridge]] added.", "dyke-breaks"),
    Change(parse("1999-02-01"), "Two sources archived."),
    Change(parse("1999-02-01"), "The head of the river board has his *name*.", "inquiry"),
)
TRAIL = Trail(
    "warned-in-time",
    "Warned in time?",
    "What was known of the dyke, and when; of [[Millbridge]].",
    (
        TrailStep("inspectors-warn"),
        TrailStep("dyke-breaks", "Nothing was done before the winter."),
        TrailStep("inquiry", "Who knew what is for [[inquiry|others]] to find out."),
    ),
)
CONTENT = Content(SETTINGS, NAMES, EVENTS, SOURCES, (ABOUT,), CHANGES, (TRAIL,))


def flood() -> Chronology:
    return chronology(CONTENT, DATINGS)
