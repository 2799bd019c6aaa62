"""The recipe of a site: what the editor owns → a chronology → pages → files.

building         `build_site`: brings the output folder up to date; `SiteBuilder`: does so again and again
live_building    `LiveBuilder`: shows what was saved at once, and writes it when there is time
remaking         the whole of it, where anything changed
checking         `check_project`: its first half, all that the editor owns read and compared
known            `Known`: what earlier runs read and compared
articles         articles, not read again where they did not change
comparing        events compared with the articles that they cite
planning         every page before it is made
standing         `StandingSite`: a site in memory, which takes up other words for events without being built again
words_of_events  whether a save changed nothing but words
exchanging       events exchanged for others in the plans of pages
making           every file of a site, made or left as it is
exporting        files for machines, put together from parts
press            a page made, in whichever process
shares           pages divided among processes
helping          what such a process does
handing_over     plans of pages as bytes, for it
record_fields    the fields of records, all of one at once
garbage          times in which Python need not look for garbage
following        `follow_links`: whether every link of what was made leads somewhere
fingerprints     by which a page is known that would be made from the same as the one that stands
inputs           what a site is made from, told without reading
last_build       what is remembered from one build to the next
"""
