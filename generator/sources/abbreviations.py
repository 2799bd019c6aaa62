"""Words whose full stop may not end a sentence, and words that begin one."""

from __future__ import annotations

# A name or a number follows: never the end of a sentence.
TITLES = frozenset({
    "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "fr", "hon", "messrs",
    "m", "mm", "me", "mme", "mmes", "mlle", "mlles", "mgr",
    "gov", "sen", "rep", "pres", "sec", "sir", "supt", "insp",
    "gen", "lt", "col", "maj", "capt", "cmdr", "cpl", "sgt", "pvt", "adm", "brig",
    "st", "ste", "sts", "mt", "ft", "vs", "v", "cf", "viz", "ca", "approx", "al",
    "ed", "eds", "vol", "fig", "figs", "art", "arts", "p", "pp", "op", "chap", "nr", "nos",
})  # fmt: skip

# The end of a sentence now and then: where the next word can hardly be a name.
SHORTENED = frozenset({
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "janv", "févr", "avr", "juil", "déc",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    "inc", "ltd", "co", "corp", "bros", "plc", "llc", "gmbh", "dept", "univ", "jr", "sr", "ph.d",
    "no", "ave", "blvd", "rd", "av", "bd", "est", "min", "max", "hr", "hrs", "tel", "ext",
})  # fmt: skip

# Words that begin sentences and no names. French articles are left out: they begin names ("J.-Y. Le Drian").
OPENERS = frozenset({
    "The", "A", "An", "He", "She", "It", "They", "We", "You", "I", "This", "That", "These", "Those", "There", "Then",
    "Its", "His", "Her", "Their", "Our", "My", "Both", "Some", "Many", "Most", "Several", "Two", "Three", "Four",
    "But", "And", "Or", "So", "Yet", "If", "When", "While", "Although", "Though", "However", "Meanwhile", "Also",
    "In", "On", "At", "For", "From", "With", "By", "To", "Of", "As", "After", "Before", "Since", "Until", "According",
    "Who", "What", "Why", "How", "Where", "Not", "No",
    "Il", "Elle", "Ils", "Elles", "Nous", "Ce", "Cette", "Ces", "Un", "Une", "Des", "Mais", "Et", "En", "Dans", "Pour",
    "Selon", "Après",
})  # fmt: skip
