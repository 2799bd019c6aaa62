"""What verbs and nouns of the news are the same thing to a reader of a chronology: a dam that bursts or gives way.

Each line of the table is one happening: its name, the verbs that mean it, verbs that do so with a word after them, and
nouns. A word may stand in several lines: what "strikes" may be a bomber or a quake.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.drafting.lexicon.verbs import readings
from generator.drafting.lexicon.word_sets import word_set
from generator.drafting.meaning.concepts import stem, terms, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.lexicon.tokens import Token

_TABLE = """
capture  | seize capture overrun occupy conquer hold fall retake recapture reclaim control regain overtake
         | take over |
enter    | enter storm reach | move into march into | entry
begin    | launch start begin open kickstart commence initiate | break out set off | offensive operation intervention
end      | end finish cease conclude lift | call off wind up break off | end
vow      | vow pledge promise threaten swear warn | | pledge promise threat revenge retaliate
deploy   | fly send deploy dispatch land | | deployment
meet     | meet gather convene hold attend host receive negotiate confer talk discuss | sit down speak with
         | summit meeting talks conference negotiation
flee     | flee retreat withdraw leave abandon desert evacuate escape | run away pull out pull back get away
         | flight retreat withdrawal escape
evacuate | evacuate airlift | fly out bring out | evacuation
return   | return | fly home fly back come back go home go back come home | return
strike   | bomb strike hit pound shell bombard raid blast target airstrike batter | | airstrike raid bombing bomb
attack   | attack ambush assault storm | open fire | attack assault ambush
storm    | storm raid | burst into | raid assault
kill     | kill die murder slay assassinate execute perish | shoot dead lose life | death killing murder
injure   | injure wound hurt | |
rescue   | rescue save | pull from dig out bring safety | rescue
free     | free release liberate | let go set free | release
abduct   | abduct kidnap | take hostage | abduction kidnapping
resign   | resign quit | step down stand down give up | resignation departure
dismiss  | dismiss sack fire | | dismissal
banish   | expel banish evict eject deport | throw out kick out drive out | expulsion
suspend  | suspend bar | | suspension
topple   | topple overthrow oust depose unseat | throw out bring down vote out | coup overthrow
appoint  | appoint name nominate install | swear in | appointment nomination inauguration
win      | win defeat beat triumph prevail | | victory
elect    | elect vote | | election vote ballot poll referendum runoff
concede  | concede admit acknowledge | | concession
buy      | buy acquire purchase merge | take over snap up | takeover acquisition merger purchase sale
offer    | offer bid propose | put forward | offer bid proposal
agree    | agree accept | sign up | agreement deal accord pact treaty
approve  | approve pass adopt ratify endorse back | vote for wave through | approval ratification
reject   | reject refuse decline veto spurn rebuff | turn down rule out vote down throw out | rejection veto refusal
arrest   | arrest detain capture apprehend | take custody pick up | arrest detention
charge   | charge indict prosecute arraign | | indictment charge
convict  | convict | find guilty | conviction
sentence | sentence jail imprison | send prison | sentence sentencing
acquit   | acquit exonerate | clear of | acquittal
appeal   | appeal | | appeal
sue      | sue | | lawsuit suit
inquire  | investigate probe examine inquire scrutinise | look into | investigation inquiry enquiry probe
inspect  | inspect | | inspection
search   | search raid | | search
close    | close shut seal | shut down | closure shutdown
reopen   | reopen resume | start again | reopening resumption
block    | block blockade barricade obstruct | cut off | blockade barricade roadblock
protest  | protest demonstrate march rally | take streets | protest demonstration march rally
walkout  | | walk out walk off go strike stop work down tools | walkout stoppage
repel    | repel push drive oust expel dislodge | beat back |
destroy  | destroy demolish wreck raze blow | tear down pull down | destruction demolition
loot     | loot plunder ransack pillage | | looting
breach   | collapse burst break rupture crumble | give way cave in | collapse breach
burn     | burn | burn down catch fire go flames | fire blaze inferno wildfire
explode  | explode detonate | blow up go off | explosion blast bomb bombing
quake    | quake shake strike hit rattle jolt rock | | earthquake quake tremor
flood    | flood inundate swamp submerge | | flood flooding inundation
erupt    | erupt | | eruption
sink     | sink capsize founder | go down | sinking shipwreck
strand   | strand ground beach | run aground get stuck |
crash    | crash collide derail ram plough | leave rails come off | crash collision derailment accident
rise     | rise jump soar surge climb leap rocket | go up | rise surge jump
drop     | fall drop plunge slump tumble slide sink plummet | go down | fall drop plunge slump
increase | increase raise lift boost hike | put up | increase hike rise
reduce   | cut reduce lower slash trim | bring down | cut reduction
visit    | visit tour | pay visit travel to | visit trip tour
proclaim | declare proclaim | | declaration proclamation
"""

# Verbs that say little by themselves: what happens is in the noun behind them ("hold talks", "make a bid").
_LIGHT = word_set("""
    accept announce be begin bring carry come conduct declare do end enter face file give go have hold issue launch
    lodge make mount offer open order pay proclaim put reach receive see set sign stage start strike suffer take win
    """)

# What is sent and moves nobody: sending it is no deployment.
_MESSAGES = word_set("call letter message signal note email text cable telegram invitation bill condolence greeting")
# Behind "fly" they say where somebody went, and not whom somebody sent: "flew | to the port".
_WHITHER = word_set("to into from over home back on")

# What happens once to one thing: two articles that put it on two days hardly mean two events.
HAPPENS_ONCE = word_set("""
    abduct acquit arrest breach burn buy capture charge convict crash elect free resign dismiss reopen sentence sink
    strand topple win
    """)
# Where who does it makes the thing: two who enter one town on one day are two things.
OF_DOERS = word_set(
    "enter visit meet resign flee return win appeal protest walkout vow offer sink crash strand rise drop"
)
# What is left or entered is a place, whatever it is called.
OF_PLACES = word_set("enter flee return evacuate")
# What leaves people dead or hurt and things destroyed.
HARMFUL = word_set("""
    abduct attack breach burn crash erupt explode flood kill protest quake sink storm strand strike topple destroy
    """)
# A verb and the word that makes its meaning may have so many words between them ("turned the offer down").
_APART = 3
# Objects that make "take", "gain" or "lose" a capture.
_TAKING, _POSSESSION = word_set("take gain come"), word_set("control over power charge")


def _read(
    table: str,
) -> tuple[dict[str, frozenset[str]], dict[tuple[str, str], frozenset[str]], dict[str, frozenset[str]]]:
    """Happenings by verb, by verb and the word after it, and by noun."""
    verbs: defaultdict[str, set[str]] = defaultdict(set)
    phrases: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    nouns: defaultdict[str, set[str]] = defaultdict(set)
    for line in table.replace("\n         |", "|").strip().splitlines():
        (name,), of_verbs, of_phrases, of_nouns = (part.split() for part in line.split("|"))
        for verb in of_verbs:
            verbs[verb].add(name)
        for phrase in zip(of_phrases[::2], of_phrases[1::2], strict=True):
            phrases[phrase].add(name)
        for noun in of_nouns:
            nouns[noun].add(name)
    return (
        {verb: frozenset(names) for verb, names in verbs.items()},
        {phrase: frozenset(names) for phrase, names in phrases.items()},
        {noun: frozenset(names) for noun, names in nouns.items()},
    )


_VERBS, _PHRASES, _NOUNS = _read(_TABLE)
# Every verb of the table, those with a word after them included ("step down").
HAPPENING_VERBS = frozenset({*_VERBS, *map(" ".join, _PHRASES)})
# Words for the same sort of people and things.
_THINGS = """
troop soldier army force commando military trooper
gunman attacker robber kidnapper hijacker assailant
police officer policeman constable
plane aircraft jet airliner warplane
lawmaker deputy legislator mp parliamentarian senator
protester demonstrator marcher
ship vessel boat freighter ferry
truck lorry
company firm corporation
boss chief head
worker employee staff
home house
town city
"""


def _one_meaning() -> dict[str, str]:
    """The happening or thing that a word means, for words that mean only one."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for names_of in (_VERBS, _NOUNS):
        for word, names in names_of.items():
            found[word] |= {f"~{name}" for name in names}
    for line in _THINGS.strip().splitlines():
        first, *others = line.split()
        for word in (first, *others):
            found[word].add(f"~{first}")
    return {word: next(iter(names)) for word, names in found.items() if len(names) == 1}


