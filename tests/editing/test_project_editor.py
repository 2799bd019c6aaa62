"""What the form and the review do to content/: the lines that change, and no byte beside them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator.dates.edtf import parse
from generator.editing import project_editor
from generator.editing.project_editor import ProjectEditor
from generator.errors import ContentError, DatelineError
from generator.model.event import Citation, Claim, Event, Figure
from generator.model.project import Project
from generator.preview.editing.editor import FaultyError, OvertakenError, RefusedError
from generator.store.content.loading import load
from generator.store.filing.drafts import Proposed, file_drafts
from tests.commands.conftest import FILES, files_below, write_files

if TYPE_CHECKING:
    from pathlib import Path

    from generator.preview.editing.records import Fields

DRAFT = """\
- id: minister-visits
  date: 2021-06-11
  title: Minister visits Lindau
  status: draft
  citations:
  - source: courier-minister
    quote: The minister visited Lindau on Friday.
    dated: on Friday

# The bus was late.
- id: people-rescued
  date: 2021-06-09
  title: Rescuers take 300 people to the school
  status: draft
  places: [lindau]
  citations:
  - source: herald-dyke
    quote: Rescuers took 300 people to the school on Wednesday morning.
"""
DYKE = "content/events/2021-06-08.yaml"
DRAFTS = "content/events/drafts.yaml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The flood, with two drafts."""
    write_files(tmp_path, {**FILES, DRAFTS: DRAFT})
    return tmp_path


@pytest.fixture
def editor(root: Path) -> ProjectEditor:
    return ProjectEditor(Project(root))


def save(editor: ProjectEditor, event_id: str, **fields: object) -> None:
    entry = editor.entry(event_id)
    assert entry
    changed: Fields = replace(entry.fields, **fields)  # type: ignore[arg-type]
    editor.save(event_id, changed, entry.digest)


def changed_lines(root: Path, name: str, before: str) -> list[str]:
    """Lines that are there now and were not."""
    return [line for line in (root / name).read_text("utf-8").splitlines() if line not in before.splitlines()]


def test_only_what_changed_is_written(editor: ProjectEditor, root: Path) -> None:
    """A title changes in its line; the comment above it, the order and every other file stay."""
    before = files_below(root)
    save(editor, "dyke-breaks", title="The dyke bursts at Lindau")
    assert changed_lines(root, DYKE, FILES[DYKE]) == ["  title: The dyke bursts at Lindau"]
    after = files_below(root)
    assert {name for name in after if after[name] != before.get(name)} == {DYKE}
    assert after[DYKE][0].startswith(b"# The night that everybody remembers.\n")


def test_saving_what_is_there_writes_nothing(editor: ProjectEditor, root: Path) -> None:
    """A form that nobody changed changes nothing, not even the time of the file."""
    before = files_below(root)
    save(editor, "dyke-breaks")
    assert files_below(root) == before
    assert editor.last is None


def test_all_fields_can_be_changed(editor: ProjectEditor, root: Path) -> None:
    """Every field of the form arrives in the entry as entered."""
    fields = {
        "title": "Dyke: it's gone",
        "date": "2021-06-08~",
        "summary": "It gives way.\n\nNear [[Lindau]].",
        "kind": "aid",
        "status": "draft",
        "planned": True,
        "places": (),
        "figures": (Figure("people", "about 300", "herald-dyke", "a pilot"),),
        "citations": (Citation("courier-minister", "The dyke had broken on Tuesday.", dated="on Tuesday"),),
    }
    save(editor, "dyke-breaks", figures=fields["figures"])
    save(editor, "dyke-breaks", **{**fields, "figures": (Figure("people", "300", "courier-minister"),)})
    entry = editor.entry("dyke-breaks")
    assert entry
    assert entry.fields == replace(
        entry.fields, **{**fields, "figures": (Figure("people", "300", "courier-minister"),)}
    )
    assert "planned: true" in (root / DYKE).read_text("utf-8")


