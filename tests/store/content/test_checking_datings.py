"""A date that the cited words do not give is pointed at, and stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.dates.edtf import parse
from generator.model.project import Project
from generator.model.time import Dating
from generator.store.content.checking_datings import check_datings
from generator.store.content.loading import load
from generator.store.text.locating import Locator

ENTRY = """\
- id: dyke-breaks
  date: 2021-06-08
  title: The dyke breaks
  citations:
  - source: herald
    quote: The dyke broke on Tuesday.
    dated: on Tuesday
"""


@pytest.mark.parametrize(
    ("meant", "warned"),
    [
        ("2021-06-08", False),
        ("2021-06", False),
        ("2021-06-07/2021-06-09", False),
        ("2021-06-09", True),
        ("2021-05", True),
    ],
)
def test_words_that_mean_another_day_are_a_warning(tmp_path: Path, meant: str, warned: bool) -> None:
    """A date that the words can mean is well; one that they cannot is a warning at the words."""
    (tmp_path / "content/events").mkdir(parents=True)
    (tmp_path / "content/site.yaml").write_text("title: Flood\n")
    (tmp_path / "content/events/a.yaml").write_text(ENTRY)
    loaded = load(Project(tmp_path))
    dating = Dating(parse(meant), "on Tuesday", "weekday", "‘on Tuesday’")
    problems = list(check_datings(loaded, {("dyke-breaks", 0): dating}, Locator(loaded.project)))
    assert bool(problems) is warned
    for problem in problems:
        assert (problem.path, problem.line, problem.column) == ("content/events/a.yaml", 7, 12)
        assert problem.severity == "warning"
        assert f"“on Tuesday” means {meant} in herald" in problem.message
