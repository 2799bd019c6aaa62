"""Verbs of the news in general English, and words that look like their forms and are none."""

from __future__ import annotations

from generator.drafting.lexicon.word_sets import word_set

# Base, past, past participle. Verbs whose three forms are one ("hit") are written out like the rest.
IRREGULAR = """
bear bore born · beat beat beaten · bend bent bent · bite bit bitten · forecast forecast forecast · upset upset upset ·
arise arose arisen · become became become · begin began begun · bid bid bid · bind bound bound · bleed bled bled ·
blow blew blown · break broke broken · bring brought brought · broadcast broadcast broadcast · build built built ·
burn burned burned · burst burst burst · buy bought bought · cast cast cast · catch caught caught · choose chose
chosen · cling clung clung · come came come · cost cost cost · cut cut cut · deal dealt dealt · dig dug dug · draw
drew drawn · drink drank drunk · drive drove driven · eat ate eaten · fall fell fallen · feed fed fed · feel felt
felt · fight fought fought · find found found · flee fled fled · fling flung flung · fly flew flown · forbid forbade
forbidden · foresee foresaw foreseen · forget forgot forgotten · forgive forgave forgiven · freeze froze frozen ·
get got got · give gave given · go went gone · grow grew grown · hang hung hung · have had had · do did done · hear
heard heard · hide hid hidden · hit hit hit · hold held held · hurt hurt hurt · keep kept kept · kneel knelt knelt ·
know knew known · lay laid laid · lead led led · leave left left · lend lent lent · let let let · lie lay lain ·
light lit lit · lose lost lost · make made made · mean meant meant · meet met met · mislead misled misled · overcome
overcame overcome · overrun overran overrun · oversee oversaw overseen · overtake overtook overtaken · overthrow
overthrew overthrown · override overrode overridden · pay paid paid · prove proved proven · put put put · quit quit
quit · read read read · rebuild rebuilt rebuilt · repay repaid repaid · retake retook retaken · rewrite rewrote
rewritten · ride rode ridden · ring rang rung · rise rose risen · run ran run · say said said · see saw seen · seek
sought sought · sell sold sold · send sent sent · set set set · shake shook shaken · shed shed shed · shine shone
shone · shoot shot shot · show showed shown · shrink shrank shrunk · shut shut shut · sing sang sung · sink sank
sunk · sit sat sat · sleep slept slept · slide slid slid · speak spoke spoken · speed sped sped · spend spent spent
· spill spilled spilled · spin spun spun · split split split · spread spread spread · stand stood stood · steal
stole stolen · stick stuck stuck · strike struck struck · strive strove striven · swear swore sworn · sweep swept
swept · swim swam swum · swing swung swung · take took taken · teach taught taught · tear tore torn · tell told told
· think thought thought · throw threw thrown · undergo underwent undergone · understand understood understood ·
undertake undertook undertaken · uphold upheld upheld · wake woke woken · wear wore worn · weep wept wept · win won
won · withdraw withdrew withdrawn · withhold withheld withheld · withstand withstood withstood · write wrote written
"""