@pytest.mark.parametrize(
    ("fields", "keys", "words"),
    [
        ({"date": "2021-02-30"}, ("date",), "February 2021 has 28 days"),
        ({"title": ""}, ("title",), "it is empty"),
        ({"kind": "flood"}, ("kind",), "not a kind"),
        ({"places": ("lindau", "Lindow")}, ("places", 1), "no place is called “Lindow”"),
        ({"summary": "In [[Bregenz]]."}, ("summary",), "leads nowhere"),
        ({"citations": ()}, (), "has no citation"),
        ({"citations": (Citation("herald-dyke", "The dyke held."),)}, ("citations", 0, "quote"), "does not stand"),
        ({"citations": (Citation("../etc", "The dyke"),)}, ("citations", 0, "source"), "leads outside"),
        ({"figures": (Figure("people", "", "herald-dyke"),)}, ("figures", 0, "value"), "it is empty"),
        ({"claims": (Claim("date", "Tuesday", "herald-dyke"),)}, ("claims", 0, "value"), "Tuesday"),
        ({"claims": (Claim("place", "here", "herald-dike"),)}, ("claims", 0, "source"), "herald-dike"),
    ],
)
def test_what_check_refuses_is_not_saved(
    editor: ProjectEditor, root: Path, fields: dict[str, object], keys: tuple[str | int, ...], words: str
) -> None:
    """A mistake is told beside its field, in the words of `check`, and nothing is written."""
    before = files_below(root)
    with pytest.raises(FaultyError) as error:
        save(editor, "dyke-breaks", **fields)
    assert [fault.keys for fault in error.value.faults if words in fault.message] == [keys]
    assert files_below(root) == before


CLAIMS = """\
  # The Courier was there a day later.
  claims:
  - {about: date, value: 2021-06-08, source: herald-dyke}
  - {about: place, value: 'Lindau, on the island', source: courier-minister} # its words
"""


def test_claims_and_figures_change_where_they_stand(editor: ProjectEditor, root: Path) -> None:
    """One claim changes in its line, another comes behind it in braces; comments stay."""
    path = root / DYKE
    before = FILES[DYKE].replace("  citations:\n", f"{CLAIMS}  citations:\n")
    path.write_text(before, "utf-8")
    entry = editor.entry("dyke-breaks")
    assert entry
    first, second = entry.fields.claims
    new = Claim("responsible", "the council", "herald-dyke", "a pilot")
    save(editor, "dyke-breaks", claims=(replace(first, value="2021-06-08~"), second, new))
    after = before.replace("value: 2021-06-08,", "value: 2021-06-08~,").replace(
        " # its words\n",
        " # its words\n  - {about: responsible, value: the council, source: herald-dyke, said_by: a pilot}\n",
    )
    assert path.read_text("utf-8") == after
    save(editor, "dyke-breaks", claims=(), figures=(Figure("people", "300", "herald-dyke"),))
    assert "claims" not in path.read_text("utf-8")
    assert "  figures:\n  - {what: people, value: 300, source: herald-dyke}\n" in path.read_text("utf-8")


def test_merging_keeps_what_a_draft_counts_and_claims(editor: ProjectEditor) -> None:
    """Figures and claims of a draft go where its citations go; those that stand there already do not come twice."""
    both = Figure("people", "300", "herald-dyke"), Claim("date", "2021-06-09", "herald-dyke")
    save(editor, "people-rescued", figures=(both[0],), claims=(both[1],))
    save(editor, "dyke-breaks", figures=(both[0],))
    editor.merge("people-rescued", digest(editor, "people-rescued"), "dyke-breaks")
    merged = editor.entry("dyke-breaks")
    assert merged
    assert (merged.fields.figures, merged.fields.claims) == ((both[0],), (both[1],))
    assert len(merged.fields.citations) == 3


