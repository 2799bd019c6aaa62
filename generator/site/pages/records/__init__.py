"""What each page shows, as records that know nothing of HTML: all that a theme's templates are given.

    page         what all pages have                parts    what all sorts of pages are made of
    chronology   the first page                     day      event     names     kind
    maps         figures      trails                sources  with the bibliography
    changes      citing: references and BibTeX      others   machines: the sitemap, robots

Each holds the record of its page beside the pieces that it is made of. The modules beside this folder fill them in.
"""
