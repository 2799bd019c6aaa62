"""Nouns for what is told, whose "that" opens the whole of it: "a report that …", "no sign that …"."""

from __future__ import annotations

from generator.drafting.lexicon.word_sets import word_set

# What is claimed so is not said to be so, unless somebody confirms it.
HEARSAY = word_set("""
    claim claims allegation allegations accusation accusations rumour rumours rumor rumors speculation suggestion
    suggestions insinuation insinuations suspicion suspicions theory theories myth myths lie lies hoax notion idea fear
    fears possibility pretence denial denials doubt doubts charge charges
    """)
# These say that something is so, as long as nobody denies them.
ACCOUNTS = word_set("""
    report reports account accounts story stories news information evidence proof sign signs indication indications
    hint hints trace traces truth fact confirmation word assertion assertions assumption statement
    statements testimony reason belief
    """)
CLAIMS = HEARSAY | ACCOUNTS
