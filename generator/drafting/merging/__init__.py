"""Candidates of many articles that report one event, made one.

Its modules:

    profiles                 what candidates are compared by
    similarity               how alike two are (`term_weights`)
    blocking                 the pairs that are worth comparing
    events                   candidates → events (`merged_figures`, `merged_claims`)
    explaining               an event → why it is drafted as it is
"""
