"""Dates that a page states of itself."""

from __future__ import annotations

import pytest

from generator.sources.stated_dates import before_dates, kind_of_date_line, read_day, stated_in


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2019-05-03", "2019-05-03"),
        ("2019-05-03T10:15:00+01:00", "2019-05-03"),
        ("2019/05/03", "2019-05-03"),
        ("3 May 2019", "2019-05-03"),
        ("Friday, 3rd May, 2019", "2019-05-03"),
        ("May 3, 2019 4:05 p.m.", "2019-05-03"),
        ("Sept. 30, 2019", "2019-09-30"),
        ("14 janvier 2013 à 10h15", "2013-01-14"),
        ("1er août 2013", "2013-08-01"),
        ("14 de enero de 2013", "2013-01-14"),
        ("3 dic 2013", "2013-12-03"),
        ("Fri, 03 May 2019 10:15:00 GMT", "2019-05-03"),
        ("23/05/2019", "2019-05-23"),
        ("05/23/2019", "2019-05-23"),
        ("03.03.2019", "2019-03-03"),
    ],
)
def test_days(text: str, day: str) -> None:
    """A day that a text names in full is read in any of the usual forms."""
    assert str(read_day(text)) == day


@pytest.mark.parametrize(
    "text",
    [
        "03/05/2019",
        "2013-02-30",
        "31 June 2019",
        "May 2019",
        "yesterday",
        "120190503",
        "2019-05-031",
        "",
        "Maybe 3, 2019",
        "aprıl 3, 2019",
    ],
)
def test_no_days(text: str) -> None:
    """A date that can be read in two ways, that no calendar has, or that is not whole is none."""
    assert read_day(text) is None


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Latest update : 2019-05-03", "labelled"),
        ("Date created : 2019-05-03", "labelled"),
        ("Published: 3 May 2019, 10:15 GMT", "labelled"),
        ("Published on May 3, 2019 at 4:05 p.m. EDT | Updated 5:10 p.m. EDT", "labelled"),
        ("Issued on: 23/05/2019 - 10:12Modified: 24/05/2019 - 18:00", "labelled"),
        ("Updated 2 hours ago", "labelled"),
        ("Publié le 3 mai 2019 à 10h15", "labelled"),
        ("Publié le vendredi 3 mai 2019 à 6h00", "labelled"),
        ("Publicado el viernes, 3 de mayo de 2019 a las 10:15", "labelled"),
        ("Última actualización: 3/05/2019 - 10:15", "labelled"),
        ("Created: 14:05, 3 May 2019 Last updated at 18:22, 3 May 2019", "labelled"),
        ("Friday, May 3, 2019", "bare"),
        ("vendredi 3 mai 2019", "bare"),
        ("2 hours ago", "bare"),
        ("Published on 3 May 2019, the report calls the dam unsafe.", None),
        ("Publicado el 3 de mayo de 2019, el informe alarma.", None),
        ("On 3 May 2019 the dam broke.", None),
        ("Updated", None),
        ("Friday", None),
        ("Posted by Jane", None),
        ("", None),
    ],
)
def test_date_lines(line: str, kind: str | None) -> None:
    """A date line says when, with or without a label, and not a word more."""
    assert kind_of_date_line(line) == kind


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("Last updated: 5 May 2019", [("2019-05-05", "stated-updated")]),
        ("Published: 3 May 2019", [("2019-05-03", "stated-published")]),
        ("Friday, 3 May 2019", [("2019-05-03", "stated-published")]),
        (
            "Issued on: 23/05/2019 - 10:12Modified: 24/05/2019 - 18:00",
            [("2019-05-23", "stated-published"), ("2019-05-24", "stated-updated")],
        ),
        ("Published: 03/05/2019", []),
        ("", []),
    ],
)
def test_stated_in(line: str, days: list[tuple[str, str]]) -> None:
    """A date line tells when the page was published and when it was changed, and is quoted."""
    found = list(stated_in(line))
    assert [(dating.date.text, dating.rule) for dating in found] == days
    assert all(dating.words == line and line in dating.reason for dating in found)


@pytest.mark.parametrize(
    ("line", "before"),
    [
        ("By Jane Doe, 3 May 2019", "By Jane Doe"),
        ("Par Jane Doe - Publié le vendredi 3 mai 2019 à 21h14, mis à jour le 4 mai 2019", "Par Jane Doe"),
        ("Por Ana Ruiz, 3 de mayo de 2019", "Por Ana Ruiz"),
        ("Published 3 May 2019", ""),
        ("By Jane Doe", "By Jane Doe"),
        ("The dam broke on 3 May 2019, they say", "The dam broke on 3 May 2019, they say"),
    ],
)
def test_before_dates(line: str, before: str) -> None:
    """What stands before the dates that end a line, as a byline may."""
    assert before_dates(line) == before
