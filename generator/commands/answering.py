"""How `dateline extract` answers what an editor asks of it, in lines that fit a terminal."""

from __future__ import annotations

import textwrap
from itertools import groupby
from typing import TYPE_CHECKING

import click

from generator.commands.common import amount

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.extract.answers import Explained, LeftOut

_WIDTH = 80


def show_left_out(passages: Iterable[LeftOut], points_needed: int) -> None:
    """Print what was left out, article by article."""
    number = 0
    for source, of_source in groupby(passages, key=lambda left: left.passage.source):
        click.echo(click.style(source, bold=True))
        for left in of_source:
            number += 1
            for line in _left_out(left, points_needed):
                click.echo(line)
    click.echo(
        f"{amount(number, 'passage')} left out. To have one, write an event that cites it."
        if number
        else "Nothing was left out: each dated passage gave an event."
    )


def _left_out(left: LeftOut, points_needed: int) -> Iterator[str]:
    yield from _wrapped(" ".join(left.passage.text.split()), "  ")
    dates = ", ".join(f"“{words}” is {date}" for words, date in left.dates) or "the date comes from its surroundings"
    yield from _wrapped(dates, "    ")
    for candidate in left.weighed:
        reasons = "; ".join(candidate.doubts) or "not sure to be a thing that happened"
        yield from _wrapped(f"“{candidate.title}”: {reasons} ({candidate.score} of {points_needed} points)", "    ")
    if not left.weighed:
        yield "    no clause of it tells of something on that date"


def show_explained(explained: Explained) -> None:
    """Print why an event is as it is."""
    event = explained.event
    if event:
        place = f" in {event.origin.path}" if event.origin else ""
        for line in _wrapped(f"{event.id}{place}: {event.title}, {event.date}, {event.status}", ""):
            click.echo(click.style(line, bold=True))
    for said in _standing(explained):
        for line in _wrapped(said, ""):
            click.echo(line)
    for draft, lines in explained.drafts:
        click.echo()
        for line in _wrapped(f"{draft.title}, {draft.date} ({draft.id})", ""):
            click.echo(click.style(line, bold=True))
        for line in lines:
            for wrapped in _wrapped(line.lstrip(), " " * (2 + len(line) - len(line.lstrip()))):
                click.echo(wrapped)


def _standing(explained: Explained) -> Iterator[str]:
    """How an entry stands to what is drafted now; nothing of a draft that has none."""
    if explained.former:
        yield f"It was “{explained.former}” before."
    if explained.removed:
        yield f"You removed “{explained.removed.id}”, so that it stays away: {explained.removed.title}."
    elif explained.event is None:
        return
    if explained.drafts:
        count = len(explained.drafts)
        cites = "cited" if explained.removed else "cites"
        yield f"{amount(count, 'draft')} {'rests' if count == 1 else 'rest'} on passages that it {cites}."
    elif explained.undrafted:
        yield f"Nothing is drafted of {', '.join(explained.undrafted)} now; “dateline extract” tells why."
    elif explained.by_hand:
        yield "No draft rests on passages that it cites: an editor wrote it."
    else:
        yield "No draft rests on its passages any more."


def _wrapped(text: str, margin: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent=margin, subsequent_indent=f"{margin}  ", break_long_words=False)
