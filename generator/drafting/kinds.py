"""What kind of event words speak of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# Words by the kind that they speak for, as they stand in the news; a form that is not listed counts by its beginning.
_WORDS = {
    "strike": """
        airstrike airstrikes air-strike bomb bombs bombed bombing bombings bombard bombardment raid raids shell
        shelled shelling missile missiles drone drones warplane warplanes jets rocket rockets strafe air-raid
        """,
    "fighting": """
        attack attacks attacked assault battle battles fight fighting fought clash clashes clashed seize seized
        seizing capture captured recapture recaptured retake retaken retook overrun overran ambush ambushed
        offensive troops soldiers rebels militants insurgents fighters army forces kill killed killing die died dead
        wound wounding invade invaded siege besiege besieged advance advanced push pushed retreat retreated flee fled
        withdraw withdrew defeat defeated gunmen militia hostage hostages occupy occupied convoy frontline shoot
        shot shooting gunfire blast explode exploded explosion pilot casualty combat war tanks
        """,
    "diplomacy": """
        summit talks ambassador embassy treaty diplomat diplomats diplomatic envoy negotiate negotiated negotiations
        ceasefire truce council un border sanctions ministers ecowas eu nato mediators mediation accord resolution
        communique alliance delegation meet met meeting foreign bilateral
        """,
    "aid": """
        aid donor donors relief humanitarian refugees refugee charity evacuate evacuated evacuation food shelter
        famine displaced rescue rescued rescuers survivors pledge-conference medicine
        """,
    "politics": """
        election elections elected vote votes voted voters ballot parliament parliamentary president presidential
        premier minister prime government cabinet coalition party parties senate congress law bill court judge
        judges trial verdict sentenced sentence convicted acquitted ruling referendum mayor resign resigned resigns
        inaugurated sworn concede concedes conceded office reform constitution campaign candidate
        """,
}
_KIND_OF = {word: kind for kind, listed in _WORDS.items() for word in listed.split()}
# An action says more than what it is done with.
_ACTION_WEIGHT = 3
_ORDER = ("strike", "fighting", "aid", "diplomacy", "politics")


def kind_of(action: str, text: Iterable[str]) -> str:
    """The kind that an event's words speak for most, `other` where they speak for none.

    Args:
        action: Base form of the verb that says what happened, or the noun that does.
        text: The words of its headline, in lower case.
    """
    votes = dict.fromkeys(_ORDER, 0)
    for word in text:
        if kind := _KIND_OF.get(word):
            votes[kind] += 1
    if kind := _KIND_OF.get(action):
        votes[kind] += _ACTION_WEIGHT
    best = max(_ORDER, key=lambda kind: votes[kind])
    return best if votes[best] else "other"
