"""Drafting: from the sentences of articles and their dates to events, without a model and without a gazetteer.

The way of a sentence through this part:

    quotations, utterances   a passage → its voices: the article's own words and what it quotes
    finding_verbs            words → verb groups with tense and voice
                             (`verb_groups`, `lone_verbs`, `infinitives`, `idioms`; `verbs` and `verb_lists` know the
                             forms)
    clauses                  verb groups → clauses with subjects (`splitting`, `second_verbs`, `antecedents`)
    datings, lending         dates → the clause or noun that each belongs to, and who may borrow it (`discourse`)
    attribution, scoring     who says so, and whether something happened at all
    headlines                a clause → a headline and its kind (`titles`, `tails`, `phrases`, `noun_heads`; `pronouns`
                             give way to what they stand for; `kinds`; a plan keeps what it hangs
                             on: `conditions`)
    summaries                what the clauses around it tell besides
    extents                  which words of its passage a draft quotes, counts and finds its place in
    figures                  numbers with what they count and who gives them (`numbers`, `shares`, `counting`,
                             `counted_phrases`, `casualties`, `units`)
    tolls                    undated sentences → the dead and the damage of the event that they belong to
    candidates               all of it in this order, one article at a time

    profiles, similarity     what candidates are compared by, and how alike they are (`concepts`, `happenings`,
                             `term_weights`)
    merging                  candidates → events, the likely pairs found by `blocking` (`merged_figures`,
                             `merged_claims`)
    explaining               an event → why it is drafted as it is
    name_proposals           articles → new entries for names (`capital_runs`, `name_evidence`, `role_phrases`,
                             `carriers`, `short_forms`, `spelling_variants`)

For the rest of the program: `candidates.candidates`, `merging.merge`, `merged` and `clusters`,
`explaining.explanation`, `figures.counts_in_source`, `name_proposals.proposals`, and `names.NameFinder`
where many articles share their names.
"""
