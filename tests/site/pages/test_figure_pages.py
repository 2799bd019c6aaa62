"""The page of figures."""

from __future__ import annotations

from dataclasses import replace

from generator.model.event import Figure
from generator.site.chronology import chronology
from generator.site.pages.event_pages import event_pages
from generator.site.pages.figure_pages import figure_anchor, figure_pages
from generator.site.pages.shared.pieces import Pieces, pieces
from tests.site.flood import CONTENT, flood
from tests.site.made import made


def with_figures(**figures: tuple[Figure, ...]) -> Pieces:
    """The flood with other figures at some of its events, by id with underscores."""
    events = tuple(replace(event, figures=figures.get(event.id.replace("-", "_"), ())) for event in CONTENT.events)
    return pieces(chronology(replace(CONTENT, events=events), {}))


def test_a_chart_has_two_points_of_time() -> None:
    """What is counted on two days is a chart, however its words are written; what is counted once is a line."""
    parts = with_figures(
        dyke_breaks=(Figure("houses flooded", "120", "herald-dyke"), Figure("Houses  flooded", "200", "wire-arle")),
        engineers_close_the_breach=(Figure("houses flooded", "about 300", "courier-engineers"),),
        lower_town_leaves=(Figure("people moved", "900", "herald-dyke"),),
    )
    (page,) = made(figure_pages(parts))
    assert [(series.what, series.anchor) for series in page.charts] == [("houses flooded", "figure-houses-flooded")]
    (first, last) = page.charts[0].points
    assert ([report.value for report in first.reports], first.disagree) == (["120", "200"], True)
    assert ([report.value for report in last.reports], last.disagree) == (["about 300"], False)
    assert [series.what for series in page.others] == ["people moved"]


def test_what_does_not_change_is_no_chart() -> None:
    """Distances, and numbers whose words nobody understands, stand in a line."""
    parts = with_figures(
        dyke_breaks=(Figure("kilometres of dyke", "12", "wire-arle"), Figure("cattle lost", "many", "wire-arle")),
        engineers_close_the_breach=(
            Figure("kilometres of dyke", "3", "wire-arle"),
            Figure("cattle lost", "few", "wire-arle"),
        ),
    )
    (page,) = made(figure_pages(parts))
    assert page.charts == ()
    assert [series.what for series in page.others] == ["kilometres of dyke", "cattle lost"]


def test_an_event_leads_to_its_figures_over_time() -> None:
    """On an event's page, what is counted on other days too leads to the chart; other accounts do not."""
    parts = with_figures(
        dyke_breaks=(Figure("houses flooded", "120", "herald-dyke"), Figure("pumps", "3", "wire-arle")),
        inquiry=(Figure("Houses flooded", "130", "herald-dyke"),),
    )
    page = next(page for page in made(event_pages(parts)) if page.entry.id == "dyke-breaks")
    assert {table.what: table.over_time for table in page.accounts if table.subject == "figure"} == {
        "houses flooded": "figures.html#figure-houses-flooded",
        "pumps": "",
    }


def test_no_figures() -> None:
    """Where nobody counts anything there is no page of figures, and no word of it in the menu."""
    parts = with_figures()
    assert made(figure_pages(parts)) == []
    assert "figures.html" not in [link.address for link in parts.site.sections]
    assert "figures.html" in [link.address for link in pieces(flood()).site.sections]


def test_anchor() -> None:
    """Case and white space make no other anchor."""
    assert figure_anchor(" French  soldiers in MALI") == "figure-french-soldiers-in-mali"