# Regular verbs of the news whose base form is hardly ever a noun or an adjective.
REGULAR = """
abandon abolish absorb accept accompany accuse achieve acknowledge acquire acquit adapt add adjourn admit adopt
affect agree allege allocate allow allude amend announce annul anticipate apologise apologize appear apply appoint
appropriate approve argue arm arrange arrive ascend ask assassinate assemble assert assess assign assist assume
assure attach attain attend attract authorise authorize avert avoid await awarded ban behave believe belong besiege
betray blame bolster bombard borrow breach broaden bury calculate campaign cancel capitulate carry cease celebrate
challenge characterise characterize chase circulate cite claim clarify clash clear climb close collaborate collapse
collect collide combine commemorate commence commit communicate compare compel compete complain complete comply compose
comprise concede conclude condemn conduct confer confess confirm confiscate confront congratulate connect consider
consist consolidate constitute construct consult contain contaminate contend contest continue contribute convene
converge convert convict convince cooperate coordinate cope cover crash create criticise criticize cross crush
culminate damage deploy declare decline decrease dedicate deem deepen defeat defect defend defer define defuse
degrade delay deliberate deliver demolish demonstrate denounce deny depart depend depict deport derail descend
describe desert deserve designate destroy detain deteriorate determine detonate devastate develop devise diagnose
dictate die differ diminish disappear disarm disband discharge disclose discontinue discover discuss disembark
dislodge dismantle dismiss dispatch displace display dispose disrupt dissolve distribute disturb divert divide
divorce dominate donate drag drain drift drown earn ease echo edge educate eject elect elevate eliminate embark
embrace emerge emphasise emphasize employ enable enact encounter encourage endanger endorse endure enforce engage
enhance enjoy enlarge enlist enrol ensue ensure enter entrench equip eradicate erect erode erupt escalate escape escort
establish estimate evacuate evade evaluate evolve examine exceed exchange exclude execute exert exhume exile exist
exonerate expand expect expel expire explain explode exploit explore expose express extend extinguish extract
extradite face facilitate falter favour fear feature file fill finalise finalize finance finish fire fix float flock
follow foil forge form formulate free frustrate fulfil fulfill function gain gather generate grab grant greet grip
guarantee hail halt hamper hand handle happen harass harm harry head help hesitate highlight hijack hinder hire
hoist hospitalise hospitalize host hurl identify ignite ignore illustrate imagine impeach impede implement imply
impose impress imprison improve inaugurate include incorporate increase indicate indict induce infect infiltrate
inflict inform inhabit inherit initiate injure inject inspect inspire install instruct insist integrate intend
intensify intercept interrogate interrupt intervene interview introduce invade invent invest investigate invite
invoke involve isolate issue jail join justify kick kidnap kill kickstart lack lag launch leak learn leave legalise
legalize liberate lift limit link liquidate listen live load lobby locate loom loot lower maintain manage mandate
march mark marry massacre mature measure mediate meddle merge mobilise mobilize modify monitor motivate mourn move
murder narrow negotiate nominate note notify object oblige observe obtain occupy occur offer offset open operate
oppose organise organize orchestrate oust outline overhaul overlook overturn owe own pack paralyse paralyze pardon
participate pass patrol perform perish permit persist persuade pick pin plague plan plant play plead pledge plunder
plunge point poison portray pose position possess post postpone pound pour praise predict prefer prepare present
preserve press presume prevail prevent proceed proclaim procure produce prohibit project prolong promise promote
prompt pronounce propose prosecute protect protest provide provoke publish pull punish purchase pursue push qualify
quadruple quarantine quell question queue race raise rally ransack ratify reach react readmit ready reaffirm realise
realize rebuff recall recapture receive reckon recognise recognize recommend reconcile reconsider reconstruct
recede recover recruit reduce refer reflect refuse regain register regret regroup regulate reimpose reinforce reinstate
reiterate reject relate relaunch release relent relocate rely remain remark remember remind remove rename render
renew reopen reorganise reorganize repair repeal repeat repel replace reply report represent reprimand request
require rescue resemble reserve reshuffle resign resist resolve respect respond rest restore restrict result resume
retain retaliate retire retreat retract return reunite reveal reverse revert review revise revive revoke reward
rouse route rule sabotage sack safeguard sail sanction save scale scatter schedule scramble scrap screen seal search
secure seize sentence separate serve settle shatter shell shelter shield shift ship shock shout shrug shuttle sign
signal slam slash slow smash smuggle soar solve span spark specify sponsor stab stabilise stabilize stage stall star
stare start starve stay stem stop storm strengthen stress stretch struggle stumble submit subside succeed succumb
sue suffer suggest summon supervise supply support suppose suppress surge surpass surrender surround survive suspect
suspend sustain switch sympathise sympathize tackle target tax tear tend terminate terrify test testify thank
threaten thwart tie tighten top topple torch torture total touch toughen tour trace track trade trail train transfer
transform transmit transport trap travel treat trigger triple try tumble turn unanimously uncover undermine unfold
unify unite unleash unravel unseat unveil update upgrade urge use usher vacate vaccinate vandalise vandalize vanish
flare skid limp blink blockade brand chip crumble dash doom drape dwindle erode evict expunge fumble gallop glare
hover hurtle jolt lurch mangle maul overpower pelt perch plummet pluck prise probe prop rekindle rescind scour scupper
scuttle sever shun siphon snare snarl spiral spurn squander stall stash stifle straddle stray strip topple torch trigger
trudge tussle usurp vandalise veer whip wield wind wring veto violate visit voice volunteer vote vow wage wait walk
wane want warn warrant watch weaken weigh welcome widen
wipe witness work worry worsen wound wreck wrestle yield stun sweep swap approach attack ambush bomb raid blast
accelerate accumulate address advance advise aid aim alarm alert amount answer appeal arrest attempt auction award
back balance base bear block board boost boycott brief broker call care cause change charge check claim comment
compromise concern control cool counter cripple curb debate decide demand deposit design desire detail doubt double
drop drown echo end estimate exit experience fail fall finance flood focus force fund guard guide harvest hope
impact influence land level list look match mediate mention mine mount need number order pause permit phone picture
place plot police practise practice pressure process profit progress promise pump rain rank rate record reform
regard research respond return rid risk rout rush sanction score seat sense shape share shelter show slump smoke
sound stake state stoke storm stream strand strip study subject surprise survey suspect talk task tank threat title
toll total trial trick triumph trouble trust undercut value vest view visit wish witness wonder
"""

