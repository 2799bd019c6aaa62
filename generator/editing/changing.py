"""An entry's fields as a form has them, and as its YAML has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.preview.editing.records import Fields

if TYPE_CHECKING:
    from generator.model.event import Citation, Claim, Event, Figure
    from generator.store.text.yaml_reading import YamlValue


def fields_of(event: Event) -> Fields:
    """What a form shows of an event."""
    return Fields(
        title=event.title,
        date=event.date.text,
        summary=event.summary.rstrip("\n"),
        kind=event.kind,
        status=event.status,
        planned=event.planned,
        places=event.places,
        people=event.people,
        organisations=event.organisations,
        figures=event.figures,
        claims=event.claims,
        citations=event.citations,
    )


def changed_values(shown: Fields, entered: Fields, summary_now: str) -> dict[str, YamlValue]:
    """The fields that somebody changed, as YAML has them; None for one that is to go.

    Args:
        shown: What the form showed.
        entered: What it handed back.
        summary_now: The summary as the entry has it, whose line break at the end a form does not show.
    """
    ending = "\n" if summary_now.endswith("\n") and entered.summary else ""
    wanted: dict[str, tuple[object, object, YamlValue]] = {
        "title": (shown.title, entered.title, entered.title),
        "date": (shown.date, entered.date, entered.date),
        "summary": (shown.summary, entered.summary, f"{entered.summary}{ending}" or None),
        "status": (shown.status, entered.status, entered.status),
        "kind": (shown.kind, entered.kind, entered.kind),
        "planned": (shown.planned, entered.planned, "true" if entered.planned else None),
        "places": (shown.places, entered.places, list(entered.places)),
        "people": (shown.people, entered.people, list(entered.people)),
        "organisations": (shown.organisations, entered.organisations, list(entered.organisations)),
        "figures": (shown.figures, entered.figures, [figure_value(one) for one in entered.figures]),
        "claims": (shown.claims, entered.claims, [claim_value(one) for one in entered.claims]),
        "citations": (shown.citations, entered.citations, [citation_value(one) for one in entered.citations]),
    }
    return {key: value for key, (before, after, value) in wanted.items() if before != after}


def citation_value(citation: Citation) -> YamlValue:
    """A citation as its entry has it."""
    return {
        "source": citation.source,
        "quote": citation.quote,
        "prefix": citation.prefix or None,
        "suffix": citation.suffix or None,
        "dated": citation.dated or None,
    }


def figure_value(figure: Figure) -> YamlValue:
    """A figure as its entry has it."""
    return {
        "what": figure.what,
        "value": figure.value,
        "source": figure.source,
        "said_by": figure.said_by or None,
    }


def claim_value(claim: Claim) -> YamlValue:
    """A claim as its entry has it."""
    return {
        "about": claim.about,
        "value": claim.value,
        "source": claim.source,
        "said_by": claim.said_by or None,
    }
