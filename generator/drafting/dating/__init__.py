"""Which date each clause has: its own, or one that its discourse lends it.

Its modules:

    dated_clauses            dates → the clause that each belongs to
    dated_nouns              dates → the noun that each belongs to
    own_dates                all of those of one utterance
    discourse, lending       what goes on at the same time, and who may borrow a date
"""
