"""An event's page says why its date is its date, what sources say, and what comes before and after."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.dates.edtf import parse
from generator.model.event import Claim, Event, Figure
from generator.model.time import Dating
from generator.site.chronology import chronology
from generator.site.pages.event_pages import event_pages
from generator.site.pages.records.event import EventPage
from generator.site.pages.shared.pieces import pieces
from tests.site.flood import CONTENT, flood
from tests.site.made import made


def page_of(event_id: str, datings: dict[tuple[str, int], Dating] | None = None) -> EventPage:
    graph = flood() if datings is None else chronology(CONTENT, datings)
    return next(page for page in made(event_pages(pieces(graph))) if page.entry.id == event_id)


def dating(date: str, words: str, reference: str = "1998-03-01") -> Dating:
    return Dating(parse(date), words, "", "", parse(reference))


@pytest.mark.parametrize(
    ("datings", "reason"),
    [
        ({}, ""),
        ({0: dating("1998-03-03", "near")}, "near"),
        ({0: dating("1998-03-03", "near"), 2: dating("1998-03-03/1998-03-04", "exact")}, "exact"),
        ({0: dating("1997-01-01", "contradicts")}, ""),
    ],
)
def test_reason(datings: dict[int, Dating], reason: str) -> None:
    """The reason shown is one that gives the very date, else one that can mean it, never one that contradicts it."""
    page = page_of("dyke-breaks", {("dyke-breaks", index): each for index, each in datings.items()})
    assert (page.reason.words if page.reason else "") == reason


@pytest.mark.parametrize(
    ("datings", "first"), [({}, "1998-03-04"), ({("lower-town-leaves", 0): dating("1998-03-04", "near")}, None)]
)
def test_an_event_without_a_reason(datings: dict[tuple[str, int], Dating], first: str | None) -> None:
    """Where no passage tells why an event has its date, its page says when the earliest of its articles appeared."""
    page = page_of("lower-town-leaves", datings)
    assert (page.first_published.text if page.first_published else None) == first
    assert not page.dates_differ


@pytest.mark.parametrize(
    ("datings", "differ"), [({}, True), ({("dyke-breaks", 0): dating("1998-03-03", "near")}, False)]
)
def test_an_event_dated_by_what_its_sources_say(datings: dict[tuple[str, int], Dating], differ: bool) -> None:
    """Where no passage tells, and its sources are noted to date an event differently, its page says that."""
    page = page_of("dyke-breaks", datings)
    assert page.dates_differ == differ
    assert page.first_published is None


@pytest.mark.parametrize(
    ("dated", "published"), [(dating("1998-03-04", "", "1998-03-04"), True), (dating("1998-03-04", ""), False)]
)
def test_a_reason_that_counts_from_publication(dated: Dating, published: bool) -> None:
    """A reason tells whether its words count from the day on which the article was published."""
    page = page_of("lower-town-leaves", {("lower-town-leaves", 0): dated})
    assert page.reason
    assert (page.reason.published, page.reason.reference) == (published, dated.reference)


def test_a_citation_with_another_date() -> None:
    """A citation that gives another date than the event's says which."""
    cards = [card for article in page_of("dyke-breaks").articles for card in article.citations]
    assert [card.other_date.text if card.other_date else None for card in cards] == ["1998-03-03", None, "1998-03-04"]


def test_citations_by_article() -> None:
    """Each article stands once with all that is cited from it, and passages are numbered as they then stand."""
    articles = page_of("dyke-breaks").articles
    assert [(article.source.title, [card.number for card in article.citations]) for article in articles] == [
        ("Dyke gives way at Millbridge", [1, 2]),
        ("Arle floods: what we know", [3]),
    ]


@pytest.mark.parametrize(
    ("datings", "likewise"),
    [
        ({}, 0),
        ({0: dating("1998-03-03/1998-03-04", "once")}, 0),
        ({0: dating("1998-03-03/1998-03-04", "once"), 1: dating("1998-03-03/1998-03-04", "the same article")}, 0),
        ({0: dating("1998-03-03/1998-03-04", "once"), 2: dating("1998-03-03/1998-03-04", "again")}, 1),
        ({0: dating("1998-03-03/1998-03-04", "once"), 2: dating("1998-03-04", "narrower")}, 0),
    ],
)
def test_likewise(datings: dict[int, Dating], likewise: int) -> None:
    """Other articles that give the very date are counted, each once."""
    page = page_of("dyke-breaks", {("dyke-breaks", index): each for index, each in datings.items()})
    assert page.likewise == likewise


