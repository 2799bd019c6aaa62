"""Filing drafts: what editors did stays, what is new arrives once, and a second run writes nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.dates.edtf import parse
from generator.errors import ContentError, UsageError
from generator.model.event import Citation, Event
from generator.model.names import Name
from generator.model.project import Project
from generator.model.source import RecordProposal, SourceRecord
from generator.store.content.loading import load
from generator.store.filing.drafts import Filing, Proposed, file_drafts, plan_filing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tests.store.conftest import MakeProject


def passage(number: int) -> Citation:
    return Citation(f"herald-{number % 2}", f"Passage number {number} tells: something happened.", dated="tells")


def draft(key: str, numbers: Sequence[int], date: str = "1999-05-03", *places: str) -> Event:
    return Event(key, parse(date), f"Title of {key}", places=places, citations=tuple(map(passage, numbers)))


def run(
    project: Project, drafts: Sequence[Event], names: Sequence[Name] = (), texts: Mapping[str, str] | None = None
) -> Filing:
    return file_drafts(project, load(project), Proposed(drafts, names, texts=texts or {}))


def snapshot(project: Project) -> dict[str, tuple[bytes, int]]:
    """Every file of a project with its bytes and the moment of its last change."""
    files = (path for path in project.root.rglob("*") if path.is_file())
    return {str(path): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def test_drafts_become_files(make_project: MakeProject) -> None:
    """Records, names and events arrive, and what was done is counted."""
    project = make_project({"sources/herald-0.txt": "x"})
    drafts = [draft("dam", [0, 1], "1999-05-03", "arden"), draft("rain", [2], "1999-05")]
    filing = file_drafts(
        project,
        load(project),
        Proposed(drafts, [Name("place", "arden", "Arden")], [RecordProposal(SourceRecord("herald-0", "Dam breaks"))]),
    )
    assert filing.files == (
        "content/sources/herald-0.yaml",
        "content/places.yaml",
        "content/events/1999-05.yaml",
        "content/events/1999-05-03.yaml",
        "content/extracted.lock.yaml",
    )
    assert [event.id for event in filing.new] == ["dam", "rain"]
    assert [name.status for name in filing.names] == ["draft"]
    loaded = load(project)
    assert [problem for problem in loaded.problems if problem.severity == "error"] == []
    assert [(event.id, event.status, event.places) for event in loaded.events] == [
        ("dam", "draft", ("arden",)),
        ("rain", "draft", ()),
    ]


def test_a_second_run_touches_nothing(make_project: MakeProject) -> None:
    """No byte, and no file's time."""
    project = make_project({"sources/herald-0.txt": "x", "sources/herald-1.txt": "x"})
    drafts = [draft("dam", [0, 1], "1999-05-03", "arden"), draft("dam", [2], "1999-05")]
    proposals = [Name("place", "arden", "Arden")], [RecordProposal(SourceRecord("herald-0", "Dam breaks"))]
    file_drafts(project, load(project), Proposed(drafts, *proposals))
    before = snapshot(project)
    again = file_drafts(project, load(project), Proposed(drafts, *proposals))
    assert again == Filing()
    assert snapshot(project) == before


def test_nothing_drafted_writes_nothing(make_project: MakeProject) -> None:
    """Not even an empty memory."""
    project = make_project({})
    assert run(project, []) == Filing()
    assert not project.lock_file.exists()


def test_what_an_editor_wrote_stays_byte_for_byte(make_project: MakeProject) -> None:
    """Comments, order, quoting, empty lines; a new passage adds its lines and no more."""
    project = make_project({})
    run(project, [draft("dam", [0])])
    edited = (
        "# Checked with Ann\r\n-   title: 'The dam'   # mine\r\n    date: 1999-05-03\r\n    id: flood\r\n\r\n"
        '    citations:\r\n        -   quote: "Passage number 0 tells: something happened."\r\n'
        "            source: herald-0\r\n    kind: other\r\n\r\n# end"
    )
    (project.events / "1999-05-03.yaml").unlink()
    (project.events / "mine.yaml").write_bytes(edited.encode())
    filing = run(project, [draft("dam", [0, 1])])
    assert [growth.event.id for growth in filing.grown] == ["flood"]
    assert [event.id for event in filing.edited] == ["flood"]
    after = (project.events / "mine.yaml").read_bytes().decode()
    added = (
        "        - source: herald-1\r\n          quote: 'Passage number 1 tells: something happened.'\r\n"
        "          dated: tells\r\n"
    )
    assert after == edited.replace("    kind: other", f"{added}    kind: other")
    assert run(project, [draft("dam", [0, 1])]).changes == ()


