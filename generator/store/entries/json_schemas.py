"""content/schema/: JSON Schema of every kind of file, from which an editor's program completes, explains and warns."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from generator.store.entries.schema import (
    ChangeEntry,
    EventEntry,
    OrganisationEntry,
    PageEntry,
    PersonEntry,
    PlaceEntry,
    RecordEntry,
    SiteEntry,
    TrailEntry,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.store.entries.schema import Entry

_COMMENT = "Written by “dateline extract” whenever its fields change; what you change here is lost."
# The version that the most editors' programs know.
_DIALECT = "http://json-schema.org/draft-07/schema#"
_LISTS: Mapping[str, type[Entry]] = {
    "events": EventEntry,
    "places": PlaceEntry,
    "people": PersonEntry,
    "organisations": OrganisationEntry,
    "changes": ChangeEntry,
}
_ENTRIES: Mapping[str, type[Entry]] = {
    "site": SiteEntry,
    "records": RecordEntry,
    "pages": PageEntry,
    "trails": TrailEntry,
}


def modeline(files: str, schema_folder: str) -> str:
    """The comment by which a file names its schema to an editor's program, with a line break.

    Args:
        files: What the file holds: one of the names that `json_schemas` gives.
        schema_folder: The way from the file to content/schema/.
    """
    return f"# yaml-language-server: $schema={schema_folder}/{schema_name(files)}\n"


def schema_name(files: str) -> str:
    """The name of a schema's file."""
    return f"{files}.schema.json"


def json_schemas() -> dict[str, dict[str, Any]]:
    """A JSON Schema for each kind of file, by what such files hold."""
    return {files: _of_list(files, entry) for files, entry in _LISTS.items()} | {
        files: _of_entry(entry) for files, entry in _ENTRIES.items()
    }


def encoded_schemas() -> dict[str, str]:
    """The text of each file in content/schema/, by its name."""
    return {
        schema_name(files): json.dumps(schema, ensure_ascii=False, indent=1) + "\n"
        for files, schema in json_schemas().items()
    }


def _of_entry(entry: type[Entry]) -> dict[str, Any]:
    return {"$schema": _DIALECT, "$comment": _COMMENT, **entry.model_json_schema()}


def _of_list(files: str, entry: type[Entry]) -> dict[str, Any]:
    schema = entry.model_json_schema()
    definitions = schema.pop("$defs", {})
    return {
        "$schema": _DIALECT,
        "$comment": _COMMENT,
        "title": files,
        "type": ["array", "null"],
        "items": schema,
        "$defs": definitions,
    }