def test_verbatim_and_digest() -> None:
    """A verbatim article is opened at the passage; a digest's words stand nowhere in it, so the link is plain."""
    verbatim = page_of("lower-town-leaves").articles[0].citations[0].quotation
    assert verbatim.original.startswith("https://herald.example/dyke?page=1#:~:text=Mayor%20Ruth%20Calder")
    assert verbatim.archived.startswith("https://archive.example/1998/https://herald.example/dyke#:~:text=")
    digest = page_of("engineers-close-the-breach").articles[0].citations[0].quotation
    assert digest.source.digest
    assert digest.original == "https://courier.example/1998/breach"


def test_neighbours() -> None:
    """An event knows the one before and the one after."""
    page = page_of("dyke-breaks")
    assert page.walk.previous
    assert page.walk.next
    assert page.walk.previous.link.address == "events/river-leaves-its-bed.html"
    assert page.walk.next.link.address == "events/lower-town-leaves.html"
    assert page_of("inspectors-warn").walk.previous is None
    assert page_of("inquiry").walk.next is None


def test_threads() -> None:
    """Each place, person and organisation that others share is a thread; one of this event alone is none."""
    threads = page_of("dyke-breaks").threads
    assert [(thread.name.text, thread.position, thread.length) for thread in threads] == [
        ("Millbridge", 2, 4),
        ("Arle", 2, 2),
        ("Ruth Calder", 1, 2),
        ("Arle River Board", 2, 3),
    ]
    assert page_of("inquiry").threads == ()


def test_days() -> None:
    """A span of days leads to each of them."""
    addresses = [day.address for day in page_of("dyke-breaks").days]
    assert addresses == ["days/1998-03-03.html", "days/1998-03-04.html"]


def test_accounts() -> None:
    """What sources say of one thing stands together, dates in words, and what differs is marked."""
    when, *counted = page_of("dyke-breaks").accounts
    assert (when.subject, when.disagree) == ("date", True)
    assert [row.value for row in when.rows] == ["Tuesday 3 March 1998", "Wednesday 4 March 1998"]
    assert [(table.what, table.disagree, [row.differs for row in table.rows]) for table in counted] == [
        ("houses flooded", True, [True, True]),
        ("metres of water", False, [False]),
    ]


def test_one_account_beside_the_events_own() -> None:
    """Where the one source that gives a date has another than the event, the event's stands beside it, on its page."""
    claims = (Claim("date", "1998-03-04", "wire-arle"),)
    event = Event("count", parse("1998-03-05"), "A count", claims=claims)
    (page,) = made(event_pages(pieces(chronology(replace(CONTENT, events=(event,)), {}))))
    (when,) = page.accounts
    assert [(row.value, len(row.given_by), row.differs) for row in when.rows] == [
        ("Thursday 5 March 1998", 0, False),
        ("Wednesday 4 March 1998", 1, True),
    ]
    assert when.disagree
    assert page.entry.disputed


def test_figures_by_value() -> None:
    """A number stands once, with everybody who gives it; speakers are named only where an article leaves it to one."""
    event = Event(
        "count",
        parse("1998-03-05"),
        "A count",
        figures=(
            Figure("homeless", "400", "herald-dyke"),
            Figure("homeless", "350", "wire-arle"),
            Figure("Homeless", " 400", "courier-engineers"),
            Figure("boats", "9", "wire-arle", "Mayor Calder"),
        ),
    )
    graph = chronology(replace(CONTENT, events=(event,)), {})
    (page,) = made(event_pages(pieces(graph)))
    homeless, boats = page.accounts
    assert [(row.value, [source.number for _, source in row.given_by]) for row in homeless.rows] == [
        ("400", [1, 3]),
        ("350", [2]),
    ]
    assert [row.differs for row in homeless.rows] == [False, True]
    assert not homeless.attributed
    assert boats.attributed


def test_suggest_a_change() -> None:
    """The link leads to the file that the event stands in."""
    expected = "https://github.com/arle/flood/blob/HEAD/content/events/1998-03-03.yaml"
    assert page_of("dyke-breaks").suggest_change == expected