def test_what_an_editor_removed_stays_away(make_project: MakeProject) -> None:
    """An entry, with all that is found of it later; and a name, with its mentions."""
    project = make_project({})
    run(project, [draft("dam", [0], "1999-05-03", "arden")], [Name("place", "arden", "Arden")])
    (project.events / "1999-05-03.yaml").unlink()
    (project.content / "places.yaml").unlink()
    later = [draft("dam", [0, 1], "1999-05-03", "arden"), draft("army", [2], "1999-05-04", "arden")]
    filing = run(project, later, [Name("place", "arden", "Arden")])
    assert [event.id for event in filing.declined] == ["dam"]
    assert [(event.id, event.places) for event in load(project).events] == [("army", ())]
    assert load(project).names == ()
    # What was found of it later is remembered too, whatever it is merged with next time.
    assert run(project, [draft("x", [1])]).changes == ()


def redated(project: Project, before: str, after: str) -> None:
    """An editor gives the dam another date."""
    path = project.events / "1999-05-03.yaml"
    path.write_text(path.read_text("utf-8").replace(f"date: {before}", f"date: {after}"), "utf-8")


def test_a_corrected_date_is_left_in_peace(make_project: MakeProject) -> None:
    """Whoever mends a date that was read wrongly is not told of it at every run, nor is anything written."""
    project = make_project({})
    run(project, [draft("dam", [0])])
    redated(project, "1999-05-03", "1999-05-04")
    filing = run(project, [draft("dam", [0])])
    assert (filing.contradicted, filing.changes) == ((), ())
    assert [event.id for event in filing.edited] == ["dam"]


def test_a_draft_that_nobody_touched_follows_its_article(make_project: MakeProject) -> None:
    """Where the day of its article is put right, its date alone changes, and the next run changes nothing."""
    project = make_project({})
    run(project, [draft("dam", [0, 1]), draft("army", [2])])
    path = project.events / "1999-05-03.yaml"
    before = path.read_text("utf-8")
    later = [draft("dam", [0, 1], "1999-05-10"), draft("army", [2])]
    filing = run(project, later)
    assert ([each.event.id for each in filing.redrafted], filing.contradicted) == (["dam"], ())
    assert path.read_text("utf-8") == before.replace("id: dam\n  date: 1999-05-03", "id: dam\n  date: 1999-05-10")
    again = run(project, later)
    assert (again.redrafted, again.changes) == ((), ())


def test_a_draft_that_cannot_follow_is_told_at_its_place(make_project: MakeProject) -> None:
    """Where no other date can be put in for it, nothing is written, and the editor is told which and where."""
    project = make_project({})
    run(project, [draft("dam", [0])])
    path = project.events / "1999-05-03.yaml"
    other = "- id: army\n  date: *day\n  title: Army comes\n  status: reviewed\n  kind: other\n"
    before = path.read_text("utf-8").replace("date: 1999-05-03", "date: &day 1999-05-03") + other
    path.write_text(before, "utf-8")
    with pytest.raises(ContentError) as caught:
        run(project, [draft("dam", [0], "1999-05-10")])
    (problem,) = caught.value.problems
    assert (problem.path, problem.line) == ("content/events/1999-05-03.yaml", 2)
    assert "“date: 1999-05-10”" in problem.message
    assert path.read_text("utf-8") == before


def test_what_was_planned_is_told_as_done(make_project: MakeProject) -> None:
    """A later article that tells of it gives the draft its title, and takes the mark away; the id stays."""
    project = make_project({})
    run(project, [replace(draft("dam", [0]), title="Dam to be blown up", planned=True)])
    filing = run(project, [replace(draft("x", [0, 1]), title="Army blows up the dam")])
    assert ([each.event.id for each in filing.redrafted], len(filing.grown)) == (["dam"], 1)
    (event,) = load(project).events
    assert (event.id, event.title, event.planned) == ("dam", "Army blows up the dam", False)
    assert len(event.citations) == 2
    assert run(project, [replace(draft("x", [0, 1]), title="Army blows up the dam")]).changes == ()


@pytest.mark.parametrize(
    ("touched", "by"),
    [
        ("title: Title of dam", "title: A dam breaks"),
        ("status: draft", "status: reviewed"),
        ("dated: tells", "dated: it"),
    ],
)
def test_a_draft_that_was_touched_stays(make_project: MakeProject, touched: str, by: str) -> None:
    """Whatever an editor has changed of it, its date is the editor's, and that it is contradicted is told."""
    project = make_project({})
    run(project, [draft("dam", [0])])
    path = project.events / "1999-05-03.yaml"
    edited = path.read_text("utf-8").replace(touched, by)
    assert by in edited
    path.write_text(edited, "utf-8")
    filing = run(project, [draft("dam", [0], "1999-05-10")])
    assert (filing.redrafted, len(filing.contradicted)) == ((), 1)
    assert path.read_text("utf-8") == edited


