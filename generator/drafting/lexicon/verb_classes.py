"""What verbs do in the news: tell, last, happen, or announce something to come."""

from __future__ import annotations

from generator.drafting.lexicon.word_sets import word_set

# Verbs that report what somebody said; what follows is the content.
REPORTING = word_set("""
    say tell announce add warn confirm claim state declare insist report argue explain deny note stress reiterate
    acknowledge admit reveal suggest predict promise pledge vow allege believe concede conclude disclose estimate
    express remark recall reply respond testify think complain caution assert assure emphasise emphasize hint
    notice indicate inform maintain observe posit proclaim pronounce signal show find hear hope fear expect urge
    """)
# The ones whose act is itself a piece of news, as "said" is when it has a date of its own.
ANNOUNCING = word_set(
    "announce warn confirm declare deny vow pledge promise threaten claim reveal admit appeal urge call condemn demand"
)
# Of them, the ones that stand behind or before a quotation.
SPEAKING = word_set(
    "say tell announce add warn confirm claim state declare insist argue explain note stress reiterate reply respond "
    "remark acknowledge admit testify complain caution assert write recall conclude vow joke tweet"
)
# Verbs that say of something that it is not so.
DENYING = word_set("deny dispute reject dismiss refute rebut doubt contradict debunk disprove discount repudiate quash")
# Verbs of speech whose object is the one spoken of.
ACCUSING = word_set("accuse blame criticise criticize denounce rebuke attack condemn call demand urge")
# Verbs whose first object is the one told: the content comes after it.
TELLING = word_set("tell inform assure warn remind notify advise")

# States and attitudes: nothing happens in them.
STATIVE = word_set("""
    be have do know want need seem appear remain believe think feel hope fear expect include contain consist belong
    own possess like love hate prefer mean matter depend deserve exist involve lack resemble represent live stay
    keep look sound understand face enjoy owe suffer understand wonder suppose suspect consider regard concern lie
    border surround constitute comprise total cost last weigh relate worry oppose support trust continue struggle
    tend aim seek try hope intend await wait focus rely see hear stand sit
    """)
# Verbs that tie events together or comment on them, and tell none.
BACKGROUND = word_set("""
    prompt cause lead follow coincide allow raise pose draw receive give reflect underline highlight illustrate show
    suggest fuel spark plague describe feature compare range represent continue remain resist cope stem date use put
    bring make speak talk
    """) | {"date back", "make up", "add up"}
# What a main clause's happening brings about: "struck the coast, killing dozens" is one event.
CONSEQUENCES = word_set("kill injure wound destroy damage leave trap displace create end displace cut knock halt")
# A state that begins on the date after "since" or in the past with a bare date: worth an event there.
STATES_WITH_BEGINNING = word_set(
    "hold occupy control rule govern lead detain jail imprison besiege close ban own run serve own suspend"
)
# Verbs that need an object: without one behind them their past forms are participles ("the notes | seized in May").
TRANSITIVE = word_set("""
    abandon accuse acquire acquit adopt allocate appoint arrest assassinate assign authorise authorize award ban borrow
    brand build buy bury cancel capture charge cite commission conduct confiscate construct convict create damage deem
    deliver demolish describe design destroy detain discover dismiss displace distribute donate dub elect employ equip
    establish execute expel expose extradite find fine found fund identify impose imprison injure inspire install
    interview introduce invite issue jail kidnap kill label launch lend make murder nominate obtain organise organize
    oust place plant print produce promote propose publish purchase put receive record recover reject release rescue
    revise schedule seize send sentence shoot store strand suspend torture trap unveil upload use value wound
    """)
# Verbs of getting somebody to speak: who was "reached by phone on Monday" spoke on Monday.
CONTACTING = word_set("reach ask contact question interview approach press quote")
# Verbs that only carry the one after them ("helped take over", "plans to hold").
CATENATIVE = word_set("""
    help continue begin start vow promise plan agree decide refuse try attempt seek want hope intend threaten
    prepare fail manage need pledge offer expect aim struggle cease proceed volunteer wish choose opt rush move use
    go come dare appear seem tend mean ready be
    """)
# Of them, the ones that put what follows into the future.
PROSPECTIVE = word_set("plan intend expect aim hope prepare agree decide mean ready")
# Adjectives and participles after "be" that do so ("is set to", "are due to").
PROSPECTIVE_WORDS = word_set("set due expected scheduled poised ready likely slated bound going about planned")

# Verbs that put their object on a day to come: "planned for 15 May".
SCHEDULING = word_set("plan schedule set expect slate due")

# Nouns that are happenings: "heavy bombing on Sunday", "Wednesday's attack".
EVENT_NOUNS = word_set("""
    attack attacks shelling assault assaults bombing bombings bombardment raid raids airstrike airstrikes strike strikes
    explosion explosions blast blasts shooting shootings killing killings murder murders massacre massacres ambush
    ambushes clash clashes battle battles fighting offensive raid kidnapping kidnappings hijacking siege coup
    invasion earthquake quake flood floods storm hurricane cyclone typhoon tornado tsunami eruption landslide fire
    wildfire crash collision accident derailment collapse outbreak death deaths funeral burial wedding birth
    election elections vote votes ballot referendum poll polls runoff inauguration resignation dismissal appointment
    arrest arrests trial verdict ruling sentencing conviction acquittal hearing execution raid indictment meeting
    meetings summit talks conference ceremony visit speech address debate signing launch opening closure merger
    takeover acquisition announcement statement protest protests demonstration demonstrations march rally riot riots
    walkout ceasefire truce withdrawal evacuation rescue landing release handover defeat victory match final concert
    eruption strike lockout shutdown bankruptcy split fall capture surrender
    """)
