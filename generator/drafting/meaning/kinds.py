"""What kind of event words speak of: who did what to what, rather than single words.

A verb has a frame, and the frame its kind: who is arrested or sentenced is in politics, who is rescued in aid. Many
verbs say little alone: rebels who hit a town fight, a storm that hits one does not, and jets that hit one strike. So
the verb is asked first, then its subject and object together, and last what is named most.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable

# Whatever their arguments, these verbs and nouns of happenings are of one kind. Words of an idiom are joined by "_".
_ALWAYS = {
    "strike": "bomb bombard strafe airstrike bombardment bombing bombings airstrikes air-strike sortie sorties shell",
    "fighting": """
        ambush besiege invade recapture overrun overthrow_by_force clash fight battle skirmish ambush open_fire
        shoot_dead shoot_down shoot gun_down come_under_fire come_under_attack take_hostage hold_hostage take_prisoner
        take_back beat_back fight_off lay_siege kidnap hijack massacre assassinate stab lynch loot invasion siege
        shooting gunfire clashes battle offensive ambushes fighting attack attacks assault massacre hijacking
        kidnapping war shootout
        """,
    "aid": """
        rescue evacuate airlift shelter vaccinate donate feed resettle rescued evacuation rescue treat  dig_out
        """,
    "diplomacy": "negotiate ratify mediate summon normalise normalize ceasefire truce summit",
    "politics": """
        elect vote resign appoint inaugurate impeach nominate swear_in step_down stand_down concede dissolve legislate
        arrest detain jail imprison charge convict acquit sentence fine sue plead_guilty plead_not_guilty plead indict
        extradite prosecute try stand_trial go_on_trial lodge reshuffle sack oust overthrow strike_down outlaw
        legalise legalize go_on_strike go_to_the_polls take_office take_power take_the_oath come_to_power walk_out
        rule take_to_the_streets give_evidence give_testimony find_guilty bring_to_justice walk_free put_on_trial
        march demonstrate boycott veto nationalise nationalize privatise privatize lift_curfew election elections vote
        ballot referendum trial verdict ruling coup inauguration resignation march protest protests demonstration
        sentencing conviction acquittal hearing indictment walkout reshuffle lead_away
        """,
}
# Verbs of force: fighting where somebody armed or a weapon is named, air strikes where aircraft are.
_FORCE = word_set(
    """
    attack strike hit pound raid blast target batter kill wound injure die seize capture retake reclaim regain hold
    occupy conquer storm fall advance push push_back push_into retreat withdraw flee cross enter drive_out repel oust
    destroy blow_up set_fire explode surrender defeat lock_up take_into_custody fire launch begin start resume deploy
    send land drive_back move_in close_in control flare_up break_out burn_down attack attacks assault raid raids
    strike strikes explosion blast death deaths killing killings fall capture give_up pull_out take_over take sweep
    break
    """
)
_ARMED = word_set(
    """
    troops soldiers soldier rebels rebel militants militant insurgents fighters army armies forces gunmen gunman
    militia militias guerrillas jihadists islamists jihadist islamist marines commandos paratroopers paramilitaries
    separatists warlord battalion regiment convoy tanks artillery offensive insurgency garrison battle combat
    frontline gunfire hostage hostages captives fighting war militiamen military snipers garrison
    """
)
_AIR = word_set(
    """
    jets jet fighter warplanes warplane bombers drones drone airstrike airstrikes missile missiles rocket rockets
    bombs shells shelling bombing warheads sorties air-raid air raids airstrike
    """
)
_ACCIDENTS = frozenset({"blow up", "explode", "break down", "crash"})
_TAKING_POWER = frozenset({"seize", "take", "take over", "dissolve"})
_POWER = word_set("power parliament office constitution presidency palace government")
# What nature, age and accident do is no fighting, whatever the verb.
_HAZARDS = word_set(
    """
    quake earthquake flood floods storm storms wildfire wildfires fire fires blaze flames landslide landslides river
    dam ferry ship boat plane planes airliner aircraft train trains bus lorry truck car avalanche eruption volcano
    tsunami wave waves cyclone hurricane typhoon tornado heatwave drought outbreak cholera epidemic virus disease rain
    rains snow water crash accident collapse building bridge pump burns
    """
)
# What is named most decides where no verb does.
_NAMED = {
    "diplomacy": word_set(
        """
        summit talks ambassador ambassadors embassy treaty diplomat diplomats diplomatic envoy envoys negotiations
        negotiators ceasefire truce sanctions un eu nato ecowas accord pact communique delegation bilateral foreign
        mediation mediators security-council council expatriate peace union nations
        """
    ),
    "aid": word_set(
        """
        aid donor donors relief humanitarian refugees refugee charity food tents camp supplies doses vaccine vaccines
        medicine hospitals rescuers rescuer divers firefighters survivors survivor bodies search rooftops displaced
        victims wreckage blood evacuees
        """
    ),
    "politics": word_set(
        """
        election elections vote votes voters ballot parliament parliamentary president presidential presidency premier
        minister ministers ministry prime government cabinet coalition party parties senate congress law laws bill
        court judge judges trial verdict sentence ruling referendum mayor reform constitution campaign candidate
        police prosecutors prosecutor prison guilty charges appeal bribes licences inquiry regulator commission union
        strike unions workers nurses teachers drivers protesters demonstrators protests emergency lawmakers mps
        chancellor curfew unrest pensions budget tax taxes governor opposition democracy supporters lawyer jury bail
        custody
        """
    ),
}
_MEETING = word_set("meet see visit fly travel hold attend host receive gather sign invite break_down suspend walk_out")
_DIPLOMATS = _NAMED["diplomacy"] | word_set("counterpart germany france russia britain china washington moscow")
_KIND_OF = {verb.replace("_", " "): kind for kind, listed in _ALWAYS.items() for verb in listed.split()}
_FORCEFUL = frozenset(verb.replace("_", " ") for verb in _FORCE)
_MEETINGS = frozenset(verb.replace("_", " ") for verb in _MEETING)
_SUBJECT_WEIGHT, _NAMED_WEIGHT = 2, 1
_ORDER = ("aid", "diplomacy", "politics")


def kind_of(action: str, subject: Iterable[str], rest: Iterable[str]) -> str:
    """The kind of an event, `other` where its words speak for none.

    Args:
        action: The verb that says what happened, with what makes it another one ("step down"), or the noun that does.
        subject: Words of who did it, in lower case.
        rest: Words after the verb, in lower case.
    """
    who, what = list(subject), list(rest)
    named = {*who, *what}
    if kind := _by_force(action, who, named):
        return kind
    if action in _MEETINGS and not _DIPLOMATS.isdisjoint(named) and _NAMED["aid"].isdisjoint(named):
        return "diplomacy"
    if action in _KIND_OF:
        return _KIND_OF[action]
    votes = {
        kind: _SUBJECT_WEIGHT * sum(word in listed for word in who)
        + _NAMED_WEIGHT * sum(word in listed for word in what)
        for kind, listed in _NAMED.items()
    }
    best = max(_ORDER, key=lambda kind: votes[kind])
    return best if votes[best] else "other"


def _by_force(action: str, who: list[str], named: set[str]) -> str:
    """The kind where somebody may have used force; empty where nobody has."""
    own = _KIND_OF.get(action, "")
    if action not in _FORCEFUL and own not in ("fighting", "strike"):
        return ""
    armed, aerial = not _ARMED.isdisjoint(named), not _AIR.isdisjoint(named)
    if armed and not _POWER.isdisjoint(named) and action in _TAKING_POWER:
        return "politics"  # a coup
    by_accident = not _HAZARDS.isdisjoint(who) and _ARMED.isdisjoint(who) and not aerial
    if by_accident or (action in _ACCIDENTS and not armed):
        return "other"
    if aerial or own == "strike":
        return "strike"
    return "fighting" if armed else own
