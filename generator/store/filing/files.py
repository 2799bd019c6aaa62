"""Which file each new thing goes into, and how that file looks then. Gathers; `writing` writes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import count
from textwrap import wrap
from typing import TYPE_CHECKING

from generator.errors import ContentError, Problem, UsageError
from generator.store.content.loading import NAME_FILES
from generator.store.entries.encoding import encode_event, encode_name, encode_record
from generator.store.entries.json_schemas import modeline
from generator.store.filing.entries import Insertion, new_file, with_citations, with_entries
from generator.store.filing.revising import revised, standing
from generator.store.filing.writing import Change
from generator.store.text import text_files
from generator.store.text.yaml_reading import read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.dates.edtf import Edtf
    from generator.model.event import Citation, Event
    from generator.model.names import Name
    from generator.model.project import Project
    from generator.model.source import RecordProposal, SourceFile, SourceRecord
    from generator.store.filing.reconciling import Growth, Redrafted
    from generator.store.text.yaml_reading import YamlValue

_SCHEMAS_FROM_A_FOLDER = "../schema"
_RECORD_MODELINE = modeline("records", _SCHEMAS_FROM_A_FOLDER)
_RECORD_HEADING = (
    "# Proposed from the article's own words. Correct what is wrong, add what is missing,\n"
    "# then make the status “reviewed”.\n"
)
_BLANKS_HEADING = "# Not known. Where you find it, write it behind the colon and remove the “# ” before it:\n"
_COMMENT_WIDTH = 100


class ProjectFiles:
    """A project's files as they were loaded, and as they are to be."""

    def __init__(self, project: Project, digests: Mapping[str, str]) -> None:
        """Take the files as they are on disk.

        Args:
            project: The project.
            digests: Fingerprints of the files as they were loaded, by path.
        """
        self.project = project
        self._digests = digests
        self._before: dict[str, str | None] = {}
        self._after: dict[str, str] = {}

    @property
    def changes(self) -> tuple[Change, ...]:
        """The files that get another text, in the order in which they got it."""
        changed = ((path, self._before[path], after) for path, after in self._after.items())
        return tuple(Change(path, before, after) for path, before, after in changed if before != after)

    def text(self, path: str) -> str | None:
        """A file's text with what was put into it so far; None where there is no such file.

        Raises:
            UsageError: The file is not what was loaded.
        """
        if path not in self._before:
            self._before[path] = self._read(path)
        return self._after.get(path, self._before[path])

    def put(self, path: str, text: str) -> None:
        """Give a file another text."""
        self.text(path)
        self._after[path] = text

    def _read(self, path: str) -> str | None:
        file = self.project.root / path
        read = text_files.read_text(self.project, file) if file.exists() or file.is_symlink() else None
        if (read.digest if read else None) != self._digests.get(path):
            raise UsageError(f"{path} was changed while Dateline worked; nothing was written: run it again")
        return read.text if read else None


def file_records(
    files: ProjectFiles, source_files: Iterable[SourceFile], proposals: Iterable[RecordProposal]
) -> Iterator[SourceRecord]:
    """Write proposed records beside the articles that have none; each that was is yielded.

    A file that is there and says nothing gets the record too, behind its own comments.
    """
    bare = {file.id for file in source_files if file.record is None}
    for proposal in {proposal.record.id: proposal for proposal in proposals if proposal.record.id in bare}.values():
        record = replace(proposal.record, status="draft")
        path = files.project.relative(files.project.sources / f"{record.id}.yaml")
        before = files.text(path) or ""
        if read_yaml(path, before.removeprefix(text_files.BYTE_ORDER_MARK)) is None:
            files.put(
                path,
                (_own_comments(before) or _RECORD_MODELINE) + _RECORD_HEADING + _comment(proposal) + _record(record),
            )
            yield record


def _own_comments(text: str) -> str:
    """The comments of a file without values, with an empty line behind them."""
    lines = text.removeprefix(text_files.BYTE_ORDER_MARK).splitlines()
    comments = [line for line in lines if line.lstrip().startswith("#")]
    return "".join(f"{line}\n" for line in (*comments, "")) if comments else ""


def _record(record: SourceRecord) -> str:
    """A record as its file has it, with a line to fill in for each of the two fields that matter most and are empty."""
    empty = [field for field in ("publisher", "published") if not getattr(record, field)]
    blanks = "".join(f"# {field}:\n" for field in empty)
    return encode_record(record) + (f"{_BLANKS_HEADING}{blanks}" if blanks else "")


def _comment(proposal: RecordProposal) -> str:
    """Why the record gives no day of publication, for the editor who confirms it."""
    words = f"Published: {' '.join(proposal.undated.split())}." if proposal.undated else ""
    return "".join(f"# {line}\n" for line in wrap(words, _COMMENT_WIDTH))


