"""The chronology as a graph, the addresses of its pages, and what each page shows.

chronology   all content in order, linked both ways         revisions    when each event last changed
addresses    of the site's pages and files                  web_links    full addresses, inside the site and outside
plain_text   an editor's words without their marks          segments     texts cut where passages begin and end
citing/      works in bibliographies                        linked_data  events as JSON-LD
pages/       the record of each page                        exports/     files for machines
"""
