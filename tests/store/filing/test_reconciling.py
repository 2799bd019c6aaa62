"""What becomes of a draft: new, known, grown, or declined."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.dates.edtf import parse
from generator.model.event import Citation, Claim, Event
from generator.store.filing.contradicting import Contradiction
from generator.store.filing.reconciling import Growth, reconcile, unique_id


def passage(letter: str) -> Citation:
    return Citation("herald", f"A passage of some length, called {letter}.")


def event(key: str, letters: str, date: str = "1999-05-03", title: str = "a") -> Event:
    """An event that cites one passage for each letter."""
    return Event(key, parse(date), title, status="draft", citations=tuple(map(passage, letters)))


def cited(events: tuple[Event, ...]) -> dict[str, str]:
    """Which passages each event cites, by their letters."""
    return {each.id: "".join(citation.quote[-2] for citation in each.citations) for each in events}


DAM, ARMY = event("dam", "pq"), event("army", "r")

CASES = {
    # entries that live, entries remembered, drafts: new, grown, declined, remembered then
    "a first run": (
        [],
        [],
        [event("dam", "pq"), event("army", "r")],
        {"dam": "pq", "army": "r"},
        {},
        [],
        {"army": "r", "dam": "pq"},
    ),
    "a second run": ([DAM], [DAM], [event("x", "pq")], {}, {}, [], {"dam": "pq"}),
    "a new passage": ([DAM], [DAM], [event("x", "pqs")], {}, {"dam": "s"}, [], {"dam": "pqs"}),
    "an id changed by hand": (
        [event("flood", "pq")],
        [DAM],
        [event("dam", "pqs")],
        {},
        {"flood": "s"},
        [],
        {"dam": "pqs"},
    ),
    "an entry written by hand": ([event("hand", "p")], [], [event("x", "ps")], {}, {"hand": "s"}, [], {"hand": "ps"}),
    "an entry removed by hand": ([], [DAM], [event("x", "pq")], {}, {}, ["x"], {"dam": "pq"}),
    "more of an entry removed": ([], [DAM], [event("x", "pqs")], {}, {}, ["x"], {"dam": "pqs"}),
    "a citation removed by hand": ([event("dam", "p")], [DAM], [event("x", "pq")], {}, {}, [], {"dam": "pq"}),
    "all citations removed by hand": ([event("dam", "")], [DAM], [event("x", "pqs")], {}, {}, [], {"dam": "pqs"}),
    "all citations replaced by hand": (
        [event("dam", "t")],
        [DAM],
        [event("x", "pqs")],
        {},
        {"dam": "s"},
        [],
        {"dam": "pqs"},
    ),
    "an entry split by hand": (
        [event("dam", "p"), event("houses", "q")],
        [DAM],
        [event("x", "pqs")],
        {},
        {"dam": "s"},
        [],
        {"dam": "pqs"},
    ),
    "entries merged by hand": (
        [event("both", "pqr")],
        [DAM, ARMY],
        [event("x", "pq"), event("y", "rs")],
        {},
        {"both": "s"},
        [],
        {"army": "rs", "dam": "pq"},
    ),
    "two events in one sentence": (
        [],
        [],
        [event("a", "p"), event("b", "p")],
        {"a": "p", "b": "p"},
        {},
        [],
        {"a": "p", "b": "p"},
    ),
    "two drafts of one entry": (
        [DAM],
        [DAM],
        [event("x", "ps"), event("y", "qst")],
        {},
        {"dam": "st"},
        [],
        {"dam": "pqst"},
    ),
    "most passages shared": (
        [event("one", "p"), event("two", "qr")],
        [],
        [event("x", "pqrs")],
        {},
        {"two": "s"},
        [],
        {"two": "pqrs"},
    ),
}


@pytest.mark.parametrize(
    ("living", "remembered", "drafts", "new", "grown", "declined", "memory"), CASES.values(), ids=CASES
)
def test_what_becomes_of_drafts(  # noqa: PLR0913, PLR0917 a row of the table
    living: list[Event],
    remembered: list[Event],
    drafts: list[Event],
    new: dict[str, str],
    grown: dict[str, str],
    declined: list[str],
    memory: dict[str, str],
) -> None:
    """The table of cases; and whatever it was, once more changes nothing."""
    decided = reconcile(living, remembered, drafts)
    assert cited(decided.new) == new
    assert {
        growth.event.id: "".join(citation.quote[-2] for citation in growth.citations) for growth in decided.grown
    } == grown
    assert [draft.id for draft in decided.declined] == declined
    assert cited(decided.memory) == memory
    additions = {growth.event.id: growth.citations for growth in decided.grown}
    then = [replace(each, citations=each.citations + additions.get(each.id, ())) for each in living]
    again = reconcile([*then, *decided.new], decided.memory, drafts)
    assert (again.new, again.grown, again.memory) == ((), (), decided.memory)


def test_an_entry_with_a_shortened_quote_is_still_known() -> None:
    """Editors cut quotes to their telling words."""
    living = replace(DAM, id="flood", citations=(Citation("herald", "passage of some length, called p"),))
    decided = reconcile([living], [DAM], [event("x", "ps")])
    assert decided.grown == (Growth(living, (passage("s"),)),)


def test_the_entry_of_the_same_day_is_meant() -> None:
    """One sentence reports two events; the draft belongs to the one that it agrees with."""
    living = [event("before", "p", "1999-05-01"), event("now", "p", "1999-05-03")]
    decided = reconcile(living, [], [event("x", "ps")])
    assert decided.grown == (Growth(living[1], (passage("s"),)),)
    assert decided.contradicted == ()


def test_a_date_that_cannot_be_is_told_and_not_written() -> None:
    """The editor's date stands; a vaguer one contradicts nothing."""
    living = event("dam", "p", "1999-05-04")
    earlier = replace(DAM, date=parse("1999-05-02"))
    decided = reconcile([living], [earlier], [event("x", "p")])
    assert decided.contradicted == (Contradiction(living, event("x", "p")),)
    assert reconcile([living], decided.memory, [event("x", "p")], told=decided.told).contradicted == ()
    assert reconcile([living], [DAM], [event("x", "p")]).contradicted == ()
    assert reconcile([living], [DAM], [event("x", "p", "1999-05")]).contradicted == ()


