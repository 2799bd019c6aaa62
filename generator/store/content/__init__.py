"""All that an editor keeps in content/, read whole and compared with itself.

reading          one run through the files, every mistake gathered      loaded    what it found
loading          `load`: all of it               loading_sources    the articles and their records
                 (`loading_events` and `loading_trails`: the events, the trails)
kept_events      files of events that need no reading again
checking         `check`: each thing with the others; `notes_on`: what is no mistake and good to know
                 (`checking_citations` and its neighbours, a file a subject; `quotes` finds a quote's words,
                 `likely_duplicates` the events that may be one)
compared         what articles say to what events take from them
assembling       `assemble`: names by their ids
"""
