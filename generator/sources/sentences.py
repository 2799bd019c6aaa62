"""Paragraphs → sentences, with exact offsets.

A stop ends a sentence where white space follows it (and what closes behind it) and then something that can begin one.
What looks like a stop and is none is a short list of cases: abbreviations, initials, numbers of items, speech that goes
on.
"""

from __future__ import annotations

import re

from generator.sources.abbreviations import OPENERS, SHORTENED, TITLES
from generator.sources.shape import CLOSERS

# A stop, what closes behind it, the white space, and what begins after it
_STOP = re.compile(
    rf"""
    (?<! [.!?…] ) (?P<stop> [.!?…]++ | [؟۔।॥] )
    (?P<closers> (?: \s?» | [{re.escape(CLOSERS)}] ){{0,4}} (?: \[\d{{1,3}}\] ){{0,3}} )    # .”  . »  .[12]
    \s++
    (?= (?P<openers> (?: [-–—] \s )? (?: « \s? | ["'“‘(\[¿¡$€£¥\#@] ){{0,3}} ) (?P<first> \w ) )
    """,
    re.VERBOSE,
)

# "U.S", "a.m", "J.-Y", "e.g": single letters with stops between them, or one alone
_LETTERS = re.compile(r"(?: [^\W\d_]\.-? )* [^\W\d_]", re.VERBOSE)
# "1. The dam": a number or letter with which an item begins
_ITEM_NUMBER = re.compile(r"[(\[]? (?: \d{1,3} | [a-z] | [ivx]{1,5} )", re.VERBOSE | re.IGNORECASE)
# Names that begin with a small letter and may open a sentence: al-Qaeda, al Qaeda, iPhone
_SMALL_NAME = re.compile(r"(?: al | el | an | as | ar ) [-\s] [A-Z] | [a-z] [A-Z]", re.VERBOSE)
# Speech that goes on after a question or an exclamation: “Why?” Mr Smith asked.
_SPEAKER = re.compile(
    r"""
    (?: [^\W\d_a-z] [\w.'’-]* \s ){1,5}
    (?: said | says | asked | asks | told | added | shouted | cried | wondered | replied | wrote | demanded
      | a \s (?: dit | demandé | déclaré ) ) \b
    """,
    re.VERBOSE,
)
_QUOTATION_ENDS = ('"', "”", "»")

_LONGEST_WORD = 24


def split_sentences(paragraph: str) -> list[tuple[int, int]]:
    """Begin and end of each sentence of a paragraph, in order.

    They do not overlap, have no white space at their ends, and hold all that is not white space. Time is linear in the
    length of the paragraph.
    """
    begin = len(paragraph) - len(paragraph.lstrip())
    spans: list[tuple[int, int]] = []
    for match in _STOP.finditer(paragraph, begin):
        if match_to_verdict(match, begin):
            spans.append((begin, match.end("closers")))
            begin = match.end()
    end = len(paragraph.rstrip())
    if begin < end:
        spans.append((begin, end))
    return spans


def match_to_verdict(match: re.Match[str], begin: int) -> bool:
    """Whether a stop that white space follows ends the sentence that began at `begin`."""
    text, opening = match.string, match.end("openers")
    if match["first"].islower() and not _SMALL_NAME.match(text, opening):
        return False
    ends_quotation = any(mark in match["closers"] for mark in _QUOTATION_ENDS)
    if match["stop"][0] in "!?":
        speech_goes_on = ends_quotation and not match["openers"] and bool(_SPEAKER.match(text, opening))
        return not speech_goes_on
    if match["stop"] != ".":
        return True
    word = _word_before(text, match.start(), begin)
    if match.start() - len(word) == begin and _ITEM_NUMBER.fullmatch(word):
        return False
    return _ends_with_full_stop(word, _word_at(text, opening), ends_quotation=ends_quotation)


def _ends_with_full_stop(word: str, following: str, *, ends_quotation: bool) -> bool:
    """Whether a full stop between two words ends a sentence, and does not only shorten the first of them."""
    bare = word.strip("\"'“”‘’«»()[]").lower()
    if bare.rpartition("-")[2] in TITLES:
        return ends_quotation
    if bare in SHORTENED or _LETTERS.fullmatch(bare):
        return ends_quotation or following in OPENERS
    return True


def _word_before(text: str, end: int, begin: int) -> str:
    """The word that ends at `end`, or the end of it where it is longer than any abbreviation."""
    return text[max(begin, end - _LONGEST_WORD) : end].rpartition(" ")[2]


def _word_at(text: str, start: int) -> str:
    """The word that begins at `start`."""
    return re.split(r"\W", text[start : start + _LONGEST_WORD], maxsplit=1)[0]