HAND_WRITTEN = """\
- id: people-rescued
  date: 2021-06-09 # the mayor's own diary
  title: Three hundred are brought to the school
  summary: |  # from her letter
    The mayor counts them.

    All are dry # 1 aside.
  status: draft
  kind: aid
  # One of them is a councillor.
  places: [Lindau, Bregenz]
  people: [mayor]
  was: [school-fills]
  citations:
  - source: herald-dyke
    quote: The dyke at Lindau broke on Tuesday.
    prefix: Before
"""


def test_merging_loses_no_word(editor: ProjectEditor, root: Path) -> None:
    """Names join, each once however it is written; what has no field to go to stays in the entry as a comment."""
    path = root / DYKE
    write_files(root, {DRAFTS: HAND_WRITTEN, "content/places.yaml": "- {id: lindau, name: Lindau}\n"})
    editor.merge("people-rescued", digest(editor, "people-rescued"), "dyke-breaks")
    after = path.read_text("utf-8")
    expected = FILES[DYKE].replace(
        "lindau]\n", "lindau, Bregenz]\n  people: [mayor]\n  was: [people-rescued, school-fills]\n"
    )
    expected = expected.replace("    dated: on Tuesday\n", "    prefix: Before\n    dated: on Tuesday\n", 1)
    assert after == expected + (
        "  # Merged from “people-rescued”, which had this otherwise or besides:\n"
        "  # date: 2021-06-09\n"
        "  # title: Three hundred are brought to the school\n"
        "  # kind: aid\n"
        "  # summary: The mayor counts them.\n"
        "  #\n"
        "  # All are dry # 1 aside.\n"
        "  # the mayor's own diary\n"
        "  # from her letter\n"
        "  # One of them is a councillor.\n"
    )
    assert editor.last
    assert editor.last.noted
    editor.undo()
    assert path.read_text("utf-8") == FILES[DYKE]
    assert (root / DRAFTS).read_text("utf-8") == HAND_WRITTEN


def test_merging_gives_a_summary_to_an_event_that_has_none(editor: ProjectEditor, root: Path) -> None:
    """The words go into the field, and no comment repeats them."""
    write_files(root, {DRAFTS: HAND_WRITTEN})
    save(editor, "dyke-breaks", summary="")
    editor.merge("people-rescued", digest(editor, "people-rescued"), "dyke-breaks")
    merged = editor.entry("dyke-breaks")
    assert merged
    assert merged.fields.summary == "The mayor counts them.\n\nAll are dry # 1 aside."
    assert "summary:" not in merged.lines.partition("Merged from")[2]


def test_merging_notes_no_word_that_extraction_wrote(editor: ProjectEditor, root: Path) -> None:
    """A headline and a date drafted from a passage stand in its article; what an editor made of them is kept."""
    project = Project(root)
    citation = Citation("courier-minister", "The minister visited Lindau on Friday.", dated="on Friday")
    (root / DRAFTS).unlink()
    drafted = Event("minister", parse("2021-06-11"), "Minister visits", "He came.", "draft", citations=(citation,))
    file_drafts(project, load(project), Proposed(events=[drafted]))
    save(editor, "minister", title="The minister comes at last")
    editor.merge("minister", digest(editor, "minister"), "dyke-breaks")
    merged = editor.entry("dyke-breaks")
    assert merged
    assert (root / DYKE).read_text("utf-8").endswith("besides:\n  # title: The minister comes at last\n")
    assert "Minister visits" not in (root / DYKE).read_text("utf-8")
    filing = file_drafts(project, load(project), Proposed(events=[drafted]))
    assert (filing.changes, filing.renamed) == ((), ())


def test_an_entry_with_mistakes_is_told_by_them(editor: ProjectEditor, root: Path) -> None:
    """Where an entry cannot be read, what is to be mended is said; an id that nobody has is merely not there."""
    assert editor.entry("nothing") is None
    (root / DRAFTS).write_text(DRAFT.replace("date: 2021-06-09", "date: soon"), "utf-8")
    with pytest.raises(ContentError, match=r"drafts\.yaml:12:9: date: soon"):
        editor.entry("people-rescued")
    assert editor.entry("nothing") is None
    assert editor.entry("minister-visits")


