"""All that an editor keeps in content/, read whole and compared with itself.

reading          one run through the files, every mistake gathered      loaded    what it found
loading          `load`: all of it               loading_sources    the articles and their records
                 (`loading_trails`: the trails)
checking         `check`: each thing with the others; `notes_on`: what is no mistake and good to know
                 (`checking_citations` and its neighbours, a file a subject; `quotes` finds a quote's words,
                 `likely_duplicates` the events that may be one)
assembling       `assemble`: names by their ids
"""