_CONCEPTS = _one_meaning()
_SAYING_NOTHING = word_set("""
    man woman person people suspect other resident civilian victim way home rail dead hostage one two three four five
    six seven eight nine ten dozen hundred thousand million billion percent cent euro dollar pound it him her them all
    """)
# Verbs that mean a capture wherever in a headline they stand ("took advantage of the chaos to overrun the area").
_CAPTURES = frozenset(verb for verb, names in _VERBS.items() if "capture" in names) - {"hold", "fall", "control"}


@lru_cache(maxsize=4096)
def happenings(action: str, title: str) -> frozenset[str]:
    """What an event amounts to, by the names of the table: by its verb, or by the noun that a light verb carries.

    Args:
        action: Base form of the verb that says what happened, or the noun that does.
        title: The headline.
    """
    words = [token for token in words_of(title) if token.is_word]
    stems = [stem(token.text) for token in words]
    verbs = {action, stem(action), *_main_verb(words)}
    verb, *others = action.split()
    found = {name for word in others for name in _PHRASES.get((verb, word), ())}
    for at, verb in enumerate(stems):
        for word in words[at + 1 : at + 2 + _APART]:
            found |= _PHRASES.get((verb, word.lower), frozenset())
    if not found:
        found |= {name for verb in verbs for name in _VERBS.get(verb, ())}
    if "deploy" in found and _moves_nobody(words, stems):
        found.discard("deploy")
    if _CAPTURES & set(stems) or (action in _TAKING and _POSSESSION & {token.lower for token in words}):
        found.add("capture")
    if not found or verbs & _LIGHT:
        found |= {name for noun in stems for name in _NOUNS.get(noun, ())}
    elif stems:
        found |= _NOUNS.get(stems[0], frozenset())
    return frozenset(found)


