"""Words beside a name that tell what it is the name of."""

from __future__ import annotations

from generator.drafting.word_sets import word_set

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
    champion
    """)
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
    airways company corporation corp inc ltd plc police federation association movement front committee league cross
    organisation organization parliament senate congress assembly institute foundation society club press television
    radio office department force forces command authority alliance coalition guard brigade watch fund
    """)
# Words before the name of an organisation: "rebel group Ansar Dine", "the news agency Ansa".
BODIES = word_set(
    """
    group movement party company agency firm club team bloc
    charity militia network newspaper broadcaster
    """
)
PLACE_WORDS = word_set(
    """
    town city village island province region district state
    port capital suburb county river lake mountain valley desert peninsula coast
    """
)
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
    "from": 1,
    "to": 1,
    "across": 1,
}
# Capitalised words that are no names by themselves.
NO_NAMES = word_set("""
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday christmas easter ramadan mr mrs ms dr i god internet covid gmt
    """)
# Short forms in capitals that are countries and not organisations.
LANDS_IN_CAPITALS = frozenset({"US", "U.S.", "USA", "UK", "U.K.", "UAE", "DRC"})
SPEECH = word_set("said says told added warned announced insisted argued explained")
