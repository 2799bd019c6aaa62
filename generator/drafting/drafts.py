"""What one utterance tells of: happenings, statements, and nouns that are happenings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.drafting.grammar.extents import outer_of, scope_of, stretch, with_means
from generator.drafting.grammar.phrases import core, text_of
from generator.drafting.grammar.pronouns import NOTHING_BEFORE, Before, resolved_subject
from generator.drafting.lexicon.verb_classes import ANNOUNCING, EVENT_NOUNS, SPEAKING
from generator.drafting.lexicon.words import PERSONAL_PRONOUNS
from generator.drafting.meaning.attribution import Report, reports
from generator.drafting.meaning.denials import is_noun_denied, says_otherwise
from generator.drafting.meaning.scoring import ENOUGH, Telling, doubts, score
from generator.drafting.titling.conditions import with_condition
from generator.drafting.titling.headlines import Headline, headline_of_clause, headline_of_noun, headline_of_statement
from generator.drafting.titling.summaries import Told, summary

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence, Set

    from generator.dates.edtf import Edtf
    from generator.drafting.dating.dated_clauses import Dated
    from generator.drafting.dating.dated_nouns import DatedNoun
    from generator.drafting.grammar.clauses import Clause
    from generator.drafting.grammar.utterances import Utterance
    from generator.drafting.lexicon.tokens import Token
    from generator.model.time import Dating

# How many words after "announced" are looked at for what was announced.
_OBJECT = 5
_PASSING_ON = frozenset({"say", "tell", "add", "announce"})
_PLANNING_MODALS = frozenset({"would", "'d", "should"})


@dataclass(frozen=True, slots=True)
class Draft:
    """An event in an utterance.

    Attributes:
        headline: Its headline.
        dating: When, and why then.
        kind: `statement` for one; empty where the words are to tell.
        start: Offset of the words that report it in the source's text.
        end: Offset after them.
        scope: Offsets of the tokens that tell of it: those of its clause and of all that hangs on it.
        attribution: Who says so, or who states it.
        planned: Whether it was still to come.
        score: Points for telling of something that happened; 0 for what is not weighed.
        left_out: Whether they are too few.
        doubts: Why they are, in plain words.
        summary: What else the passage tells of it, in a sentence or two; often empty.
        outer: Tokens of its clause and of those that it hangs on: where its place may stand if its headline has none.
    """

    headline: Headline
    dating: Dating
    kind: str
    start: int
    end: int
    scope: frozenset[int] = frozenset()
    attribution: str = ""
    planned: bool = False
    score: int = 0
    left_out: bool = False
    doubts: tuple[str, ...] = ()
    summary: str = ""
    outer: tuple[Token, ...] = ()


@dataclass(frozen=True, slots=True)
class Setting:
    """What surrounds an utterance.

    Attributes:
        published: The day that its article appeared; None where unknown.
        quotes: The direct speech beside it in its passage.
        speaker: Whose words it is, in direct speech or reported; empty where nobody says.
        before: The sentences before it, where its pronouns may have their names.
        is_verbatim: Whether its article is kept in its own words.
        everything: Whether what has too few points is wanted as well, marked.
    """

    published: Edtf | None
    quotes: Sequence[Utterance] = ()
    speaker: str = ""
    before: Before = NOTHING_BEFORE
    is_verbatim: bool = True
    everything: bool = False


def drafts(
    utterance: Utterance, dated: Mapping[int, Dated], nouns: Sequence[DatedNoun], unsaid: Set[int], setting: Setting
) -> list[Draft]:
    """The events of an utterance that are worth drafting.

    Args:
        utterance: The article's own words in a passage, or somebody's whom it quotes.
        dated: Dates of its clauses by position, borrowed ones included.
        nouns: The nouns in it that are happenings.
        unsaid: Positions of the clauses that it denies or only supposes.
        setting: What surrounds it.
    """
    said = [] if utterance.quoted else reports(utterance, has_quote=bool(setting.quotes))
    report_of = {report.clause: report for report in said}
    speaker_of = {position: report.speaker_text for report in said for position in report.content}
    statements = {
        position: report_of[position]
        for position in sorted(dated.keys() & report_of.keys())
        if position not in unsaid and _states(utterance.clauses[position], report_of[position], setting)
    }
    happenings: dict[int, Draft] = {}
    for position, date in sorted(dated.items()):
        if position not in statements:
            said_by = replace(setting, speaker=speaker_of.get(position, setting.speaker))
            happening = _happening(utterance, position, date, said_by, is_denied=position in unsaid)
            if happening and happening.headline.text:
                scope = scope_of(utterance, [position], _of_other_days(dated, date))
                happenings[position] = replace(happening, scope=scope)
    found: list[Draft] = []
    for position, report in statements.items():
        statement = _statement(utterance, report, dated[position], setting)
        passes_on = _only_passes_on(utterance, report, happenings)
        if statement and not (passes_on or says_otherwise(utterance, report, unsaid)):
            apart = _of_other_days(dated, dated[position])
            content = [at for at in report.content if at not in apart]
            found.append(replace(statement, scope=scope_of(utterance, [position, *content], apart)))
    found += [
        replace(draft, summary=_summary(utterance, position, draft, happenings.keys() | unsaid, setting))
        for position, draft in happenings.items()
    ]
    found += [_noun(utterance, noun) for noun in nouns if _is_told(utterance, noun, unsaid)]
    return [draft for draft in found if draft.headline.text]


def _of_other_days(dated: Mapping[int, Dated], date: Dated) -> list[int]:
    """Positions of the clauses with a date of their own that cannot be a given one: their figures are of that date."""
    return [
        position for position, other in dated.items() if other.own and not other.dating.date.overlaps(date.dating.date)
    ]


def _only_passes_on(utterance: Utterance, report: Report, happenings: Mapping[int, Draft]) -> bool:
    """Whether what is said is an event itself, so that saying it is none: "Two men died on Monday, police said"."""
    told = [happenings[position] for position in report.content if position in happenings]
    is_news = any(not (draft.planned or draft.left_out) for draft in told)
    return is_news and utterance.clauses[report.clause].predicate.lexeme in _PASSING_ON


def _is_told(utterance: Utterance, noun: DatedNoun, unsaid: Set[int]) -> bool:
    """Whether an utterance says that what a noun tells of was so."""
    is_doubtful = noun.clause in unsaid or is_noun_denied(utterance, noun.first, utterance.clauses[noun.clause])
    return not (utterance.asks or is_doubtful)


def _summary(utterance: Utterance, position: int, draft: Draft, happenings: Collection[int], setting: Setting) -> str:
    """What the passage tells of an event besides its headline; a statement's headline says all."""
    if draft.kind == "statement" or utterance.quoted:
        return ""
    told = Told(draft.headline.text, draft.attribution, setting.is_verbatim)
    return summary(utterance, position, happenings, told)