def test_edits_are_counted_where_they_are_met() -> None:
    """An entry whose fields differ from what was written; not one that was merely read and moved."""
    edited = replace(DAM, title="The dam breaks")
    assert reconcile([edited], [DAM], [event("x", "p")]).edited == (edited,)
    reviewed = replace(DAM, id="flood", status="reviewed")
    assert reconcile([reviewed], [DAM], [event("x", "p")]).edited == ()


def test_ids_are_used_once() -> None:
    """Neither an id that lives nor one that was removed is given again, nor that of a name."""
    drafts = [event("dam", "s"), event("army", "t"), event("arden", "u"), event("dam", "v"), event("New Id", "w")]
    decided = reconcile([DAM], [ARMY], drafts, {"arden"})
    assert [each.id for each in decided.new] == ["dam-2", "army-2", "arden-2", "dam-3", "new-id"]
    assert all(each.status == "draft" for each in decided.new)


@pytest.mark.parametrize(
    ("proposed", "made"),
    [
        ("a", "a"),
        ("b", "b-3"),
        ("", "event"),
        ("…", "event"),
        ("x" * 100, f"{'x' * 98}-2"),
        (f"{'y' * 97}-yy", f"{'y' * 97}-2"),
    ],
)
def test_an_id_made_unique(proposed: str, made: str) -> None:
    """A number behind it; never longer than an id may be."""
    assert unique_id(proposed, {"b", "b-2", "x" * 100, f"{'y' * 97}-yy"}) == made


def test_memory_joined_by_git_keeps_both_sides() -> None:
    """Two copies of a project that drafted under one id remember the passages of both."""
    decided = reconcile([], [event("dam", "p"), event("dam", "q")], [event("x", "q")])
    assert cited(decided.memory) == {"dam": "pq"}
    assert decided.new == ()


def test_claims_that_a_person_changed_stand() -> None:
    """A later run that finds another passage adds it and leaves what the editor noted of a disagreement."""
    written = replace(DAM, claims=(Claim("date", "1999-05-03", "herald"), Claim("date", "1999-05-04", "courier")))
    mended = replace(written, claims=written.claims[:1])
    result = reconcile([mended], [written], [replace(written, citations=(*written.citations, passage("s")))])
    assert result.edited == (mended,)
    assert result.grown == (Growth(mended, (passage("s"),)),)
