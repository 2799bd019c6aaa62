"""Builds that fail are shown and mended, whatever made them fail."""

from __future__ import annotations

import pytest

from tests.preview.client import ask
from tests.preview.small_project import PROBLEM, SmallProject, running, wait_until


def test_a_mistake_is_shown_and_mended(project: SmallProject) -> None:
    """A failed build leaves the last good page, says what to mend in the terminal and on the page, and both recover."""
    with running(project) as server:
        project.save("broken")
        wait_until(lambda: "dateline-failure" in ask(server, "/").text)
        page = ask(server, "/").text
        assert "The water rises." in page
        assert "content/flood.yaml:3:7" in page
        assert any(str(PROBLEM) in words for words in project.said)
        project.save("The water falls.")
        wait_until(lambda: "The water falls." in ask(server, "/").text)
        assert "dateline-failure" not in ask(server, "/").text
    assert project.said[-1].startswith("Built")


def test_a_project_that_was_never_built_shows_its_mistakes(project: SmallProject) -> None:
    """Where the first build fails there is no good page; the preview opens all the same and shows what to mend."""
    project.save("broken")
    with running(project) as server:
        page = ask(server, "/").text
        assert "Nothing built yet" in page
        assert "the river &lt;Elbe&gt; is unknown" in page
        project.save("The water rises.")
        wait_until(lambda: "The water rises." in ask(server, "/").text)


def test_fifty_mistakes_need_no_restart(project: SmallProject) -> None:
    """However often a file is broken and mended, the preview follows."""
    with running(project) as server:
        for number in range(50):
            project.save("broken")
            wait_until(lambda: "dateline-failure" in ask(server, "/").text)
            project.save(f"The water stands at {number} metres.")
            wait_until(lambda number=number: f"at {number} metres" in ask(server, "/").text)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ZeroDivisionError("by nothing"), "This is a fault in Dateline"),
        (OSError(28, "No space left on device", "output/index.html"), "output/index.html: No space left on device"),
    ],
)
def test_other_failures_end_nothing(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch, error: Exception, words: str
) -> None:
    """A full disk, or a fault of the program itself, is shown like a mistake, and the preview goes on."""

    def fail(_project: SmallProject, _saved: object) -> None:
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(SmallProject, "build", fail)
        with running(project) as server:
            assert words in ask(server, "/").text
            assert ask(server, "/").status == 404