def file_names(files: ProjectFiles, names: Iterable[Name]) -> None:
    """Put new names behind those of their kind.

    Raises:
        ContentError: A file's list cannot take more without being rewritten.
    """
    insertions: defaultdict[str, list[Insertion]] = defaultdict(list)
    for number, name in enumerate(names):
        path = files.project.relative(files.project.content / NAME_FILES[name.kind])
        insertions[path].append(Insertion(encode_name(name), (number, 0, 0, "")))
    for path, new in insertions.items():
        before = files.text(path)
        heading = modeline(path.rpartition("/")[2].removesuffix(".yaml"), "schema")
        after = new_file(new, heading) if before is None else with_entries(path, before, new)
        if after is None:
            message = "no entry can be added to a list written like this"
            remedy = "begin each of its entries in a line of its own, with “- ”; remove the file if it is empty"
            raise ContentError([Problem(path, 1, 1, message, remedy)])
        files.put(path, after)


def file_events(
    files: ProjectFiles,
    events: Sequence[Event],
    new: Iterable[Event],
    grown: Iterable[Growth],
    redrafted: Iterable[Redrafted] = (),
) -> None:
    """Add citations to entries, write drafts anew, and put new entries into the file of their day.

    Args:
        files: The project's files.
        events: Every event that was loaded.
        new: Events to file.
        grown: Entries to give citations.
        redrafted: Entries to write anew; they stay where they are.

    Raises:
        ContentError: An entry cannot take a citation or a date without being rewritten.
    """
    _file_citations(files, grown)
    for each in redrafted:
        _file_anew(files, each)
    by_stem: defaultdict[str, list[Insertion]] = defaultdict(list)
    for event in new:
        by_stem[file_stem(event.date)].append(Insertion(encode_event(event), event.date.sort_key))
    for stem, insertions in sorted(by_stem.items()):
        path, text = next(_files_with_room(files, stem, insertions, events))
        files.put(path, text)


def _file_anew(files: ProjectFiles, redrafted: Redrafted) -> None:
    event, draft = redrafted.event, redrafted.draft
    path = event.origin.path if event.origin else ""
    entry = standing(files.project, path, event.id, files.text(path) or "")
    has = _told(event)
    told = {key: value for key, value in _told(draft).items() if value != has[key]}
    try:
        after = revised(entry, told).after if entry else None
    except UsageError:
        after = None
    if after is None:
        changed = ", ".join(f"“{key}: {value}”" if value else f"no “{key}”" for key, value in told.items())
        message = f"the draft “{event.id}” is to have {changed} now, which an entry written like this cannot take"
        raise ContentError([Problem(path, entry.line if entry else 1, 1, message, "change it there")])
    files.put(path, after)


def _told(event: Event) -> dict[str, YamlValue]:
    """The fields of an entry that a draft may write anew."""
    planned = "true" if event.planned else None
    return {"date": event.date.text, "title": event.title, "summary": event.summary or None, "planned": planned}


def file_stem(date: Edtf) -> str:
    """The name, without its ending, of the file for new events of a date: its begin, `2013-01-14` or `2013-01`."""
    begin, _, end = date.text.partition("/")
    first = begin if begin not in ("", "..") else f"until-{end}"
    return first.partition("T")[0].rstrip("?~%").lower()


def _file_citations(files: ProjectFiles, grown: Iterable[Growth]) -> None:
    by_file: defaultdict[str, dict[int, tuple[Citation, ...]]] = defaultdict(dict)
    for growth in grown:
        if growth.event.origin:
            by_file[growth.event.origin.path][growth.event.origin.index] = growth.citations
    for path, citations in sorted(by_file.items()):
        after = with_citations(path, files.text(path) or "", citations)
        if after is None:
            message = "a new passage reports one of these events, and no citation can be added to an entry written so"
            remedy = "write the citations of each entry as a list of their own, in lines that begin with “- ”"
            raise ContentError([Problem(path, 0, 0, message, remedy)])
        files.put(path, after)


def _files_with_room(
    files: ProjectFiles, stem: str, insertions: Sequence[Insertion], events: Sequence[Event]
) -> Iterator[tuple[str, str]]:
    """Files that can take new entries, with their text then: that of the day, or one with a number behind the day."""
    for number in count(1):
        name = f"{stem}.yaml" if number == 1 else f"{stem}-{number}.yaml"
        path = files.project.relative(files.project.events / name)
        before = files.text(path)
        if before is None:
            yield path, new_file(insertions, modeline("events", _SCHEMAS_FROM_A_FOLDER))
            continue
        here = sorted(
            (event.origin.index, event.date) for event in events if event.origin and event.origin.path == path
        )
        after = with_entries(path, before, insertions, [date.sort_key for _, date in here])
        if after is not None:
            yield path, after