def test_a_change_underneath_is_not_overwritten(editor: ProjectEditor, root: Path) -> None:
    """Who saves over another's change is told what the entry is now; a change elsewhere in the file does no harm."""
    entry = editor.entry("people-rescued")
    assert entry
    path = root / DRAFTS
    path.write_text(path.read_text("utf-8").replace("Minister visits", "A minister visits"), "utf-8")
    editor.save("people-rescued", replace(entry.fields, title="Rescued"), entry.digest)
    with pytest.raises(OvertakenError) as error:
        editor.save("people-rescued", replace(entry.fields, title="Saved"), entry.digest)
    assert error.value.now
    assert error.value.now.fields.title == "Rescued"
    assert "A minister visits" in path.read_text("utf-8")


def test_a_draft_comes_with_what_judges_it(editor: ProjectEditor) -> None:
    """The passage stands in its paragraph, the date has its reason, and the events that it may be are named."""
    assert editor.first_draft() == "minister-visits"
    draft = editor.draft("people-rescued")
    assert draft
    (context,) = draft.contexts
    assert (context.before, context.after) == ("The dyke at Lindau broke on Tuesday. ", "")
    assert (draft.number, draft.count, draft.next) == (2, 2, "minister-visits")
    assert (draft.date, draft.kind) == ("Wednesday 9 June 2021", "Other")
    assert {event.id: event.alike for event in draft.likely} == {"dyke-breaks": False, "minister-visits": False}
    first = editor.draft("minister-visits")
    assert first
    assert first.contexts[0].reason == ("Gives Friday 11 June 2021: ‘on Friday’, counted from Friday 11 June 2021")


def test_an_event_that_a_draft_is_like_is_proposed(editor: ProjectEditor) -> None:
    """Of the same days and with nearly the same title: it stands first, and is so likely that it may be proposed."""
    save(editor, "people-rescued", title="The old dyke breaks", date="2021-06-08")
    draft = editor.draft("people-rescued")
    assert draft
    assert [(event.id, event.alike) for event in draft.likely] == [("dyke-breaks", True), ("minister-visits", False)]


def digest(editor: ProjectEditor, event_id: str) -> str:
    entry = editor.entry(event_id)
    assert entry
    return entry.digest


def test_accepting_makes_a_draft_reviewed(editor: ProjectEditor, root: Path) -> None:
    """One word changes, and undo brings back the bytes before."""
    editor.accept("people-rescued", digest(editor, "people-rescued"))
    assert (root / DRAFTS).read_text("utf-8") == DRAFT[::-1].replace("tfard", "deweiver", 1)[::-1]
    editor.undo()
    assert (root / DRAFTS).read_text("utf-8") == DRAFT
    assert editor.undo() is None


@pytest.mark.parametrize("how", ["reject", "merge", "merge beside"])
def test_a_draft_that_is_gone_stays_away(editor: ProjectEditor, root: Path, how: str) -> None:
    """Rejected or merged, a draft does not come back with the next extraction; undo brings all back, byte for byte."""
    project = Project(root)
    events = {event.id: event for event in load(project).events}
    before = files_below(root)
    fingerprint = digest(editor, "people-rescued")
    if how == "reject":
        editor.reject("people-rescued", fingerprint)
    else:
        into = "dyke-breaks" if how == "merge" else "minister-visits"
        editor.merge("people-rescued", fingerprint, into)
        merged = editor.entry(into)
        assert merged
        assert merged.fields.citations == (*events[into].citations, *events["people-rescued"].citations)
    assert editor.entry("people-rescued") is None
    assert "# The bus was late." in (root / DRAFTS).read_text("utf-8")
    drafted = replace(events["people-rescued"], id="people-rescued", origin=None)
    assert file_drafts(project, load(project), Proposed(events=[drafted])).new == ()
    editor.undo()
    after = files_below(root)
    assert {name: data for name, (data, _) in after.items()} == {name: data for name, (data, _) in before.items()}


