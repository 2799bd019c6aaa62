"""What the fields of content files may hold: ids, dates, web addresses and the like, each with its own message.

Each type says the same twice: to us as a function, and to editors' programs as JSON Schema.
"""

from __future__ import annotations

import math
import re
from typing import Annotated, NoReturn

from pydantic import AfterValidator, BeforeValidator, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from generator.dates import edtf
from generator.dates.edtf import DateError, Edtf
from generator.model.event import KINDS
from generator.store.entries.date_patterns import DATE_PATTERN, DAY_PATTERN
from generator.store.entries.ids import ID_PATTERN, LONGEST_ID, RESERVED, as_id, is_id, why_no_id
from generator.store.entries.json_types import TEXT_SCHEMA, degrees_schema, string_schema, text_schema

OWN_ERROR = "dateline"

# Patterns that a whole value must match. Python and JavaScript read them alike.
_WEB_ADDRESS = (
    r"(?:https?|HTTPS?)://"
    r"(?:[^\s<>\"/?#@]*@)?"  # a user's name and password
    r"(?:\[[0-9A-Fa-f:.]+\]|[^\s<>\"/?#@:\[\]]+)(?::[0-9]*)?"  # host and port
    r"(?:[/?#][^\s<>\"]*)?"
)
_FOLDER_NAME = r"[A-Za-z0-9_][A-Za-z0-9_.-]*"
_LANGUAGE = r"[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*"
_WIKIDATA_ITEM = r"Q[1-9][0-9]*"
_DOMAIN = r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}"
_BRANCH = r"[A-Za-z0-9_][A-Za-z0-9_./-]*"

_LEADS_AWAY = re.compile(r"[/\\]|^\.\.?$|^[A-Za-z]:")
# The spellings of YAML 1.2.
_TRUE = ("true", "True", "TRUE")
_FALSE = ("false", "False", "FALSE")


def _refuse(message: str, remedy: str = "") -> NoReturn:
    raise PydanticCustomError(OWN_ERROR, "{message}", {"message": message, "remedy": remedy})


def _check_id(text: str) -> str:
    if is_id(text):
        return text
    _refuse_way_out(text)
    remedy = f"write {as_id(text)}" if as_id(text) else "write a word or two, such as diabaly-falls"
    if text in RESERVED:
        remedy = "add a word"
    elif ID_PATTERN.fullmatch(text):
        remedy = f"shorten it to {LONGEST_ID} or fewer"
    _refuse(why_no_id(text), remedy)


def _refuse_way_out(text: str) -> None:
    if _LEADS_AWAY.search(text):
        _refuse(f"“{text}” is a path that leads outside the project's folder", "write a plain name without slashes")


def _check_folder_name(text: str) -> str:
    _refuse_way_out(text)
    if not re.fullmatch(_FOLDER_NAME, text):
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
    if not re.fullmatch(_WEB_ADDRESS, text):
        _refuse(f"“{text}” is no web address", "write one that begins with https:// or http://")
    return text


def _end_with_slash(text: str) -> str:
    if "?" in text or "#" in text:
        _refuse(f"“{text}” is no place for a site: it has a ? or #", "write where the site's front page stands")
    return text if text.endswith("/") else f"{text}/"


def _read_truth(value: object) -> bool:
    if value not in (*_TRUE, *_FALSE, True, False):
        _refuse(f"“{value}” is neither true nor false", "write true or false")
    return value in (*_TRUE, True)


def _check_filled(text: str) -> str:
    if not text.strip():
        _refuse("it is empty", "write something, or leave the field out where that is allowed")
    return text


def _matching(pattern: str, what: str, example: str) -> AfterValidator:
    def check(text: str) -> str:
        if not re.fullmatch(pattern, text):
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