def test_a_contradiction_is_told_at_its_place(make_project: MakeProject) -> None:
    """Once when the passages give another date, once more when another passage says so, and no entry changes."""
    project = make_project({})
    run(project, [draft("dam", [0])])
    redated(project, "1999-05-03", "1999-05-04")
    before = (project.events / "1999-05-03.yaml").read_bytes()
    filing = run(project, [draft("dam", [0], "1999-05-02")])
    assert [str(problem) for problem in filing.contradicted] == [
        "content/events/1999-05-03.yaml:3:9: warning: “dam” is dated 1999-05-04, but its passages in "
        "herald-0 now give "
        "1999-05-02; read them again; the date stays as it is"
    ]
    assert filing.files == ("content/extracted.lock.yaml",)
    again = run(project, [draft("dam", [0], "1999-05-02")])
    assert (again.contradicted, again.changes) == ((), ())
    assert (project.events / "1999-05-03.yaml").read_bytes() == before
    more = run(project, [draft("dam", [0, 1], "1999-05-02")])
    assert len(more.contradicted) == len(more.grown) == 1
    assert run(project, [draft("dam", [0, 1], "1999-05-02")]).contradicted == ()


def test_what_was_told_is_forgotten_once_it_is_mended(make_project: MakeProject) -> None:
    """A date that contradicts no more is told again when it does; one whose article was passed over is not."""
    project = make_project({})
    run(project, [draft("dam", [0])])
    redated(project, "1999-05-03", "1999-05-04")
    assert len(run(project, [draft("dam", [0], "1999-05-02")]).contradicted) == 1
    assert run(project, []).contradicted == run(project, [draft("dam", [0], "1999-05-02")]).contradicted == ()
    redated(project, "1999-05-04", "1999-05-02")
    assert run(project, [draft("dam", [0], "1999-05-02")]).contradicted == ()
    redated(project, "1999-05-02", "1999-05-04")
    assert len(run(project, [draft("dam", [0], "1999-05-02")]).contradicted) == 1


OLD = "The dam above Arden broke on Monday night, and forty houses were swept away."
NEW = "The dam above Arden broke on Sunday night, and forty-two houses were swept away."
OTHER = "Farmers from the valley blocked the road to the coast with tractors on Friday."


def told_by(herald: str, date: str = "1999-05-03", key: str = "dam") -> Event:
    return Event(key, parse(date), "The dam breaks", citations=(Citation("herald", herald),))


@pytest.mark.parametrize("reviewed", [True, False])
def test_a_correction_makes_no_second_event(make_project: MakeProject, reviewed: bool) -> None:
    """What the passage reads now is told, at every run, until the editor has put it in the place of the old one."""
    project = make_project({"sources/herald.md": "---\ntitle: a\n---\n"})
    run(project, [told_by(OLD)], texts={"herald": OLD})
    path = project.events / "1999-05-03.yaml"
    if reviewed:
        path.write_text(path.read_text("utf-8").replace("draft", "reviewed"), "utf-8")
    for contradicted in (1, 0):
        filing = run(project, [told_by(NEW, "1999-05-02")], texts={"herald": NEW})
        assert (filing.new, filing.grown) == ((), ())
        assert [str(problem) for problem in filing.corrected] == [
            "content/events/1999-05-03.yaml:9:12: warning: the passage “The dam above Arden broke on Monday night, and "
            f"forty …” of herald now reads “{NEW}”; correct the quote, and what rests on it"
        ]
        assert len(filing.contradicted) == contradicted
    path.write_text(path.read_text("utf-8").replace(OLD, NEW).replace("1999-05-03", "1999-05-02"), "utf-8")
    run(project, [told_by(NEW, "1999-05-02")], texts={"herald": NEW})
    filing = run(project, [told_by(NEW, "1999-05-02")], texts={"herald": NEW})
    assert filing.changes == filing.corrected == filing.contradicted == ()
    assert [event.id for event in load(project).events] == ["dam"]


