"""Small chronologies that the tests of exports share."""

from __future__ import annotations

from generator.dates.edtf import parse
from generator.model.content import Change, Content, Settings
from generator.model.event import Citation, Event, Figure
from generator.model.names import Name
from generator.model.source import Passage, Source, SourceRecord
from generator.site.chronology import chronology
from generator.site.pages.shared.pieces import Pieces, pieces
from tests.site.flood import flood

FLOOD = pieces(flood())
UNPUBLISHED = Settings("The Arle flood")
PUBLISHED = Settings("The Arle flood", url="https://archive.example/arle/")

CONTROLS = "".join(map(chr, [*range(32), *range(127, 160), 0xD800, 0xFFFE, 0xFFFF]))
RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT OVERRIDE}فيضان النهر \N{COMBINING ACUTE ACCENT}é̂̃ \N{FAMILY}\N{ZERO WIDTH JOINER}"
SCRIPT = "<script>alert('x')</script>]]><!-- & \" ' </title> --> {{ 7 * 7 }} \\end{document} \\n;,"
LINK = "javascript:alert(1)"
NASTY = f"{SCRIPT} {CONTROLS} {RIGHT_TO_LEFT} [x]({LINK}) =1+1"


def of_dates(*dates: str, settings: Settings = PUBLISHED) -> Pieces:
    """A chronology with an event for each date, called by its number."""
    events = tuple(Event(f"e{number}", parse(date), f"Event {number}") for number, date in enumerate(dates, start=1))
    return pieces(chronology(Content(settings, (), events, ()), {}))


def hostile(settings: Settings | None = None) -> Pieces:
    """A chronology whose every text is as bad as an article or an editor could make it."""
    record = SourceRecord(
        "bad-source",
        NASTY,
        publisher=f"={NASTY}",
        agency=NASTY,
        authors=(NASTY, f"{SCRIPT}, {CONTROLS}", CONTROLS),
        published=parse("2013-01-14"),
        url=LINK,
        archived="data:text/html,<script>alert(1)</script>",
    )
    source = Source(record, NASTY, (Passage("bad-source", 0, len(NASTY), NASTY, 0),), "content/sources/bad-source.md")
    names = (
        Name("place", "bad-place", NASTY, (NASTY,), NASTY, "Q1", 90.0, -180.0),
        Name("person", "bad-person", f"@{NASTY}", role=NASTY),
        Name("organisation", "bad-organisation", f"-{NASTY}"),
    )
    events = (
        Event(
            "bad-event",
            parse("2013-01-14"),
            NASTY,
            f"{NASTY}\n\n[[bad-place|{SCRIPT.replace('[', '').replace(']', '')}]]",
            kind="bad",
            places=("bad-place",),
            people=("bad-person",),
            organisations=("bad-organisation",),
            figures=(Figure(NASTY, f"+{NASTY}", "bad-source", NASTY),),
            citations=(Citation("bad-source", NASTY, NASTY, NASTY, NASTY),),
        ),
        Event("long-event", parse("2013-01-15"), "é" * 100_000, "ب" * 100_000),
        Event("old-event", parse("-0044-03-15"), '=HYPERLINK("https://x.example")'),
    )
    changes = (Change(parse("2013-02-01"), NASTY, "bad-event"), Change(parse("2013-02-02"), SCRIPT))
    chosen = settings or Settings(
        NASTY, NASTY, "https://archive.example/bad/", licence=NASTY, kinds={"bad": NASTY}, language="en"
    )
    return pieces(chronology(Content(chosen, names, events, (source,), (), changes), {}))
