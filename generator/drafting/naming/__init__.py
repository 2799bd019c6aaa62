"""People, places and organisations: those that are known found in a text, and those that nobody knows proposed.

Its modules:

    names                    known names in a text
    capital_runs             words that are written as names are
    role_phrases, carriers   what a sentence says somebody or something is
    name_evidence            whether that makes a person, a place or an organisation
    short_forms              "Dardar" for somebody whom the article has named in full
    spelling_variants        "Diabali" beside a known "Diabaly"
    name_proposals           articles → new entries and aliases
"""
