"""The small words of English: closed classes that tell where clauses begin and what a word is doing there."""

from __future__ import annotations

from generator.drafting.lexicon.word_sets import word_set

DETERMINERS = word_set(
    "the a an this that these those its his her their our my your some any no every each all both another several many "
    "most few much such either neither what which whose"
)
ARTICLES = frozenset({"the", "a", "an"})
PRONOUNS = word_set("he she it they we i you who one everyone everybody someone somebody nobody others there")
PERSONAL_PRONOUNS = word_set("he she it they we i you")
PREPOSITIONS = word_set("""
    of in on at by for with from to into onto over under against between among amid during through throughout across
    towards toward along around near inside outside within without about above below behind beyond beside besides
    despite via per upon off out up down past like unlike than as after before since until till because including
    according following concerning regarding versus alongside aboard amongst atop
    """)
# What opens a clause of its own when a finite verb follows, and a participle's when one in -ing does.
SUBORDINATORS = word_set(
    "after before as while whilst since until till because although though if when whereas unless once lest whenever"
)
# Subordinators whose clause happens at the same time as the one it hangs on.
SIMULTANEOUS = word_set("as while whilst when whereas")
# Openers of a participle's clause besides the subordinators ("by launching", "without firing").
PARTICIPLE_OPENERS = word_set("by without upon despite besides instead")
RELATIVES = word_set("who whom which whose where")
COORDINATORS = word_set("and but or nor yet")
NEGATIONS = word_set("not n't never no neither nor hardly nobody nothing nowhere")

FORMS_OF_BE = word_set("be am is are was were been being 's 're 'm")
FORMS_OF_HAVE = word_set("have has had having 've")
FORMS_OF_DO = word_set("do does did")
PAST_AUXILIARIES = word_set("was were had did")
MODALS = word_set("will would shall should can could may might must ca wo 'll 'd")
FUTURE_MODALS = word_set("will shall wo 'll")

AUXILIARIES = FORMS_OF_BE | FORMS_OF_HAVE | FORMS_OF_DO | MODALS

ADVERBS = word_set("""
    also now then already still just yet ever never not n't again once soon later earlier first originally only even
    far so both each all together back away here there alone today ago almost nearly about further perhaps maybe
    instead too very quite rather meanwhile however nevertheless nonetheless moreover therefore thus often always
    sometimes seldom long late early reportedly allegedly subsequently twice forward ahead abroad overnight since
    previously recently initially finally eventually overall
    """)
# Words that end in -ly and are no adverbs.
_NO_ADVERBS = word_set(
    "ally family assembly italy july early daily weekly monthly elderly supply reply apply rally only friendly likely "
    "unlikely deadly fly lovely lonely costly bully belly jelly comply imply multiply anomaly monopoly homily"
)
SENTENCE_OPENERS = word_set("but and so yet still also however meanwhile nevertheless or then indeed")
NUMBER_WORDS = word_set("""
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
    million millions billion dozen dozens
    """)
EXACT_NUMBER_WORDS = NUMBER_WORDS - {"hundreds", "thousands", "dozens", "millions"}
# Before a number in digits, these make it a label: "Flight 12", "Room 4".
LABELS = word_set("""
    flight article room route highway chapter page section number no boeing airbus group unit phase line platform gate
    resolution war channel formula type model apollo bus train interstate area zone sector division grade level europe
    radio france psalm band studio pier bay exit junction camp
    """)
POSSESSIVES_OF_ONE, POSSESSIVES_OF_MANY = frozenset({"his", "her", "its"}), frozenset({"their"})
POSSESSIVES_OF_OTHERS = POSSESSIVES_OF_ONE | POSSESSIVES_OF_MANY

# Small words inside names: "Ludwig van Beethoven", "Osama bin Laden", "Moussa Ag Assarid".
NAME_PARTICLES = word_set("al ag ould de da di du del della der den van von bin ibn ben el la le dos das y")
# A hyphen that stands alone is a dash as typewriters have it.
DASHES = frozenset({"–", "—", "-", "--"})


def is_adverb(word: str) -> bool:
    """Whether a word, as it stands in the text, can stand between the parts of a verb; "Italy" and "Kelly" cannot."""
    if word.lower() in ADVERBS:
        return True
    return word.endswith("ly") and word[0].islower() and len(word) > len("only") and word not in _NO_ADVERBS
