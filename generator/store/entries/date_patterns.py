"""EDTF dates as regular expressions, for programs that know JSON Schema and not our reader of dates.

They agree with `generator.dates.edtf.parse` on all but what no expression can tell: whether an interval ends before it
begins, and with how many digits a year was written that YAML takes for a number. No flag changes their meaning, so that
Python and JavaScript read them alike.
"""

from __future__ import annotations

_FOUR_DIGITS = "-?(?!0000)[0-9]{4}|0000"
_LEAP_YEAR = "-?(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)|0000"
_YEAR_ALONE = f"{_FOUR_DIGITS}|Y-?[0-9]{{5,12}}|[0-9]{{3}}X|[0-9]{{2}}XX"

_DAY_OF_ANY_YEAR = "|".join(
    (
        "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])",
        "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)",
        "02-(?:0[1-9]|1[0-9]|2[0-8])",
    )
)
_DAY = f"(?:{_FOUR_DIGITS})-(?:{_DAY_OF_ANY_YEAR})|(?:{_LEAP_YEAR})-02-29"
_SOME_DAY = f"(?:{_FOUR_DIGITS})-(?:0[1-9]|1[0-2]|XX)-XX"
_MONTH_OR_SEASON = f"(?:{_FOUR_DIGITS})-(?:0[1-9]|1[0-2]|2[1-4]|XX)"
_TIME = "T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-][0-9]{2}:[0-9]{2})?"
_DATE = f"(?:(?:{_DAY}|{_SOME_DAY})(?:{_TIME})?|{_MONTH_OR_SEASON}|{_YEAR_ALONE})[?~%]?"

DAY_PATTERN = f"^(?:{_DAY})$"
DATE_PATTERN = rf"^(?:{_DATE}(?:/(?:\.\.|{_DATE})?)?|(?:\.\.)?/{_DATE})$"
