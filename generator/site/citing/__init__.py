"""Works as bibliographies cite them: the record, and how Chicago, APA, CSL-JSON and BibTeX write it down.

    works         `Work`: an article, or a page of the site          author_names  names as printed → family and given
    dates         dates as American style guides write them          references    a reference as stretches of text
    chicago, apa  a work as a reference, for people                  styles        which of the two a site asks for
    csl_json      works for citation managers and word processors    bibtex        works for LaTeX

Each imports from those before it.
"""