_COORDINATES_SCHEMA = WithJsonSchema(
    {
        "type": "array",
        "items": [
            degrees_schema("degrees north", 90, "0*[0-8]?[0-9]"),
            degrees_schema("degrees east", 180, "0*(?:1[0-7])?[0-9]|0*[1-9][0-9]"),
        ],
        "minItems": 2,
        "maxItems": 2,
        "examples": [[14.6928, -17.4467]],
    }
)
_ID_SCHEMA = WithJsonSchema(
    {
        "type": ["string", "integer"],
        "pattern": rf"^(?!(?:{'|'.join(sorted(RESERVED))})$)(?=.{{1,{LONGEST_ID}}}$){ID_PATTERN.pattern}$",
        "patternErrorMessage": "An id has lower-case letters a to z, digits and single hyphens; some words are kept.",
        "minimum": 0,
    }
)
DATE_SCHEMA = {
    "type": ["string", "integer"],
    "pattern": DATE_PATTERN,
    "patternErrorMessage": "Not a date that EDTF knows, such as 2013-01-14, 2013-01, 2013-01-10~ or 2012-04/..",
    "minimum": -9999,
    "maximum": 9999,
    "examples": ["2013-01-14", "2013-01", "2013-01-12/2013-01-13", "2013-01-10~", "2012-04/.."],
}
_DAY_SCHEMA = string_schema(DAY_PATTERN, "Not one day, such as 2013-01-11.", examples=["2013-01-11"])
_FILLED_SCHEMA = text_schema(r"[^\s\x85]", "It is empty.")
_TRUTH_SCHEMA = WithJsonSchema(
    {
        "type": ["boolean", "string"],
        "pattern": f"^(?:{'|'.join((*_TRUE, *_FALSE))})$",
        "patternErrorMessage": "Neither true nor false.",
    }
)
_KIND_SCHEMA = WithJsonSchema({"anyOf": [{"enum": list(KINDS)}, {"type": ["string", "number"]}]})
_NO_ADDRESS = "No web address, which begins with https:// or http://"
_ADDRESS_SCHEMA = string_schema(_WEB_ADDRESS, _NO_ADDRESS, format="uri", examples=["https://example.org/news/1"])
_SITE_SCHEMA = string_schema(
    rf"(?!.*[?#]){_WEB_ADDRESS}", _NO_ADDRESS, format="uri", examples=["https://example.org/flood/"]
)

Text = Annotated[str, WithJsonSchema(TEXT_SCHEMA)]
Id = Annotated[str, AfterValidator(_check_id), _ID_SCHEMA]
Kind = Annotated[str, _KIND_SCHEMA]
FilledText = Annotated[str, AfterValidator(_check_filled), _FILLED_SCHEMA]
Date = Annotated[Edtf, PlainValidator(_read_date), WithJsonSchema(DATE_SCHEMA)]
DayDate = Annotated[Edtf, PlainValidator(_read_date), AfterValidator(_check_day), _DAY_SCHEMA]
WebAddress = Annotated[str, AfterValidator(_check_web_address), _ADDRESS_SCHEMA]
SiteAddress = Annotated[str, AfterValidator(_check_web_address), AfterValidator(_end_with_slash), _SITE_SCHEMA]
Truth = Annotated[bool, BeforeValidator(_read_truth), _TRUTH_SCHEMA]
FolderName = Annotated[
    str,
    AfterValidator(_check_folder_name),
    text_schema(f"^{_FOLDER_NAME}$", "Not the name of a folder in themes/.", least_number=0),
]
Language = Annotated[
    str,
    _matching(_LANGUAGE, "a language code", "en"),
    string_schema(_LANGUAGE, "Not a language code, such as en."),
]
WikidataItem = Annotated[
    str,
    _matching(_WIKIDATA_ITEM, "a Wikidata item", "Q3703"),
    string_schema(_WIKIDATA_ITEM, "Not a Wikidata item, such as Q3703."),
]
Domain = Annotated[
    str,
    _matching(_DOMAIN, "a domain", "chronology.example.org"),
    string_schema(_DOMAIN, "Not a domain, such as chronology.example.org."),
]
Branch = Annotated[
    str,
    _matching(_BRANCH, "a git branch", "gh-pages"),
    text_schema(f"^{_BRANCH}$", "Not a git branch.", least_number=0),
]
Remote = Annotated[
    str,
    AfterValidator(_check_remote),
    text_schema(r"^(?!-)(?!.*::)\S+$", "No git remote.", least_number=0),
]
Coordinates = Annotated[tuple[float, float], AfterValidator(_check_coordinates), _COORDINATES_SCHEMA]
# What a source states is text however it is written, so that `1,400` and `at least 60` stand beside `400`.
StatedValue = FilledText
