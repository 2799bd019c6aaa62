"""A project's entries, as the preview's form and review ask for them. It changes nothing but content/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.editing.changing import changed_values, fields_of
from generator.editing.holding import HeldContent
from generator.editing.judging import contexts, likely_events, names_in_full
from generator.editing.mentions import mentions
from generator.editing.merging import merged
from generator.editing.validating import cited_sources, datings, faults_in
from generator.errors import ContentError
from generator.model.event import KINDS
from generator.model.links import by_every_id, find_links, link_targets
from generator.model.name_index import NameIndex
from generator.preview.editing.editor import FaultyError, OvertakenError, RefusedError
from generator.preview.editing.records import Choices, Done, Draft, Entry
from generator.render.markdown import MarkdownRenderer
from generator.site.pages.records.parts import Markdown
from generator.sources.reading import read
from generator.store.content.checking_references import event_may_be_unread
from generator.store.content.loading import load_settings
from generator.store.filing.memory import Memory, encode_memory, read_memory
from generator.store.filing.revising import revised, standing, without
from generator.store.filing.run_lock import alone
from generator.store.filing.undoing import changed_since, undo
from generator.store.filing.writing import Change, write_changes
from generator.store.text.text_files import read_text
from generator.wording.dates import in_words
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model.content import Settings
    from generator.model.event import Event
    from generator.model.project import Project
    from generator.model.source import Source
    from generator.preview.editing.records import Fault, Fields
    from generator.store.content.loaded import Loaded
    from generator.store.filing.revising import Standing

# Steps that can be undone; each keeps the files that it changed, as they were and as they became.
_MOST_STEPS_BACK = 100


class ProjectEditor:
    """An `Editor` of one project, for as long as a preview runs."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._content = HeldContent(project)
        self._events = f"{project.relative(project.events)}/"
        self._markdown = MarkdownRenderer()
        self._shown: dict[str, Fields] = {}  # by the digest of the entry: what somebody may be editing
        self._done: list[tuple[Done, tuple[Change, ...]]] = []
        self._language = load_settings(project).language

    @property
    def language(self) -> str:
        return self._language

    @property
    def last(self) -> Done | None:
        return self._done[-1][0] if self._done else None

    def choices(self) -> Choices:
        loaded = self._load()
        names = NameIndex(loaded.names)
        return Choices(
            kinds=_words_of_kinds(loaded.settings),
            names={
                "places": names.spellings("place"),
                "people": names.spellings("person"),
                "organisations": names.spellings("organisation"),
            },
            sources={file.id: file.record.title if file.record else file.id for file in loaded.source_files},
        )

    def entry(self, event_id: str) -> Entry | None:
        loaded = self._load()
        found = self._find(loaded, event_id)
        if not found and event_may_be_unread(loaded, event_id):
            raise ContentError(problem for problem in loaded.problems if problem.path.startswith(self._events))
        return self._entry(loaded, *found) if found else None

    def source(self, source_id: str) -> Source | None:
        files = self._load().source_files
        return next((read(file) for file in files if file.id == source_id), None)

    def summary(self, text: str) -> str:
        loaded = self._load()
        names, events = NameIndex(loaded.names), by_every_id(loaded.events)
        known = (link.target for link in find_links(text) if link_targets(link, names, events))
        return self._markdown.html(Markdown(text, tuple((target, "#") for target in known)), str)

    def save(self, event_id: str, fields: Fields, digest: str) -> None:
        loaded = self._load()
        event, entry = self._seen(loaded, event_id, digest)
        values = changed_values(fields_of(event), fields, event.summary)
        if values:
            change = revised(entry, values)
            self._refuse_errors(faults_in(loaded, entry.path, entry.index, change.after))
            self._do(Done("saved", event_id, fields.title), change)

    def first_draft(self) -> str:
        return next((event.id for event in self._load().events if event.status == "draft"), "")

    def draft(self, event_id: str) -> Draft | None:
        loaded = self._load()
        found = self._find(loaded, event_id)
        if not found or found[0].status != "draft":
            return None
        event, entry = found
        ids = [other.id for other in loaded.events if other.status == "draft"]
        place = ids.index(event_id)
        sources = cited_sources(loaded, [event])
        wording = wording_of(loaded.settings.language)
        return Draft(
            entry=self._entry(loaded, event, entry),
            number=place + 1,
            count=len(ids),
            next=ids[(place + 1) % len(ids)],
            date=in_words(event.date, wording),
            kind=_words_of_kinds(loaded.settings).get(event.kind, event.kind),
            names=tuple(names_in_full(event, NameIndex(loaded.names))),
            titles={source_id: source.record.title for source_id, source in sources.items()},
            contexts=tuple(contexts(event, sources, datings(event, sources), wording)),
            likely=likely_events(event, loaded.events, wording),
        )

    def accept(self, event_id: str, digest: str) -> None:
        loaded = self._load()
        event, entry = self._seen(loaded, event_id, digest)
        _refuse_reviewed(event)
        change = revised(entry, {"status": "reviewed"})
        self._refuse_errors(faults_in(loaded, entry.path, entry.index, change.after))
        self._do(Done("accepted", event_id, event.title), change)

    def merge(self, event_id: str, digest: str, into: str) -> None:
        loaded = self._load()
        event, entry = self._seen(loaded, event_id, digest)
        _refuse_reviewed(event)
        found = self._find(loaded, into)
        if not found or into == event_id:
            raise RefusedError("edit-no-other", id=into)
        target, target_entry = found
        written = next((one for one in read_memory(self._project).events if one.id == event_id), None)
        result = merged(
            self._project,
            target,
            target_entry,
            event,
            entry,
            written=written,
            names=NameIndex(loaded.names),
            wording=wording_of(loaded.settings.language),
        )
        self._take_out(
            loaded, event, Done("merged", event_id, event.title, target.title, noted=result.noted), result.changes
        )

    def reject(self, event_id: str, digest: str) -> None:
        loaded = self._load()
        event, entry = self._seen(loaded, event_id, digest)
        _refuse_reviewed(event)
        self._take_out(loaded, event, Done("rejected", event_id, event.title), [without(entry)])

    def undo(self) -> Done | None:
        if not self._done:
            return None
        done, changes = self._done[-1]
        with alone(self._project):
            changed = changed_since(self._project, changes)
            if changed:
                raise RefusedError("edit-cannot-undo", path=changed)
            undo(self._project, changes)
        self._done.pop()
        return done

    def _load(self) -> Loaded:
        loaded = self._content.loaded()
        self._language = loaded.settings.language
        return loaded

    def _find(self, loaded: Loaded, event_id: str) -> tuple[Event, Standing] | None:
        event = next((event for event in loaded.events if event.id == event_id), None)
        entry = standing(self._project, event.origin.path, event_id) if event and event.origin else None
        return (event, entry) if event and entry else None

    def _entry(self, loaded: Loaded, event: Event, entry: Standing) -> Entry:
        faults = faults_in(loaded, entry.path, entry.index, entry.text)
        fields = self._shown[entry.digest] = fields_of(event)
        return Entry(event.id, entry.path, entry.line, entry.lines, entry.digest, fields, faults)

    def _seen(self, loaded: Loaded, event_id: str, digest: str) -> tuple[Event, Standing]:
        """An event and its entry, where it is what the editor saw."""
        found = self._find(loaded, event_id)
        if not found or found[1].digest != digest:
            raise OvertakenError(self._entry(loaded, *found) if found else None, self._shown.get(digest))
        return found

    def _refuse_errors(self, faults: tuple[Fault, ...]) -> None:
        if any(fault.severity == "error" for fault in faults):
            raise FaultyError(faults)

    def _take_out(self, loaded: Loaded, event: Event, done: Done, changes: Sequence[Change]) -> None:
        """Take a draft away, and remember its passages, so that extraction does not draft them again."""
        naming = tuple(mentions(event, loaded))
        if naming:
            raise RefusedError("edit-still-named", id=event.id, names=", ".join(naming))
        remembered = read_memory(self._project)
        memory = Memory(remembered.events)
        if not all(memory.passages.citing(citation) for citation in event.citations):
            memory.of_entry(event, ())
            memory.add(event.id, event.citations)
        path = self._project.relative(self._project.lock_file)
        before = read_text(self._project, self._project.lock_file).text if remembered.digest else None
        after = encode_memory(memory.in_order, remembered.names, remembered.told)
        noted = [] if memory.in_order == remembered.events else [Change(path, before, after)]
        self._do(done, *changes, *noted)

    def _do(self, done: Done, *changes: Change) -> None:
        with alone(self._project):
            write_changes(self._project, changes)
        self._done.append((done, changes))
        del self._done[:-_MOST_STEPS_BACK]


def _words_of_kinds(settings: Settings) -> dict[str, str]:
    """Each kind of event with the word that a reader of the site sees."""
    wording = wording_of(settings.language)
    return {
        kind: wording.say(f"kind-{kind}") if KINDS.get(kind) == word else word for kind, word in settings.kinds.items()
    }


def _refuse_reviewed(event: Event) -> None:
    if event.status != "draft":
        raise RefusedError("edit-no-draft", id=event.id)
