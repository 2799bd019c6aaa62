"""YAML out: one text at a time, plain where YAML allows it, quoted where it must be, in a block where it has lines.

Texts that other YAML readers take for a number, a date or a truth value are quoted too (`'2013'`, `'NO'`), so that
every tool reads what Dateline reads.
"""

from __future__ import annotations

import re
from textwrap import wrap
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterable

_NOT_PLAIN = re.compile(
    r"""
      \A [\s\-?:,\[\]{}\#&*!|>'"%@`]                # begins with white space, or a sign that begins something else
    | \A \.\.\.                                     # three points end a document
    | : (?= [\s,\[\]{}?] | \Z )                     # a colon that could end a key
    | \s \#                                         # a comment
    | \s \Z                                         # white space that would be lost
    | [\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]        # breaks and controls
    """,
    re.VERBOSE,
)
_FOLD_AT, _BREAK_AT = 100, 112  # columns
_NOT_PLAIN_IN_FLOW = re.compile(r"[,\[\]{}?:#]")
_LOOKS_LIKE_NUMBER = re.compile(r"[-+.]?[0-9][0-9.,:eExXoO_+-]*", re.ASCII)
# What stands between double quotes by number: breaks and controls that YAML would fold, refuse or lose.
_SPECIAL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_ESCAPED = re.compile(r'[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff"\\]')
_SHORT_ESCAPES = {"\n": r"\n", "\t": r"\t", "\r": r"\r", '"': r"\"", "\\": r"\\"}
# What no content file may hold, not even spelled by number.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_NOT_FOR_BLOCKS = re.compile(
    r"""
      \A [\ \t\n]                           # its first line would decide the indentation of all
    | [\ \t] (?: \n | \Z )                  # many an editor's program trims the ends of lines
    | ^ \t
    | \n \n \Z                              # more than one break at the end
    | [\r\x85\u2028\u2029\ufeff]
    """,
    re.VERBOSE | re.MULTILINE,
)


def scalar(text: str) -> str:
    """A text as the value of a field, on one line. A control character, which no file may hold, becomes a space."""
    text = _FORBIDDEN.sub(" ", text)
    if not text or _NOT_PLAIN.search(text) or _means_something_else(text):
        return _quoted(text)
    return text


def flow_scalar(text: str) -> str:
    """A text inside brackets or braces, where commas and brackets have a meaning too."""
    return _quoted(_FORBIDDEN.sub(" ", text)) if _NOT_PLAIN_IN_FLOW.search(text) else scalar(text)


def plain_scalar(text: str, *, in_flow: bool = False) -> str:
    """A text that is meant as a date, a number or a truth value: without quotes wherever YAML allows it."""
    text = _FORBIDDEN.sub(" ", text)
    is_fit = text and not _NOT_PLAIN.search(text) and not (in_flow and _NOT_PLAIN_IN_FLOW.search(text))
    return text if is_fit else _quoted(text)


def scalar_like(text: str, style: str, *, in_flow: bool = False) -> str:
    """A text on one line, between the quotation marks that an earlier one stood in where it can.

    Args:
        text: The text.
        style: `'` or `"`; anything else where the earlier one had none.
        in_flow: Whether it stands inside brackets or braces.
    """
    text = _FORBIDDEN.sub(" ", text)
    if style == "'" and not _SPECIAL.search(text):
        return "'" + text.replace("'", "''") + "'"
    if style in ("'", '"'):
        return '"' + _ESCAPED.sub(_escape, text) + '"'
    return flow_scalar(text) if in_flow else scalar(text)


def over_lines(text: str, style: str, indentation: int) -> str:
    """A text as `scalar_like` writes it, broken over lines that mean spaces, as an earlier one was.

    Args:
        text: The text, without line breaks.
        style: As for `scalar_like`.
        indentation: Columns before the field's name.
    """
    line = scalar_like(text, style)
    lines = wrap(line, _BREAK_AT - indentation, break_long_words=False, break_on_hyphens=False)
    # A line that begins with “#” would be a comment; in double quotes, a space of its own can be escaped.
    if " ".join(lines) != line or any(part.startswith("#") for part in lines) or line[:1] == '"':
        return line
    return f"\n{' ' * (indentation + 2)}".join(lines)


def folded(text: str, indentation: int) -> str:
    """A text as the value of a field, in lines that mean spaces where it is one paragraph; otherwise as `block`.

    Args:
        text: The text.
        indentation: Columns before the field's name.
    """
    paragraph = _FORBIDDEN.sub(" ", text).removesuffix("\n")
    lines = wrap(paragraph, _FOLD_AT, break_long_words=False, break_on_hyphens=False)
    if not paragraph or "\n" in paragraph or _NOT_FOR_BLOCKS.search(paragraph) or " ".join(lines) != paragraph:
        return block(text, indentation)
    margin = " " * (indentation + 2)
    return "\n".join((">" if text.endswith("\n") else ">-", *(f"{margin}{line}" for line in lines)))


def flow_list(texts: Iterable[str]) -> str:
    """Texts as a list in brackets: `[diabaly, konna]`."""
    return f"[{', '.join(map(flow_scalar, texts))}]"


def block(text: str, indentation: int) -> str:
    """A text as the value of a field, in lines of its own where it has several and on one line otherwise.

    Args:
        text: The text.
        indentation: Columns before the field's name; the lines are indented two more.
    """
    text = _FORBIDDEN.sub(" ", text)
    if "\n" not in text.removesuffix("\n") or _NOT_FOR_BLOCKS.search(text):
        return scalar(text)
    margin = " " * (indentation + 2)
    lines = (f"{margin}{line}" if line else "" for line in text.removesuffix("\n").split("\n"))
    return "\n".join(("|" if text.endswith("\n") else "|-", *lines))


def _means_something_else(text: str) -> bool:
    """Whether YAML readers take a plain text for something that is no text."""
    resolvers = yaml.SafeLoader.yaml_implicit_resolvers.get(text[0], ())
    return bool(_LOOKS_LIKE_NUMBER.fullmatch(text)) or any(pattern.match(text) for _, pattern in resolvers)


def _quoted(text: str) -> str:
    if not _SPECIAL.search(text) and ("'" not in text or '"' in text or "\\" in text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + _ESCAPED.sub(_escape, text) + '"'


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    return _SHORT_ESCAPES.get(character) or f"\\u{ord(character):04x}"
