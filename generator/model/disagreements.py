"""What the sources of one event say about one thing, side by side, and where they disagree, or all say otherwise."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

from generator.dates.edtf import parse
from generator.model.amounts.agreeing import amounts_agree

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.dates.edtf import Edtf
    from generator.model.event import Claim, ClaimSubject, Figure

Subject: TypeAlias = "ClaimSubject | Literal['figure']"
Account: TypeAlias = "Figure | Claim"
Agreement: TypeAlias = Callable[[str, str], bool]


class WithAccounts(Protocol):
    """An event, or as much of one as says what its sources give."""

    @property
    def date(self) -> Edtf: ...

    @property
    def claims(self) -> tuple[Claim, ...]: ...

    @property
    def figures(self) -> tuple[Figure, ...]: ...


# In this order they are told: when, where, who did it, then the figures.
_CLAIMED: tuple[ClaimSubject, ...] = ("date", "place", "responsible")


@dataclass(frozen=True, slots=True)
class SameValue:
    """Accounts that give the same value.

    Attributes:
        accounts: In the order of the entry, one at least.
        differs: Whether the value differs from what most say.
    """

    accounts: tuple[Account, ...]
    differs: bool

    @property
    def value(self) -> str:
        """The value, as the first of them gives it."""
        return self.accounts[0].value


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that the sources of one event say about one thing.

    Attributes:
        subject: Whether that is a number, the date, the place, or who did it.
        what: What is counted, such as "kilometres from Bamako"; empty where it is no number.
        accounts: What each says, in the order of the entry.
        differing: For each account, whether it differs from what most say; where no value leads, all that disagree do.
        own: The event's own date, where no account can mean it: then all of them differ. Empty otherwise.
    """

    subject: Subject
    what: str
    accounts: tuple[Account, ...]
    differing: tuple[bool, ...]
    own: str = ""

    @property
    def disagree(self) -> bool:
        return any(self.differing)

    @property
    def by_value(self) -> tuple[SameValue, ...]:
        """The accounts gathered by their value, in the order in which each value is first given."""
        gathered: dict[str, list[Account]] = {}
        differing: dict[str, bool] = {}
        for account, differs in zip(self.accounts, self.differing, strict=True):
            value = _folded(account.value)
            gathered.setdefault(value, []).append(account)
            differing[value] = differs
        return tuple(SameValue(tuple(accounts), differing[value]) for value, accounts in gathered.items())


def compare(event: WithAccounts) -> tuple[Comparison, ...]:
    """All that an event's sources say of when, where, who and how many.

    Things counted are in the order in which each is first named. Numbers agree where both can be right, as "at least
    60" and "100" can; dates where they can mean the same day, as January 2013 and 12 January 2013 can; places and names
    where they are written alike.

    Whoever notes that one source gives another date than the event has means a disagreement: dates that sources give
    are compared with the event's own, too. Its places are all that it concerns, and no answer to where it happened.
    """
    compared: list[Comparison] = []
    for subject in _CLAIMED:
        claims = tuple(claim for claim in event.claims if claim.about == subject)
        if claims:
            compared.append(_dates(event.date, claims) if subject == "date" else _words(subject, claims))
    counted: dict[str, list[Figure]] = {}
    for figure in event.figures:
        counted.setdefault(_folded(figure.what), []).append(figure)
    for figures in counted.values():
        differs = differing(figures, amounts_agree)
        compared.append(Comparison("figure", figures[0].what, tuple(figures), differs))
    return tuple(compared)


def differing(accounts: Sequence[Account], agree: Agreement) -> tuple[bool, ...]:
    """For each account, whether its value differs from what most say.

    A value that agrees with every other never differs, nor does one that nobody else contradicts: where one speaker
    gives two numbers, "17 dead" and "nine of the dead", they count two things. Of the rest those differ that do not
    agree with the one that most say; where none leads, all of them differ.
    """
    counted = Counter(account.value for account in accounts)
    voices: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for account in accounts:
        voices[account.value].add((account.source, account.said_by))

    def at_odds(one: str, other: str) -> bool:
        return not agree(one, other) and len(voices[one] | voices[other]) > 1

    contested = [value for value in counted if any(at_odds(value, other) for other in counted)]
    support = {value: sum(counted[other] for other in contested if agree(value, other)) for value in contested}
    leaders = [value for value in contested if support[value] == max(support.values())]
    is_led = all(agree(one, other) for one in leaders for other in leaders)
    accepted = set(counted) - set(contested)
    if is_led:
        accepted |= {value for value in contested if all(agree(value, leader) for leader in leaders)}
    return tuple(account.value not in accepted for account in accounts)


def _dates(own: Edtf, claims: tuple[Claim, ...]) -> Comparison:
    if any(own.overlaps(parse(claim.value)) for claim in claims):
        return Comparison("date", "", claims, differing(claims, _dates_agree))
    return Comparison("date", "", claims, (True,) * len(claims), own.text)


def _words(subject: ClaimSubject, claims: tuple[Claim, ...]) -> Comparison:
    return Comparison(subject, "", claims, differing(claims, _alike))


def _dates_agree(one: str, other: str) -> bool:
    return parse(one).overlaps(parse(other))


def _alike(one: str, other: str) -> bool:
    return _folded(one) == _folded(other)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
