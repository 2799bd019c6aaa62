"""The shape of a line: whether it reads as prose, as a heading, and which words it is made of."""

from __future__ import annotations

import re

# What may close a sentence after its stop.
CLOSERS = "\"'”’»)]"

# What may follow the last stop of a paragraph: » and its kin, notes ("[12]"), slugs of wire reports ("[ID:nL5E8A1B2C]")
_BEHIND = rf"\s? [{re.escape(CLOSERS)}]* (?: \s? \[ [\w:]{{1,16}} \] ){{0,2}} \Z"
_ENDS_SENTENCE = re.compile(rf"[.!?…] {_BEHIND}", re.VERBOSE)
_ENDS_FLATLY = re.compile(rf"[.…] {_BEHIND}", re.VERBOSE)
_STOP_INSIDE = re.compile(rf"[.!?…][{re.escape(CLOSERS)}]* \s (?=[^\W\d_a-z]|[\"“‘«(])", re.VERBOSE)
_QUOTATION = re.compile(r"[“”«»\"]")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

_FEWEST_WORDS = 3
_FEWEST_WORDS_OF_ANNOUNCEMENT = 8
# Headlines that ask or exclaim are shorter than this, unfinished paragraphs longer.
_LONG_LINE = 120
_LONGEST_HEADING = 120
_TAIL = 48


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text for comparing: no case, no punctuation, one kind of apostrophe."""
    return tuple(word.replace("’", "'").casefold() for word in _WORD.findall(text))


def ends_sentence(text: str) -> bool:
    """Whether a line ends with a stop, whatever closes behind it."""
    return bool(_ENDS_SENTENCE.search(text, max(0, len(text) - _TAIL)))


def is_prose(text: str) -> bool:
    """Whether a line reads as a paragraph of running text, and not as a headline, label or link.

    A full stop at its end makes it one. A question or exclamation mark alone does not: headlines have them too.
    """
    if text.count(" ") + 1 < _FEWEST_WORDS:
        return False
    if _ENDS_FLATLY.search(text, max(0, len(text) - _TAIL)) or len(text) > 2 * _LONG_LINE:
        return True
    if ends_sentence(text):
        return len(text) > _LONG_LINE or bool(_QUOTATION.search(text) or _STOP_INSIDE.search(text))
    announces = text.endswith(":") and text.count(" ") >= _FEWEST_WORDS_OF_ANNOUNCEMENT
    return announces or (len(text) > _LONG_LINE // 2 and bool(_STOP_INSIDE.search(text)))


def reads_as_heading(text: str) -> bool:
    """Whether a line could be a heading between paragraphs: short, no stop at its end, no speech with its speaker."""
    if len(text) > _LONGEST_HEADING or ends_sentence(text) or text.endswith((":", ";", ",")):
        return False
    return not re.search(r",[”\"’»]\s", text)
