"""Ids: what can be one, and how one is made of any words."""

from __future__ import annotations

import re
import unicodedata

LONGEST_ID = 100

# Ids become names of files: lower case, so that they stay apart on a disk that does not tell case.
ID_PATTERN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_RESERVED_BY_WINDOWS = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)
# Every folder of the site has its list under this name.
_RESERVED_FOR_LISTS = "index"
# Other programs that read YAML take these for no text.
_RESERVED_BY_YAML = frozenset({"true", "false", "null"})
RESERVED = _RESERVED_BY_WINDOWS | {_RESERVED_FOR_LISTS} | _RESERVED_BY_YAML
_NOT_FOR_IDS = re.compile(r"[^a-z0-9]+", re.ASCII)


def as_id(text: str) -> str:
    """An id made from any text: "Fall of Diabaly" becomes `fall-of-diabaly`; empty where no letter or digit is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower().replace("'", "")
    slug = _NOT_FOR_IDS.sub("-", plain).strip("-")[:LONGEST_ID].strip("-")
    return f"{slug}-1" if slug in RESERVED else slug


def is_id(text: str) -> bool:
    """Whether a text can be an id."""
    return bool(ID_PATTERN.fullmatch(text)) and len(text) <= LONGEST_ID and text not in RESERVED


def why_no_id(text: str) -> str:
    """What keeps a text from being an id, in words for a message."""
    if text in _RESERVED_BY_WINDOWS:
        return f"“{text}” is a name that Windows keeps for itself, and an id becomes the name of a file"
    if text == _RESERVED_FOR_LISTS:
        return f"“{text}” cannot be an id, since the site's lists are called so"
    if text in _RESERVED_BY_YAML:
        return f"“{text}” cannot be an id, since YAML has a meaning of its own for it"
    if len(text) > LONGEST_ID and ID_PATTERN.fullmatch(text):
        return f"an id of {len(text)} characters is too long"
    return f"“{text}” cannot be an id, which has only lower-case letters a to z, digits and single hyphens"