def _states(clause: Clause, report: Report, setting: Setting) -> bool:
    """Whether a reporting clause comes with what was said, in its own sentence or in a quotation."""
    speaks = clause.predicate.lexeme in SPEAKING and clause.role in ("main", "content")
    return bool(report.content) or (bool(setting.quotes) and speaks)


def _statement(utterance: Utterance, report: Report, date: Dated, setting: Setting) -> Draft | None:
    """A statement is an event where saying it has a date: its own, or that of "Speaking in Rome on Monday, …"."""
    predicate = utterance.clauses[report.clause].predicate
    is_act = date.own or predicate.lexeme in SPEAKING | ANNOUNCING
    if not is_act or predicate.tense in ("present", "modal") or not report.speaker_text:
        return None
    headline = headline_of_statement(utterance, report, setting.quotes, setting.before)
    start, end = stretch(utterance, [report.clause, *report.content])
    around = outer_of(utterance, report.clause)
    return Draft(headline, date.dating, "statement", start, end, attribution=report.speaker_text, outer=around)


def _happening(utterance: Utterance, position: int, date: Dated, setting: Setting, *, is_denied: bool) -> Draft | None:
    clause = utterance.clauses[position]
    planned = _is_planned(clause, date, setting.published)
    verb = clause.predicate
    written = [utterance.tokens[index] for index in clause.subject]
    subject = resolved_subject(utterance, position, setting.before)
    after = [index for index in clause.indices if index >= verb.end and index not in utterance.blocked]
    rest = tuple(utterance.word(index) for index in after)
    telling = Telling(
        predicate=verb,
        subject=tuple(token.lower for token in subject),
        rest=rest,
        own_date=date.own,
        begins=date.begins,
        planned=planned,
        beside=not date.own and clause.role != "main",
        quoted=utterance.quoted,
        refers_back=len(written) == 1 and written[0].lower in PERSONAL_PRONOUNS,
        asks=utterance.asks or clause.connector == "whether",
        denied=is_denied,
    )
    points = score(telling)
    if points < ENOUGH and not setting.everything:
        return None
    # "announced an offensive" tells of the offensive, "announced it would resign" of the announcement.
    announces_deed = verb.lexeme == "announce" and not EVENT_NOUNS.isdisjoint(rest[:_OBJECT])
    states = verb.lexeme in ANNOUNCING and not (announces_deed or verb.passive)
    start, end = stretch(utterance, with_means(utterance, position))
    headline = headline_of_clause(utterance, position, subject, setting.before, planned=planned)
    if planned and headline.text:
        headline = replace(headline, text=with_condition(headline.text, utterance, position))
    return Draft(
        headline,
        date.dating,
        "statement" if states else "",
        start,
        end,
        attribution=text_of(core(subject)) if states else setting.speaker,
        planned=planned,
        score=points,
        left_out=points < ENOUGH,
        doubts=doubts(telling) if points < ENOUGH else (),
        outer=outer_of(utterance, position),
    )


def _noun(utterance: Utterance, noun: DatedNoun) -> Draft:
    start, end = stretch(utterance, [noun.clause])
    told = frozenset(utterance.tokens[index].start for index in range(noun.first, noun.end))
    around = outer_of(utterance, noun.clause)
    return Draft(headline_of_noun(utterance, noun), noun.dating, "", start, end, told, outer=around)


def _is_planned(clause: Clause, date: Dated, published: Edtf | None) -> bool:
    """Whether a clause speaks of what was still to come when the article appeared."""
    verb = clause.predicate
    announces = (
        verb.tense == "future"
        or (verb.tense == "present" and (verb.progressive or _lies_ahead(date, published)))
        or (verb.tense == "modal" and verb.modal in _PLANNING_MODALS)
        # "agreed to meet in July"
        or (bool(verb.carried) and _lies_ahead(date, published))
    )
    is_past = published is not None and published.follows(date.dating.date)
    return announces and not is_past


def _lies_ahead(date: Dated, published: Edtf | None) -> bool:
    return date.own and published is not None and date.dating.date.follows(published)
