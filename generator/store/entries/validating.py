"""Entries compared with the schema; what is wrong is said in words that name the field and say what to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar, get_args

from pydantic import ValidationError

from generator.errors import ContentError, Problem
from generator.store.entries.field_types import OWN_ERROR
from generator.store.entries.schema import Entry
from generator.store.entries.suggesting import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pydantic_core import ErrorDetails

    from generator.store.text.locating import Locator
    from generator.store.text.yaml_reading import YamlValue

SomeEntry = TypeVar("SomeEntry", bound=Entry)

# Pydantic's way of saying that not the value of a field is wrong, but its name.
_NAME_ITSELF = "[key]"
# What is left of `{value: 1,200}`: YAML takes the comma for the end of the value.
_DIGITS = re.compile(r"[0-9]+(?:\.[0-9]+)?", re.ASCII)
_WANTED = {
    "string_type": ("must be text", "write one value, in quotes if it holds “: ” or begins with a bracket"),
    "list_type": ("must be a list", "write [one, another], or each in a line of its own after “- ”"),
    "tuple_type": ("must be a list", "write [latitude, longitude]"),
    "dict_type": ("must be a mapping", "write “name: value” lines, indented"),
    "model_type": ("must be a mapping", "write “name: value” lines, indented"),
    "float_parsing": ("must be a number", "write degrees with a decimal point"),
    "float_type": ("must be a number", "write degrees with a decimal point"),
    "missing": ("has too few values", "write [latitude, longitude]"),
    "too_long": ("has too many values", "write [latitude, longitude]"),
}


def validated(
    value: YamlValue, model: type[SomeEntry], locator: Locator, path: str, keys: Sequence[str | int] = ()
) -> SomeEntry:
    """An entry that is as its model wants it.

    Args:
        value: The entry's values as read.
        model: What they must be.
        locator: Finds the places of mistakes.
        path: The file, relative to the project.
        keys: The way to the entry in its file.

    Raises:
        ContentError: The entry has mistakes: each of them, at its place.
    """
    try:
        return model.model_validate(value)
    except ValidationError as error:
        raise ContentError(_complaints(error, model, locator, path, keys)) from None


def _complaints(
    error: ValidationError, entry: type[Entry], locator: Locator, path: str, keys: Sequence[str | int]
) -> Iterator[Problem]:
    for details in error.errors(include_url=False):
        message, remedy = _in_words(details, entry)
        way = tuple(part for part in details["loc"] if part != _NAME_ITSELF)
        is_of_name = details["type"] == "extra_forbidden" or way != details["loc"]
        place = locator.place(path, (*keys, *way), at_key=is_of_name)
        yield Problem(path, place.line, place.column, message, remedy, code="field")


def _in_words(details: ErrorDetails, entry: type[Entry]) -> tuple[str, str]:
    """Message and remedy of one mistake."""
    names = [part for part in details["loc"] if isinstance(part, str) and part != _NAME_ITSELF]
    field = names[-1] if names else ""
    kind = details["type"]
    context: dict[str, Any] = details.get("ctx", {})
    message, remedy = f"{field}: {details['msg']}", ""
    if kind == OWN_ERROR:
        field = names[0] if details["loc"][-1] == _NAME_ITSELF else field
        message, remedy = f"{field}: {context['message']}", context["remedy"]
    elif kind == "extra_forbidden":
        message, remedy = _unknown_field(field, _model_at(entry, names[:-1]))
    elif kind == "missing" and isinstance(details["loc"][-1], str):
        message, remedy = f"{_model_at(entry, names[:-1]).called} needs “{field}”", f"add a line “{field}: …”"
    elif kind == "literal_error":
        message, remedy = _impossible(field, details["input"], _model_at(entry, names[:-1]))
    elif kind in _WANTED:
        wanted, remedy = _WANTED[kind]
        message = f"“{field}” {wanted}" if field else f"{entry.called} {wanted}"
    return message, remedy


def _unknown_field(field: str, holder: type[Entry]) -> tuple[str, str]:
    if _DIGITS.fullmatch(field):
        return f"“{field}” stands behind a comma, where a field should begin", "put a number with a comma in quotes"
    fields = list(holder.model_fields)
    return f"“{field}” is not a field of {holder.called}", did_you_mean(field, fields, f"it has {', '.join(fields)}")


def _impossible(field: str, written: object, holder: type[Entry]) -> tuple[str, str]:
    choices = get_args(holder.model_fields[field].annotation)
    otherwise = f"write {' or '.join(f'“{choice}”' for choice in choices)}"
    return f"{field}: “{written}” is not possible here", did_you_mean(str(written), choices, otherwise)


def _model_at(entry: type[Entry], names: Sequence[str]) -> type[Entry]:
    """The model that describes what lies at the end of a way of field names."""
    for name in names:
        field = entry.model_fields.get(name)
        annotation = field.annotation if field else None
        inner = [part for part in (annotation, *get_args(annotation)) if isinstance(part, type)]
        entry = next((part for part in inner if issubclass(part, Entry)), entry)
    return entry