def test_undo_touches_nothing_that_changed_since(editor: ProjectEditor, root: Path) -> None:
    """What somebody wrote after a step is not lost by undoing it."""
    editor.reject("people-rescued", digest(editor, "people-rescued"))
    path = root / DRAFTS
    path.write_text(path.read_text("utf-8") + "# More to come.\n", "utf-8")
    before = files_below(root)
    with pytest.raises(RefusedError, match="was changed since"):
        editor.undo()
    assert files_below(root) == before


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (lambda editor: editor.accept("dyke-breaks", digest(editor, "dyke-breaks")), "no draft any more"),
        (lambda editor: editor.reject("dyke-breaks", digest(editor, "dyke-breaks")), "no draft any more"),
        (lambda editor: editor.reject("people-rescued", "stale"), "changed meanwhile"),
        (lambda editor: editor.reject("nothing", ""), "gone"),
        (lambda editor: editor.merge("people-rescued", digest(editor, "people-rescued"), "nothing"), "no other event"),
        (
            lambda editor: editor.merge("people-rescued", digest(editor, "people-rescued"), "people-rescued"),
            "no other event",
        ),
    ],
)
def test_what_cannot_be_is_refused(editor: ProjectEditor, root: Path, act: object, words: str) -> None:
    """Entries that are no drafts, that nobody knows or that changed are left as they are."""
    before = files_below(root)
    with pytest.raises(DatelineError, match=words):
        act(editor)  # type: ignore[operator]
    assert files_below(root) == before


@pytest.mark.parametrize(
    ("path", "text", "who"),
    [
        ("content/places.yaml", "- {id: lindau, name: Lindau, description: 'See [[people-rescued]].'}\n", "lindau"),
        ("content/pages/about.md", "---\ntitle: About\n---\nSee [[people-rescued|them]].\n", "pages/about.md"),
        ("content/changes.yaml", "- {date: 2021-06-20, change: 'New: [[people-rescued]]'}\n", "changes.yaml"),
    ],
)
def test_a_draft_that_others_name_is_not_taken_away(
    editor: ProjectEditor, root: Path, path: str, text: str, who: str
) -> None:
    """A link to it would lead nowhere, and no site could be built."""
    write_files(root, {path: text})
    with pytest.raises(RefusedError, match=f"still named by {who}"):
        editor.reject("people-rescued", digest(editor, "people-rescued"))
    save(editor, "dyke-breaks", summary="Then [[ people-rescued |they came]].")
    with pytest.raises(RefusedError, match="still named by dyke-breaks"):
        editor.reject("people-rescued", digest(editor, "people-rescued"))


def test_a_longer_name_is_another(editor: ProjectEditor, root: Path) -> None:
    """A link to an event whose id begins like the draft's is no reason to keep the draft."""
    path = root / DRAFTS
    path.write_text(DRAFT + DRAFT.partition("late.\n")[2].replace("people-rescued", "people-rescued-again"), "utf-8")
    save(editor, "dyke-breaks", summary="Then [[people-rescued-again|they came]].")
    editor.reject("people-rescued", digest(editor, "people-rescued"))
    assert editor.entry("people-rescued") is None


def test_a_long_session_takes_no_more_memory(editor: ProjectEditor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the last steps can be undone, since each keeps the files as they were."""
    monkeypatch.setattr(project_editor, "_MOST_STEPS_BACK", 2)
    for number in range(4):
        save(editor, "dyke-breaks", title=f"The dyke breaks, {number}")
    assert [editor.undo() is not None for _ in range(3)] == [True, True, False]
    shown = editor.entry("dyke-breaks")
    assert shown
    assert shown.fields.title == "The dyke breaks, 1"
