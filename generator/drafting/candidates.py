"""Candidate events: what an article tells of that happened, or will, on a date."""

from __future__ import annotations

import bisect
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.drafting.amounts.figures import counts_in, told_apart
from generator.drafting.dating.discourse import Discourse
from generator.drafting.dating.lending import lend_within, news_announced
from generator.drafting.dating.own_dates import own_dates
from generator.drafting.drafts import Draft, Setting, drafts
from generator.drafting.grammar.phrases import without_way
from generator.drafting.grammar.pronouns import NOTHING_BEFORE, Before
from generator.drafting.grammar.quotations import spoken
from generator.drafting.grammar.utterances import Utterance, utterances
from generator.drafting.lexicon.tokens import tokenise
from generator.drafting.meaning.attribution import Report, reports
from generator.drafting.meaning.denials import denied
from generator.drafting.naming.names import NameFinder, ids
from generator.drafting.tolls import with_tolls
from generator.model.event import Candidate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model.name_index import NameIndex
    from generator.model.names import Name
    from generator.model.source import Passage, Source
    from generator.model.time import Dating, Timex


# No writer's sentence is longer, in characters. What is, is a table or a trick, and clauses take time that grows with
# the square of their number.
_LONGEST_SENTENCE = 1_500
_JOINT = re.compile(r"[\s,;]*(?:(?:and|but|or|then|even|as)\b\s*)*")
# How many sentences before its own a pronoun's noun is looked for.
_SENTENCES_BACK = 5


def candidates(
    source: Source,
    timexes: Sequence[Timex],
    names: NameFinder | NameIndex | Iterable[Name],
    *,
    everything: bool = False,
) -> list[Candidate]:
    """Every event that a source reports with a date, in the order of its text.

    Args:
        source: The article, cleaned.
        timexes: Its expressions of time; offsets count in `source.text`.
        names: Known places, people and organisations; a `NameFinder` where many articles share them.
        everything: Also return what tells too little of something that happened, marked as left out. Not for merging.
    """
    finder = names if isinstance(names, NameFinder) else NameFinder(names)
    ordered = sorted(timexes, key=lambda timex: timex.start)
    starts = [timex.start for timex in ordered]
    speech = spoken(source.text)
    discourse = Discourse(source.record)
    found: list[Candidate] = []
    is_verbatim = source.record.text_kind == "verbatim"
    setting = Setting(source.record.published, is_verbatim=is_verbatim, everything=everything)
    sentences = [passage for passage in source.passages if _is_readable(passage)]
    for number, passage in enumerate(sentences):
        inside = ordered[bisect.bisect_left(starts, passage.start) : bisect.bisect_left(starts, passage.end)]
        if inside or discourse.may_date(passage, is_lead=number == 0):
            parts = utterances(passage, inside, speech)
            before = Before(sentences[max(0, number - _SENTENCES_BACK) : number][::-1], ordered, speech)
            told = _drafts_of(passage, parts, discourse, replace(setting, before=before), is_lead=number == 0)
            counts = counts_in(passage, parts, inside) if told else []
            for draft, (start, end) in zip(told, _spans(source, passage, told), strict=True):
                given = told_apart([count for count in counts if count.start in draft.scope], source)
                figures = tuple(count.as_figure(passage.source) for count in given)
                found.append(replace(_candidate(passage, draft, source.text[start:end], finder), figures=figures))
    return with_tolls(found, source, ordered, speech)


def _is_readable(passage: Passage) -> bool:
    return not passage.heading and len(passage.text) <= _LONGEST_SENTENCE


def _drafts_of(
    passage: Passage, parts: Sequence[Utterance], discourse: Discourse, setting: Setting, *, is_lead: bool
) -> list[Draft]:
    """What a passage tells of, in the article's own words and in its quotations."""
    quotes = [part for part in parts if part.quoted]
    found: list[Draft] = []
    speaker = ""
    said: list[Report] = []
    for part in parts:
        dated, nouns = own_dates(part)
        unsaid = denied(part)
        if part.quoted:
            around = replace(setting, speaker=speaker, before=NOTHING_BEFORE)
        else:
            around = replace(setting, quotes=quotes)
            said = reports(part, has_quote=bool(quotes))
            speaker = said[-1].speaker_text if said else ""
            discourse.remember(passage, part, {at: date for at, date in dated.items() if at not in unsaid})
        # What comes from outside the sentence is not passed on inside it.
        dates = lend_within(part, dated) or ({} if part.quoted else discourse.lend(passage, part, is_lead=is_lead))
        if is_lead and not part.quoted:
            dates |= news_announced(part, said, dates)
        found += drafts(part, dates, nouns, unsaid, around)
    return found


def _spans(source: Source, passage: Passage, told: Sequence[Draft]) -> list[tuple[int, int]]:
    """The stretches that citations quote: a draft's words where they stand once in the source, else the sentence.

    The only draft of a sentence is quoted with all of it. Where one begins with another ("Ruiz met bankers and flew to
    Oslo"), its own words are quoted ("flew to Oslo").
    """
    kept = [draft for draft in told if not draft.left_out]
    spans = []
    for draft in told:
        inner = [other.end for other in kept if other.start == draft.start and other.end < draft.end]
        start = _own_start(source.text, max(inner), draft.end) if inner else draft.start
        quote = source.text[start : draft.end]
        alone = len(kept) == 1 and not draft.left_out
        is_whole = alone or not quote or source.text.count(quote) > 1
        spans.append((passage.start, passage.end) if is_whole else (start, draft.end))
    return spans


def _own_start(text: str, start: int, end: int) -> int:
    """Offset of the first word from an offset on that is more than a joint: past ", and"."""
    joint = _JOINT.match(text, start, end)
    return joint.end() if joint else start


def _candidate(passage: Passage, draft: Draft, quote: str, finder: NameFinder) -> Candidate:
    headline = draft.headline
    in_title = finder.find(tokenise(headline.text))
    in_clause = finder.find(headline.tokens)
    # A place further off is where it happened only if the headline names none.
    places = (
        ids(in_title, "place") or ids(in_clause, "place") or ids(finder.find(without_way(draft.outer)), "place")[:1]
    )
    speaker = finder.find(tokenise(draft.attribution)) if draft.attribution else []
    return Candidate(
        passage=passage,
        quote=quote,
        dating=_as_the_passage_has_it(draft.dating, passage),
        title=headline.text,
        kind=draft.kind or headline.kind,
        places=places,
        people=ids([*in_title, *in_clause, *speaker], "person"),
        organisations=ids([*in_title, *in_clause], "organisation"),
        planned=draft.planned,
        attribution=draft.attribution,
        action=headline.action,
        score=draft.score,
        left_out=draft.left_out,
        doubts=draft.doubts,
        summary=draft.summary,
    )


def _as_the_passage_has_it(dating: Dating, passage: Passage) -> Dating:
    """A dating without its words where the passage has something between them that was left out, such as a bracket."""
    return dating if dating.words in " ".join(passage.text.split()) else replace(dating, words="")
