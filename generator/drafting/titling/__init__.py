"""Headlines and summaries by rule, of words that the passage has.

Its modules:

    titles, tails            the words of a clause → a short active headline, and where it may end
    parts                    whether a subject and a verb make one
    conditions               what a plan hangs on stays with it
    headlines                a clause → a headline with its kind
    summaries                what the clauses around it tell besides
"""