def test_a_passage_that_is_gone_is_told(make_project: MakeProject) -> None:
    """A new one that is not like it is an event of its own."""
    project = make_project({"sources/herald.md": "---\ntitle: a\n---\n"})
    run(project, [told_by(OLD)], texts={"herald": OLD})
    filing = run(project, [told_by(OTHER, "1999-05-07", "road")], texts={"herald": OTHER})
    assert [event.id for event in filing.new] == ["road"]
    (problem,) = filing.corrected
    assert "no longer stands in herald; read the article again" in str(problem)


def test_an_article_that_is_gone_is_told(make_project: MakeProject) -> None:
    """Its events stay; one that merely has a mistake is not gone."""
    project = make_project({"sources/herald.md": "---\ntitle: a\n---\n"})
    run(project, [told_by(OLD)], texts={"herald": OLD})
    article = project.sources / "herald.md"
    article.write_text("---\ntitel: a\n---\n", "utf-8")
    assert run(project, []).corrected == ()
    article.unlink()
    filing = run(project, [])
    assert filing.changes == ()
    assert "the article herald, which “dam” cites, is not there any more" in str(filing.corrected[0])


def test_what_was_removed_stays_away_when_its_passage_is_corrected(make_project: MakeProject) -> None:
    """Nobody wanted the event, however its article puts it."""
    project = make_project({"sources/herald.md": "---\ntitle: a\n---\n"})
    run(project, [told_by(OLD)], texts={"herald": OLD})
    (project.events / "1999-05-03.yaml").unlink()
    for _ in range(2):
        filing = run(project, [told_by(NEW)], texts={"herald": NEW})
        assert (filing.new, len(filing.declined)) == ((), 1)


def test_mistakes_are_mended_first(make_project: MakeProject) -> None:
    """An entry that cannot be read might cite the very passages; other files do not matter."""
    project = make_project({"events/a.yaml": "- {id: a, titel: b}\n", "site.yaml": "titel: x\n"})
    with pytest.raises(ContentError) as raised:
        run(project, [draft("dam", [0])])
    assert {problem.path for problem in raised.value.problems} == {"content/events/a.yaml"}
    make_project({"events/a.yaml": ""})
    assert len(run(project, [draft("dam", [0])]).new) == 1


def test_a_file_changed_meanwhile_is_not_touched(make_project: MakeProject) -> None:
    """An editor who saves while extraction reads loses nothing, and no other file changes either."""
    project = make_project({"events/1999-05-03.yaml": "- {id: a, date: 1999-05-03, title: b}\n"})
    loaded = load(project)
    make_project({"events/1999-05-03.yaml": "- {id: a, date: 1999-05-03, title: c}\n"})
    before = snapshot(project)
    with pytest.raises(UsageError, match="was changed while Dateline worked; nothing was written: run it again"):
        file_drafts(project, loaded, Proposed([draft("dam", [0]), draft("rain", [1], "1999-05")]))
    assert snapshot(project) == before


def test_a_slower_run_does_not_undo_a_quicker_one(make_project: MakeProject) -> None:
    """What was remembered since this run began is not taken for what an editor removed."""
    project = make_project({})
    loaded = load(project)
    run(project, [draft("dam", [0])])
    with pytest.raises(UsageError, match=r"extracted\.lock\.yaml was changed"):
        file_drafts(project, loaded, Proposed([draft("dam", [0, 1], "1999-06")]))


def test_a_plan_writes_nothing(make_project: MakeProject) -> None:
    """And says what would be written."""
    project = make_project({})
    before = snapshot(project)
    planned = plan_filing(project, load(project), Proposed([draft("dam", [0])]))
    assert snapshot(project) == before
    assert planned == run(project, [draft("dam", [0])])


def test_a_run_that_was_stopped_is_made_good(make_project: MakeProject) -> None:
    """Wherever it stopped between two files: nothing is filed twice, nothing is lost."""
    drafts = [draft(f"e{number}", [number], f"1999-05-{number + 1:02}") for number in range(4)]
    project = make_project({})
    planned = plan_filing(project, load(project), Proposed(drafts))
    whole = {change.path: change.after for change in planned.changes}
    for written in range(len(planned.changes) + 1):
        for change in planned.changes:
            (project.root / change.path).unlink(missing_ok=True)
        for change in planned.changes[:written]:
            make_project({change.path.removeprefix("content/"): change.after})
        run(project, drafts)
        assert {change.path: (project.root / change.path).read_text("utf-8") for change in planned.changes} == whole
        assert run(project, drafts).changes == ()


def test_a_run_that_another_overtook_takes_nothing_for_removed(make_project: MakeProject) -> None:
    """Entries loaded before another run filed them are not there for it, and are no entries that an editor removed."""
    project = make_project({})
    loaded = load(project)
    run(project, [draft("dam", [0])])
    with pytest.raises(UsageError, match=r"extracted.lock.yaml was changed while Dateline worked"):
        file_drafts(project, loaded, Proposed([draft("dam", [0])]))


