"""What PyYAML says of broken YAML, in words that an editor understands."""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from generator.errors import Problem
from generator.store.text.places import Lines, Place

# What YAML 1.1 does not call printable (section 5.1).
CONTROL_CHARACTER = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# What git leaves where two versions of a file could not be merged.
_MERGE_MARK = re.compile(r"^(?:<{7}|={7}|>{7})(?=[ \r\n]|\Z)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Wording:
    """How one kind of mistake is told.

    Attributes:
        technical: Matches what libyaml, or PyYAML in its place, says: context, problem, and the two characters around
            the mistake, with bars between.
        message: `{began}` is the line in which the broken structure began, `{character}` what stands at the mistake.
        remedy: What to do.
        at_begin: Whether the place that helps is where the structure began rather than where reading stopped.
    """

    technical: re.Pattern[str]
    message: str
    remedy: str
    at_begin: bool = False


def _wording(technical: str, message: str, remedy: str, *, at_begin: bool = False) -> _Wording:
    return _Wording(re.compile(technical), message, remedy, at_begin)


# The first that matches tells it.
_WORDINGS = (
    _wording(r"nested more than", "{problem}", "write it flatter"),
    _wording(
        r"mapping values are not allowed",
        "a colon stands where no field can begin",
        "put a text that holds “: ” in quotes, or line the field up with those beside it",
    ),
    _wording(
        r"quoted scalar\|found unexpected (end of stream|document indicator)",
        "a quotation mark opens here and never closes",
        "close the quotation",
        at_begin=True,
    ),
    _wording(
        r"flow sequence\|.*expected ',' or '\]'",
        "the list that opens here is not closed, or a comma is missing in it",
        "separate its values by commas and close it with ]",
        at_begin=True,
    ),
    _wording(
        r"flow mapping\|.*expected ',' or '\}'",
        "the mapping that opens here is not closed, or a comma is missing in it",
        "separate its fields by commas and close it with }}",
        at_begin=True,
    ),
    _wording(
        r"""block mapping\|.*\|['"]\S""",
        "text stands behind a closing quotation mark",
        "put the whole value between quotes, and write a quote of the same kind inside it twice",
    ),
    _wording(
        r"block sequence entries are not allowed",
        "a list cannot begin in the line of its field",
        "begin it in the next line, or put a text that begins with “- ” in quotes",
    ),
    _wording(
        r"block collection\||block sequence\|",
        "this line does not belong to the list that begins in line {began}",
        "begin each entry with “- ” at the same indentation, and line its fields up beneath each other",
    ),
    _wording(
        r"block mapping\|",
        "this line does not line up with the fields that begin in line {began}",
        "give it the same indentation as the fields beside it",
    ),
    _wording(
        r"could not find expected ':'",
        "a field without a colon",
        "write it as “name: value”, or indent a text's further lines more than its field",
        at_begin=True,
    ),
    _wording(
        r"tab character|cannot start any token\|[\s\S]?\t$",
        "a tab stands where YAML wants spaces",
        "indent with spaces",
    ),
    _wording(
        r"cannot start any token|expected node content",
        "a value cannot begin with {character}",
        "put the value in quotes",
    ),
    _wording(
        r"undefined alias|scanning an (alias|anchor)",
        "* or & before a word has a meaning in YAML, and here it names nothing",
        "put the value in quotes",
    ),
    _wording(r"another document", "a second document begins here", "keep one document in a file: remove the “---”"),
    _wording(
        r"escape (character|code)|hexdecimal number|hexadecimal number",
        "a backslash between double quotes begins an escape that YAML does not know",
        "double the backslash, or use single quotes",
    ),
    _wording(r"undefined tag handle|(scanning|parsing) a tag", "tags (!) are not allowed", "put the value in quotes"),
    _wording(r"directive|%YAML|incompatible YAML", "a line that begins with % is for YAML itself", "remove the line"),
    _wording(
        r"block scalar\|",
        "nothing but a comment may follow | or > in the same line",
        "begin the text in the next line, indented",
    ),
)


def in_plain_words(path: str, text: str, error: yaml.YAMLError) -> Problem:
    """A YAML error as a problem: what is wrong, where, and what to do.

    Args:
        path: The file as messages name it.
        text: The text that was read.
        error: What PyYAML raised.
    """
    if not isinstance(error, yaml.MarkedYAMLError):
        return _control_character(path, text)
    place, begin = error.problem_mark, error.context_mark
    reached_end = place is not None and not text[place.index :].strip()
    if found := _merge_mark(path, text) or (_open_bracket(path, text) if reached_end else None):
        return found
    character = text[place.index : place.index + 1] if place else ""
    before = text[max(0, place.index - 1) : place.index] if place else ""
    technical = f"{error.context or ''}|{error.problem or ''}|{before}{character}"
    for wording in _WORDINGS:
        if wording.technical.search(technical):
            mark = begin or place if wording.at_begin else place or begin
            began = Lines(text).place(begin.index).line if begin else "?"
            message = wording.message.format(began=began, character=character, problem=error.problem)
            return _problem(path, text, mark, message, wording.remedy.format())
    return _problem(path, text, place or begin, f"not valid YAML: {error.problem or error.context}", "")


def _merge_mark(path: str, text: str) -> Problem | None:
    """The first mark of an unfinished merge; None where there is none."""
    found = _MERGE_MARK.search(text)
    if not found:
        return None
    remedy = "keep one of the two versions and remove the marks"
    return _problem(path, text, found.start(), "this is a mark of a merge that is not finished", remedy)


def _open_bracket(path: str, text: str) -> Problem | None:
    """The last [ or { that nothing closes; None where all are closed, or where other mistakes hide it."""
    opened: list[yaml.Token] = []
    try:
        for token in yaml.scan(text):
            if isinstance(token, (yaml.FlowSequenceStartToken, yaml.FlowMappingStartToken)):
                opened.append(token)
            elif isinstance(token, (yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken)) and opened:
                opened.pop()
    except yaml.YAMLError:
        return None
    if not opened:
        return None
    structure, closing = ("list", "]") if isinstance(opened[-1], yaml.FlowSequenceStartToken) else ("mapping", "}")
    message = f"the {structure} that opens here is not closed"
    return _problem(path, text, opened[-1].start_mark, message, f"close it with {closing}, or put the text in quotes")


def _control_character(path: str, text: str) -> Problem:
    """The one thing that YAML refuses before it reads a word."""
    found = CONTROL_CHARACTER.search(text)
    if not found:
        return Problem(path, 0, 0, "not a text that YAML can hold", "save the file as UTF-8 text", code="yaml")
    message = f"a control character (U+{ord(found[0]):04X}) stands here"
    return _problem(path, text, found.start(), message, "remove it; some editors show it as a box or not at all")


def _problem(path: str, text: str, mark: yaml.Mark | int | None, message: str, remedy: str) -> Problem:
    index = mark if isinstance(mark, int) or mark is None else mark.index
    place = Lines(text).place(index) if index is not None else Place()
    return Problem(path, place.line, place.column, message, remedy, code="yaml")
