"""What the fields of content files may hold: ids, dates, web addresses and the like, each with its own message."""

from __future__ import annotations

import math
import re
import unicodedata
from typing import Annotated, NoReturn
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from generator.dates import edtf
from generator.dates.edtf import DateError, Edtf

LONGEST_ID = 100
OWN_ERROR = "dateline"

# Ids become names of files: lower case, so that they stay apart on a disk that does not tell case.
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_RESERVED_BY_WINDOWS = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)
# Every folder of the site has its list under this name.
_RESERVED_FOR_LISTS = "index"
_RESERVED = _RESERVED_BY_WINDOWS | {_RESERVED_FOR_LISTS}
_NOT_FOR_IDS = re.compile(r"[^a-z0-9]+", re.ASCII)
_LEADS_AWAY = re.compile(r"[/\\]|^\.\.?$|^[A-Za-z]:")
_FOLDER_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)
_WIKIDATA_ITEM = re.compile(r"Q[1-9][0-9]*", re.ASCII)
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}", re.ASCII | re.IGNORECASE)
_BRANCH = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_./-]*", re.ASCII)


def _refuse(message: str, remedy: str = "") -> NoReturn:
    raise PydanticCustomError(OWN_ERROR, "{message}", {"message": message, "remedy": remedy})


def as_id(text: str) -> str:
    """An id made from any text: "Fall of Diabaly" becomes `fall-of-diabaly`; empty where no letter or digit is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower().replace("'", "")
    slug = _NOT_FOR_IDS.sub("-", plain).strip("-")[:LONGEST_ID].strip("-")
    return f"{slug}-1" if slug in _RESERVED else slug


def is_id(text: str) -> bool:
    """Whether a text can be an id."""
    return bool(_ID.fullmatch(text)) and len(text) <= LONGEST_ID and text not in _RESERVED


def why_no_id(text: str) -> str:
    """What keeps a text from being an id, in words for a message."""
    if text in _RESERVED_BY_WINDOWS:
        return f"“{text}” is a name that Windows keeps for itself, and an id becomes the name of a file"
    if text == _RESERVED_FOR_LISTS:
        return f"“{text}” cannot be an id, since the site's lists are called so"
    if len(text) > LONGEST_ID and _ID.fullmatch(text):
        return f"an id of {len(text)} characters is too long"
    return f"“{text}” cannot be an id, which has only lower-case letters a to z, digits and single hyphens"


def _check_id(text: str) -> str:
    if is_id(text):
        return text
    _refuse_way_out(text)
    remedy = f"write {as_id(text)}" if as_id(text) else "write a word or two, such as diabaly-falls"
    if text in _RESERVED:
        remedy = "add a word"
    elif _ID.fullmatch(text):
        remedy = f"shorten it to {LONGEST_ID} or fewer"
    _refuse(why_no_id(text), remedy)


def _refuse_way_out(text: str) -> None:
    if _LEADS_AWAY.search(text):
        _refuse(f"“{text}” is a path that leads outside the project's folder", "write a plain name without slashes")


def _check_folder_name(text: str) -> str:
    _refuse_way_out(text)
    if not _FOLDER_NAME.fullmatch(text):
        _refuse(f"“{text}” cannot be the name of a folder in themes/", "write the name of one, such as gazette")
    return text


def _read_date(value: object) -> Edtf:
    if not isinstance(value, str):
        _refuse("a date must be text", "write it as 2013-01-14")
    try:
        return edtf.parse(value)
    except DateError as error:
        _refuse(f"{value}: {error}", "correct the date")


def check_date(text: str) -> str:
    """A date left as it is written; a mistake where it is none."""
    _read_date(text)
    return text


def _check_day(date: Edtf) -> Edtf:
    if date.precision != "day" or date.uncertain or date.approximate:
        _refuse(f"“{date.text}” is not one day", "write a day, such as 2013-01-11")
    return date


def _check_web_address(text: str) -> str:
    try:
        parts = urlsplit(text)
        is_good = parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"[\s<>\"]", text)
    except ValueError:
        is_good = False
    if not is_good:
        _refuse(f"“{text}” is no web address", "write one that begins with https:// or http://")
    return text


def _end_with_slash(text: str) -> str:
    if "?" in text or "#" in text:
        _refuse(f"“{text}” is no place for a site: it has a ? or #", "write where the site's front page stands")
    return text if text.endswith("/") else f"{text}/"


def _read_truth(value: object) -> bool:
    if value not in ("true", "false", True, False):
        _refuse(f"“{value}” is neither true nor false", "write true or false")
    return value in ("true", True)


def _check_filled(text: str) -> str:
    if not text.strip():
        _refuse("it is empty", "write something, or leave the field out where that is allowed")
    return text


def _matching(pattern: re.Pattern[str], what: str, example: str) -> AfterValidator:
    def check(text: str) -> str:
        if not pattern.fullmatch(text):
            _refuse(f"“{text}” is not {what}", f"write something like {example}")
        return text

    return AfterValidator(check)


def _check_remote(text: str) -> str:
    # Git takes a leading hyphen for an option and `ext::` for a command to run.
    if not text or text.startswith("-") or "::" in text or re.search(r"\s", text):
        _refuse(f"“{text}” is no git remote", "write its name, such as origin, or its address")
    return text


def _check_coordinates(pair: tuple[float, float]) -> tuple[float, float]:
    latitude, longitude = pair
    if not (math.isfinite(latitude) and abs(latitude) <= 90):  # noqa: PLR2004 degrees from equator to pole
        _refuse(f"latitude {latitude} is not between -90 and 90", "write [latitude, longitude]")
    if not (math.isfinite(longitude) and abs(longitude) <= 180):  # noqa: PLR2004 degrees from Greenwich to its opposite
        _refuse(f"longitude {longitude} is not between -180 and 180", "write [latitude, longitude]")
    return pair


_ID_SCHEMA = WithJsonSchema({"type": "string", "pattern": f"^{_ID.pattern}$", "maxLength": LONGEST_ID})
_DATE_SCHEMA = WithJsonSchema({"type": ["string", "integer"], "description": "A date as EDTF, such as 2013-01-14."})

Id = Annotated[str, AfterValidator(_check_id), _ID_SCHEMA]
FilledText = Annotated[str, AfterValidator(_check_filled), Field(json_schema_extra={"minLength": 1})]
Date = Annotated[Edtf, PlainValidator(_read_date), _DATE_SCHEMA]
DayDate = Annotated[Edtf, PlainValidator(_read_date), AfterValidator(_check_day), _DATE_SCHEMA]
WebAddress = Annotated[str, AfterValidator(_check_web_address), WithJsonSchema({"type": "string", "format": "uri"})]
SiteAddress = Annotated[WebAddress, AfterValidator(_end_with_slash)]
Truth = Annotated[bool, BeforeValidator(_read_truth)]
FolderName = Annotated[str, AfterValidator(_check_folder_name)]
Language = Annotated[str, _matching(_LANGUAGE, "a language code", "en")]
WikidataItem = Annotated[str, _matching(_WIKIDATA_ITEM, "a Wikidata item", "Q3703")]
Domain = Annotated[str, _matching(_DOMAIN, "a domain", "chronology.example.org")]
Branch = Annotated[str, _matching(_BRANCH, "a git branch", "gh-pages")]
Remote = Annotated[str, AfterValidator(_check_remote)]
Coordinates = Annotated[tuple[float, float], AfterValidator(_check_coordinates)]
# What a source states is text however it is written, so that `1,400` and `at least 60` stand beside `400`.
StatedValue = Annotated[FilledText, WithJsonSchema({"type": ["string", "number"]})]