# What can happen to a project between two runs.
articles = st.lists(
    st.tuples(
        st.sampled_from(["dam", "army", "rain"]),
        st.lists(st.integers(0, 9), min_size=1, max_size=4, unique=True),
        st.sampled_from(["1999-05-03", "1999-05-04", "1999-05"]),
    ),
    max_size=4,
)
hands = st.sampled_from(["nothing", "comment", "title", "id", "remove", "move", "windows"])


def edit(project: Project, hand: str, step: int) -> None:
    """What an editor does to the first file of events."""
    path = next(iter(sorted(project.events.glob("*.yaml"))), None)
    if path is None:
        return
    text = path.read_bytes().decode()
    match hand:
        case "comment":
            text = text.replace("  title:", f"  # comment {step}\n  title:", 1)
        case "title":
            text = text.replace("  title: ", f"  title:  Mine {step}, not ", 1)
        case "id":
            text = text.replace("- id: ", f"- id: my-{step}-", 1)
        case "remove":
            text = "\n- id: ".join(text.split("\n- id: ")[1:])
            text = f"- id: {text}" if text else ""
        case "move":
            path.rename(project.events / f"moved-{step}.yaml")
            return
        case "windows":
            text = text.replace("\r\n", "\n").replace("\n", "\r\n")
    path.write_bytes(text.encode())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.lists(st.tuples(articles, hands), min_size=1, max_size=4))
@example(
    [([("dam", [0], "1999-05-03")], "title"), ([("a", [1], "1999-05-04"), ("b", [0, 1], "1999-05-04")], "nothing")]
)
@example([([("dam", [0], "1999-05-03")], "nothing"), ([("dam", [0, 1], "1999-05-04")], "nothing")])
def test_no_hand_edit_is_lost_and_a_second_run_writes_nothing(
    tmp_path_factory: pytest.TempPathFactory, history: list[tuple[list[tuple[str, list[int], str]], str]]
) -> None:
    """Any sequence of articles and edits: lines that were there stay, and no passage is filed twice.

    But for the dates of drafts: no hand touches a date here.
    """
    project = Project(tmp_path_factory.mktemp("project"))
    project.events.mkdir(parents=True)
    project.site_file.write_text("title: a\n", "utf-8")
    removed: set[Citation] = set()
    for step, (article, hand) in enumerate(history):
        drafts = [draft(key, numbers, date) for key, numbers, date in article]
        lines = {path: path.read_bytes().splitlines() for path in project.events.iterdir()}
        cited_before = {citation for event in load(project).events for citation in event.citations}
        run(project, drafts)
        for path, before in lines.items():
            after = iter(path.read_bytes().splitlines())
            lasting = (line for line in before if not line.startswith(b"  date: "))
            assert all(line in after for line in lasting), "a line was changed, moved or lost"
        loaded = load(project)
        assert [problem for problem in loaded.problems if problem.severity == "error"] == []
        cited = {citation for event in loaded.events for citation in event.citations}
        assert cited_before <= cited
        assert not removed & cited - cited_before, "what was removed came back"
        state = snapshot(project)
        assert run(project, drafts).changes == ()
        assert snapshot(project) == state
        edit(project, hand, step)
        removed |= cited - {citation for event in load(project).events for citation in event.citations}


WORK = """
import sys
from pathlib import Path
from tests.store.filing.test_drafts import draft, run
from generator.model.project import Project
project = Project(Path(sys.argv[1]))
for number in range(10_000):
    drafts = [draft(f"e{n}", range(n, n + number % 50 + 1), f"1999-05-{n % 28 + 1:02}") for n in range(0, 200, 5)]
    print(number, flush=True)
    run(project, drafts)
"""


def test_a_kill_leaves_every_file_whole(make_project: MakeProject) -> None:
    """Killed at any moment, the project can be read, and the next run goes on."""
    project = make_project({})
    for attempt in range(4):
        with subprocess.Popen(
            [sys.executable, "-c", WORK, str(project.root)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[3],
        ) as worker:
            assert worker.stdout
            assert worker.stdout.readline() == b"0\n"
            time.sleep(0.02 + attempt * 0.037)
            os.kill(worker.pid, signal.SIGKILL)
            worker.wait()
        loaded = load(project)
        assert [problem for problem in loaded.problems if problem.severity == "error"] == []
        run(project, [draft("x", [attempt])])
