"""What the pages of several sorts are put together from.

pieces          all of it, each piece made once for a whole site: cards, links, kinds, the site itself
cards           events as pages show them: mentioned, by their headline, or with all that a list has
retelling       an event told in other words, and what that leaves the same
markdown_links  what the links of an editor's text lead to
noted_changes   additions and corrections
locators        small maps, and the landmarks on them
strip           how much is reported when, above a list of events
periods         the months and years that a chronology is parted by
gaps            times for which it reports nothing
filters         what a list of events can be narrowed down to
company         with whom somebody appears
cite_boxes      how to cite a page
alphabet        names in its order
sitemaps        the list of all pages for search engines
"""