def _moves_nobody(words: Sequence[Token], stems: Sequence[str]) -> bool:
    """Whether what is sent is a message, or who flies goes alone: "sends a distress call", "flies to the port"."""
    if "send" in stems:
        return bool(_MESSAGES & set(stems))
    at = stems.index("fly") if "fly" in stems else len(stems)
    return at + 1 < len(words) and words[at + 1].lower in _WHITHER


def telling_concepts(text: str) -> frozenset[str]:
    """The concepts of a text without those that say nothing of who or what it is: people, numbers, sums."""
    return concepts(text) - _SAYING_NOTHING


def happenings_named(text: str) -> frozenset[str]:
    """The happenings that the nouns of a text can mean: "attack" of "the assault on Nola"."""
    return frozenset(name for term in terms(text) for name in _NOUNS.get(term, ()))


def concepts(text: str) -> frozenset[str]:
    """The terms of a text, words that mean one happening or one sort of thing alike as that happening or thing."""
    return frozenset(_CONCEPTS.get(term, term) for term in terms(text))


def _main_verb(words: Sequence[Token]) -> frozenset[str]:
    """Bases that the first word of a headline can have that can be its verb."""
    for token in words[1:]:
        bases = {base for base, form in readings(token.lower) if form in {"s", "base", "participle"}}
        if token.text.islower() and bases:
            return frozenset(bases)
    return frozenset()
