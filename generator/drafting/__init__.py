"""Drafting: from the sentences of articles and their dates to events, without a model and without a gazetteer.

The way of a sentence through this part, each package resting on those above it:

    lexicon      what English words are and do
    grammar      a passage → its voices, verbs and clauses
    naming       people, places and organisations
    meaning      what a clause tells, and who says so
    amounts      numbers with what they count
    dating       which date each clause has
    titling      headlines and summaries

    drafts       one clause of them → one draft
    tolls        undated sentences → the dead and the damage of the event that they belong to
    candidates   all of it in this order, one article at a time

    merging      the candidates of many articles → events, and why

For the rest of the program: `candidates.candidates`, `merging.events.merge`, `merged` and `clusters`,
`merging.explaining.explanation`, `naming.name_proposals.proposals`, and `naming.names.NameFinder` where many articles
share their names.
"""