# Bases above that are as often nouns, as are their forms in -s: it takes a modal, "to" or a pronoun to make them verbs.
ALSO_NOUNS = word_set("""
    advance aid aim alarm alert ambush amount answer appeal approach arrest attack attempt auction award back
    balance ban base blast block board bomb boost boycott breach brief broker burn burst call campaign care cast
    cause challenge change charge check claim clash climb close comment compromise concern contest control convict
    cost counter cover crash cross curb cut damage deal debate decline decrease defeat delay demand deposit desert
    design desire detail dispatch display divorce doubt double draw drink drive drop ease echo edge end escape
    escort estimate exchange exile exit experience exploit export extract face fall favour fear feature fight file
    finance find fire fix flood fly focus force form free function fund gain grant grip guarantee guard guide halt
    hand harm harvest head help hire hit hold hope host hunt hurt impact import increase influence issue jail jump
    kick lack land launch lead leak leave level lie lift light limit link list live look loot mandate march mark
    massacre match mature measure meet mention mine mount move murder need note number object offer open order pack
    pardon pass patrol pause pay permit phone pick picture place plan plant play pledge plot plunge point poison
    police position post pound practice present press pressure process produce profit progress project promise
    protest pull pump purchase push question queue quit race raid rain rally rank rate read recall record reform
    refuse regard regret release repair repeat reply report request rescue research reserve rest result retreat
    return reverse review reward ride ring rise risk rout route rule run rush sack sanction sanctions save scale
    schedule score scrap screen seal search seat sense sentence separate set shape share shell shelter shield shift
    ship shock shot show shuttle sign signal slide slow slump smoke sound span spark speed spin split sponsor spread
    stage stake stall stand star start state stay stem stop storm stream stress stretch strike strip struggle study
    subject supply support surge surprise surrender survey suspect sweep swing switch talk tank target task tax tear
    test threat tie title toll top torture total touch tour trace track trade trail train transfer transport trap
    travel treat trial trick trigger triumph trouble trust try turn update upgrade use value vest veto view visit
    voice volunteer vote vow wage wait wake walk warrant watch welcome win wind wish witness wonder work worry wound
    yield attacks affect clear cool effect elect express own live open complete secure narrow lower mean present
    ready free slow welcome
    """)

# Prepositions in the shape of a verb.
NEVER_VERBS = word_set(
    "including excluding according following regarding concerning pending during armed armoured armored"
)
# Words that end as a participle does and are none.
NO_PARTICIPLES = word_set("""
    hundred red bed seed weed breed indeed sacred wicked naked rugged ragged aged so-called embed shed sled need
    feed greed exceed proceed succeed speed deed steed biped unprecedented united talented beloved crooked rugged
    alleged renowned aforementioned unarmed uneven armed armoured armored experienced unemployed skilled united
    thing something anything nothing everything during evening morning spring string king wing ring sibling ceiling
    according including excluding following regarding concerning pending notwithstanding wedding being missing
    amazing interesting shocking outstanding upcoming incoming outgoing ongoing longstanding existing leading
    neighbouring neighboring remaining surrounding corresponding underlying housing clothing banking nationwide
    starling pudding sterling darling pressing overwhelming sweeping
    """)
