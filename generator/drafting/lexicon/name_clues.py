"""Words beside a name that tell what it is the name of."""

from __future__ import annotations

from generator.drafting.lexicon.word_sets import word_set

# Offices, ranks and trades that stand before a person's name, with or without a capital.
ROLES = word_set("""
    president premier chancellor minister secretary senator congressman congresswoman governor mayor ambassador
    envoy king queen prince princess emperor pope archbishop bishop imam rabbi reverend sheikh judge justice
    prosecutor attorney lawyer general colonel major captain lieutenant sergeant admiral commander commissioner
    marshal brigadier corporal officer inspector detective sheriff chief chairman chairwoman chair director
    executive head leader spokesman spokeswoman spokesperson professor doctor dr mr mrs ms miss sir lord lady dame
    coach striker goalkeeper midfielder captain singer actor actress author writer poet journalist reporter editor
    photographer economist analyst scientist researcher engineer pilot astronaut activist campaigner founder owner
    founder-director candidate lawmaker deputy mp vice interim acting former late opposition rebel resident
    businessman businesswoman official member national billionaire farmer teacher student fisherman defender driver
    champion gen col lt sgt capt maj sen rep gov rev prof sr hon banker trader miner nurse priest surgeon architect
    composer designer dancer conductor chef trainer carpenter electrician builder shopkeeper trucker sailor skipper
    widow widower mother father biologist historian physicist geologist psychologist musician politician veteran
    treasurer registrar ombudsman prefect deputy-head vice-president co-founder
    """)
# Offices that have a place behind their "of": "the mayor of Nola".
OFFICES_OF_PLACES = word_set("mayor governor king queen prefect sheriff bishop archbishop")
# What is done to people, and what people do: a name of two words beside it is somebody's.
DONE_TO_PEOPLE = word_set("""
    arrested detained charged acquitted jailed sentenced freed convicted accused indicted appointed dismissed sacked
    replaced succeeded interviewed married questioned extradited pardoned
    """)
DONE_BY_PEOPLE = word_set("resigned died retired testified pleaded wept apologised apologized quit confessed")
LAWYERS = word_set("lawyer lawyers attorney attorneys counsel")
# Fields that stand between a people and an office: "French Foreign Minister".
FIELDS = word_set(
    """
    foreign defence defense finance interior health education justice prime trade energy labour labor transport army
    navy air force police security chief executive news regional deputy culture economy environment agriculture home
    state vice party
    """
)
ORGANISATION_WORDS = word_set("""
    council ministry army navy union bank party court commission university college school agency group airlines
    airways lines railways shipping holdings industries motors company corporation corp inc ltd plc police
    federation association movement front committee league cross organisation organization parliament senate
    congress assembly institute foundation society club press television radio office department force forces
    command authority alliance coalition guard brigade watch fund service board bureau centre center trust exchange
    observatory academy museum hospital laboratory orchestra charity mission
    """)
# Words before the name of an organisation: "rebel group Ansar Dine", "the news agency Ansa".
BODIES = word_set(
    """
    group movement party company agency firm club team bloc
    charity militia network newspaper broadcaster
    """
)
# What stands for a firm before its name between commas: "The operator, Blue Strait Lines, …".
FIRMS = BODIES | word_set(
    "operator maker manufacturer supplier carrier airline lender insurer retailer union charity watchdog regulator"
)
# Offices in a firm or a body, not in a country or a town: "the chief executive of Blue Strait Lines".
OFFICES_OF_FIRMS = word_set(
    "executive ceo chairman chairwoman chair boss shareholder shareholders treasurer employee employees subsidiary"
)
PLACE_WORDS = word_set(
    """
    town city village island province region district state
    port harbour harbor capital suburb county river lake mountain valley desert peninsula coast
    """
)
# Words inside the name of a place: "Lake Mirn", "Orrin River".
GEOGRAPHY = word_set("""
    lake mount river bay island islands sea ocean cape strait valley desert county province peninsula mountains hills
    gulf falls canyon glacier volcano reef archipelago fjord creek
    """)
# Between a preposition and a place: "across | northern | Tamora".
DIRECTIONS = word_set(
    "northern southern eastern western central north south east west northeast northwest southeast southwest "
    "north-east north-west south-east south-west northeastern northwestern southeastern southwestern downtown rural"
)
# Going somewhere makes a place of what "to", "from" and "for" are followed by.
MOTION = word_set("""
    fly flew flown flies go went gone goes come came comes travel travelled traveled return returned returns move moved
    leave left leaves flee fled head headed sail sailed drive drove walk walked march marched withdraw withdrew retreat
    retreated evacuated deported extradited sent arrive arrived bound escaped escape route road
    """)
# Prepositions before a place, and how much they say.
PLACE_PREPOSITIONS = {
    "in": 2,
    "near": 3,
    "towards": 2,
    "toward": 2,
    "outside": 2,
    "around": 1,
    "into": 2,
    "at": 1,
    "off": 2,
    "from": 1,
    "to": 1,
    "across": 1,
}
# Capitalised words that are no names by themselves.
NO_NAMES = word_set("""
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday christmas easter thanksgiving halloween ramadan mr mrs ms dr i god
    internet covid gmt
    """)
# Short forms in capitals that are countries and not organisations.
LANDS_IN_CAPITALS = frozenset({"US", "U.S.", "USA", "UK", "U.K.", "UAE", "DRC"})
SPEECH = word_set("said says told added warned announced insisted argued explained")
