"""`dateline check` tells an editor every mistake at once, with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import dateline, files_below, write_files


def test_content_without_errors_is_counted(project: Path) -> None:
    """Where nothing is wrong, one line says what was checked, and the exit status is 0."""
    result = dateline("check", "--project", project)
    assert result.exit_code == 0
    assert result.stdout == "Checked 1 event with 2 citations from 2 sources: no errors.\n"


def test_a_quote_altered_by_one_letter_is_found(project: Path) -> None:
    """A quote that does not stand in its source is an error at its file and line."""
    path = project / "content/events/2021-06-08.yaml"
    path.write_text(path.read_text("utf-8").replace("The dyke had broken", "The dyke had brokem"), "utf-8")
    result = dateline("check", "--project", project)
    assert result.exit_code == 1
    assert "content/events/2021-06-08.yaml:13:12: the quote does not stand in courier-minister" in result.stderr
    assert "The dyke had broken on Tuesday." in result.stderr


BROKEN = {
    "content/events/a-syntax.yaml": ("- id: [a\n", "content/events/a-syntax.yaml:"),
    "content/events/b-unknown-key.yaml": (
        "- {id: b, date: 2021-06-08, title: B, sumary: x, citations: [{source: herald-dyke, quote: The dyke}]}\n",
        "content/events/b-unknown-key.yaml:1:39: ",
    ),
    "content/events/c-impossible-date.yaml": (
        "- id: c\n  date: 2013-02-30\n  title: C\n  citations: [{source: herald-dyke, quote: The dyke}]\n",
        "content/events/c-impossible-date.yaml:2:9: ",
    ),
    "content/events/d-unknown-source.yaml": (
        "- id: d\n  date: 2021-06-08\n  title: D\n  citations: [{source: herald-dike, quote: The dyke}]\n",
        "content/events/d-unknown-source.yaml:4:24: ",
    ),
    "content/events/e-duplicate-id.yaml": (
        "- id: dyke-breaks\n  date: 2021-06-08\n  title: E\n  citations: [{source: herald-dyke, quote: The dyke}]\n",
        "content/events/e-duplicate-id.yaml:1:7: ",
    ),
    "content/events/f-tag.yaml": (
        "- id: f\n  date: 2021-06-08\n  title: !!python/object/apply:os.system ['true']\n",
        "content/events/f-tag.yaml:3:10: ",
    ),
    "content/site.yaml": ("title: Flood\ntheme: ../../elsewhere\n", "content/site.yaml:2:8: "),
}


def test_one_run_tells_of_every_broken_file_and_the_site_stays(project: Path) -> None:
    """A broken file of each kind gives one message each, all in one run; output/ is as it was."""
    assert dateline("build", "--project", project).exit_code == 0
    before = files_below(project / "output")
    write_files(project, {name: text for name, (text, _) in BROKEN.items()})
    (project / "content/sources/outside.md").symlink_to("/etc/hostname")
    expected = [start for _, start in BROKEN.values()] + ["content/sources/outside.md: "]
    for verb in ("check", "build", "publish"):
        result = dateline(verb, "--project", project)
        assert result.exit_code == 1
        told = [line for line in result.stderr.splitlines() if ": warning: " not in line and ": note: " not in line]
        lines = [line for line in told if not line.startswith("… and ")]
        for start in expected:
            assert len([line for line in lines if line.startswith(start)]) == 1, (start, lines)
        assert len(lines) == len(expected) + 1, lines  # and the count at the end
        assert "Traceback" not in result.output
    assert files_below(project / "output") == before


def test_a_theme_that_is_not_there_is_told_before_the_build(project: Path) -> None:
    """`check` knows what `build` would refuse of the theme."""
    path = project / "content/site.yaml"
    path.write_text(f"{path.read_text('utf-8')}theme: gazete\n", "utf-8")
    result = dateline("check", "--project", project)
    assert result.exit_code == 1
    assert "there is no theme “gazete”" in result.stderr


def test_errors_stand_before_warnings(project: Path) -> None:
    """What stops a build is read first, whatever its file is called."""
    path = project / "content/places.yaml"
    path.write_text("- {id: lindau, name: Lindau}\n", "utf-8")
    (project / "content/sources/a-draft.md").write_text("---\ntitle: A\n---\nWords.\n", "utf-8")
    path = project / "content/events/2021-06-08.yaml"
    path.write_text(path.read_text("utf-8").replace("places: [lindau]", "places: [lindow]"), "utf-8")
    lines = dateline("check", "--project", project).stderr.splitlines()
    assert "lindow" in lines[0]
    kinds = ["warning" if ": warning: " in line else "note" for line in lines[1:-1]]
    assert kinds == sorted(kinds, key=["warning", "note"].index)
    assert kinds.count("warning") > 1


@pytest.mark.parametrize("verb", ["extract", "check", "build"])
def test_a_folder_in_place_of_a_file_is_told(project: Path, verb: str) -> None:
    """Where a file that must be read is a folder, the verb says so without a traceback."""
    (project / "content/people.yaml").mkdir()
    result = dateline(verb, "--project", project)
    assert result.exit_code == 1
    assert "content/people.yaml" in result.stderr


def test_many_alike_are_counted(project: Path) -> None:
    """Of thirty places without coordinates ten are shown, of thirty notes one; the errors are all there."""
    places = "".join(f"- {{id: place-{number}, name: Place {number}}}\n" for number in range(30))
    (project / "content/places.yaml").write_text(f"{places}- {{id: lindau, name: Lindau, coordinates: [47, 9]}}\n")
    names = ", ".join(f"place-{number}" for number in range(30))
    events = f"- {{id: b, date: 2021, title: B, places: [{names}], citations: []}}\n"
    events += "".join(f"- {{id: c{number}, date: 2021, title: {chr(97 + number) * 5}}}\n" for number in range(12))
    (project / "content/events/b.yaml").write_text(events)
    short = dateline("check", "--project", project).stderr.splitlines()
    assert sum("needs “citations”" in line or "has no citation" in line for line in short) >= 12
    assert "… and 20 more warnings of this kind (coordinates)" in short
    assert short[-1].endswith("; “dateline check --all” lists every one")
    everything = dateline("check", "--all", "--project", project).stderr.splitlines()
    assert sum("has no coordinates" in line for line in everything) == 30
    assert not any("more" in line for line in everything)


@pytest.mark.parametrize(("options", "status"), [([], 0), (["--strict"], 1), (["--strict", "--format", "json"], 1)])
def test_strict_lets_warnings_count(project: Path, options: list[str], status: int) -> None:
    """Without it, warnings are for the editor to judge; notes never count."""
    assert dateline("check", "--strict", "--project", project).exit_code == 0
    (project / "content/places.yaml").write_text("- {id: lindau, name: Lindau}\n")
    assert dateline("check", *options, "--project", project).exit_code == status


def test_a_number_that_the_source_does_not_have(project: Path) -> None:
    """In words or in digits it may stand there; 300 does, 3,000 does not."""
    path = project / "content/events/2021-06-08.yaml"
    figure = "  - {what: people, value: '%s', source: herald-dyke}\n"
    figures = f"  figures:\n{figure % '300'}{figure % '3,000'}"
    path.write_text(path.read_text("utf-8").replace("  citations:\n", f"{figures}  citations:\n"), "utf-8")
    warnings = [line for line in dateline("check", "--project", project).stderr.splitlines() if "warning: " in line]
    assert warnings == [
        "content/events/2021-06-08.yaml:10:27: warning: the number “3,000” (people) does not stand in herald-dyke; "
        "write it as the source has it"
    ]
